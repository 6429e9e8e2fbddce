#pragma once

#include "models/base/ids.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace slipway {

/// Something that went wrong for users. Times are UTC; a null time is unknown.
struct Incident
{
    qint64 id = 0;
    QString title;
    QString project;
    QString environment; ///< empty: any production environment of the project
    QDateTime openedAt;
    QDateTime resolvedAt; ///< null: still open
    DeploymentId deployment; ///< that a person linked it to; invalid: the rule of LinkedIncident finds it
    QString severity;
    QString url;
    QString source; ///< the connection's name, or "recorded"
    QString externalId; ///< unique within its source; empty: none
    QString by;

    bool operator==(const Incident &) const = default;
};

/// An incident with the deployment that it belongs to: the one a person linked, or else the latest
/// success in production that finished before it was opened, however long before.
/// Source: https://devlake.apache.org/docs/Metrics/CFR
struct LinkedIncident
{
    Incident incident;
    DeploymentId deployment; ///< invalid: nothing was in production then
    QDateTime deployedAt; ///< when that one finished

    bool operator==(const LinkedIncident &) const = default;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::Incident)
Q_DECLARE_METATYPE(slipway::LinkedIncident)
