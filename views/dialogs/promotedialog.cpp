#include "views/dialogs/promotedialog.h"

#include "models/base/text.h"
#include "models/items/gatewords.h"
#include "views/delegates/facts.h"
#include "views/dialogs/fields.h"
#include "views/dialogs/pointpicker.h"
#include "views/theme/theme.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace slipway {

PromoteDialog::PromoteDialog(Theme &dress, Way way, QAbstractItemModel &projects,
                             QAbstractItemModel &environments, QAbstractItemModel &releases, QWidget *parent)
    : FormDialog(dress, parent), m_way(way), m_project(makePicker(projects, u"project"_s, this)),
      m_release(new PointPicker(releases, u"release"_s, this)),
      m_environment(makePicker(environments, u"environment"_s, this)), m_reason(new QLineEdit(this)),
      m_gates(new FactList(dress, this)), m_changes(new FactList(dress, this)),
      m_ask(makeButton(ButtonLook::Plain, this)), m_carry(makeButton(ButtonLook::Plain, this)),
      m_checklist(makeButton(ButtonLook::Plain, this)), m_override(makeButton(ButtonLook::Plain, this)),
      m_mayNot(new Label(dress, TextRole::Small, this))
{
    const bool isForward = way == Way::Forward;
    if (isForward)
        setHeading(
            tr("Promote a release"),
            tr("Every gate is checked once more when you press the button; then the server is asked, once."));
    else
        setHeading(
            tr("Roll back"),
            tr("Goes back to what was live there before. A freeze is told to you, and does not stop it."));
    addField(m_project, tr("&Project"));
    addFieldBeside(m_environment, tr("&Environment"));
    addField(m_release, isForward ? tr("&Release") : tr("Back &to"),
             isForward ? tr("A version of the project, such as 1.4.0")
                       : tr("Empty: the last good release that was live there"));
    m_reason->setObjectName(u"reason"_s);
    addField(m_reason, tr("Rea&son"), tr("Optional; kept in the ledger"));
    m_gates->setObjectName(u"gates"_s);
    m_gates->setAccessibleName(tr("Gates"));
    addWide(m_gates);
    m_ask->setObjectName(u"askApproval"_s);
    m_ask->setText(tr("As&k for approval…"));
    m_ask->hide();
    addBelow(m_ask);
    m_checklist->setObjectName(u"checklist"_s);
    m_checklist->setText(tr("Check&list…"));
    m_checklist->hide();
    addBelow(m_checklist);
    connect(m_checklist, &QPushButton::clicked, this,
            [this] { Q_EMIT checklistRequested(project(), release(), environment()); });
    m_override->setObjectName(u"overrideFreeze"_s);
    m_override->setText(tr("O&verride the freeze…"));
    m_override->hide();
    addBelow(m_override);
    m_mayNot->setObjectName(u"mayNotOverride"_s);
    m_mayNot->setWordWrap(true);
    m_mayNot->setColour(Colour::Muted);
    m_mayNot->hide();
    addWide(m_mayNot);
    connect(m_override, &QPushButton::clicked, this, &PromoteDialog::overrideRequested);
    m_carry->setObjectName(u"nameCarrier"_s);
    m_carry->setText(tr("Say who &carries it there…"));
    m_carry->hide();
    addBelow(m_carry);
    connect(m_carry, &QPushButton::clicked, this, [this] { Q_EMIT carrierRequested(environment()); });
    m_changes->setObjectName(u"changes"_s);
    m_changes->setAccessibleName(tr("What would change"));
    m_changes->hide();
    addWide(m_changes);
    setPrimary(isForward ? tr("Promote") : tr("Roll back"),
               isForward ? ButtonLook::Primary : ButtonLook::Danger);
    connect(m_project, &QComboBox::currentTextChanged, this, [this](const QString &name) {
        m_release->setPoint({});
        Q_EMIT projectChosen(name);
        chosen();
    });
    if (isForward) {
        // The newest release is what most people mean.
        connect(&releases, &QAbstractItemModel::rowsInserted, m_release, [this] {
            if (m_release->point().isEmpty())
                m_release->setPoint(m_release->itemText(0));
        });
    }
    connect(m_release, &QComboBox::currentTextChanged, this, &PromoteDialog::chosen);
    connect(m_environment, &QComboBox::currentTextChanged, this, &PromoteDialog::chosen);
    connect(m_ask, &QPushButton::clicked, this,
            [this] { Q_EMIT approvalRequested(project(), release(), environment()); });
    setPreview({});
}

