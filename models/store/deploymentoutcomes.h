#pragma once

#include "models/domain/board.h"
#include "models/store/database.h"

#include <QHash>

#include <utility>

namespace slipway {

/// How deployments ended, counted where they lie.
class DeploymentOutcomes
{
public:
    explicit DeploymentOutcomes(Database &db) : m_db(db) { }

    /// Of the last `most` deployments of each (project, environment) that succeeded or failed by `at` (null:
    /// now). Pairs where nothing did are not there: unknown is not 0.
    Result<QHash<std::pair<ProjectId, EnvironmentId>, RecentOutcomes>>
    recent(const QVector<ProjectId> &projects, const QDateTime &at, int most);

private:
    Database &m_db;
};

} // namespace slipway
