// What is approved beforehand: the dialogs and their commands.
#include "app/gui/guisettings.h"
#include "app/gui/navigator.h"
#include "app/gui/ruledialogs.h"
#include "app/gui/workspacechoices.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/text.h"
#include "models/commands/rulechangecommands.h"
#include "models/commands/standingcommands.h"
#include "models/items/standinglistmodel.h"
#include "views/dialogs/reasondialog.h"
#include "views/dialogs/standingdialog.h"
#include "views/pages/rulespage.h"

namespace slipway {

namespace {

/// Signed once as the approval that it is, and once more as a proposal.
void proposeStanding(const Wiring &wiring, StandingDialog *dialog, const RuleBook &book,
                     const NewStanding &wish)
{
    whenDone(signStanding(wiring.session.commandContext(), wish, dialog), dialog,
             [dialog, wiring, book](const Result<StandingApproval> &given) {
                 dialog->setBusy(false);
                 if (!given)
                     return dialog->showFailed(given.error());
                 openProposal(wiring, dialog, book, standingChange(*given), [dialog] { dialog->accept(); });
             });
}

} // namespace

void openStanding(const Wiring &wiring, QWidget *parent, const RuleBook &book)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    auto *choices = new WorkspaceChoices(*session, parent);
    auto *dialog = new StandingDialog(wiring.theme, choices->projects(), choices->environments(),
                                      session->clock().now(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, choices, &QObject::deleteLater);
    if (!book.signers.isEmpty())
        dialog->askForKey(GuiSettings().signingKey());
    QObject::connect(
        dialog, &StandingDialog::standingRequested, dialog,
        [dialog, session, navigator, wiring, book](const StandingLimits &limits, const QString &note,
                                                   const QString &keyFile) {
            dialog->setBusy(true);
            const RuleChange wanted{.kind = RuleChange::Kind::Standing, .of = limits.environment};
            if (wantsAnotherPerson(wiring, book, wanted))
                return proposeStanding(wiring, dialog, book, {limits, note, keyFile});
            // The dialog's: closing it lets go of the key, and what is not signed by then is not
            // recorded.
            whenDone(addStanding(session->commandContext(), {limits, note, keyFile}, dialog), dialog,
                     [dialog, navigator, keyFile](const Result<StandingApproval> &given) {
                         dialog->setBusy(false);
                         if (!given)
                             return dialog->showFailed(given.error());
                         if (!keyFile.isEmpty())
                             GuiSettings().setSigningKey(keyFile);
                         dialog->accept();
                         navigator->showNote(RulesPage::tr("Approved beforehand: %1, %2.")
                                                 .arg(StandingListModel::whereText(given->limits),
                                                      oneLine(limitsText(given->limits), 200)));
                     });
        });
    choices->ask();
    dialog->open();
}

void openStandingEnd(const Wiring &wiring, QWidget *parent, const StandingApproval &standing)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    const ReasonDialog::Words words{
        RulesPage::tr("Take the approval back?"),
        RulesPage::tr(
            "%1: %2. What comes from now on has to be approved by itself; what went in on it stays.")
            .arg(StandingListModel::whereText(standing.limits), oneLine(limitsText(standing.limits), 300)),
        RulesPage::tr("Take back")};
    auto *dialog = new ReasonDialog(wiring.theme, words, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ReasonDialog::reasonGiven, dialog,
                     [dialog, session, navigator, id = standing.id](const QString &reason) {
                         whenDone(removeStanding(session->commandContext(), id, reason), dialog,
                                  [dialog, navigator](const Result<StandingApproval> &ended) {
                                      if (!ended)
                                          return dialog->showFailed(ended.error());
                                      dialog->accept();
                                      navigator->showNote(RulesPage::tr("It is taken back."));
                                  });
                     });
    dialog->open();
}

} // namespace slipway
