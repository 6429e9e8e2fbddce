#include "models/schedule/freezes.h"

#include "models/base/timezone.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <libical/ical.h>

#include <algorithm>
#include <climits>
#include <memory>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct FreezeWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Freezes)
};

constexpr int mostOccurrences = 20000;

struct IteratorEnd
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};
using RecurrenceIterator = std::unique_ptr<icalrecur_iterator, IteratorEnd>;

QTimeZone zoneOf(const Freeze &freeze)
{
    return freeze.timeZone.isEmpty() ? QTimeZone::utc()
                                     : timeZoneNamed(freeze.timeZone).value_or(QTimeZone());
}

/// On the zone's clocks, with no zone of its own: libical then reckons in clock time alone.
icaltimetype clockTime(const QDateTime &time, const QTimeZone &zone)
{
    const QDateTime there = time.toTimeZone(zone);
    icaltimetype clock = icaltime_null_time();
    clock.year = there.date().year();
    clock.month = there.date().month();
    clock.day = there.date().day();
    clock.hour = there.time().hour();
    clock.minute = there.time().minute();
    clock.second = there.time().second();
    return clock;
}

QDateTime clockReading(const icaltimetype &clock)
{
    // In UTC, so that adding to it is adding on the clocks.
    return {QDate(clock.year, clock.month, clock.day), QTime(clock.hour, clock.minute, clock.second),
            Qt::UTC};
}

/// The moment at which the zone's clocks show this.
QDateTime momentOf(const QDateTime &clock, const QTimeZone &zone)
{
    // Both offsets that may be in force around it; RFC 5545, 3.3.5: what comes twice is the first, what the
    // clocks skip is read with the offset before the skip.
    const int before = zone.offsetFromUtc(clock.addDays(-1));
    const int after = zone.offsetFromUtc(clock.addDays(1));
    const QDateTime early = clock.addSecs(-before);
    if (before == after || zone.offsetFromUtc(early) == before)
        return early;
    const QDateTime late = clock.addSecs(-after);
    return zone.offsetFromUtc(late) == after ? late : early;
}

Unexpected badRule(const Freeze &freeze)
{
    return fail(Error::Kind::Usage,
                FreezeWords::tr("“%1” is not a recurring rule (RFC 5545). One for every weekend is "
                                "FREQ=WEEKLY;BYDAY=FR.")
                    .arg(freeze.rule));
}

Result<icalrecurrencetype> readRule(const Freeze &freeze, const QTimeZone &zone)
{
    icalerror_set_errors_are_fatal(0);
    icalerror_clear_errno();
    const QString text = freeze.rule.trimmed();
    // libical takes line breaks and what follows them for something else.
    const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
    icalrecurrencetype rule = icalrecurrencetype_from_string(text.toUtf8().constData());
    if (!isPlain || icalerrno != ICAL_NO_ERROR || rule.freq == ICAL_NO_RECURRENCE)
        return badRule(freeze);
    if (rule.freq == ICAL_SECONDLY_RECURRENCE || rule.freq == ICAL_MINUTELY_RECURRENCE)
        return fail(
            Error::Kind::Usage,
            FreezeWords::tr("A freeze may come back every hour at most, not every minute or second."));
    // An end in UTC is one on the clocks, as everything else here.
    if (!icaltime_is_null_time(rule.until) && icaltime_is_utc(rule.until)) {
        const QDateTime until = clockReading(rule.until);
        rule.until = clockTime(until, zone);
    }
    return rule;
}

/// `first` or so many whole steps after it, the last one that is not after `earliest`. libical 3.0 loses
/// count of hours that do not divide a day when it is told to begin later.
QDateTime steppedTo(const QDateTime &first, const QDateTime &earliest, qint64 stepSeconds)
{
    return first.addSecs(first.secsTo(earliest) / stepSeconds * stepSeconds);
}

