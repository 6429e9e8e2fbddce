#include "views/dialogs/gaterulesdialog.h"

#include "models/base/text.h"
#include "models/base/timezone.h"
#include "models/items/policywords.h"
#include "views/delegates/facts.h"
#include "views/dialogs/fields.h"
#include "views/dialogs/rulefields.h"
#include "views/theme/theme.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int hoursAYear = 24 * 366;

/// What is written in it, a line each, without empty ones.
QStringList linesOf(const QPlainTextEdit &box)
{
    QStringList lines;
    const QStringList all = box.toPlainText().split(u'\n');
    for (const QString &line : all) {
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    }
    return lines;
}

} // namespace

GateRulesDialog::GateRulesDialog(Theme &dress, GateRulesBefore before, QAbstractItemModel &environments,
                                 QWidget *parent)
    : FormDialog(dress, parent), m_before(std::move(before)), m_approvals(new ApprovalRulesField(this)),
      m_approvalHours(new QSpinBox(this)), m_checks(makeTextBox(u"checks"_s, this)),
      m_monitors(makeTextBox(u"monitors"_s, this)), m_soak(new SpanField(u"soak"_s, this)),
      m_soakIn(new QComboBox(this)), m_wait(new SpanField(u"wait"_s, this)),
      m_tag(makeLine(u"tagPattern"_s, u"v[0-9]*"_s, this)), m_branch(makeLine(u"branch"_s, u"main"_s, this)),
      m_freezeOverride(makeLine(u"freezeOverride"_s, u"release-manager"_s, this)), m_risk(new QSpinBox(this)),
      m_hours(new WorkingHoursField(this)), m_sentences(new FactList(dress, this))
{
    setHeading(tr("Rules of %1").arg(oneLine(m_before.environment, 80)),
               tr("What must hold before a release may enter. Saved as one decision, with your name, in the "
                  "ledger."));
    m_approvals->setRoles(m_before.roles);
    addPeople();
    addProofs(environments);
    addTimes();
    m_sentences->setObjectName(u"sentences"_s);
    m_sentences->setAccessibleName(tr("What the rules say"));
    addWide(m_sentences);
    setPrimary(tr("Save the rules"));
    if (m_before.openRequests > 0)
        setRemark(tr("%n approval(s) here will be void: they were asked for under other rules.", nullptr,
                     m_before.openRequests));
    fill(m_before.policy);
    follow();
    say();
}

QCheckBox *GateRulesDialog::check(const QString &objectName, const QString &label)
{
    auto *box = new QCheckBox(label, this);
    box->setObjectName(objectName);
    return box;
}

void GateRulesDialog::addPeople()
{
    m_ordered = check(u"ordered"_s, tr("One after the &other, in this order"));
    m_self = check(u"selfApproval"_s, tr("&Whoever asks may approve too"));
    m_approvalHours->setObjectName(u"approvalHours"_s);
    m_approvalHours->setRange(0, hoursAYear);
    m_approvalHours->setSpecialValueText(tr("until it is used"));
    m_approvalHours->setSuffix(tr(" hours"));
    addField(m_approvals, tr("Approvals, each by another person"));
    addField(m_ordered, m_ordered->text());
    addFieldBeside(m_self, m_self->text());
    addField(m_approvalHours, tr("An approval hol&ds for"));
    m_risk->setObjectName(u"maximumRisk"_s);
    m_risk->setRange(0, 100);
    m_risk->setSuffix(tr(" of 100"));
    addFieldBeside(m_risk, tr("Highest ris&k"), tr("100: any"));
}

void GateRulesDialog::addProofs(QAbstractItemModel &environments)
{
    m_notes = check(u"notes"_s, tr("Release &notes are published"));
    m_artifacts = check(u"artifacts"_s, tr("&Files are published, with digests"));
    m_previous = check(u"afterPrevious"_s, tr("Was li&ve in the environment before"));
    m_divergence = check(u"noDivergence"_s, tr("Nothing that is live may &get lost"));
    addField(m_checks, tr("&Checks that must be green"),
             tr("One a line; * stands for anything, and alone for every check"));
    addField(
        m_monitors, tr("&Monitors of the very commit"),
        tr("One a line, name@environment<limit minutes points: error-rate@staging<1 10m 20. What they do not "
           "say does not pass."));
    addField(m_notes, m_notes->text());
    addFieldBeside(m_artifacts, m_artifacts->text());
    addField(m_previous, m_previous->text());
    addFieldBeside(m_divergence, m_divergence->text());
    m_soakIn->setObjectName(u"soakEnvironment"_s);
    m_soakIn->addItem(tr("the one before"));
    for (int row = 0; row < environments.rowCount(); ++row) {
        const QString name = environments.index(row, 0).data().toString();
        if (name != m_before.environment)
            m_soakIn->addItem(name);
    }
    addField(m_soak, tr("Soak &time"), tr("Live so long first; 0: none"));
    addFieldBeside(m_soakIn, tr("…in th&is environment"));
    addField(m_tag, tr("T&ag like"), tr("Empty: any; * stands for anything"));
    addFieldBeside(m_branch, tr("In the &branch"), tr("Empty: any"));
}