QString PromoteDialog::project() const
{
    return m_project->currentText();
}

QString PromoteDialog::release() const
{
    return m_release->point();
}

QString PromoteDialog::environment() const
{
    return m_environment->currentText();
}

void PromoteDialog::choose(const QString &what, const QString &version, const QString &where)
{
    pick(*m_project, what);
    Q_EMIT projectChosen(m_project->currentText());
    if (!version.isEmpty())
        m_release->setPoint(version);
    pick(*m_environment, where);
    chosen();
}

void PromoteDialog::chosen()
{
    setPreview({});
    fieldChanged();
    const bool isWhole = m_way == Way::Back || !release().isEmpty();
    if (isWhole && !project().isEmpty() && !environment().isEmpty())
        Q_EMIT planWanted();
}

void PromoteDialog::setChanges(const PromotionChanges &changes)
{
    const bool isBack = m_way == Way::Back;
    QVector<Fact> facts;
    const auto add = [&facts](const QStringList &subjects, int count, Tone tone, const QString &icon) {
        for (const QString &subject : subjects)
            facts.append({tone, oneLine(subject, 120), {}, oneLine(subject, 400), icon});
        if (const int more = count - int(subjects.size()); more > 0)
            facts.append({Tone::Muted, tr("and %n more", nullptr, more), {}, {}, icon});
    };
    // What goes away first: that is what nobody must overlook.
    add(changes.lost, changes.lostCount, isBack ? Tone::Waiting : Tone::Failed, u"minus"_s);
    add(changes.brought, changes.broughtCount, Tone::Succeeded, u"plus"_s);
    QStringList heading;
    if (changes.lostCount > 0)
        heading += isBack ? tr("%n commit(s) would be taken back", nullptr, changes.lostCount)
                          : tr("%n live commit(s) would get lost", nullptr, changes.lostCount);
    if (changes.broughtCount > 0)
        heading += tr("%n commit(s) would become live", nullptr, changes.broughtCount);
    m_changes->setHeading(heading.join(u", "_s));
    m_changes->setFacts(facts, {});
    m_changes->setVisible(!facts.isEmpty());
    adjustSize();
}

void PromoteDialog::setPreview(const PromotionPreview &preview)
{
    m_preview = preview;
    m_changes->hide();
    QVector<Fact> facts;
    for (const GateFinding &finding : preview.findings)
        facts.append({toneOf(finding.outcome), oneLine(finding.reason, 300), wordForGate(finding.gate),
                      finding.reason});
    m_gates->setHeading(preview.isKnown ? preview.sentence : tr("What would happen"));
    m_gates->setFacts(facts, preview.isKnown ? tr("No gate stands in the way") : tr("Looking at the gates…"));
    m_ask->setVisible(preview.lacksApproval);
    m_carry->setVisible(preview.lacksCarrier);
    m_checklist->setVisible(preview.hasChecklist);
    m_override->setVisible(preview.isFrozen);
    m_override->setEnabled(preview.mayNotOverride.isEmpty());
    m_override->setToolTip(preview.mayNotOverride.toHtmlEscaped());
    m_mayNot->setText(preview.mayNotOverride);
    m_mayNot->setVisible(preview.isFrozen && !preview.mayNotOverride.isEmpty());
    QStringList remarks;
    if (!preview.carrier.isEmpty())
        remarks += tr("Carried by %1.").arg(oneLine(preview.carrier, 120));
    if (preview.risk) {
        remarks += tr("Risk %1 of 100.").arg(preview.risk->score);
        if (!preview.risk->parts.isEmpty())
            remarks += preview.risk->parts.first().reason;
    }
    setRemark(remarks.join(u"  "_s));
    fieldChanged();
    adjustSize();
}

QVector<FormDialog::Complaint> PromoteDialog::complaints() const
{
    QVector<Complaint> found;
    if (project().isEmpty())
        found.append({m_project, tr("Choose a project.")});
    if (m_way == Way::Forward && release().isEmpty())
        found.append({m_release, tr("Say which release.")});
    if (environment().isEmpty())
        found.append({m_environment, tr("Choose the environment it is to go to.")});
    if (found.isEmpty() && !m_preview.isKnown)
        found.append({m_environment, tr("The gates are being looked at; a moment.")});
    if (found.isEmpty() && !m_preview.mayMove)
        found.append({m_environment, tr("A gate stands in the way; the list below says which.")});
    return found;
}

void PromoteDialog::submit()
{
    Q_EMIT promoteRequested(project(), release(), environment(), m_reason->text().trimmed());
}

} // namespace slipway