Result<QVector<FreezeTime>> recurringTimes(const Freeze &freeze, const QDateTime &from, const QDateTime &to,
                                           int most)
{
    const QTimeZone zone = zoneOf(freeze);
    if (!zone.isValid())
        return badRule(freeze);
    const auto rule = readRule(freeze, zone);
    if (!rule)
        return fail(rule.error());
    const qint64 clockSeconds =
        clockReading(clockTime(freeze.startsAt, zone)).secsTo(clockReading(clockTime(freeze.endsAt, zone)));
    const QDateTime first = clockReading(clockTime(freeze.startsAt, zone));
    // Without a count the beginning may be skipped: the long past costs nothing.
    const QDateTime earliest = clockReading(clockTime(from, zone)).addSecs(-clockSeconds - 2 * 86400);
    const bool skips = rule->count == 0 && earliest > first;
    const bool isHourly = rule->freq == ICAL_HOURLY_RECURRENCE;
    const QDateTime begun = skips && isHourly ? steppedTo(first, earliest, rule->interval * 3600) : first;
    const RecurrenceIterator iterator(icalrecur_iterator_new(*rule, clockTime(begun, QTimeZone::utc())));
    if (!iterator)
        return badRule(freeze);
    if (skips && !isHourly)
        icalrecur_iterator_set_start(iterator.get(), clockTime(earliest, QTimeZone::utc()));
    QVector<FreezeTime> times;
    for (int i = 0; i < mostOccurrences; ++i) {
        if (times.size() >= most)
            return times;
        const icaltimetype clock = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(clock))
            return times;
        const QDateTime begin = clockReading(clock);
        const FreezeTime time{momentOf(begin, zone), momentOf(begin.addSecs(clockSeconds), zone)};
        if (time.from >= to)
            return times;
        if (time.until > from && time.from >= freeze.startsAt)
            times.append(time);
    }
    return fail(Error::Kind::Usage,
                FreezeWords::tr("“%1” comes back too often to be followed; write a rule that is coarser.")
                    .arg(freeze.rule));
}

} // namespace

Result<void> checkFreeze(const Freeze &freeze)
{
    if (freeze.reason.trimmed().isEmpty())
        return fail(Error::Kind::Usage, FreezeWords::tr("A freeze needs a reason that people will read."));
    if (!freeze.startsAt.isValid())
        return fail(Error::Kind::Usage, FreezeWords::tr("A freeze needs a beginning."));
    if (freeze.endsAt.isValid() && freeze.endsAt <= freeze.startsAt)
        return fail(Error::Kind::Usage, FreezeWords::tr("A freeze ends after it begins."));
    if (!zoneOf(freeze).isValid()) {
        return fail(Error::Kind::Usage,
                    FreezeWords::tr("There is no time zone “%1”; write one such as Europe/Berlin or UTC.")
                        .arg(freeze.timeZone));
    }
    if (freeze.rule.isEmpty())
        return {};
    if (!freeze.endsAt.isValid())
        return fail(Error::Kind::Usage,
                    FreezeWords::tr("A freeze that comes back needs an end of its first time, so that it is "
                                    "known how long each lasts."));
    const auto times = freezeTimes(freeze, freeze.startsAt, freeze.startsAt.addYears(1));
    if (!times)
        return fail(times.error());
    if (times->isEmpty()
        && freezeTimes(freeze, freeze.startsAt, freeze.startsAt.addYears(50))
               .value_or(QVector<FreezeTime>())
               .isEmpty())
        return fail(Error::Kind::Usage,
                    FreezeWords::tr("“%1” never comes: no day fits it.").arg(freeze.rule));
    return {};
}

Result<QVector<FreezeTime>> freezeTimes(const Freeze &freeze, const QDateTime &from, const QDateTime &to)
{
    return nextFreezeTimes(freeze, from, to, INT_MAX);
}

Result<QVector<FreezeTime>> nextFreezeTimes(const Freeze &freeze, const QDateTime &from, const QDateTime &to,
                                            int most)
{
    if (!freeze.rule.isEmpty())
        return recurringTimes(freeze, from, to, most);
    const bool touches = freeze.startsAt < to && (!freeze.endsAt.isValid() || freeze.endsAt > from);
    return touches ? QVector<FreezeTime>{{freeze.startsAt, freeze.endsAt}} : QVector<FreezeTime>{};
}

QVector<ActiveFreeze> activeFreezes(const QVector<Freeze> &freezes, const QString &project,
                                    const QString &environment, const QDateTime &at)
{
    QVector<ActiveFreeze> active;
    for (const Freeze &freeze : freezes) {
        if (!freeze.concerns(project, environment))
            continue;
        const auto times = freezeTimes(freeze, at, at.addMSecs(1));
        if (!times) {
            active.append(
                {FreezeWords::tr("%1 (its rule cannot be read, so it holds)").arg(freeze.reason), {}, {}});
            continue;
        }
        // Of those that overlap, the one that lasts longest is what people wait for.
        std::optional<FreezeTime> longest;
        for (const FreezeTime &time : *times) {
            if (!longest || !time.until.isValid() || time.until > longest->until)
                longest = time;
        }
        if (longest)
            active.append({freeze.reason, longest->until, {}});
    }
    return active;
}

} // namespace slipway
