#pragma once

#include "models/base/ids.h"

#include <QDateTime>
#include <QString>

namespace slipway {

/// A time in which an environment takes nothing. One-off from `startsAt` until `endsAt`, or again and again:
/// every occurrence of `rule`, counted from `startsAt` on the clocks of `timeZone`, for as long as the first
/// one lasted.
struct Freeze
{
    qint64 id = 0;
    QString reason;
    QString project; ///< empty: every project
    QString environment; ///< empty: every environment
    QDateTime startsAt;
    QDateTime endsAt; ///< of the first one; null: until it is removed
    QString rule; ///< RFC 5545 recurrence, without the leading "RRULE:"; empty: once
    QString timeZone; ///< IANA name; empty: UTC
    QString by;
    QDateTime addedAt;

    bool concerns(const QString &someProject, const QString &someEnvironment) const
    {
        return (project.isEmpty() || project == someProject)
            && (environment.isEmpty() || environment == someEnvironment);
    }
    bool operator==(const Freeze &) const = default;
};

/// A freeze that holds at a moment.
struct ActiveFreeze
{
    QString reason;
    QDateTime until; ///< null: nobody knows
    QString from; ///< the connection whose server says so; empty: this workspace's own
    bool operator==(const ActiveFreeze &) const = default;
};

} // namespace slipway
