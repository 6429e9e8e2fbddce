#include "views/charts/timescale.h"

#include <QLocale>

namespace slipway {

namespace {

constexpr qint64 minuteLong = 60'000;
constexpr qint64 hourLong = 60 * minuteLong;
constexpr qint64 dayLong = 24 * hourLong;

struct TickStep
{
    qint64 length = 0; ///< about, for those of months and years
    int months = 0; ///< 0: exactly `length`
};

constexpr TickStep tickSteps[] = {
    {minuteLong, 0},     {5 * minuteLong, 0},  {15 * minuteLong, 0}, {hourLong, 0},      {3 * hourLong, 0},
    {6 * hourLong, 0},   {12 * hourLong, 0},   {dayLong, 0},         {2 * dayLong, 0},   {7 * dayLong, 0},
    {14 * dayLong, 0},   {30 * dayLong, 1},    {91 * dayLong, 3},    {182 * dayLong, 6}, {365 * dayLong, 12},
    {730 * dayLong, 24}, {1825 * dayLong, 60},
};

QString tickLabel(const QDateTime &time, const TickStep &step)
{
    const QLocale locale;
    if (step.months >= 12)
        return locale.toString(time.date(), QStringLiteral("yyyy"));
    if (step.months > 0)
        return locale.toString(time.date(), QStringLiteral("MMM yyyy"));
    if (step.length >= dayLong || time.time() == QTime(0, 0))
        return locale.toString(time.date(), QStringLiteral("d MMM"));
    return locale.toString(time.time(), QStringLiteral("HH:mm"));
}

/// The first whole step at or after `time`, in local time.
QDateTime firstTick(const QDateTime &time, const TickStep &step)
{
    const QDate day = time.date();
    if (step.months > 0) {
        const int months = day.year() * 12 + day.month() - 1;
        const int whole = (months / step.months) * step.months;
        return QDate(whole / 12, whole % 12 + 1, 1).startOfDay();
    }
    if (step.length >= dayLong) {
        const qint64 days = step.length / dayLong;
        return QDate::fromJulianDay(day.toJulianDay() / days * days).startOfDay();
    }
    const qint64 passed = day.startOfDay().msecsTo(time);
    return day.startOfDay().addMSecs(passed / step.length * step.length);
}

} // namespace

TimeScale::TimeScale(qint64 from, qint64 to, int width) : m_from(from), m_to(to), m_width(qMax(1, width))
{
    const qint64 middle = from + (to - from) / 2;
    const qint64 length = qBound(shortest, to - from, longest);
    if (length != to - from) {
        m_from = middle - length / 2;
        m_to = m_from + length;
    }
}

double TimeScale::x(qint64 at) const
{
    return double(at - m_from) * m_width / double(m_to - m_from);
}

qint64 TimeScale::at(double x) const
{
    return m_from + qint64(x * double(m_to - m_from) / m_width);
}

TimeScale TimeScale::zoomed(double factor, double x) const
{
    const qint64 length = qBound(shortest, qint64(double(m_to - m_from) * factor), longest);
    const qint64 from = at(x) - qint64(double(length) * x / m_width);
    return {from, from + length, m_width};
}

QVector<TimeScale::Tick> TimeScale::ticks(int spacing) const
{
    const double wanted = double(m_to - m_from) * spacing / m_width;
    TickStep step = tickSteps[std::size(tickSteps) - 1];
    for (const TickStep &candidate : tickSteps) {
        if (double(candidate.length) >= wanted) {
            step = candidate;
            break;
        }
    }
    QVector<Tick> ticks;
    QDateTime time = firstTick(QDateTime::fromMSecsSinceEpoch(m_from), step);
    while (time.toMSecsSinceEpoch() <= m_to && ticks.size() < m_width) {
        if (time.toMSecsSinceEpoch() >= m_from)
            ticks.append({time.toMSecsSinceEpoch(), tickLabel(time, step)});
        if (step.months > 0)
            time = time.addMonths(step.months);
        else if (step.length >= dayLong)
            time = time.addDays(step.length / dayLong);
        else
            time = time.addMSecs(step.length);
    }
    return ticks;
}

} // namespace slipway
