#include "views/dialogs/freezedialog.h"

#include "models/base/text.h"
#include "models/base/timezone.h"
#include "views/delegates/facts.h"
#include "views/dialogs/fields.h"
#include "views/dialogs/rulefields.h"
#include "views/theme/theme.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr auto ownRule = "?"; // the rule is written by the person
constexpr int quietMs = 200;

QDateTimeEdit *makeMoment(const QString &objectName, const QDateTime &moment, QWidget *parent)
{
    // A date and a time on the clocks that are chosen beside it, whatever this machine's are.
    auto *field = new QDateTimeEdit(QDateTime(moment.date(), moment.time(), Qt::UTC), parent);
    field->setTimeSpec(Qt::UTC);
    field->setObjectName(objectName);
    field->setCalendarPopup(true);
    return field;
}

QDateTime nextFullHour(const QDateTime &now)
{
    const QDateTime local = now.toLocalTime();
    return QDateTime(local.date(), QTime(local.time().hour(), 0)).addSecs(3600);
}

} // namespace

FreezeDialog::FreezeDialog(Theme &dress, QAbstractItemModel &projects, QAbstractItemModel &environments,
                           const QDateTime &now, QWidget *parent)
    : FormDialog(dress, parent), m_reason(makeLine(u"reason"_s, tr("No changes over the weekend"), this)),
      m_project(makePicker(projects, u"project"_s, this)),
      m_environment(makePicker(environments, u"environment"_s, this)),
      m_start(makeMoment(u"start"_s, nextFullHour(now), this)),
      m_end(makeMoment(u"end"_s, nextFullHour(now).addDays(1), this)),
      m_open(new QCheckBox(tr("Until somebody en&ds it"), this)), m_zone(makeZonePicker(u"timeZone"_s, this)),
      m_again(new QComboBox(this)), m_rule(makeLine(u"rule"_s, u"FREQ=MONTHLY;BYMONTHDAY=-1"_s, this)),
      m_times(new FactList(dress, this))
{
    setHeading(tr("New freeze"),
               tr("While it holds, nothing may enter but a roll-back. Everybody sees why."));
    m_again->setObjectName(u"again"_s);
    m_open->setObjectName(u"open"_s);
    const std::pair<QString, QString> again[] = {
        {tr("does not come back"), QString()}, {tr("every day"), u"FREQ=DAILY"_s},
        {tr("every week"), u"FREQ=WEEKLY"_s},  {tr("every month"), u"FREQ=MONTHLY"_s},
        {tr("every year"), u"FREQ=YEARLY"_s},  {tr("by a rule…"), QString::fromLatin1(ownRule)}};
    for (const auto &[words, rule] : again)
        m_again->addItem(words, rule);
    addField(m_reason, tr("&Why"));
    addField(m_project, tr("&Project"));
    addFieldBeside(m_environment, tr("&Environment"));
    addField(m_start, tr("&From"));
    addFieldBeside(m_end, tr("Un&til"));
    addField(m_open, m_open->text());
    addFieldBeside(m_zone, tr("On the cloc&ks of"));
    addField(m_again, tr("Comes &back"));
    addField(m_rule, tr("&Rule"), tr("As RFC 5545 has it; counted from the first time"));
    m_times->setObjectName(u"times"_s);
    m_times->setAccessibleName(tr("When it holds"));
    addWide(m_times);
    setPrimary(tr("Begin the freeze"));
    setFieldVisible(m_rule, false);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, &FreezeDialog::askNow);
    follow();
    m_reason->setFocus();
}

