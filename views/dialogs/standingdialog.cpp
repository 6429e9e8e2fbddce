#include "views/dialogs/standingdialog.h"

#include "models/base/text.h"
#include "views/dialogs/fields.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int usualDays = 30;
constexpr int longestDays = 365;
constexpr int mostCommits = 10000;
constexpr int greatestRisk = 100;

QSpinBox *makeNumber(const QString &objectName, int most, QWidget *parent)
{
    auto *number = new QSpinBox(parent);
    number->setObjectName(objectName);
    number->setRange(0, most);
    return number;
}

} // namespace

StandingDialog::StandingDialog(Theme &dress, QAbstractItemModel &projects, QAbstractItemModel &environments,
                               const QDateTime &now, QWidget *parent)
    : FormDialog(dress, parent), m_project(makePicker(projects, u"project"_s, this)),
      m_environment(makePicker(environments, u"environment"_s, this)), m_level(new QComboBox(this)),
      m_commits(makeNumber(u"commits"_s, mostCommits, this)),
      m_risk(makeNumber(u"risk"_s, greatestRisk, this)), m_until(new QDateEdit(this)),
      m_paths(makeLine(u"paths"_s, u"docs/*, src/web/*"_s, this)), m_note(makeLine(u"note"_s, {}, this)),
      m_now(now)
{
    setHeading(tr("Approve beforehand"),
               tr("Every release that stays within these limits has your approval without asking you again, "
                  "until the day you set. When the rules of the environment change, it ends."));
    m_level->setObjectName(u"level"_s);
    m_level->addItem(tr("patch releases (1.4.2 to 1.4.3)"), int(BumpLevel::Patch));
    m_level->addItem(tr("up to minor releases (1.4.2 to 1.5.0)"), int(BumpLevel::Minor));
    m_level->addItem(tr("any release, major ones too"), int(BumpLevel::Major));
    m_commits->setSpecialValueText(tr("any number"));
    m_risk->setValue(greatestRisk);
    const QDate today = now.toLocalTime().date();
    m_until->setObjectName(u"until"_s);
    m_until->setCalendarPopup(true);
    m_until->setDateRange(today, today.addDays(longestDays - 1));
    m_until->setDate(today.addDays(usualDays));
    addField(m_project, tr("&Project"));
    addFieldBeside(m_environment, tr("&Environment"));
    addField(m_level, tr("&What"));
    addFieldBeside(m_until, tr("&Until the end of"));
    addField(m_commits, tr("At most so many &commits"));
    addFieldBeside(m_risk, tr("At most this &risk"), tr("0 to 100; 100 is any"));
    addField(m_paths, tr("Only these &files"),
             tr("Optional; patterns with commas between them: a release that changes another file is not "
                "covered"));
    addField(m_note, tr("Rea&son"), tr("Optional; kept in the ledger"));
    setPrimary(tr("Approve beforehand"));
    for (QComboBox *box : {m_project, m_environment, m_level})
        connect(box, &QComboBox::currentTextChanged, this, &StandingDialog::say);
    for (QSpinBox *number : {m_commits, m_risk})
        connect(number, &QSpinBox::valueChanged, this, &StandingDialog::say);
    connect(m_until, &QDateEdit::dateChanged, this, &StandingDialog::say);
    connect(m_paths, &QLineEdit::textChanged, this, &StandingDialog::say);
    say();
}

void StandingDialog::askForKey(const QString &keyFile)
{
    m_key = makeLine(u"signingKey"_s, tr("A key file, or the .pub file of one in your agent"), this);
    m_key->setText(keyFile);
    addField(m_key, tr("Your SSH &key"), tr("Signers are set up here: it is signed with your own key"));
    QPushButton *const choose = makeButton(ButtonLook::Quiet, this);
    choose->setObjectName(u"chooseKey"_s);
    choose->setText(tr("C&hoose the file…"));
    addBelow(choose);
    connect(choose, &QPushButton::clicked, this, &StandingDialog::chooseKey);
    connect(m_key, &QLineEdit::textChanged, this, &StandingDialog::fieldChanged);
}

void StandingDialog::chooseKey()
{
    const QString before = m_key->text().isEmpty() ? QDir::homePath() + u"/.ssh"_s : m_key->text();
    auto *const files = new QFileDialog(this, tr("Your SSH key"), before);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    files->setFilter(QDir::Files | QDir::AllDirs | QDir::Hidden);
    connect(files, &QFileDialog::fileSelected, m_key, &QLineEdit::setText);
    files->open();
}

StandingLimits StandingDialog::limits() const
{
    static const QRegularExpression between(u"\\s*,\\s*"_s);
    StandingLimits limits;
    limits.project = m_project->currentText();
    limits.environment = m_environment->currentText();
    limits.level = BumpLevel(m_level->currentData().toInt());
    limits.paths = m_paths->text().trimmed().split(between, Qt::SkipEmptyParts);
    limits.maximumCommits = m_commits->value();
    limits.maximumRisk = m_risk->value();
    limits.notAfter = QDateTime(m_until->date(), {23, 59, 59}).toUTC();
    return limits;
}

void StandingDialog::say()
{
    setRemark(tr("You approve: %1.").arg(oneLine(limitsText(limits()), 400)));
    fieldChanged();
}

QVector<FormDialog::Complaint> StandingDialog::complaints() const
{
    QVector<Complaint> found;
    if (m_project->currentText().isEmpty())
        found.append({m_project, tr("Choose a project.")});
    if (m_environment->currentText().isEmpty())
        found.append({m_environment, tr("Choose an environment.")});
    if (m_key && m_key->text().trimmed().isEmpty())
        found.append({m_key, tr("Choose the SSH key that is known here as yours.")});
    if (!found.isEmpty())
        return found;
    if (const auto good = checkLimits(limits(), m_now); !good)
        found.append({m_until, good.error().message});
    return found;
}

void StandingDialog::submit()
{
    if (m_key)
        setRemark(tr("Waiting for the key. A security key may want a touch; Cancel gives up."));
    Q_EMIT standingRequested(limits(), m_note->text().trimmed(), m_key ? m_key->text().trimmed() : QString());
}

} // namespace slipway
