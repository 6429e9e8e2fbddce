#pragma once

#include "models/store/deploymentstore.h"

#include <functional>
#include <vector>

namespace slipway {

/// Loads many deployments at once: rows first, then live intervals, indices and full text, all in the
/// caller's transaction.
class DeploymentLoader
{
public:
    explicit DeploymentLoader(Database &db) : m_db(db) { }
    Result<LoadTimes> load(const std::function<bool(Deployment &)> &next);

private:
    /// A live row, small: a million of them are held at once.
    struct LiveRow
    {
        qint32 project;
        qint32 environment;
        qint64 place;
        qint64 id;
    };

    Result<void> readWhatIsThere();
    Result<void> dropIndices();
    Result<void> insertRows(const std::function<bool(Deployment &)> &next);
    Result<void> insertBySqlite(const std::function<bool(Deployment &)> &next);
    Result<void> insertByStatements(const std::function<bool(Deployment &)> &next);
    qint64 note(Deployment &deployment);
    Result<void> partPlaces();
    Result<void> setIntervals();
    Result<void> makeIndices();
    Result<void> countRows();

    Database &m_db;
    qint64 m_nextId = 1;
    QStringList m_indices;
    std::vector<LiveRow> m_live;
    std::vector<qint64> m_places;
    LoadTimes m_times;
};

} // namespace slipway
