#pragma once

#include "models/base/result.h"
#include "models/domain/gatepolicy.h"

#include <QDateTime>

namespace slipway {

/// "45m", "24h", "3d" or "2w" in minutes; nothing is 0. Error::Usage where it is none of these.
Result<int> spanMinutes(const QString &text);

/// A time to come: as parseTime reads it, or "+2h".
Result<QDateTime> futureTime(const QString &text, const QDateTime &now);

/// A time as parseTime reads it; one without an offset is on the clocks of `zone` (an IANA name; empty: the
/// person's own).
Result<QDateTime> timeOnClocks(const QString &text, const QString &zone, const QDateTime &now);

/// "Mon-Fri 09:00-17:00 Europe/Berlin"; days may be a list ("Mon,Wed"), the zone may be left out (UTC).
Result<WorkingHours> workingHours(const QString &text);

} // namespace slipway
