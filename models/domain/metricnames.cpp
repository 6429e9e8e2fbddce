#include "models/domain/metrics.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr std::array definitions{
    std::pair{MetricsDefinition::Dora, "dora"_L1}, std::pair{MetricsDefinition::DevLake, "devlake"_L1},
    std::pair{MetricsDefinition::GitLab, "gitlab"_L1}, std::pair{MetricsDefinition::FourKeys, "fourkeys"_L1}};

} // namespace

QString toString(MetricsDefinition definition)
{
    for (const auto &[value, name] : definitions) {
        if (value == definition)
            return name;
    }
    return {};
}

std::optional<MetricsDefinition> metricsDefinitionFromString(QStringView text)
{
    for (const auto &[value, name] : definitions) {
        if (text == name)
            return value;
    }
    return {};
}

QString toString(MetricGap gap)
{
    switch (gap) {
    case MetricGap::None:
        return {};
    case MetricGap::NoDeployments:
        return u"no_deployments"_s;
    case MetricGap::NoChanges:
        return u"no_changes"_s;
    case MetricGap::NoHistory:
        return u"no_history"_s;
    case MetricGap::NoIncidentSource:
        return u"no_incident_source"_s;
    case MetricGap::NoFailures:
        return u"no_failures"_s;
    case MetricGap::StillOngoing:
        return u"still_ongoing"_s;
    case MetricGap::NotDefined:
        return u"not_defined"_s;
    }
    return {};
}

QString toString(MetricBadge badge)
{
    switch (badge) {
    case MetricBadge::None:
        return {};
    case MetricBadge::Elite:
        return u"elite"_s;
    case MetricBadge::High:
        return u"high"_s;
    case MetricBadge::Medium:
        return u"medium"_s;
    case MetricBadge::Low:
        return u"low"_s;
    case MetricBadge::Daily:
        return u"daily"_s;
    case MetricBadge::Weekly:
        return u"weekly"_s;
    case MetricBadge::Monthly:
        return u"monthly"_s;
    case MetricBadge::Yearly:
        return u"yearly"_s;
    }
    return {};
}

} // namespace slipway
