// What goes in at a time, and after its checklist: the dialogs and their commands.
#include "app/gui/askdialogs.h"
#include "app/gui/navigator.h"
#include "app/gui/promotiondialogs.h"
#include "app/gui/workspacechoices.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/commands/checklistcommands.h"
#include "models/commands/duecommands.h"
#include "models/items/timedlistmodel.h"
#include "models/items/words.h"
#include "views/dialogs/checklistdialog.h"
#include "views/dialogs/reasondialog.h"
#include "views/dialogs/timeddialog.h"
#include "views/pages/promotionspage.h"

namespace slipway {

void openTimed(const Wiring &wiring, QWidget *parent, const QString &project, const QString &release,
               const QString &environment)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    auto *choices = new WorkspaceChoices(*session, parent);
    auto *releases = new ChoiceListModel(choices);
    auto *dialog = new TimedDialog(wiring.theme, choices->projects(), choices->environments(), *releases,
                                   session->clock().now(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, choices, &QObject::deleteLater);
    QObject::connect(
        dialog, &TimedDialog::projectChosen, releases,
        [session, releases](const QString &chosen) { offerReleases(*session, releases, chosen); });
    QObject::connect(
        choices, &WorkspaceChoices::filled, dialog, [=] { dialog->choose(project, release, environment); },
        Qt::SingleShotConnection);
    QObject::connect(dialog, &TimedDialog::timeRequested, dialog,
                     [dialog, session, navigator](const QString &what, const QString &version,
                                                  const QString &where, const QDateTime &dueAt,
                                                  const QString &reason) {
                         const TimedWish wish{what, version, where, dueAt, reason};
                         whenDone(setTimed(session->commandContext(), wish), dialog,
                                  [dialog, navigator](const Result<TimedOutcome> &set) {
                                      if (!set)
                                          return dialog->showFailed(set.error());
                                      dialog->accept();
                                      navigator->showNote(PromotionsPage::tr("%1: goes in at %2.")
                                                              .arg(TimedListModel::whatText(set->timed),
                                                                   exactTime(set->timed.dueAt)));
                                  });
                     });
    choices->ask();
    dialog->open();
}

void openTimedCancel(const Wiring &wiring, QWidget *parent, const TimedRelease &timed)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    const ReasonDialog::Words words{PromotionsPage::tr("Cancel it?"),
                                    PromotionsPage::tr("%1 does not go in at %2.")
                                        .arg(TimedListModel::whatText(timed), exactTime(timed.dueAt)),
                                    PromotionsPage::tr("Do not let it in")};
    auto *dialog = new ReasonDialog(wiring.theme, words, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ReasonDialog::reasonGiven, dialog,
                     [dialog, session, navigator, id = timed.id](const QString &reason) {
                         whenDone(cancelTimed(session->commandContext(), id, reason), dialog,
                                  [dialog, navigator](const Result<TimedRelease> &cancelled) {
                                      if (!cancelled)
                                          return dialog->showFailed(cancelled.error());
                                      dialog->accept();
                                      navigator->showNote(PromotionsPage::tr("It is cancelled."));
                                  });
                     });
    dialog->open();
}

namespace {

/// Ticks, then takes back: whichever there is of the two.
QFuture<Result<Checklist>> saveTicks(const CommandContext &context, QObject *receiver,
                                     const ChecklistPlace &place, const QStringList &ticked,
                                     const QStringList &takenBack, const QString &note)
{
    const TickWish backwards{place, takenBack, false, note};
    if (ticked.isEmpty())
        return tickChecklist(context, backwards);
    const auto done = tickChecklist(context, {place, ticked, true, note});
    if (takenBack.isEmpty())
        return done;
    return andThen(done, receiver,
                   [context, backwards](const Checklist &) { return tickChecklist(context, backwards); });
}

} // namespace

void openChecklist(const Wiring &wiring, QWidget *parent, const QString &project, const QString &release,
                   const QString &environment)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    const ChecklistPlace place{project, release, environment};
    const QString what =
        PromotionsPage::tr("%1 %2", "project, release").arg(oneLine(project, 80), oneLine(release, 80));
    auto *dialog = new ChecklistDialog(wiring.theme, what, environment, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto ask = [dialog, session, place] {
        whenDone(askChecklist(session->commandContext(), place), dialog,
                 [dialog](const Result<Checklist> &list) {
                     if (!list)
                         return dialog->showFailed(list.error());
                     dialog->showItems(list->items, list->ticks);
                 });
    };
    // Others tick at the same time.
    QObject::connect(&session->store(), &Store::changed, dialog, [ask](Store::Topics topics) {
        if (topics & (Store::ApprovalsTopic | Store::EnvironmentsTopic))
            ask();
    });
    QObject::connect(dialog, &ChecklistDialog::ticksRequested, dialog,
                     [dialog, session, navigator, place](const QStringList &ticked,
                                                         const QStringList &takenBack, const QString &note) {
                         dialog->setBusy(true);
                         whenDone(
                             saveTicks(session->commandContext(), dialog, place, ticked, takenBack, note),
                             dialog, [dialog, navigator](const Result<Checklist> &list) {
                                 dialog->setBusy(false);
                                 if (!list)
                                     return dialog->showFailed(list.error());
                                 dialog->accept();
                                 navigator->showNote(PromotionsPage::tr("The checklist is written."));
                             });
                     });
    ask();
    dialog->open();
}

} // namespace slipway
