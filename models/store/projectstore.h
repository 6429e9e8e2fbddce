#pragma once

#include "models/domain/project.h"
#include "models/store/database.h"

namespace slipway {

/// Projects of the workspace. Names are unique; not found is Error::NotFound naming what there is.
class ProjectStore
{
public:
    explicit ProjectStore(Database &db) : m_db(db) { }
    Result<ProjectId> add(const Project &project);
    Result<void> update(const Project &project);
    Result<void> remove(ProjectId id);
    Result<QVector<Project>> all(); ///< by group, then name
    Result<Project> byName(const QString &name);

private:
    Database &m_db;
};

} // namespace slipway
