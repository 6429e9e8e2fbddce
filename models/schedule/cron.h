#pragma once

#include "models/base/result.h"
#include "models/domain/freeze.h"
#include "models/domain/serverfacts.h"

#include <QDateTime>
#include <QSet>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace slipway {

/// A rule of cron with five fields (minute, hour, day of month, month, day of week), as forges write the
/// beginning and the end of their freezes: numbers, names of months and days, lists, ranges, steps, `*`.
/// Where both kinds of day are limited either is enough, as crontab(5) has it; 0 and 7 are Sunday.
class CronRule
{
public:
    /// Error::Invalid for what is not one.
    static Result<CronRule> parse(const QString &text);

    /// The last moment at or before `at`, and the first one after it, on the clocks of `zone`; nothing where
    /// there is none within two leap years. A time that the clocks skip does not happen.
    std::optional<QDateTime> previous(const QDateTime &at, const QTimeZone &zone) const;
    std::optional<QDateTime> next(const QDateTime &at, const QTimeZone &zone) const;

private:
    bool fitsDay(QDate day) const;
    QVector<QTime> times() const;

    QSet<int> m_minutes;
    QSet<int> m_hours;
    QSet<int> m_days;
    QSet<int> m_months;
    QSet<int> m_weekdays; ///< 1 (Monday) to 7
    bool m_limitsDays = false;
    bool m_limitsWeekdays = false;
};

/// Whether a server's own freeze holds at `at`: it began, and has not ended since. `from` is the connection.
/// One whose rules or time zone cannot be read holds, and says so.
std::optional<ActiveFreeze> activeServerFreeze(const ServerFreeze &freeze, const QString &from,
                                               const QDateTime &at);

} // namespace slipway
