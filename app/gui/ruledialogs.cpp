// Rules, freezes, carriers and marks: the dialogs and their commands.
#include "app/gui/ruledialogs.h"

#include "app/gui/askdialogs.h"
#include "app/gui/navigator.h"
#include "app/gui/workspacechoices.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/text.h"
#include "models/base/timezone.h"
#include "models/commands/gaterulecommands.h"
#include "models/queries/projecthistory.h"
#include "models/schedule/freezes.h"
#include "models/store/connectionstore.h"
#include "views/dialogs/freezedialog.h"
#include "views/dialogs/gaterulesdialog.h"
#include "views/dialogs/markdialog.h"
#include "views/dialogs/reasondialog.h"
#include "views/dialogs/targetdialog.h"
#include "views/pages/rulespage.h"

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int timesShown = 4;
constexpr int timesRead = timesShown + 1; // whether it goes on
constexpr int daysOfPreview = 800;

/// Ends a dialog by what became of its wish.
template <class Value> auto endOf(FormDialog *dialog, Navigator *navigator, const QString &note)
{
    return [dialog, navigator, note](const Result<Value> &done) {
        if (!done)
            return dialog->showFailed(done.error());
        dialog->accept();
        navigator->showNote(note);
    };
}

/// The projects and environments to choose from, gone with the dialog.
WorkspaceChoices *choicesFor(const Wiring &wiring, QWidget *parent)
{
    return new WorkspaceChoices(wiring.session, parent);
}

QString timeLine(const FreezeTime &time, const QString &zone)
{
    const QTimeZone clocks = timeZoneNamed(zone).value_or(QTimeZone());
    const auto shown = [&clocks](const QDateTime &moment) {
        const QDateTime there = clocks.isValid() ? moment.toTimeZone(clocks) : moment.toLocalTime();
        const QLocale locale;
        return u"%1 %2"_s.arg(locale.dayName(there.date().dayOfWeek(), QLocale::ShortFormat),
                              locale.toString(there, QLocale::ShortFormat));
    };
    return time.until.isValid() ? RulesPage::tr("%1 – %2 (%3)", "from, until, time zone")
                                      .arg(shown(time.from), shown(time.until), oneLine(zone, 60))
                                : RulesPage::tr("from %1, until it is ended").arg(shown(time.from));
}

Result<QVector<FreezeTime>> timesAhead(Freeze freeze, const QDateTime &now)
{
    if (freeze.reason.isEmpty())
        freeze.reason = u"-"_s; // what is missing there is said at its own field
    if (const auto good = checkFreeze(freeze); !good)
        return fail(good.error());
    return nextFreezeTimes(freeze, now, now.addDays(daysOfPreview), timesRead);
}

void showTimes(FreezeDialog *dialog, const QString &zone, const Result<QVector<FreezeTime>> &times)
{
    if (!times)
        return dialog->setPreviewTrouble(times.error().message);
    QStringList lines;
    for (const FreezeTime &time : times->mid(0, timesShown))
        lines += timeLine(time, zone);
    if (times->size() > timesShown)
        lines += RulesPage::tr("and so on");
    dialog->setPreview(lines);
}

/// Reads the times of a freeze as it is written; only what was asked for last is shown.
void joinPreview(FreezeDialog *dialog, const QDateTime &now)
{
    const auto newest = std::make_shared<NewestWins>();
    QObject::connect(dialog, &FreezeDialog::previewWanted, dialog,
                     [dialog, now, newest](const Freeze &freeze) {
                         const quint64 ticket = newest->take();
                         whenDone(calculate([freeze, now] { return timesAhead(freeze, now); }), dialog,
                                  [dialog, newest, ticket,
                                   zone = freeze.timeZone](const Result<QVector<FreezeTime>> &times) {
                                      if (newest->isNewest(ticket))
                                          showTimes(dialog, zone, times);
                                  });
                     });
}

