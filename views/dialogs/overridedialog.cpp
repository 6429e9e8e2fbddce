#include "views/dialogs/overridedialog.h"

#include "models/base/text.h"
#include "views/delegates/facts.h"
#include "views/dialogs/fields.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway {

OverrideDialog::OverrideDialog(Theme &dress, const OverrideSubject &subject, QWidget *parent)
    : FormDialog(dress, parent), m_reason(makeTextBox(u"reason"_s, this)), m_hours(new QComboBox(this))
{
    setHeading(tr("Override the freeze of %1").arg(oneLine(subject.environment, 80)),
               tr("%1 %2 may go in although a freeze holds; nothing else may. It ends when the release, the "
                  "rules or the freeze change.")
                   .arg(oneLine(subject.project, 80), oneLine(subject.release, 80)));
    auto *freezes = new FactList(dress, this);
    freezes->setObjectName(u"freezes"_s);
    freezes->setAccessibleName(tr("What is overridden"));
    QVector<Fact> facts;
    for (const ActiveFreeze &freeze : subject.freezes) {
        const QString until = freeze.until.isValid()
            ? tr("until %1").arg(QLocale().toString(freeze.until.toLocalTime(), QLocale::ShortFormat))
            : tr("until further notice");
        facts.append({Tone::Frozen, oneLine(freeze.reason, 200), until, freeze.reason});
    }
    facts.append({Tone::Muted, tr("Commit"), subject.commit.shortHex(), subject.commit.hex()});
    freezes->setHeading(tr("What is overridden"));
    freezes->setFacts(facts, {});
    addWide(freezes);
    addField(m_reason, tr("Rea&son"), tr("Others will read why; it stays in the ledger"));
    m_hours->setObjectName(u"hours"_s);
    for (const auto &[text, hours] :
         {std::pair(tr("one hour"), 1), {tr("four hours"), 4}, {tr("a day"), 24}, {tr("three days"), 72}})
        m_hours->addItem(text, hours);
    m_hours->setCurrentIndex(1);
    addField(m_hours, tr("It &holds for"));
    setPrimary(tr("Override the freeze"), ButtonLook::Danger);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &OverrideDialog::fieldChanged);
}

void OverrideDialog::askForKey(const QString &keyFile)
{
    m_key = makeLine(u"signingKey"_s, tr("A key file, or the .pub file of one in your agent"), this);
    m_key->setText(keyFile);
    addField(m_key, tr("Your SSH &key"), tr("Signers are set up here: it is signed with your own key"));
    connect(m_key, &QLineEdit::textChanged, this, &OverrideDialog::fieldChanged);
}

QVector<FormDialog::Complaint> OverrideDialog::complaints() const
{
    QVector<Complaint> found;
    if (m_reason->toPlainText().trimmed().isEmpty())
        found.append({m_reason, tr("Say why: others will want to know.")});
    if (m_key && m_key->text().trimmed().isEmpty())
        found.append({m_key, tr("Choose the SSH key that is known here as yours.")});
    return found;
}

void OverrideDialog::submit()
{
    if (m_key)
        setRemark(tr("Waiting for the key. A security key may want a touch; Cancel gives up."));
    Q_EMIT overrideRequested(m_reason->toPlainText().trimmed(), m_hours->currentData().toInt(),
                             m_key ? m_key->text().trimmed() : QString());
}

} // namespace slipway
