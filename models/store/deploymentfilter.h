#pragma once

#include "models/domain/deployment.h"
#include "models/domain/environment.h"

#include <QDateTime>
#include <QStringList>
#include <QVector>

namespace slipway {

/// A time in which an environment was to take nothing, as one stretch.
struct FrozenSpan
{
    ProjectId project{}; ///< invalid: every project
    EnvironmentId environment{}; ///< invalid: every environment
    QDateTime from{};
    QDateTime until{}; ///< null: without end

    bool operator==(const FrozenSpan &) const = default;
};

/// What of the history is asked for. Of several values of one member any will do; empty members do not
/// filter.
struct DeploymentFilter
{
    QVector<ProjectId> projects;
    QVector<EnvironmentId> environments;
    QVector<Tier> tiers; ///< of the environment, as it is now
    QVector<DeploymentState> states;
    QVector<DeploymentKind> kinds;
    QStringList people;
    QStringList sources; ///< as they stand: a connection's name, "recorded" or "imported"
    bool isInFreeze = false; ///< only what came to be as it is within one of `freezes`
    QVector<FrozenSpan> freezes;
    QString
        search; ///< words; all must occur (prefixes match) in version, commit, who, project, environment, url
    QDateTime from; ///< on when it finished, or else started, or else was created; it and later
    QDateTime to; ///< before it

    bool operator==(const DeploymentFilter &) const = default;
};

} // namespace slipway
