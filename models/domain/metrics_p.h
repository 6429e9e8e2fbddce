#pragma once

#include "models/domain/metrics.h"

namespace slipway {

// Between metrics.cpp and the files of the definitions.

/// A metric without a value, and why.
Metric withoutValue(MetricGap gap);
QVector<QDateTime> finishTimes(const QVector<ProductionDeployment> &deployments);
/// Incidents by the deployment they belong to.
QHash<DeploymentId, QVector<LinkedIncident>> incidentsByDeployment(const MetricsFacts &facts);
bool isWithin(const QDateTime &moment, const MetricsWindow &window);
/// DevLake's bands of 2023, of durations in seconds.
MetricBadge leadTimeBadge(const Metric &metric, const MetricsRules &rules);
MetricBadge failRateBadge(const Metric &metric, const MetricsRules &rules);
MetricBadge recoveryBadge(const Metric &metric, const MetricsRules &rules);
/// From days with a deployment in each week and month.
MetricBadge frequencyBadge(const QVector<double> &perWeek, const QVector<double> &perMonth);

DeliveryMetrics devLakeMetrics(const MetricsFacts &facts, const MetricsWindow &window,
                               const MetricsRules &rules);
DeliveryMetrics gitLabMetrics(const MetricsFacts &facts, const MetricsWindow &window);
DeliveryMetrics fourKeysMetrics(const MetricsFacts &facts, const MetricsWindow &window);

} // namespace slipway
