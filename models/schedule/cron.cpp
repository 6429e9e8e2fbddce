#include "models/schedule/cron.h"

#include "models/base/text.h"
#include "models/base/timezone.h"

#include <QCoreApplication>
#include <QStringList>
#include <QVector>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct CronWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Cron)
};

constexpr int daysSearched = 8 * 366 + 2; // February 29th may be eight years away

const QStringList monthNames{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                             u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
const QStringList weekdayNames{u"sun"_s, u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s};

/// One field: what it may hold, and names that stand for numbers from `first` on.
struct CronField
{
    int least = 0;
    int most = 0;
    QStringList names{};
};

std::optional<int> numberOf(const QString &text, const CronField &field)
{
    const qsizetype name = field.names.indexOf(text.toLower());
    bool isNumber = false;
    const int number = name >= 0 ? int(name) + field.least : text.toInt(&isNumber);
    if ((name < 0 && !isNumber) || number < field.least || number > field.most)
        return {};
    return number;
}

/// "1-5", "*", "*/15", "3", "10-50/10" into `set`; false where it is none of these.
bool addPart(const QString &part, const CronField &field, QSet<int> &set)
{
    const QStringList halves = part.split(u'/');
    if (halves.size() > 2)
        return false;
    bool isStep = true;
    const int step = halves.size() == 2 ? halves[1].toInt(&isStep) : 1;
    if (!isStep || step < 1)
        return false;
    std::optional<int> from = field.least;
    std::optional<int> to = field.most;
    if (halves[0] != u"*"_s) {
        const QStringList ends = halves[0].split(u'-');
        from = numberOf(ends.first(), field);
        // "5/10" is from 5 on.
        to = ends.size() == 2 ? numberOf(ends.last(), field) : (halves.size() == 2 ? field.most : from);
        if (ends.size() > 2)
            return false;
    }
    if (!from || !to || *from > *to)
        return false;
    for (int number = *from; number <= *to; number += step)
        set.insert(number);
    return true;
}

bool readField(const QString &text, const CronField &field, QSet<int> &set)
{
    const QStringList parts = text.split(u',');
    return std::ranges::all_of(parts, [&](const QString &part) { return addPart(part, field, set); });
}

} // namespace

Result<CronRule> CronRule::parse(const QString &text)
{
    const QStringList fields = text.simplified().split(u' ');
    CronRule rule;
    QSet<int> weekdays;
    const bool isGood = text.size() <= 500 && fields.size() == 5
        && readField(fields[0], {0, 59}, rule.m_minutes) && readField(fields[1], {0, 23}, rule.m_hours)
        && readField(fields[2], {1, 31}, rule.m_days)
        && readField(fields[3], {1, 12, monthNames}, rule.m_months)
        && readField(fields[4], {0, 7, weekdayNames}, weekdays);
    if (!isGood)
        return fail(Error::Kind::Invalid,
                    CronWords::tr("“%1” is no rule of cron with five fields.").arg(oneLine(text, 80)));
    for (const int weekday : std::as_const(weekdays))
        rule.m_weekdays.insert(weekday == 0 ? 7 : weekday);
    rule.m_limitsDays = !fields[2].startsWith(u'*');
    rule.m_limitsWeekdays = !fields[4].startsWith(u'*');
    return rule;
}

bool CronRule::fitsDay(QDate day) const
{
    if (!m_months.contains(day.month()))
        return false;
    const bool isDay = m_days.contains(day.day());
    const bool isWeekday = m_weekdays.contains(day.dayOfWeek());
    return m_limitsDays && m_limitsWeekdays ? isDay || isWeekday : isDay && isWeekday;
}

QVector<QTime> CronRule::times() const
{
    QVector<QTime> times;
    for (const int hour : m_hours) {
        for (const int minute : m_minutes)
            times += QTime(hour, minute);
    }
    std::ranges::sort(times);
    return times;
}

std::optional<QDateTime> CronRule::previous(const QDateTime &at, const QTimeZone &zone) const
{
    const QVector<QTime> all = times();
    QDate day = at.toTimeZone(zone).date();
    for (int i = 0; i < daysSearched; ++i, day = day.addDays(-1)) {
        if (!fitsDay(day))
            continue;
        for (auto time = all.crbegin(); time != all.crend(); ++time) {
            const QDateTime moment(day, *time, zone);
            if (moment.isValid() && moment.time() == *time && moment <= at)
                return moment.toUTC();
        }
    }
    return {};
}

std::optional<QDateTime> CronRule::next(const QDateTime &at, const QTimeZone &zone) const
{
    const QVector<QTime> all = times();
    QDate day = at.toTimeZone(zone).date();
    for (int i = 0; i < daysSearched; ++i, day = day.addDays(1)) {
        if (!fitsDay(day))
            continue;
        for (const QTime &time : all) {
            const QDateTime moment(day, time, zone);
            if (moment.isValid() && moment.time() == time && moment > at)
                return moment.toUTC();
        }
    }
    return {};
}

std::optional<ActiveFreeze> activeServerFreeze(const ServerFreeze &freeze, const QString &from,
                                               const QDateTime &at)
{
    const auto begins = CronRule::parse(freeze.startRule);
    const auto ends = CronRule::parse(freeze.endRule);
    const QTimeZone zone =
        freeze.timeZone.isEmpty() ? QTimeZone::utc() : timeZoneNamed(freeze.timeZone).value_or(QTimeZone());
    if (!begins || !ends || !zone.isValid())
        return ActiveFreeze{
            CronWords::tr("a freeze whose rule cannot be read here, so it holds (%1 to %2, %3)")
                .arg(oneLine(freeze.startRule, 60), oneLine(freeze.endRule, 60),
                     oneLine(freeze.timeZone, 60)),
            {},
            from};
    const auto begun = begins->previous(at, zone);
    if (!begun)
        return {};
    const auto ended = ends->previous(at, zone);
    if (ended && *ended >= *begun)
        return {};
    return ActiveFreeze{CronWords::tr("a freeze of the server's own"),
                        ends->next(at, zone).value_or(QDateTime()), from};
}

} // namespace slipway
