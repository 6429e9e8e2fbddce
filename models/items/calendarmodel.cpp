#include "models/items/calendarmodel.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int mostLoadLevel = 4;

QString calendarTr(const char *text)
{
    return QCoreApplication::translate("slipway::CalendarKind", text);
}

QDate dayOf(const CalendarEntry &entry)
{
    return entry.isAllDay ? entry.from.toUTC().date() : entry.from.toLocalTime().date();
}

bool isOn(const CalendarEntry &entry, const QDate &day)
{
    const QDate first = dayOf(entry);
    if (entry.isAllDay)
        return first == day;
    if (entry.kind == CalendarKind::Freeze && !entry.until.isValid())
        return first <= day;
    if (!entry.until.isValid() || entry.until <= entry.from)
        return first == day;
    return first <= day && day <= entry.until.addMSecs(-1).toLocalTime().date();
}

QString clock(const QDateTime &at)
{
    // Some languages have seconds in their short form, for which a day has no room.
    const QLocale locale;
    const QString form = locale.timeFormat(QLocale::ShortFormat);
    return locale.toString(at.toLocalTime().time(), form.contains(u"ss"_s) ? u"HH:mm"_s : form);
}

} // namespace

Tone toneOf(const CalendarEntry &entry)
{
    switch (entry.kind) {
    case CalendarKind::Freeze:
        return Tone::Frozen;
    case CalendarKind::Incident:
        return entry.isOver ? Tone::Muted : Tone::Failed;
    case CalendarKind::Deployed:
        return Tone::Succeeded;
    case CalendarKind::Timed:
    case CalendarKind::Train:
        return entry.isOver ? Tone::Muted : Tone::Running;
    case CalendarKind::Milestone:
        break;
    }
    return entry.isOver ? Tone::Muted : Tone::Plain;
}

QString iconOf(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Timed:
        return u"calendar-clock"_s;
    case CalendarKind::Train:
        return u"layers"_s;
    case CalendarKind::Milestone:
        return u"flag"_s;
    case CalendarKind::Freeze:
        return u"snowflake"_s;
    case CalendarKind::Incident:
        return u"circle-alert"_s;
    case CalendarKind::Deployed:
        break;
    }
    return u"rocket"_s;
}

QString wordFor(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Timed:
        return calendarTr(QT_TRANSLATE_NOOP("slipway::CalendarKind", "Timed release"));
    case CalendarKind::Train:
        return calendarTr(QT_TRANSLATE_NOOP("slipway::CalendarKind", "Train"));
    case CalendarKind::Milestone:
        return calendarTr(QT_TRANSLATE_NOOP("slipway::CalendarKind", "Milestone"));
    case CalendarKind::Freeze:
        return calendarTr(QT_TRANSLATE_NOOP("slipway::CalendarKind", "Freeze"));
    case CalendarKind::Incident:
        return calendarTr(QT_TRANSLATE_NOOP("slipway::CalendarKind", "Incident"));
    case CalendarKind::Deployed:
        break;
    }
    return calendarTr(QT_TRANSLATE_NOOP("slipway::CalendarKind", "Went live"));
}

QString hoursOf(const CalendarEntry &entry, const QDate &day)
{
    if (entry.isAllDay || entry.kind == CalendarKind::Train)
        return {};
    const bool isSpan = entry.kind == CalendarKind::Freeze || entry.kind == CalendarKind::Incident;
    const bool begins = dayOf(entry) == day;
    if (!isSpan)
        return clock(entry.from);
    const bool ends = entry.until.isValid() && entry.until.addMSecs(-1).toLocalTime().date() == day;
    if (begins && ends)
        return calendarTr(QT_TRANSLATE_NOOP("slipway::CalendarKind", "%1 to %2"))
            .arg(clock(entry.from), clock(entry.until));
    if (begins)
        return calendarTr(QT_TRANSLATE_NOOP("slipway::CalendarKind", "from %1")).arg(clock(entry.from));
    return ends ? calendarTr(QT_TRANSLATE_NOOP("slipway::CalendarKind", "until %1")).arg(clock(entry.until))
                : QString();
}

void CalendarModel::setDays(const QDate &first, int weeks, const QDate &month, const QDate &today)
{
    beginResetModel();
    m_first = first;
    m_weeks = weeks;
    m_month = month;
    m_today = today;
    m_entries.clear();
    m_conflicts.clear();
    m_loads.clear();
    m_busiest = 0;
    endResetModel();
}

void CalendarModel::setContent(const QVector<CalendarEntry> &entries,
                               const QVector<CalendarConflict> &conflicts, const QVector<CalendarLoad> &loads)
{
    m_entries = entries;
    m_conflicts = conflicts;
    m_loads = loads;
    m_busiest = 0;
    for (const CalendarLoad &load : loads)
        m_busiest = qMax(m_busiest, load.deployments);
    if (m_weeks > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_weeks - 1, daysOfWeek - 1));
}

