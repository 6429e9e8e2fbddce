// Changes that want two persons: the dialogs and their commands.
#include "app/gui/guisettings.h"
#include "app/gui/navigator.h"
#include "app/gui/ruledialogs.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/text.h"
#include "models/commands/rulechangecommands.h"
#include "models/items/changelistmodel.h"
#include "views/dialogs/reasondialog.h"
#include "views/dialogs/rulechangedialog.h"
#include "views/pages/rulespage.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// The environment before the one that a change is about, for the sentences of its rules.
QString placeBefore(const RuleBook &book, const RuleChange &change)
{
    const auto found = std::ranges::find_if(
        book.rules, [&change](const EnvironmentRules &rules) { return rules.environment.name == change.of; });
    return found == book.rules.cend() ? QString() : found->before;
}

auto changeEnd(RuleChangeDialog *dialog, Navigator *navigator, const QString &note,
               const std::function<void()> &then)
{
    return [dialog, navigator, note, then](const Result<ProposedChange> &done) {
        dialog->setBusy(false);
        if (!done)
            return dialog->showFailed(done.error());
        dialog->accept();
        navigator->showNote(note);
        if (then)
            then();
    };
}

} // namespace

bool wantsAnotherPerson(const Wiring &wiring, const RuleBook &book, const RuleChange &change,
                        const std::optional<PublicKey> &revoked)
{
    const QDateTime now = wiring.session.clock().now();
    const qsizetype people = book.signers.peopleInForce(now).size();
    return waitsForAnother(change, book.twoPersons, people,
                           revoked ? peopleWithout(book.signers, *revoked, now) : people);
}

void openProposal(const Wiring &wiring, QWidget *parent, const RuleBook &book, const RuleChange &change,
                  std::function<void()> proposed)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    auto *dialog = new RuleChangeDialog(wiring.theme, change,
                                        ChangeListModel::linesOf(change, placeBefore(book, change)),
                                        GuiSettings().signingKey(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &RuleChangeDialog::wordGiven, dialog,
        [dialog, session, navigator, change, proposed](const QString &reason, const QString &key) {
            dialog->setBusy(true);
            whenDone(proposeChange(session->commandContext(), change, reason, key, dialog), dialog,
                     changeEnd(dialog, navigator, RulesPage::tr("Proposed. It waits for another person."),
                               proposed));
        });
    dialog->open();
}

void openConfirmation(const Wiring &wiring, QWidget *parent, const RuleBook &book,
                      const ProposedChange &proposed)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    auto *dialog = new RuleChangeDialog(
        wiring.theme, proposed, ChangeListModel::linesOf(proposed.change, placeBefore(book, proposed.change)),
        GuiSettings().signingKey(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &RuleChangeDialog::wordGiven, dialog,
                     [dialog, session, navigator, id = proposed.id](const QString &, const QString &key) {
                         dialog->setBusy(true);
                         whenDone(confirmChange(session->commandContext(), id, key, dialog), dialog,
                                  changeEnd(dialog, navigator,
                                            RulesPage::tr("The change is made: two persons agreed to it."),
                                            {}));
                     });
    dialog->open();
}

void openChangeWithdrawal(const Wiring &wiring, QWidget *parent, const RuleBook &,
                          const ProposedChange &proposed)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    const ReasonDialog::Words words{
        RulesPage::tr("Withdraw the change?"),
        RulesPage::tr(
            "%1, proposed by %2. Everything stays as it is; that it was proposed stays in the ledger.")
            .arg(summaryOf(proposed.change), oneLine(proposed.by, 80)),
        RulesPage::tr("Withdraw")};
    auto *dialog = new ReasonDialog(wiring.theme, words, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ReasonDialog::reasonGiven, dialog,
                     [dialog, session, navigator, id = proposed.id](const QString &reason) {
                         whenDone(withdrawChange(session->commandContext(), id, reason), dialog,
                                  [dialog, navigator](const Result<ProposedChange> &ended) {
                                      if (!ended)
                                          return dialog->showFailed(ended.error());
                                      dialog->accept();
                                      navigator->showNote(RulesPage::tr("It is withdrawn."));
                                  });
                     });
    dialog->open();
}

void openTwoPersons(const Wiring &wiring, QWidget *parent, const RuleBook &book)
{
    if (book.twoPersons.everywhere)
        return openProposal(wiring, parent, book, {.kind = RuleChange::Kind::OnePersonAgain}, {});
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    const QStringList people = book.signers.peopleInForce(session->clock().now());
    const ReasonDialog::Words words{
        RulesPage::tr("Ask for two persons everywhere?"),
        RulesPage::tr("From then on every change of rules, signers, roles and standing approvals waits until "
                      "another person confirms it with their own key. Those who can are: %1. To go back, one "
                      "of them proposes it and another confirms.")
            .arg(people.isEmpty() ? RulesPage::tr("nobody yet") : oneLine(people.join(u", "_s), 300)),
        RulesPage::tr("Ask for two"), ButtonLook::Primary};
    auto *dialog = new ReasonDialog(wiring.theme, words, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ReasonDialog::reasonGiven, dialog,
                     [dialog, session, navigator](const QString &reason) {
                         dialog->setBusy(true);
                         whenDone(askForTwoPersons(session->commandContext(), reason), dialog,
                                  [dialog, navigator](const Result<TwoPersons> &asked) {
                                      dialog->setBusy(false);
                                      if (!asked)
                                          return dialog->showFailed(asked.error());
                                      dialog->accept();
                                      navigator->showNote(RulesPage::tr(
                                          "Every change of rules and signers waits for another person now."));
                                  });
                     });
    dialog->open();
}

} // namespace slipway
