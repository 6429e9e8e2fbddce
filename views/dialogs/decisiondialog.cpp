#include "views/dialogs/decisiondialog.h"

#include "models/base/text.h"
#include "models/items/approvallistmodel.h"
#include "views/delegates/facts.h"
#include "views/dialogs/fields.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDir>
#include <QFileDialog>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace slipway {

DecisionDialog::DecisionDialog(Theme &dress, ApprovalRequest request, DecisionKind kind, QString person,
                               const QDateTime &now, QWidget *parent)
    : FormDialog(dress, parent), m_request(std::move(request)), m_kind(kind), m_person(std::move(person)),
      m_comment(makeTextBox(u"comment"_s, this)), m_attestation(new FactList(dress, this))
{
    m_attestation->setObjectName(u"attestation"_s);
    m_attestation->setAccessibleName(tr("Signature"));
    const QString what = titleOf(m_request.subject);
    const QString commit = m_request.subject.commit.shortHex();
    switch (kind) {
    case DecisionKind::Reject:
        setHeading(tr("Reject %1").arg(what),
                   tr("One rejection ends the request. Say what has to change before it is asked again."));
        addField(m_comment, tr("&Reason"));
        setPrimary(tr("Reject"), ButtonLook::Danger);
        break;
    case DecisionKind::Defer:
        setHeading(tr("Defer %1").arg(what),
                   tr("The request keeps waiting; your name and the time to look again are recorded."));
        m_until = new QDateTimeEdit(now.toLocalTime().addDays(1), this);
        m_until->setObjectName(u"until"_s);
        m_until->setCalendarPopup(true);
        m_until->setMinimumDateTime(now.toLocalTime());
        addField(m_until, tr("Look again &at"));
        addField(m_comment, tr("&Comment"), tr("Optional"));
        setPrimary(tr("Defer"));
        break;
    case DecisionKind::Delegate:
        addDelegation(now);
        break;
    default:
        setHeading(
            tr("Approve %1").arg(what),
            tr("The approval is for commit %1 and nothing else: another commit needs another approval.")
                .arg(commit));
        addField(m_comment, tr("&Comment"), tr("Optional: what you looked at"));
        setPrimary(tr("Approve"));
    }
    addWide(m_attestation);
    sayAttestation();
    connect(m_comment, &QPlainTextEdit::textChanged, this, &DecisionDialog::fieldChanged);
    m_comment->setFocus();
}

void DecisionDialog::sayAttestation()
{
    const QString person = oneLine(m_person, 120);
    Fact fact;
    if (!m_key)
        fact = {Tone::Waiting, tr("Self-attested as %1: no signature stands behind it").arg(person), {}, {}};
    else if (!m_signer.isEmpty())
        fact = {Tone::Succeeded,
                tr("It will be signed as %1: anybody can verify it").arg(oneLine(m_signer, 120)),
                {},
                {},
                u"key-round"_s};
    else if (m_kind == DecisionKind::Approve)
        fact = {
            Tone::Waiting, tr("Not signed yet: an approval is signed here with your own SSH key"), {}, {}};
    else
        fact = {Tone::Waiting, tr("Without a key it is recorded as %1, self-attested").arg(person), {}, {}};
    m_attestation->setHeading({});
    m_attestation->setFacts({fact}, {});
}

void DecisionDialog::askForKey(const QString &keyFile)
{
    m_key = makeLine(u"signingKey"_s, tr("A key file, or the .pub file of one in your agent"), this);
    m_key->setText(keyFile);
    addField(m_key, tr("Your SSH &key"));
    QPushButton *const choose = makeButton(ButtonLook::Quiet, this);
    choose->setObjectName(u"chooseKey"_s);
    choose->setText(tr("C&hoose the file…"));
    addBelow(choose);
    m_statement = makeTextBox(u"statement"_s, this);
    m_statement->setReadOnly(true);
    m_statement->setFont(theme().font(TextRole::Mono));
    m_statement->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a hash is one long word
    constexpr int linesShown = 9;
    m_statement->setFixedHeight(m_statement->fontMetrics().lineSpacing() * linesShown);
    addField(m_statement, tr("Exactly &this is signed"));
    addWide(m_attestation);
    connect(choose, &QPushButton::clicked, this, &DecisionDialog::chooseKey);
    connect(m_key, &QLineEdit::editingFinished, this, [this] { Q_EMIT keyWanted(m_key->text().trimmed()); });
    sayAttestation();
    if (!keyFile.isEmpty())
        Q_EMIT keyWanted(keyFile);
}