QDate CalendarModel::dateAt(const QModelIndex &index) const
{
    return index.isValid() ? m_first.addDays(index.row() * daysOfWeek + index.column()) : QDate();
}

QModelIndex CalendarModel::indexOf(const QDate &day) const
{
    const qint64 at = m_first.daysTo(day);
    if (!day.isValid() || at < 0 || at >= qint64(m_weeks) * daysOfWeek)
        return {};
    return index(int(at / daysOfWeek), int(at % daysOfWeek));
}

QVector<CalendarEntry> CalendarModel::entriesOn(const QDate &day) const
{
    QVector<CalendarEntry> found;
    std::ranges::copy_if(m_entries, std::back_inserter(found),
                         [&day](const CalendarEntry &entry) { return isOn(entry, day); });
    return found;
}

QVector<CalendarConflict> CalendarModel::conflictsOn(const QDate &day) const
{
    QVector<CalendarConflict> found;
    std::ranges::copy_if(m_conflicts, std::back_inserter(found), [&day](const CalendarConflict &conflict) {
        return isOn(conflict.what, day) && dayOf(conflict.what) == day;
    });
    return found;
}

CalendarLoad CalendarModel::loadOn(const QDate &day) const
{
    return m_loads.value(m_first.daysTo(day));
}

QVector<CalendarLine> CalendarModel::linesOn(const QDate &day) const
{
    QVector<CalendarLine> lines;
    const auto conflicts = conflictsOn(day);
    for (const CalendarEntry &entry : m_entries) {
        if (!isOn(entry, day))
            continue;
        const bool isConflict = std::ranges::any_of(
            conflicts, [&](const CalendarConflict &conflict) { return conflict.what.key == entry.key; });
        const QString hours = hoursOf(entry, day);
        const QString title = oneLine(entry.title, 160);
        lines.append({isConflict ? Tone::Waiting : toneOf(entry),
                      isConflict ? u"triangle-alert"_s : iconOf(entry.kind),
                      hours.isEmpty() ? title : hours + u' ' + title, isConflict});
    }
    // What a person should look at is not hidden behind what lasts for weeks.
    std::ranges::stable_sort(lines, [](const CalendarLine &a, const CalendarLine &b) {
        return std::pair(!a.isConflict, a.tone == Tone::Frozen)
            < std::pair(!b.isConflict, b.tone == Tone::Frozen);
    });
    return lines;
}

QString CalendarModel::loadText(const QDate &day) const
{
    const CalendarLoad load = loadOn(day);
    if (load.deployments == 0)
        return {};
    const QString count = QLocale().toString(load.deployments);
    return load.failed == 0 ? count : tr("%1 · %2 failed").arg(count, QLocale().toString(load.failed));
}

int CalendarModel::loadLevel(const QDate &day) const
{
    const qint64 count = loadOn(day).deployments;
    if (count == 0 || m_busiest == 0)
        return 0;
    return 1 + int(count * (mostLoadLevel - 1) / m_busiest);
}

QString CalendarModel::spoken(const QDate &day) const
{
    QStringList parts{QLocale().toString(day, QLocale::LongFormat)};
    if (day == m_today)
        parts += tr("today");
    const auto lines = linesOn(day);
    for (const CalendarLine &line : lines)
        parts += line.isConflict ? tr("conflict: %1").arg(line.text) : line.text;
    const CalendarLoad load = loadOn(day);
    if (load.deployments > 0)
        parts += tr("%Ln deployment(s)", nullptr, int(qMin<qint64>(load.deployments, INT_MAX)));
    if (load.failed > 0)
        parts += tr("%Ln failed", nullptr, int(qMin<qint64>(load.failed, INT_MAX)));
    if (parts.size() == 1)
        parts += tr("nothing");
    return parts.join(u", "_s);
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    const QDate day = dateAt(index);
    if (!day.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(day.day());
    case Qt::AccessibleTextRole:
        return spoken(day);
    case DateRole:
        return day;
    case LinesRole:
        return QVariant::fromValue(linesOn(day));
    case LoadRole:
        return loadLevel(day);
    case LoadTextRole:
        return loadText(day);
    case InPeriodRole:
        return !m_month.isValid() || (day.month() == m_month.month() && day.year() == m_month.year());
    case TodayRole:
        return day == m_today;
    case FrozenRole:
        return std::ranges::any_of(m_entries, [&day](const CalendarEntry &entry) {
            return entry.kind == CalendarKind::Freeze && isOn(entry, day);
        });
    case ConflictRole:
        return !conflictsOn(day).isEmpty();
    default:
        return {};
    }
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !m_first.isValid())
        return {};
    if (orientation == Qt::Vertical)
        return tr("Week %1").arg(m_first.addDays(section * daysOfWeek + 3).weekNumber());
    return QLocale().dayName(m_first.addDays(section).dayOfWeek(), QLocale::ShortFormat);
}

} // namespace slipway
