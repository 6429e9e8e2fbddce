#include "models/domain/metricmath.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace slipway {

std::optional<double> median(QVector<double> values)
{
    return quantile(std::move(values), 0.5);
}

std::optional<double> lowerMedian(QVector<double> values)
{
    if (values.isEmpty())
        return {};
    std::sort(values.begin(), values.end());
    return values[(values.size() - 1) / 2];
}

std::optional<double> quantile(QVector<double> values, double share)
{
    if (values.isEmpty())
        return {};
    std::sort(values.begin(), values.end());
    const double place = share * double(values.size() - 1);
    const auto below = qsizetype(std::floor(place));
    const qsizetype above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (place - double(below));
}

double daysBetween(const QDateTime &from, const QDateTime &to, const QTimeZone &zone)
{
    const QDateTime a = from.toTimeZone(zone);
    const QDateTime b = to.toTimeZone(zone);
    constexpr double dayMs = 86'400'000.0;
    return double(a.date().daysTo(b.date()))
        + double(b.time().msecsSinceStartOfDay() - a.time().msecsSinceStartOfDay()) / dayMs;
}

QDate weekOf(QDate day, Qt::DayOfWeek firstDay)
{
    return day.addDays(-((day.dayOfWeek() - int(firstDay) + 7) % 7));
}

namespace {

QSet<QDate> daysOf(const QVector<QDateTime> &moments, const QTimeZone &zone)
{
    QSet<QDate> days;
    for (const QDateTime &moment : moments)
        days.insert(moment.toTimeZone(zone).date());
    return days;
}

/// The last day that lies in the window at least in part.
QDate lastDay(const QDateTime &to, const QTimeZone &zone)
{
    return to.addMSecs(-1).toTimeZone(zone).date();
}

QDate firstOfMonth(QDate day)
{
    return {day.year(), day.month(), 1};
}

} // namespace

QVector<double> daysPerWeek(const QVector<QDateTime> &moments, const QDateTime &from, const QDateTime &to,
                            const QTimeZone &zone, Qt::DayOfWeek firstDay, bool wholeOnly)
{
    const QSet<QDate> days = daysOf(moments, zone);
    QVector<double> weeks;
    const QDate end = lastDay(to, zone);
    for (QDate week = weekOf(from.toTimeZone(zone).date(), firstDay); week <= end; week = week.addDays(7)) {
        const bool isCut =
            week.startOfDay(zone).toUTC() < from || week.addDays(7).startOfDay(zone).toUTC() > to;
        if (wholeOnly && isCut)
            continue;
        double count = 0;
        for (int day = 0; day < 7; ++day)
            count += days.contains(week.addDays(day)) ? 1 : 0;
        weeks.append(count);
    }
    return weeks;
}

QVector<double> daysPerMonth(const QVector<QDateTime> &moments, const QDateTime &from, const QDateTime &to,
                             const QTimeZone &zone)
{
    QMap<QDate, double> months;
    const QDate end = lastDay(to, zone);
    for (QDate month = firstOfMonth(from.toTimeZone(zone).date()); month <= end; month = month.addMonths(1))
        months.insert(month, 0);
    for (const QDate &day : daysOf(moments, zone))
        ++months[firstOfMonth(day)];
    return months.values();
}

QVector<double> weeksPerMonth(const QVector<QDateTime> &moments, const QDateTime &from, const QDateTime &to,
                              const QTimeZone &zone, Qt::DayOfWeek firstDay)
{
    QSet<QDate> busy;
    for (const QDate &day : daysOf(moments, zone))
        busy.insert(weekOf(day, firstDay));
    QMap<QDate, double> months;
    const QDate end = lastDay(to, zone);
    for (QDate week = weekOf(from.toTimeZone(zone).date(), firstDay); week <= end; week = week.addDays(7))
        months[firstOfMonth(week)] += busy.contains(week) ? 1 : 0;
    return months.values();
}

} // namespace slipway
