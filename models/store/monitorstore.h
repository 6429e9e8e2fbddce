#pragma once

#include "models/domain/monitor.h"
#include "models/store/database.h"

#include <QVector>

namespace slipway {

/// What is asked of a Prometheus about each environment; facts only we hold.
class MonitorStore
{
public:
    explicit MonitorStore(Database &db) : m_db(db) { }

    Result<QVector<Monitor>> all(); ///< by environment, then name, then project
    /// One of a name, an environment and a project; the same again takes its place.
    Result<void> set(const Monitor &monitor);
    /// Whether there was one.
    Result<bool> remove(const QString &name, const QString &project, const QString &environment);

private:
    Database &m_db;
};

} // namespace slipway
