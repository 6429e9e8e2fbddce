#include "views/dialogs/signerdialogs.h"

#include "models/base/text.h"
#include "views/dialogs/fields.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

QStringList rolesWritten(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

static QString troubleWithRoles(const QStringList &roles)
{
    for (const QString &role : roles) {
        if (const auto good = checkRoleName(role); !good)
            return good.error().message;
    }
    return {};
}

AddSignerDialog::AddSignerDialog(Theme &dress, const QDateTime &now, QWidget *parent)
    : FormDialog(dress, parent), m_name(makeLine(u"name"_s, u"ada@example.org"_s, this)),
      m_key(makeTextBox(u"key"_s, this)), m_accounts(makeLine(u"accounts"_s, u"ada, ada.lovelace"_s, this)),
      m_roles(makeLine(u"roles"_s, u"qa, release-manager"_s, this)),
      m_ends(new QCheckBox(tr("The key &ends"), this)),
      m_until(new QDateTimeEdit(now.addYears(1).toLocalTime(), this))
{
    setHeading(
        tr("Add a signer"),
        tr("From then on decisions are signed: an approval counts only with a good signature of a key in "
           "this list."));
    m_key->setFont(dress.font(TextRole::Mono));
    m_key->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_key->setPlaceholderText(u"ssh-ed25519 AAAA…"_s);
    m_ends->setObjectName(u"ends"_s);
    m_until->setObjectName(u"until"_s);
    m_until->setCalendarPopup(true);
    addField(m_name, tr("&Name"), tr("An e-mail address or account name; it is what stands in the ledger"));
    addField(m_key, tr("Public SSH &key"));
    auto *choose = makeButton(ButtonLook::Quiet, this);
    choose->setObjectName(u"chooseKey"_s);
    choose->setText(tr("C&hoose the .pub file…"));
    addBelow(choose);
    addField(
        m_accounts, tr("A&ccounts"),
        tr("What the person is logged in as where Slipway runs, with commas between: whoever asks for an "
           "approval by one of these does not approve it with this key"));
    addField(m_roles, tr("&Roles"), tr("Optional; one word each, such as qa or release-manager"));
    addField(m_ends, m_ends->text());
    addFieldBeside(m_until, tr("&Until"));
    setFieldVisible(m_until, false);
    setPrimary(tr("Add signer"));
    connect(choose, &QPushButton::clicked, this, &AddSignerDialog::chooseFile);
    connect(m_ends, &QCheckBox::toggled, this, [this](bool ends) { setFieldVisible(m_until, ends); });
    for (QLineEdit *line : {m_name, m_roles, m_accounts})
        connect(line, &QLineEdit::textChanged, this, &AddSignerDialog::fieldChanged);
    connect(m_key, &QPlainTextEdit::textChanged, this, &AddSignerDialog::say);
    connect(m_accounts, &QLineEdit::textChanged, this, &AddSignerDialog::say);
    say();
}

void AddSignerDialog::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Public SSH key"), QDir::homePath() + u"/.ssh"_s,
                                  tr("Public keys (*.pub);;All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &AddSignerDialog::keyFileChosen);
    files->open();
}

void AddSignerDialog::setKeyText(const QString &text)
{
    m_key->setPlainText(manyLines(text.trimmed(), 20000));
}

void AddSignerDialog::say()
{
    const auto key = readPublicKey(m_key->toPlainText().toUtf8());
    setHint(
        m_key,
        key ? key->fingerprint()
            : isWithoutKey()
            ? tr("Without a key only the accounts are written down as this person’s; no decision is signed")
            : tr("The one line of a .pub file; never the private key"));
    fieldChanged();
}

QStringList AddSignerDialog::roles() const
{
    return rolesWritten(m_roles->text());
}

QStringList AddSignerDialog::accounts() const
{
    static const QRegularExpression between(u"\\s*,\\s*"_s);
    return m_accounts->text().trimmed().split(between, Qt::SkipEmptyParts);
}

bool AddSignerDialog::isWithoutKey() const
{
    return m_key->toPlainText().trimmed().isEmpty() && !accounts().isEmpty();
}

QVector<FormDialog::Complaint> AddSignerDialog::complaints() const
{
    QVector<Complaint> found;
    if (const auto good = checkSignerName(m_name->text().trimmed()); !good)
        found.append({m_name, good.error().message});
    if (const auto key = readPublicKey(m_key->toPlainText().toUtf8()); !key && !isWithoutKey())
        found.append({m_key, key.error().message});
    for (const QString &account : accounts()) {
        if (const auto good = checkAccountName(account); !good)
            found.append({m_accounts, good.error().message});
    }
    if (const QString trouble = troubleWithRoles(roles()); !trouble.isEmpty())
        found.append({m_roles, trouble});
    return found;
}

void AddSignerDialog::submit()
{
    Q_EMIT signerRequested(m_name->text().trimmed(), isWithoutKey() ? QString() : m_key->toPlainText(),
                           roles(), m_ends->isChecked() ? m_until->dateTime().toUTC() : QDateTime(),
                           accounts());
}

RolesDialog::RolesDialog(Theme &dress, const QString &name, const QStringList &roles, QWidget *parent)
    : FormDialog(dress, parent), m_roles(makeLine(u"roles"_s, u"qa, release-manager"_s, this))
{
    setHeading(tr("Roles of %1").arg(oneLine(name, 120)),
               tr("Exactly these from now on. Approvals that wait for a role count whoever has it."));
    m_roles->setText(roles.join(u", "_s));
    addField(m_roles, tr("&Roles"), tr("Empty: none"));
    setPrimary(tr("Save"));
    connect(m_roles, &QLineEdit::textChanged, this, &RolesDialog::fieldChanged);
}

QVector<FormDialog::Complaint> RolesDialog::complaints() const
{
    const QString trouble = troubleWithRoles(rolesWritten(m_roles->text()));
    return trouble.isEmpty() ? QVector<Complaint>{} : QVector<Complaint>{{m_roles, trouble}};
}

void RolesDialog::submit()
{
    Q_EMIT rolesRequested(rolesWritten(m_roles->text()));
}

RevokeKeyDialog::RevokeKeyDialog(Theme &dress, const SignerKey &key, QWidget *parent)
    : FormDialog(dress, parent), m_reason(makeTextBox(u"reason"_s, this)),
      m_compromised(new QCheckBox(tr("It fell into the &wrong hands"), this))
{
    setHeading(
        tr("Revoke a key of %1").arg(oneLine(key.name, 120)),
        tr("%1\nIt signs nothing from now on. Open approvals that rest on it wait again. This cannot be "
           "taken back.")
            .arg(key.key.fingerprint()));
    m_compromised->setObjectName(u"compromised"_s);
    addField(m_reason, tr("&Reason"), tr("It stands in the ledger for good"));
    addField(m_compromised, m_compromised->text(),
             tr("Then nothing that it ever signed counts any more, the past included"));
    setPrimary(tr("Revoke"), ButtonLook::Danger);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &RevokeKeyDialog::fieldChanged);
}

QVector<FormDialog::Complaint> RevokeKeyDialog::complaints() const
{
    return m_reason->toPlainText().trimmed().isEmpty()
        ? QVector<Complaint>{{m_reason, tr("Say why; it stands in the ledger for good.")}}
        : QVector<Complaint>{};
}

void RevokeKeyDialog::submit()
{
    Q_EMIT revokeRequested(m_reason->toPlainText().trimmed(), m_compromised->isChecked());
}

} // namespace slipway
