#pragma once

#include "models/domain/environment.h"
#include "models/store/database.h"

#include <QVector>

namespace slipway {

/// Environments of the workspace, in promotion order. Names are unique.
class EnvironmentStore
{
public:
    explicit EnvironmentStore(Database &db) : m_db(db) { }
    Result<EnvironmentId> add(const Environment &environment);
    Result<void> update(const Environment &environment);
    Result<void> remove(EnvironmentId id); ///< refused while deployments name it
    Result<QVector<Environment>> all(); ///< by order, then name
    Result<Environment> byName(const QString &name);

private:
    Database &m_db;
};

} // namespace slipway
