#pragma once

#include "models/base/ids.h"
#include "models/domain/observation.h"
#include "models/store/database.h"

#include <QHash>
#include <QVector>

#include <utility>

namespace slipway {

/// Where environments tell their versions (facts only we hold), and what they said (which can be asked
/// again).
class ProbeStore
{
public:
    explicit ProbeStore(Database &db) : m_db(db) { }

    Result<QVector<VersionProbe>> probes(); ///< by environment, then project
    Result<void> setProbe(const VersionProbe &probe);
    /// Whether there was one.
    Result<bool> removeProbe(const QString &project, const QString &environment);

    using Place = std::pair<ProjectId, EnvironmentId>;
    Result<QHash<Place, Observation>> observations();
    /// What was said: an answer without a version keeps what was said before.
    Result<void> keep(ProjectId project, EnvironmentId environment, const Observation &observation);
    /// Forgets what places said that nobody is asked about any more.
    Result<void> keepOnly(const QVector<Place> &places);

private:
    Database &m_db;
};

} // namespace slipway