void DecisionDialog::addDelegation(const QDateTime &now)
{
    setHeading(tr("Hand on %1").arg(titleOf(m_request.subject)),
               tr("It waits for them in your place; they decide in their own name. Whatever you say yourself "
                  "later, the two of you count once."));
    m_to = new QComboBox(this);
    m_to->setObjectName(u"to"_s);
    m_to->setEditable(true);
    addField(m_to, tr("&To"), tr("Somebody who may approve it under the rules"));
    addField(m_comment, tr("&Reason"));
    m_ends = new QCheckBox(tr("It comes &back to me"), this);
    m_ends->setObjectName(u"ends"_s);
    m_until = new QDateTimeEdit(now.toLocalTime().addDays(2), this);
    m_until->setObjectName(u"until"_s);
    m_until->setCalendarPopup(true);
    m_until->setMinimumDateTime(now.toLocalTime());
    addField(m_ends, m_ends->text());
    addFieldBeside(m_until, tr("&Until"));
    setFieldVisible(m_until, false);
    connect(m_ends, &QCheckBox::toggled, this, [this](bool on) { setFieldVisible(m_until, on); });
    connect(m_to, &QComboBox::currentTextChanged, this, &DecisionDialog::fieldChanged);
    setPrimary(tr("Hand it on"));
}

void DecisionDialog::offerPeople(const QStringList &people)
{
    if (m_to)
        m_to->addItems(people);
}

void DecisionDialog::chooseKey()
{
    const QString before = m_key->text().isEmpty() ? QDir::homePath() + u"/.ssh"_s : m_key->text();
    auto *const files = new QFileDialog(this, tr("Your SSH key"), before);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setFilter(QDir::Files | QDir::AllDirs | QDir::Hidden);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_key->setText(file);
        Q_EMIT keyWanted(file);
    });
    files->open();
}

void DecisionDialog::showStatement(const QString &signer, const QByteArray &statement)
{
    m_signer = signer;
    m_keyTrouble.clear();
    // Laid out for the eye; each value stands as it is signed, and what would not be seen is made visible.
    const QByteArray laidOut = QJsonDocument::fromJson(statement).toJson(QJsonDocument::Indented);
    m_statement->setPlainText(manyLines(QString::fromUtf8(laidOut)));
    setHint(m_key, tr("The key of %1").arg(oneLine(signer, 120)));
    sayAttestation();
    fieldChanged();
}

void DecisionDialog::showKeyTrouble(const Error &error)
{
    m_signer.clear();
    m_keyTrouble = error.message;
    m_statement->clear();
    setHint(m_key, oneLine(error.message, 400));
    sayAttestation();
}

QVector<FormDialog::Complaint> DecisionDialog::complaints() const
{
    if (m_key && m_signer.isEmpty()
        && (m_kind == DecisionKind::Approve || !m_key->text().trimmed().isEmpty()))
        return {
            {m_key,
             m_keyTrouble.isEmpty() ? tr("Choose the SSH key that is known here as yours.") : m_keyTrouble}};
    if (m_to && m_to->currentText().trimmed().isEmpty())
        return {{m_to, tr("Say who decides in your place.")}};
    if (m_to && m_comment->toPlainText().trimmed().isEmpty())
        return {{m_comment, tr("Say why: it stands in the request and in the ledger.")}};
    const auto allowed = mayDecide(m_request, m_kind, m_signer.isEmpty() ? m_person : m_signer,
                                   m_comment->toPlainText().trimmed());
    return allowed ? QVector<Complaint>{} : QVector<Complaint>{{m_comment, allowed.error().message}};
}

void DecisionDialog::submit()
{
    if (!m_signer.isEmpty())
        setRemark(tr("Waiting for the key. A security key may want a touch; Cancel gives up."));
    const bool ends = m_until && (!m_ends || m_ends->isChecked());
    Q_EMIT decisionRequested(m_request.id, m_kind, m_comment->toPlainText().trimmed(),
                             ends ? m_until->dateTime().toUTC() : QDateTime(),
                             m_to ? m_to->currentText().trimmed() : QString());
}

} // namespace slipway