void FreezeDialog::follow()
{
    connect(m_reason, &QLineEdit::textChanged, this, &FreezeDialog::fieldChanged);
    connect(m_rule, &QLineEdit::textChanged, this, &FreezeDialog::ask);
    connect(m_zone, &QComboBox::editTextChanged, this, &FreezeDialog::ask);
    for (QComboBox *box : {m_project, m_environment})
        connect(box, &QComboBox::currentIndexChanged, this, &FreezeDialog::fieldChanged);
    connect(m_end, &QDateTimeEdit::dateTimeChanged, this, &FreezeDialog::ask);
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &start) {
        if (m_end->dateTime() <= start)
            m_end->setDateTime(start.addDays(1));
        ask();
    });
    connect(m_open, &QCheckBox::toggled, this, [this](bool isOpen) {
        m_end->setEnabled(!isOpen);
        m_again->setEnabled(!isOpen); // what never ends has no second time
        ask();
    });
    connect(m_again, &QComboBox::currentIndexChanged, this, [this] {
        setFieldVisible(m_rule, m_again->currentData().toString() == QLatin1String(ownRule));
        ask();
    });
}

void FreezeDialog::choose(const QString &project, const QString &environment)
{
    pick(*m_project, project);
    pick(*m_environment, environment);
    ask();
}

QString FreezeDialog::rule() const
{
    if (m_open->isChecked())
        return {};
    const QString chosen = m_again->currentData().toString();
    if (chosen != QLatin1String(ownRule))
        return chosen;
    const QString written = m_rule->text().trimmed();
    return written.startsWith(u"RRULE:"_s) ? written.mid(6) : written;
}

QDateTime FreezeDialog::momentOf(const QDateTimeEdit *field) const
{
    const auto zone = timeZoneNamed(m_zone->currentText().trimmed());
    return zone ? QDateTime(field->date(), field->time(), *zone).toUTC() : QDateTime();
}

Freeze FreezeDialog::freeze() const
{
    Freeze freeze;
    freeze.reason = m_reason->text().trimmed();
    freeze.project = m_project->currentIndex() > 0 ? m_project->currentText() : QString();
    freeze.environment = m_environment->currentIndex() > 0 ? m_environment->currentText() : QString();
    freeze.startsAt = momentOf(m_start);
    if (!m_open->isChecked())
        freeze.endsAt = momentOf(m_end);
    freeze.rule = rule();
    freeze.timeZone = m_zone->currentText().trimmed();
    return freeze;
}

void FreezeDialog::ask()
{
    m_trouble.clear();
    fieldChanged();
    m_quiet.start();
}

void FreezeDialog::askNow()
{
    if (timeZoneNamed(m_zone->currentText().trimmed()))
        Q_EMIT previewWanted(freeze());
}

void FreezeDialog::setPreview(const QStringList &times)
{
    m_trouble.clear();
    QVector<Fact> facts;
    for (const QString &time : times)
        facts.append({Tone::Frozen, time, {}, {}});
    m_times->setHeading(tr("It holds"));
    m_times->setFacts(facts, tr("At no time from now on"));
    fieldChanged();
}

void FreezeDialog::setPreviewTrouble(const QString &why)
{
    m_trouble = why;
    m_times->setHeading(tr("It holds"));
    m_times->setFacts({{Tone::Failed, why, {}, {}}}, {});
    fieldChanged();
}

QVector<FormDialog::Complaint> FreezeDialog::complaints() const
{
    QVector<Complaint> found;
    if (m_reason->text().trimmed().isEmpty())
        found.append({m_reason, tr("Say why; whoever is stopped by it will read this.")});
    const bool isZone = timeZoneNamed(m_zone->currentText().trimmed()).has_value();
    if (!isZone)
        found.append(
            {m_zone,
             tr("“%1” is no time zone. One is Europe/Berlin.").arg(oneLine(m_zone->currentText(), 60))});
    if (isZone && !m_open->isChecked() && m_end->dateTime() <= m_start->dateTime())
        found.append({m_end, tr("It must end after it begins.")});
    const bool isOwnRule =
        m_again->currentData().toString() == QLatin1String(ownRule) && !m_open->isChecked();
    if (isOwnRule && rule().isEmpty())
        found.append({m_rule, tr("Write the rule, such as FREQ=WEEKLY;BYDAY=FR.")});
    if (found.isEmpty() && !m_trouble.isEmpty())
        found.append({isOwnRule ? static_cast<QWidget *>(m_rule) : m_start, m_trouble});
    return found;
}

void FreezeDialog::submit()
{
    Q_EMIT freezeRequested(freeze());
}

} // namespace slipway
