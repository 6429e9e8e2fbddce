#pragma once

#include "models/base/result.h"
#include "models/domain/metrics.h"
#include "models/queries/deploymentsquery.h"
#include "models/queries/querycontext.h"

#include <QFuture>
#include <QStringList>

namespace slipway {

/// Of which deployments the delivery metrics are wanted. Empty: every project, every production environment.
struct MetricsQuestion
{
    QString project;
    QString environment; ///< of whatever tier it is
    MetricsWindow window;
    QDateTime asOf{}; ///< as it was known at this moment; null: now
};

/// What the metrics of any definition are computed from, without asking again.
struct MetricsReading
{
    MetricsWindow window;
    MetricsFacts facts;
    WorkspaceNames names;
    QStringList unreadable; ///< projects whose repository could not be read: their lead times are missing
};

/// Error::NotFound for a project or environment that does not exist. A repository that cannot be read harms
/// no other.
QFuture<Result<MetricsReading>> askMetrics(const QueryContext &context, const MetricsQuestion &question);

struct IncidentsAnswer
{
    QVector<LinkedIncident> incidents; ///< newest first
    WorkspaceNames names;
    QHash<DeploymentId, Deployment> deployments; ///< those they belong to
};

/// The incidents with the deployments they belong to. Error::NotFound for a project that does not exist.
QFuture<Result<IncidentsAnswer>> askIncidents(const QueryContext &context, const QString &project,
                                              bool openOnly);

} // namespace slipway
