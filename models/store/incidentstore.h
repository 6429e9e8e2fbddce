#pragma once

#include "models/domain/incident.h"
#include "models/store/database.h"

#include <QVector>

#include <optional>

namespace slipway {

/// What of the incidents is asked for. Empty members do not filter.
struct IncidentFilter
{
    QString project;
    QString environment; ///< those of it, and those that name none
    bool openOnly = false;
};

class IncidentStore
{
public:
    explicit IncidentStore(Database &db) : m_db(db) { }

    Result<qint64> add(const Incident &incident);
    /// Writes the whole row of `incident.id`.
    Result<void> update(const Incident &incident);
    Result<void> remove(qint64 id);
    Result<Incident> byId(qint64 id); ///< Error::NotFound
    Result<std::optional<Incident>> bySource(const QString &source, const QString &externalId);
    /// Those of a source that are open, or were over at `since` or later.
    Result<QVector<Incident>> ofSource(const QString &source, const QDateTime &since);
    /// The newest first.
    Result<QVector<Incident>> all(const IncidentFilter &filter = {});

    /// The incidents with the deployment each belongs to, among those of `environments`.
    Result<QVector<LinkedIncident>> linked(const QVector<Incident> &incidents,
                                           const QVector<EnvironmentId> &environments);

private:
    Database &m_db;
};

} // namespace slipway
