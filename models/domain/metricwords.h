#pragma once

#include "models/domain/metrics.h"

#include <QString>

#include <array>

namespace slipway {

enum class MetricKind { DeploymentFrequency, ChangeLeadTime, ChangeFailRate, RecoveryTime, ReworkRate };
inline constexpr std::array metricKinds{MetricKind::DeploymentFrequency, MetricKind::ChangeLeadTime,
                                        MetricKind::ChangeFailRate, MetricKind::RecoveryTime,
                                        MetricKind::ReworkRate};
const Metric &metricOf(const DeliveryMetrics &metrics, MetricKind kind);
/// The name for scripts: "change_lead_time".
QString toString(MetricKind kind);

// The metrics as a person reads them, translated.

QString wordFor(MetricKind kind);
QString wordFor(MetricsDefinition definition);
/// Why there is no value; empty where there is one.
QString wordFor(MetricGap gap);
/// Empty for none.
QString wordFor(MetricBadge badge);
/// How the definition computes it, in a sentence.
QString formulaOf(MetricKind kind, MetricsDefinition definition);
/// A length of time in the two largest units that say something: "3 d 4 h", "25 min", "40 s".
QString spanText(double seconds);
/// The value with its unit, or why there is none.
QString valueText(const DeliveryMetrics &metrics, MetricKind kind);

} // namespace slipway
