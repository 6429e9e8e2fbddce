// Who may sign: the dialogs and their commands.
#include "app/gui/navigator.h"
#include "app/gui/ruledialogs.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/text.h"
#include "models/commands/rulechangecommands.h"
#include "models/commands/signercommands.h"
#include "views/dialogs/signerdialogs.h"
#include "views/pages/rulespage.h"

#include <QFile>

namespace slipway {

namespace {

constexpr qint64 largestKeyFile = 64 * 1024;

/// What the dialog wished for came true, or why it did not.
auto signersEndOf(FormDialog *dialog, Navigator *navigator, const QString &note)
{
    return [dialog, navigator, note](const Result<SignerDirectory> &done) {
        if (!done)
            return dialog->showFailed(done.error());
        dialog->accept();
        navigator->showNote(note);
    };
}

} // namespace

void openAddSigner(const Wiring &wiring, QWidget *parent, const RuleBook &book)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    auto *dialog = new AddSignerDialog(wiring.theme, session->clock().now(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &AddSignerDialog::keyFileChosen, dialog, [dialog](const QString &name) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            return dialog->setKeyText(QString::fromUtf8(file.read(largestKeyFile)));
        dialog->showFailed({Error::Kind::NotFound,
                            RulesPage::tr("The key file “%1” cannot be read. Check its access rights.")
                                .arg(oneLine(name, 200)),
                            file.errorString()});
    });
    QObject::connect(dialog, &AddSignerDialog::signerRequested, dialog,
                     [dialog, session, navigator, wiring,
                      book](const QString &name, const QString &key, const QStringList &roles,
                            const QDateTime &until, const QStringList &accounts) {
                         const NewSigner signer{name, key.toUtf8(), roles, {}, until, accounts};
                         const auto read = readPublicKey(signer.keyText);
                         const RuleChange change = signerChange(signer, read ? *read : PublicKey());
                         if (wantsAnotherPerson(wiring, book, change))
                             return openProposal(wiring, dialog, book, change,
                                                 [dialog] { dialog->accept(); });
                         whenDone(addSigner(session->commandContext(), signer), dialog,
                                  signersEndOf(dialog, navigator,
                                               RulesPage::tr("%1 may sign now.").arg(oneLine(name, 80))));
                     });
    dialog->open();
}

void openRoles(const Wiring &wiring, QWidget *parent, const RuleBook &book, const QString &name)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    auto *dialog = new RolesDialog(wiring.theme, name, book.signers.rolesOf(name), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &RolesDialog::rolesRequested, dialog,
        [dialog, session, navigator, name, wiring, book](const QStringList &wanted) {
            const RuleChange change = rolesChange(name, wanted);
            if (wantsAnotherPerson(wiring, book, change))
                return openProposal(wiring, dialog, book, change, [dialog] { dialog->accept(); });
            whenDone(setRoles(session->commandContext(), name, wanted), dialog,
                     signersEndOf(dialog, navigator,
                                  RulesPage::tr("The roles of %1 are written.").arg(oneLine(name, 80))));
        });
    dialog->open();
}

void openRevocation(const Wiring &wiring, QWidget *parent, const RuleBook &book, const SignerKey &key)
{
    Session *session = &wiring.session;
    Navigator *navigator = &wiring.navigator;
    auto *dialog = new RevokeKeyDialog(wiring.theme, key, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &RevokeKeyDialog::revokeRequested, dialog,
        [dialog, session, navigator, key, wiring, book](const QString &reason, bool compromised) {
            const KeyRevocation revocation{key.name, key.key.fingerprint(), compromised, reason};
            const RuleChange change = revocationChange(revocation);
            if (wantsAnotherPerson(wiring, book, change, key.key))
                return openProposal(wiring, dialog, book, change, [dialog] { dialog->accept(); });
            whenDone(revokeSigner(session->commandContext(), revocation), dialog,
                     signersEndOf(dialog, navigator,
                                  RulesPage::tr("The key of %1 is revoked.").arg(oneLine(key.name, 80))));
        });
    dialog->open();
}

} // namespace slipway
