#include "models/domain/calendar.h"

#include "models/base/text.h"
#include "models/domain/duepromotion.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Calendar)
};

bool concerns(const CalendarEntry &freeze, const CalendarEntry &timed)
{
    return (freeze.project.isEmpty() || freeze.project == timed.project)
        && (freeze.environment.isEmpty() || freeze.environment == timed.environment);
}

bool holdsAt(const CalendarEntry &freeze, const QDateTime &at)
{
    return freeze.from <= at && (!freeze.until.isValid() || at < freeze.until);
}

/// Of one timed release with one other entry.
std::optional<CalendarConflict> conflictOf(const CalendarEntry &timed, const CalendarEntry &other)
{
    using Kind = CalendarConflict::Kind;
    switch (other.kind) {
    case CalendarKind::Freeze:
        if (concerns(other, timed) && holdsAt(other, timed.from))
            return CalendarConflict{Kind::InFreeze, timed, other, timed.from};
        break;
    case CalendarKind::Timed:
        // The later of the two is the one that finds the place taken.
        if (other.key != timed.key && other.project == timed.project && other.environment == timed.environment
            && std::pair(other.from, other.key) < std::pair(timed.from, timed.key)
            && other.from.secsTo(timed.from) <= timedGraceMinutes * 60)
            return CalendarConflict{Kind::SamePlace, timed, other, timed.from};
        break;
    case CalendarKind::Milestone:
        if (other.project == timed.project && isSameRelease(other.release, timed.release)
            && other.from.date() > timed.from.date())
            return CalendarConflict{Kind::LateMilestone, other, timed, other.from};
        break;
    default:
        break;
    }
    return {};
}

/// The version in a name: from its first number with a dot on; the whole name where there is none.
QString versionIn(const QString &name)
{
    static const QRegularExpression number(u"\\d+(?:\\.\\d+)+[0-9A-Za-z.+-]*"_s);
    const auto found = number.match(name);
    return found.hasMatch() ? found.captured() : name.trimmed().toLower();
}

QString momentText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat);
}

QString nameOf(const CalendarEntry &entry)
{
    return oneLine(entry.title, 120);
}

} // namespace

QString toString(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Timed:
        return u"timed"_s;
    case CalendarKind::Train:
        return u"train"_s;
    case CalendarKind::Milestone:
        return u"milestone"_s;
    case CalendarKind::Freeze:
        return u"freeze"_s;
    case CalendarKind::Incident:
        return u"incident"_s;
    case CalendarKind::Deployed:
        return u"deployed"_s;
    }
    return {};
}

bool isSameRelease(const QString &a, const QString &b)
{
    return !a.isEmpty() && !b.isEmpty() && versionIn(a) == versionIn(b);
}

QVector<CalendarConflict> calendarConflicts(const QVector<CalendarEntry> &entries)
{
    QVector<CalendarConflict> conflicts;
    QVector<const CalendarEntry *> trains;
    for (const CalendarEntry &entry : entries) {
        if (entry.isOver)
            continue;
        if (entry.kind == CalendarKind::Train) {
            for (const CalendarEntry *other : std::as_const(trains)) {
                if (other->environment == entry.environment)
                    conflicts.append({CalendarConflict::Kind::SameTrack, entry, *other, entry.from});
            }
            trains.append(&entry);
        }
        if (entry.kind != CalendarKind::Timed)
            continue;
        for (const CalendarEntry &other : entries) {
            if (other.isOver)
                continue;
            if (const auto conflict = conflictOf(entry, other))
                conflicts.append(*conflict);
        }
    }
    std::ranges::stable_sort(conflicts, {}, &CalendarConflict::at);
    return conflicts;
}

QString sentenceOf(const CalendarConflict &conflict)
{
    const CalendarEntry &what = conflict.what;
    const CalendarEntry &with = conflict.with;
    switch (conflict.kind) {
    case CalendarConflict::Kind::InFreeze:
        return CalendarWords::tr(
                   "%1 is to go at %2, during the freeze “%3”. Choose another time, or lift the "
                   "freeze.")
            .arg(nameOf(what), momentText(what.from), nameOf(with));
    case CalendarConflict::Kind::SamePlace:
        return CalendarWords::tr("%1 is to go at %2, right after %3 into the same environment (%4). Leave "
                                 "more time between them.")
            .arg(nameOf(what), momentText(what.from), nameOf(with), momentText(with.from));
    case CalendarConflict::Kind::SameTrack:
        return CalendarWords::tr("The trains “%1” and “%2” are both on their way into %3. Let one arrive "
                                 "before the other goes on.")
            .arg(nameOf(what), nameOf(with), oneLine(what.environment, 80));
    case CalendarConflict::Kind::LateMilestone:
        return CalendarWords::tr("The milestone “%1” is due on %2, after %3 is to go (%4). Move one of them.")
            .arg(nameOf(what), QLocale().toString(what.from.date(), QLocale::ShortFormat), nameOf(with),
                 momentText(with.from));
    }
    return {};
}

} // namespace slipway
