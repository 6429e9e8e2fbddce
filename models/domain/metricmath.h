#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>
#include <QVector>

#include <optional>

namespace slipway {

// The arithmetic of the delivery metrics. Nothing of an empty list is 0.

/// The middle value, or the mean of the two in the middle.
std::optional<double> median(QVector<double> values);
/// The middle value, of an even number the lower one: `max(x) WHERE percent_rank() <= 0.5`.
std::optional<double> lowerMedian(QVector<double> values);
/// The value below which `share` (0…1) of the values lie, between neighbours in proportion (R's type 7).
std::optional<double> quantile(QVector<double> values, double share);

/// How many days lie between two moments on the clocks of `zone`, with fractions; a day of 23 or 25 hours is
/// one day.
double daysBetween(const QDateTime &from, const QDateTime &to, const QTimeZone &zone);

/// The first day of the week that `day` lies in.
QDate weekOf(QDate day, Qt::DayOfWeek firstDay);

/// On how many different days of each week something happened; weeks without are 0. `wholeOnly` leaves out
/// weeks that the window cuts.
QVector<double> daysPerWeek(const QVector<QDateTime> &moments, const QDateTime &from, const QDateTime &to,
                            const QTimeZone &zone, Qt::DayOfWeek firstDay, bool wholeOnly);
/// The same of months, weeks of months: in how many of a month's weeks something happened.
QVector<double> daysPerMonth(const QVector<QDateTime> &moments, const QDateTime &from, const QDateTime &to,
                             const QTimeZone &zone);
QVector<double> weeksPerMonth(const QVector<QDateTime> &moments, const QDateTime &from, const QDateTime &to,
                              const QTimeZone &zone, Qt::DayOfWeek firstDay);

} // namespace slipway
