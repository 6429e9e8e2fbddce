#include "views/dialogs/rulefields.h"

#include "views/theme/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int minutesAnHour = 60;
constexpr int minutesADay = 24 * minutesAnHour;
constexpr int longestSpan = 366 * minutesADay;
constexpr int mostApprovals = 50;
constexpr int mostLines = 8;

} // namespace

SpanField::SpanField(const QString &objectName, QWidget *parent)
    : QWidget(parent), m_number(new QSpinBox(this)), m_unit(new QComboBox(this))
{
    setObjectName(objectName);
    m_number->setObjectName(objectName + u"Number"_s);
    m_number->setMaximum(longestSpan);
    m_number->setAccessibleName(tr("How long"));
    m_unit->setObjectName(objectName + u"Unit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->addItem(tr("minutes"), 1);
    m_unit->addItem(tr("hours"), minutesAnHour);
    m_unit->addItem(tr("days"), minutesADay);
    m_unit->setCurrentIndex(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit, 1);
    setFocusProxy(m_number);
    connect(m_number, &QSpinBox::valueChanged, this, &SpanField::changed);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &SpanField::changed);
}

int SpanField::minutes() const
{
    return int(qMin<qint64>(longestSpan, qint64(m_number->value()) * m_unit->currentData().toInt()));
}

void SpanField::setMinutes(int minutes)
{
    int unit = m_unit->count() - 1;
    while (unit > 0 && (minutes == 0 ? unit != 1 : minutes % m_unit->itemData(unit).toInt() != 0))
        --unit;
    m_unit->setCurrentIndex(unit);
    m_number->setValue(minutes / m_unit->itemData(unit).toInt());
}

ApprovalRulesField::ApprovalRulesField(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_add(makeButton(ButtonLook::Quiet, this))
{
    setObjectName(u"approvals"_s);
    m_add->setObjectName(u"addApproval"_s);
    m_add->setText(tr("Add &another approval"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::Small);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addLine({});
        m_lines.last().needed->setFocus();
        Q_EMIT changed();
    });
}

void ApprovalRulesField::setRoles(const QStringList &roles)
{
    m_roles = roles;
    setRules(rules());
}

QVector<ApprovalRule> ApprovalRulesField::rules() const
{
    QVector<ApprovalRule> rules;
    for (const Line &line : m_lines) {
        const QString written = line.role->currentText().trimmed();
        const bool isAnybody = line.role->currentIndex() == 0 && written == line.role->itemText(0);
        rules.append({isAnybody ? QString() : written, line.needed->value()});
    }
    return rules;
}

void ApprovalRulesField::setRules(const QVector<ApprovalRule> &rules)
{
    for (const Line &line : std::as_const(m_lines))
        delete line.all;
    m_lines.clear();
    for (const ApprovalRule &rule : rules)
        addLine(rule);
}

void ApprovalRulesField::addLine(const ApprovalRule &rule)
{
    Line line;
    line.all = new QWidget(this);
    line.needed = new QSpinBox(line.all);
    line.needed->setRange(1, mostApprovals);
    line.needed->setValue(rule.needed);
    line.needed->setObjectName(u"needed"_s);
    line.needed->setAccessibleName(tr("How many approvals"));
    line.role = new QComboBox(line.all);
    line.role->setObjectName(u"role"_s);
    line.role->setAccessibleName(tr("Of which role"));
    line.role->setEditable(true);
    line.role->setInsertPolicy(QComboBox::NoInsert);
    line.role->lineEdit()->setMaxLength(60);
    line.role->addItem(tr("of anybody"));
    line.role->addItems(m_roles);
    if (!rule.role.isEmpty()) {
        const int known = line.role->findText(rule.role);
        line.role->setCurrentIndex(known);
        line.role->setEditText(rule.role);
    }
    auto *remove = makeButton(ButtonLook::Quiet, line.all);
    remove->setText(tr("Remove"));
    remove->setObjectName(u"removeApproval"_s);
    auto *row = new QHBoxLayout(line.all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(line.needed);
    row->addWidget(line.role, 1);
    row->addWidget(remove);
    m_column->insertWidget(int(m_lines.size()), line.all);
    connect(line.needed, &QSpinBox::valueChanged, this, &ApprovalRulesField::changed);
    connect(line.role, &QComboBox::editTextChanged, this, &ApprovalRulesField::changed);
    connect(remove, &QPushButton::clicked, this, [this, all = line.all] { removeLine(all); });
    m_lines.append(line);
    line.all->show();
    m_add->setEnabled(m_lines.size() < mostLines);
}

void ApprovalRulesField::removeLine(const QWidget *all)
{
    m_lines.removeIf([all](const Line &line) {
        if (line.all == all)
            line.all->deleteLater(); // its own button was pressed
        return line.all == all;
    });
    m_add->setEnabled(true);
    m_add->setFocus();
    Q_EMIT changed();
}

QComboBox *makeZonePicker(const QString &objectName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->lineEdit()->setMaxLength(60);
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        // Those of the sea and of offsets have no clocks that anybody works by.
        if (id.contains('/') ? !id.startsWith("Etc/") : id == "UTC")
            box->addItem(QString::fromLatin1(id));
    }
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    const QString own = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const int known = box->findText(own);
    box->setCurrentIndex(known >= 0 ? known : box->findText(u"UTC"_s));
    return box;
}