/// Asks once more before something is taken away.
void confirm(QWidget *parent, const QString &question, const QString &explanation, const QString &verb,
             const std::function<void()> &act)
{
    auto *box = new QMessageBox(QMessageBox::Question, question, explanation, QMessageBox::Cancel, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QAbstractButton *const yes = box->addButton(verb, QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirm"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(yes, &QAbstractButton::clicked, box, act);
    box->open();
}

} // namespace

void openGateRules(const Wiring &wiring, QWidget *parent, const RuleBook &book, const QString &environment)
{
    const auto found = std::ranges::find_if(book.rules, [&environment](const EnvironmentRules &rules) {
        return rules.environment.name == environment;
    });
    if (found == book.rules.cend())
        return;
    QVector<Environment> order;
    for (const EnvironmentRules &rules : book.rules)
        order.append(rules.environment);
    ChoiceListModel environments;
    environments.setRows(choicesOf(order));
    const GateRulesBefore before{environment, found->before, found->policy, book.signers.allRoles(),
                                 book.openRequests.value(environment)};
    auto *dialog = new GateRulesDialog(wiring.theme, before, environments, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &GateRulesDialog::rulesRequested, dialog,
        [dialog, environment, seen = found->trouble.isEmpty() ? found->policy.sha256() : QString(),
         was = found->trouble.isEmpty() ? found->policy.canonicalJson() : QByteArray(), wiring, book,
         session = &wiring.session, navigator = &wiring.navigator](const GatePolicy &policy) {
            const RuleChange change{RuleChange::Kind::Policy, environment, policy.canonicalJson(), was};
            if (wantsAnotherPerson(wiring, book, change))
                return openProposal(wiring, dialog, book, change, [dialog] { dialog->accept(); });
            whenDone(replaceGatePolicy(session->commandContext(), environment, policy, seen), dialog,
                     endOf<GatePolicy>(
                         dialog, navigator,
                         RulesPage::tr("The rules of %1 are written.").arg(oneLine(environment, 80))));
        });
    dialog->open();
}

void openFreeze(const Wiring &wiring, QWidget *parent, const QString &project, const QString &environment)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    WorkspaceChoices *choices = choicesFor(wiring, parent);
    choices->setAllEntries(RulesPage::tr("every project"), RulesPage::tr("everywhere"));
    const QDateTime now = session->clock().now();
    auto *dialog = new FreezeDialog(wiring.theme, choices->projects(), choices->environments(), now, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, choices, &QObject::deleteLater);
    QObject::connect(choices, &WorkspaceChoices::filled, dialog,
                     [=] { dialog->choose(project, environment); });
    joinPreview(dialog, now);
    QObject::connect(dialog, &FreezeDialog::freezeRequested, dialog,
                     [dialog, session, navigator](const Freeze &freeze) {
                         whenDone(addFreeze(session->commandContext(), freeze), dialog,
                                  endOf<Freeze>(dialog, navigator, RulesPage::tr("The freeze is written.")));
                     });
    choices->ask();
    dialog->open();
}

void confirmFreezeEnd(const Wiring &wiring, QWidget *parent, const Freeze &freeze)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    const ReasonDialog::Words words{
        RulesPage::tr("End the freeze?"),
        RulesPage::tr("“%1” (%2) stops nothing any more, and does not come back. That it held stays in the "
                      "ledger.")
            .arg(oneLine(freeze.reason, 200), FreezeListModel::whereText(freeze)),
        RulesPage::tr("End it")};
    auto *dialog = new ReasonDialog(wiring.theme, words, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ReasonDialog::reasonGiven, dialog,
                     [dialog, session, navigator, id = freeze.id](const QString &reason) {
                         whenDone(removeFreeze(session->commandContext(), id, reason), dialog,
                                  [dialog, navigator](const Result<Freeze> &ended) {
                                      if (!ended)
                                          return dialog->showFailed(ended.error());
                                      dialog->accept();
                                      navigator->showNote(RulesPage::tr("The freeze is over."));
                                  });
                     });
    dialog->open();
}

