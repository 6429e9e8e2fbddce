#pragma once

#include "models/base/result.h"
#include "models/domain/freeze.h"

#include <QDateTime>
#include <QVector>

#include <optional>

namespace slipway {

/// A freeze that can hold: a reason, an end after its beginning, a rule and a time zone that can be read, a
/// rule that gives no more than 20,000 occurrences in the time it is asked for. Error::Usage says which.
Result<void> checkFreeze(const Freeze &freeze);

/// One time that a freeze holds, in UTC, [from, until); a null `until` is without end.
struct FreezeTime
{
    QDateTime from;
    QDateTime until;
    bool operator==(const FreezeTime &) const = default;
};

/// The times of a freeze that touch [from, to), the earliest first. Recurring ones begin on the same time of
/// day all year, whatever the clocks do, and last as long on the clocks as the first one (so that a weekend's
/// freeze ends at its hour on the Monday after the clocks changed too). A beginning that the clocks skip is
/// as long after midnight as the clocks were before the skip; one that comes twice is the first.
Result<QVector<FreezeTime>> freezeTimes(const Freeze &freeze, const QDateTime &from, const QDateTime &to);

/// The first `most` of them, without following the rule any further.
Result<QVector<FreezeTime>> nextFreezeTimes(const Freeze &freeze, const QDateTime &from, const QDateTime &to,
                                            int most);

/// Those of `freezes` that hold at `at` for a project and an environment; a rule that cannot be read any more
/// holds, and says so.
QVector<ActiveFreeze> activeFreezes(const QVector<Freeze> &freezes, const QString &project,
                                    const QString &environment, const QDateTime &at);

} // namespace slipway
