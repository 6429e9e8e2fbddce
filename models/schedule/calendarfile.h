#pragma once

#include "models/domain/calendar.h"
#include "models/domain/freeze.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVector>

namespace slipway {

/// What a calendar file holds.
struct CalendarFile
{
    QString workspace{}; ///< its own id, a part of every UID; empty: none is known
    QDateTime stamp{}; ///< when the file is made
    QVector<CalendarEntry> entries{};
    QVector<Freeze> freezes{}; ///< those that come back stand in the file once, with their rule
};

/// As iCalendar (RFC 5545), for other programs: one event an entry. The same thing has the same UID in every
/// file, so that a calendar that takes in a newer file changes what it has. Moments are in UTC; freezes that
/// come back are on the clocks of their zone, which the file describes. Trains that have no time are left
/// out.
QByteArray calendarFileOf(const CalendarFile &file);

} // namespace slipway