void openTarget(const Wiring &wiring, QWidget *parent, const RuleBook &book, const QString &project,
                const QString &environment)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    WorkspaceChoices *choices = choicesFor(wiring, parent);
    choices->setAllEntries(RulesPage::tr("every project"), {});
    auto *connections = new ChoiceListModel(choices);
    auto *dialog =
        new TargetDialog(wiring.theme, choices->projects(), choices->environments(), *connections, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, choices, &QObject::deleteLater);
    const auto known = std::ranges::find_if(book.targets, [&](const DeployTarget &target) {
        return target.project == project && target.environment == environment;
    });
    const bool isKnown = known != book.targets.cend();
    const DeployTarget before = isKnown ? *known : DeployTarget();
    const auto fill = [dialog, isKnown, before, project, environment] {
        if (isKnown)
            dialog->edit(before);
        else
            dialog->choose(project, environment);
    };
    const auto read = session->store().read([](Database &db) { return ConnectionStore(db).all(); });
    whenDone(read, dialog, [connections, choices, dialog, fill](const Result<QVector<Connection>> &all) {
        QVector<Choice> names;
        for (const Connection &connection : all.value_or(QVector<Connection>{}))
            names.append({0, connection.name, {}});
        connections->setRows(names);
        QObject::connect(choices, &WorkspaceChoices::filled, dialog, fill, Qt::SingleShotConnection);
        choices->ask();
    });
    QObject::connect(dialog, &TargetDialog::targetRequested, dialog,
                     [dialog, session, navigator](const DeployTarget &target) {
                         whenDone(setDeployTarget(session->commandContext(), target), dialog,
                                  endOf<DeployTarget>(dialog, navigator,
                                                      RulesPage::tr("Releases are carried into %1 now.")
                                                          .arg(oneLine(target.environment, 80))));
                     });
    dialog->open();
}

void confirmTargetRemoval(const Wiring &wiring, QWidget *parent, const QString &project,
                          const QString &environment)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    confirm(
        parent, RulesPage::tr("Forget who carries?"),
        RulesPage::tr("Nothing can be promoted into “%1” from here any more, until somebody is named again. "
                      "Open approvals there will be void.")
            .arg(oneLine(environment, 120)),
        RulesPage::tr("Forge&t"), [session, navigator, project, environment] {
            whenDone(removeDeployTarget(session->commandContext(), project, environment), session,
                     [navigator](const Result<void> &removed) {
                         if (!removed)
                             navigator->showError(removed.error());
                     });
        });
}

void openMark(const Wiring &wiring, QWidget *parent, const QString &project, const QString &release,
              const ReleaseMark &now)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    WorkspaceChoices *choices = choicesFor(wiring, parent);
    auto *releases = new ChoiceListModel(choices);
    auto *dialog = new MarkDialog(wiring.theme, choices->projects(), *releases, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, choices, &QObject::deleteLater);
    QObject::connect(
        dialog, &MarkDialog::projectChosen, releases,
        [session, releases](const QString &chosen) { offerReleases(*session, releases, chosen); });
    const MarkDialog::Say usual = now.isHeld ? MarkDialog::Say::Resume
        : now.isBad                          ? MarkDialog::Say::Good
                                             : MarkDialog::Say::Hold;
    QObject::connect(
        choices, &WorkspaceChoices::filled, dialog, [=] { dialog->choose(project, release, usual); },
        Qt::SingleShotConnection);
    QObject::connect(
        dialog, &MarkDialog::markRequested, dialog,
        [dialog, session, navigator](const QString &what, const QString &version, MarkDialog::Say say,
                                     const QString &reason) {
            constexpr MarkChange changes[] = {MarkChange::Hold, MarkChange::Resume, MarkChange::MarkBad,
                                              MarkChange::MarkGood};
            whenDone(
                markRelease(session->commandContext(), what, version, changes[int(say)], reason), dialog,
                endOf<ReleaseMark>(dialog, navigator, RulesPage::tr("It is written, with your reason.")));
        });
    choices->ask();
    dialog->open();
}

} // namespace slipway
