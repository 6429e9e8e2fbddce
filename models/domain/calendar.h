#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVector>

namespace slipway {

/// What stands on the calendar.
enum class CalendarKind {
    Timed, ///< a release that goes into an environment at a time
    Train, ///< several projects that go together; stands on the day it is asked about until it has arrived
    Milestone, ///< a planned release, as a forge keeps it
    Freeze, ///< a time in which an environment takes nothing
    Incident,
    Deployed ///< a release that went live
};
QString toString(CalendarKind kind);

/// One thing on the calendar. Times are UTC.
struct CalendarEntry
{
    CalendarKind kind = CalendarKind::Timed;
    QString key{}; ///< the same for the same thing whenever it is read: "timed-7", "freeze-3"
    QString title{};
    QString project{}; ///< empty: every project, or none
    QString environment{}; ///< empty: every environment, or none
    QString release{};
    QStringList projects{}; ///< of a train, in order
    QDateTime from{};
    QDateTime until{}; ///< null: a moment; of a freeze: without end
    bool isAllDay = false; ///< only the day of `from` is known, in UTC
    bool isOver = false; ///< went, arrived, closed, resolved or given up
    QString note{};
    QString url{};

    bool operator==(const CalendarEntry &) const = default;
};

/// Two things on the calendar that do not go together.
struct CalendarConflict
{
    enum class Kind {
        InFreeze, ///< a timed release whose time lies in a freeze of where it goes
        SamePlace, ///< two timed releases of a project into one environment, within the grace of each other
        SameTrack, ///< two trains that have not arrived, into one environment
        LateMilestone ///< a milestone that is due only after the day its release goes
    };
    Kind kind = Kind::InFreeze;
    CalendarEntry what;
    CalendarEntry with;
    QDateTime at; ///< where it shows on the calendar

    bool operator==(const CalendarConflict &) const = default;
};

/// What does not go together, the earliest first. What is over is in nobody's way. Pure.
QVector<CalendarConflict> calendarConflicts(const QVector<CalendarEntry> &entries);

/// Whether two names of a release mean the same version: "v1.4.0", "1.4.0", "Release 1.4.0", "shop-1.4.0".
bool isSameRelease(const QString &a, const QString &b);

/// One sentence for the person, translated: what meets what, and when, on the clocks of the machine.
QString sentenceOf(const CalendarConflict &conflict);

} // namespace slipway