void GateRulesDialog::addTimes()
{
    m_byHours = check(u"byHours"_s, tr("Only in working ho&urs"));
    m_automatic = check(u"automatic"_s, tr("What &passes all of it goes there by itself"));
    addField(m_wait, tr("Wait after it was ask&ed for"), tr("0: not at all"));
    addField(m_byHours, m_byHours->text());
    addField(m_hours, tr("Working hours"));
    addField(m_freezeOverride, tr("Who ma&y override a freeze"),
             tr("Roles with commas between them; * is anybody. Empty: nobody"));
    addField(m_automatic, m_automatic->text());
    m_twoPersons = check(u"twoPersons"_s, tr("Changing these rules wants t&wo persons"));
    addFieldBeside(m_twoPersons, m_twoPersons->text());
    m_verified = check(u"verifiedThere"_s, tr("The &job that deploys there runs verify.sh"));
    addField(m_verified, m_verified->text(),
             tr("Else it is an advisory gate: what is started elsewhere is not stopped"));
    connect(m_byHours, &QCheckBox::toggled, this, [this](bool on) { setFieldVisible(m_hours, on); });
}

void GateRulesDialog::fill(const GatePolicy &policy)
{
    m_approvals->setRules(policy.approvals);
    m_ordered->setChecked(policy.isOrdered);
    m_self->setChecked(policy.allowsSelfApproval);
    m_approvalHours->setValue(policy.approvalHours);
    m_risk->setValue(policy.maximumRisk);
    m_checks->setPlainText(policy.checks.join(u'\n'));
    QStringList monitors;
    for (const MonitorRule &rule : policy.monitors)
        monitors += rule.text();
    m_monitors->setPlainText(monitors.join(u'\n'));
    m_notes->setChecked(policy.needsNotes);
    m_artifacts->setChecked(policy.needsArtifacts);
    m_previous->setChecked(policy.needsPrevious);
    m_divergence->setChecked(policy.refusesDivergence);
    m_soak->setMinutes(policy.soakMinutes);
    if (!policy.soakEnvironment.isEmpty() && m_soakIn->findText(policy.soakEnvironment) < 0)
        m_soakIn->addItem(policy.soakEnvironment);
    m_soakIn->setCurrentIndex(policy.soakEnvironment.isEmpty() ? 0
                                                               : m_soakIn->findText(policy.soakEnvironment));
    m_wait->setMinutes(policy.waitMinutes);
    m_tag->setText(policy.tagPattern);
    m_branch->setText(policy.branch);
    m_byHours->setChecked(policy.hours.has_value());
    if (policy.hours)
        m_hours->setHours(*policy.hours);
    setFieldVisible(m_hours, policy.hours.has_value());
    m_freezeOverride->setText(policy.freezeOverride.join(u", "_s));
    m_automatic->setChecked(policy.isAutomatic);
    m_twoPersons->setChecked(policy.needsTwoPersons);
    m_verified->setChecked(policy.isVerifiedThere);
}

void GateRulesDialog::follow()
{
    for (QCheckBox *box : {m_ordered, m_self, m_notes, m_artifacts, m_previous, m_divergence, m_byHours,
                           m_automatic, m_twoPersons, m_verified})
        connect(box, &QCheckBox::toggled, this, &GateRulesDialog::say);
    for (QLineEdit *line : {m_tag, m_branch, m_freezeOverride})
        connect(line, &QLineEdit::textChanged, this, &GateRulesDialog::say);
    for (QSpinBox *number : {m_approvalHours, m_risk})
        connect(number, &QSpinBox::valueChanged, this, &GateRulesDialog::say);
    for (SpanField *span : {m_soak, m_wait})
        connect(span, &SpanField::changed, this, &GateRulesDialog::say);
    connect(m_approvals, &ApprovalRulesField::changed, this, &GateRulesDialog::say);
    connect(m_checks, &QPlainTextEdit::textChanged, this, &GateRulesDialog::say);
    connect(m_monitors, &QPlainTextEdit::textChanged, this, &GateRulesDialog::say);
    connect(m_soakIn, &QComboBox::currentIndexChanged, this, &GateRulesDialog::say);
    connect(m_hours, &WorkingHoursField::changed, this, &GateRulesDialog::say);
}

