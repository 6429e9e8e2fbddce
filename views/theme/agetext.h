#pragma once

#include <QDateTime>
#include <QString>

namespace slipway {

/// How long ago, in as few letters as can be: "now", "9 min", "5 h", "3 d", "4 mo", "2 y"; empty for an
/// unknown time. A time that lies ahead (a clock that runs apart) is "now". Whole units, cut down, never
/// rounded up.
QString shortAge(const QDateTime &time, const QDateTime &now);

/// The same as it stands in a sentence: "9 minutes ago", "5 hours ago".
QString longAge(const QDateTime &time, const QDateTime &now);

/// How long something takes or lasted: "45 s", "12 min", "3 h 20 min", "2 d 4 h"; empty for less than
/// nothing.
QString durationText(qint64 milliseconds);

/// The exact time for a tool tip, in the person's time zone and language, with the zone.
QString exactTime(const QDateTime &time);

} // namespace slipway
