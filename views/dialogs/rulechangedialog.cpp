#include "views/dialogs/rulechangedialog.h"

#include "models/base/text.h"
#include "views/delegates/facts.h"
#include "views/dialogs/fields.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace slipway {

RuleChangeDialog::RuleChangeDialog(Theme &dress, const RuleChange &change, const QStringList &lines,
                                   const QString &keyFile, QWidget *parent)
    : FormDialog(dress, parent), m_lines(new FactList(dress, this)),
      m_key(makeLine(u"signingKey"_s, tr("A key file, or the .pub file of one in your agent"), this))
{
    setHeading(tr("Propose the change"),
               tr("Two persons are asked for here. Nothing changes until another person, who may sign, "
                  "confirms it; until then it waits under Rules, for everybody to see."));
    addLines(summaryOf(change), lines);
    m_reason = makeTextBox(u"reason"_s, this);
    addField(m_reason, tr("Rea&son"), tr("Whoever confirms it reads why; it stays in the ledger"));
    connect(m_reason, &QPlainTextEdit::textChanged, this, &RuleChangeDialog::fieldChanged);
    addKey(keyFile);
    setPrimary(tr("Propose"));
}

RuleChangeDialog::RuleChangeDialog(Theme &dress, const ProposedChange &proposed, const QStringList &lines,
                                   const QString &keyFile, QWidget *parent)
    : FormDialog(dress, parent), m_lines(new FactList(dress, this)),
      m_key(makeLine(u"signingKey"_s, tr("A key file, or the .pub file of one in your agent"), this))
{
    setHeading(tr("Confirm the change"),
               tr("%1 proposed it on %2: “%3”. With your word it takes effect at once.")
                   .arg(oneLine(proposed.by, 80),
                        QLocale().toString(proposed.at.toLocalTime(), QLocale::ShortFormat),
                        oneLine(proposed.reason, 400)));
    addLines(summaryOf(proposed.change), lines);
    addKey(keyFile);
    setPrimary(tr("Confirm"));
}

void RuleChangeDialog::addLines(const QString &what, const QStringList &lines)
{
    m_lines->setObjectName(u"changedLines"_s);
    m_lines->setAccessibleName(tr("What changes"));
    m_lines->setHeading(tr("It is about %1").arg(what));
    QVector<Fact> facts;
    for (const QString &line : lines)
        facts.append({Tone::Plain, line, {}, {}, u"shield-check"_s});
    m_lines->setFacts(facts, tr("Nothing else than that"));
    addWide(m_lines);
}

void RuleChangeDialog::addKey(const QString &keyFile)
{
    m_key->setText(keyFile);
    addField(m_key, tr("Your SSH &key"), tr("Your word is signed with your own key"));
    QPushButton *const choose = makeButton(ButtonLook::Quiet, this);
    choose->setObjectName(u"chooseKey"_s);
    choose->setText(tr("C&hoose the file…"));
    addBelow(choose);
    connect(choose, &QPushButton::clicked, this, &RuleChangeDialog::chooseKey);
    connect(m_key, &QLineEdit::textChanged, this, &RuleChangeDialog::fieldChanged);
}

void RuleChangeDialog::chooseKey()
{
    const QString before = m_key->text().isEmpty() ? QDir::homePath() + u"/.ssh"_s : m_key->text();
    auto *const files = new QFileDialog(this, tr("Your SSH key"), before);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setFilter(QDir::Files | QDir::AllDirs | QDir::Hidden);
    connect(files, &QFileDialog::fileSelected, m_key, &QLineEdit::setText);
    files->open();
}

QVector<FormDialog::Complaint> RuleChangeDialog::complaints() const
{
    QVector<Complaint> found;
    if (m_reason && m_reason->toPlainText().trimmed().isEmpty())
        found.append({m_reason, tr("Say why: whoever confirms it will want to know.")});
    if (m_key->text().trimmed().isEmpty())
        found.append({m_key, tr("Choose the SSH key that is known here as yours.")});
    return found;
}

void RuleChangeDialog::submit()
{
    setRemark(tr("Waiting for the key. A security key may want a touch; Cancel gives up."));
    Q_EMIT wordGiven(m_reason ? m_reason->toPlainText().trimmed() : QString(), m_key->text().trimmed());
}

} // namespace slipway