GatePolicy GateRulesDialog::policy() const
{
    GatePolicy policy = m_before.policy;
    policy.approvals = m_approvals->rules();
    policy.isOrdered = m_ordered->isChecked();
    policy.allowsSelfApproval = m_self->isChecked();
    policy.approvalHours = m_approvalHours->value();
    policy.maximumRisk = m_risk->value();
    policy.checks = linesOf(*m_checks);
    policy.monitors.clear();
    const QStringList monitors = linesOf(*m_monitors);
    for (const QString &line : monitors) {
        if (const auto rule = monitorRuleFrom(line))
            policy.monitors.append(*rule);
    }
    policy.needsNotes = m_notes->isChecked();
    policy.needsArtifacts = m_artifacts->isChecked();
    policy.needsPrevious = m_previous->isChecked();
    policy.refusesDivergence = m_divergence->isChecked();
    policy.soakMinutes = m_soak->minutes();
    policy.soakEnvironment = m_soakIn->currentIndex() > 0 ? m_soakIn->currentText() : QString();
    policy.waitMinutes = m_wait->minutes();
    policy.tagPattern = m_tag->text().trimmed();
    policy.branch = m_branch->text().trimmed();
    policy.hours.reset();
    if (m_byHours->isChecked())
        policy.hours = m_hours->hours();
    policy.freezeOverride.clear();
    const QStringList roles = m_freezeOverride->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &role : roles) {
        if (!role.trimmed().isEmpty())
            policy.freezeOverride += role.trimmed();
    }
    policy.isAutomatic = m_automatic->isChecked();
    policy.needsTwoPersons = m_twoPersons->isChecked();
    policy.isVerifiedThere = m_verified->isChecked();
    return policy;
}

void GateRulesDialog::say()
{
    QVector<Fact> facts;
    for (const PolicySentence &sentence : sentencesOf(policy(), m_before.previous))
        facts.append({sentence.asks ? Tone::Plain : Tone::Muted,
                      sentence.text,
                      {},
                      {},
                      sentence.asks ? u"shield-check"_s : u"minus"_s});
    m_sentences->setHeading(tr("It will read"));
    m_sentences->setFacts(facts, {});
    fieldChanged();
}

QVector<FormDialog::Complaint> GateRulesDialog::complaints() const
{
    QVector<Complaint> found;
    const GatePolicy said = policy();
    for (const ApprovalRule &rule : said.approvals) {
        // The role's field says nothing before somebody writes in it.
        if (rule.role.contains(u' '))
            found.append({m_approvals,
                          tr("A role is one word, such as qa. “%1” is not.").arg(oneLine(rule.role, 60))});
    }
    if (said.hours && said.hours->days.isEmpty())
        found.append({m_hours, tr("Choose at least one day.")});
    else if (said.hours && said.hours->fromMinute >= said.hours->untilMinute)
        found.append({m_hours, tr("The end must come after the beginning.")});
    else if (said.hours && !timeZoneNamed(said.hours->timeZone))
        found.append(
            {m_hours,
             tr("“%1” is no time zone. One is Europe/Berlin.").arg(oneLine(said.hours->timeZone, 60))});
    if (const QStringList wrong = wrongMonitors(); !wrong.isEmpty())
        found.append({m_monitors, wrong.first()});
    if (found.isEmpty()) {
        if (const auto good = checkPolicy(said); !good)
            found.append({m_approvals, good.error().message});
    }
    return found;
}

/// A line that cannot be read is no rule: nothing is saved before it is put right.
QStringList GateRulesDialog::wrongMonitors() const
{
    QStringList wrong;
    const QStringList lines = linesOf(*m_monitors);
    for (const QString &line : lines) {
        if (const auto rule = monitorRuleFrom(line); !rule)
            wrong += rule.error().message;
    }
    return wrong;
}

void GateRulesDialog::submit()
{
    Q_EMIT rulesRequested(policy());
}

} // namespace slipway
