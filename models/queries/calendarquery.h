#pragma once

#include "models/base/result.h"
#include "models/domain/calendar.h"
#include "models/domain/freeze.h"
#include "models/queries/querycontext.h"
#include "models/store/deploymentdays.h"

#include <QDate>
#include <QFuture>
#include <QTimeZone>

namespace slipway {

/// Which days of the calendar are asked for, `last` included, on the clocks of `zone`.
struct CalendarQuestion
{
    QDate first;
    QDate last;
    QTimeZone zone = QTimeZone::systemTimeZone();
    int mostDeployed =
        0; ///< how many releases that went live in production are told one by one, newest first
};

struct CalendarAnswer
{
    QDate first;
    QDate last;
    QVector<CalendarEntry> entries; ///< the earliest first
    QVector<CalendarConflict> conflicts; ///< those that show on these days, the earliest first
    QVector<DayCount> days; ///< of each day
    qint64 deployedInAll = 0; ///< how many releases went live in production; only where they are asked for
    QVector<Freeze> freezes; ///< those of the workspace itself, with their rules
    qint64 projects = 0; ///< how many there are in the workspace
    QString workspace; ///< what tells it from every other; empty before its first entry
};

/// What stands on the calendar: timed releases, trains, milestones, freezes, incidents, and what was
/// deployed.
QFuture<Result<CalendarAnswer>> askCalendar(const QueryContext &context, const CalendarQuestion &question);

} // namespace slipway