WorkingHoursField::WorkingHoursField(QWidget *parent)
    : QWidget(parent), m_from(new QTimeEdit(this)), m_until(new QTimeEdit(this)),
      m_zone(makeZonePicker(u"hoursZone"_s, this))
{
    setObjectName(u"hours"_s);
    const QLocale locale;
    auto *days = new QHBoxLayout;
    days->setSpacing(Space::Medium);
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(locale.dayName(day, QLocale::ShortFormat), this);
        box->setObjectName(u"day%1"_s.arg(day));
        box->setAccessibleName(locale.dayName(day));
        connect(box, &QCheckBox::toggled, this, &WorkingHoursField::changed);
        m_days.append(box);
        days->addWidget(box);
    }
    days->addStretch();
    m_from->setObjectName(u"hoursFrom"_s);
    m_until->setObjectName(u"hoursUntil"_s);
    m_from->setAccessibleName(tr("From"));
    m_until->setAccessibleName(tr("Until"));
    m_zone->setAccessibleName(tr("Time zone"));
    auto *clocks = new QHBoxLayout;
    clocks->setSpacing(Space::Small);
    clocks->addWidget(m_from);
    clocks->addWidget(m_until);
    clocks->addWidget(m_zone, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addLayout(days);
    column->addLayout(clocks);
    setFocusProxy(m_days.first());
    WorkingHours usual;
    usual.timeZone = m_zone->currentText();
    setHours(usual);
    connect(m_from, &QTimeEdit::timeChanged, this, &WorkingHoursField::changed);
    connect(m_until, &QTimeEdit::timeChanged, this, &WorkingHoursField::changed);
    connect(m_zone, &QComboBox::editTextChanged, this, &WorkingHoursField::changed);
}

WorkingHours WorkingHoursField::hours() const
{
    const auto minuteOf = [](const QTime &time) { return time.hour() * minutesAnHour + time.minute(); };
    WorkingHours hours;
    hours.days.clear();
    for (int day = 1; day <= m_days.size(); ++day) {
        if (m_days[day - 1]->isChecked())
            hours.days.append(day);
    }
    hours.fromMinute = minuteOf(m_from->time());
    hours.untilMinute = minuteOf(m_until->time());
    // A field of time knows no 24:00: midnight at the end is the end of the day.
    if (hours.untilMinute == 0)
        hours.untilMinute = minutesADay;
    hours.timeZone = m_zone->currentText().trimmed();
    return hours;
}

void WorkingHoursField::setHours(const WorkingHours &hours)
{
    for (int day = 1; day <= m_days.size(); ++day)
        m_days[day - 1]->setChecked(hours.days.contains(day));
    const auto timeOf = [](int minute) { return QTime(minute / minutesAnHour % 24, minute % minutesAnHour); };
    m_from->setTime(timeOf(hours.fromMinute));
    m_until->setTime(timeOf(hours.untilMinute));
    m_zone->setCurrentIndex(m_zone->findText(hours.timeZone));
    m_zone->setEditText(hours.timeZone);
}

} // namespace slipway
