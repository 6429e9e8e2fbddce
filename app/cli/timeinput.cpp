#include "app/cli/timeinput.h"

#include "app/cli/words.h"
#include "models/base/times.h"
#include "models/base/timezone.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace slipway {

static const QStringList dayNames{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};

Result<int> spanMinutes(const QString &text)
{
    if (text.isEmpty())
        return 0;
    static const QString units = u"mhdw"_s;
    static constexpr int minutes[] = {1, 60, 24 * 60, 7 * 24 * 60};
    const qsizetype unit = units.indexOf(text.back());
    bool isNumber = false;
    const int amount = text.chopped(1).toInt(&isNumber);
    if (unit < 0 || !isNumber || amount < 0 || amount > 100000)
        return fail(Error::Kind::Usage,
                    Cli::tr("“%1” is no span of time. Write 45m, 24h, 3d or 2w.").arg(text));
    return amount * minutes[unit];
}

Result<QDateTime> futureTime(const QString &text, const QDateTime &now)
{
    if (!text.startsWith(u'+'))
        return parseTime(text, now);
    const auto minutes = spanMinutes(text.mid(1));
    if (!minutes)
        return fail(minutes.error());
    return now.addSecs(qint64(*minutes) * 60);
}

Result<QDateTime> timeOnClocks(const QString &text, const QString &zone, const QDateTime &now)
{
    const auto time = parseTime(text, now);
    const bool hasOwnClocks = text.startsWith(u'-') || text == u"now"_s || fromRfc3339(text).isValid();
    if (!time || zone.isEmpty() || hasOwnClocks)
        return time;
    const auto there = timeZoneNamed(zone);
    if (!there)
        return fail(Error::Kind::Usage, Cli::tr("There is no time zone “%1”.").arg(zone));
    const QDateTime shown = time->toLocalTime();
    return QDateTime(shown.date(), shown.time(), *there).toUTC();
}

static Result<QVector<int>> readDays(const QString &text)
{
    QVector<int> days;
    const QStringList parts = text.toLower().split(u',');
    for (const QString &part : parts) {
        const qsizetype first = dayNames.indexOf(part.section(u'-', 0, 0).left(3));
        const qsizetype last = dayNames.indexOf(part.section(u'-', -1).left(3));
        if (first < 0 || last < 0)
            return fail(Error::Kind::Usage, Cli::tr("“%1” are no days. Write Mon-Fri or Mon,Wed.").arg(text));
        for (qsizetype day = first; day != (last + 1) % 7 || days.isEmpty(); day = (day + 1) % 7)
            days.append(int(day) + 1);
    }
    return days;
}

Result<WorkingHours> workingHours(const QString &text)
{
    const QStringList parts = text.simplified().split(u' ');
    const QStringList times = parts.value(1).split(u'-');
    const QTime from = QTime::fromString(times.value(0), u"H:mm"_s);
    const bool toMidnight = times.value(1) == u"24:00"_s;
    const QTime until = toMidnight ? QTime(23, 59) : QTime::fromString(times.value(1), u"H:mm"_s);
    if (parts.size() < 2 || parts.size() > 3 || times.size() != 2 || !from.isValid() || !until.isValid()) {
        return fail(
            Error::Kind::Usage,
            Cli::tr("“%1” are no working hours. Write “Mon-Fri 09:00-17:00 Europe/Berlin”.").arg(text));
    }
    const auto days = readDays(parts[0]);
    if (!days)
        return fail(days.error());
    WorkingHours hours;
    hours.days = *days;
    hours.fromMinute = from.hour() * 60 + from.minute();
    hours.untilMinute = toMidnight ? 24 * 60 : until.hour() * 60 + until.minute();
    hours.timeZone = parts.value(2, u"UTC"_s);
    return hours;
}

} // namespace slipway
