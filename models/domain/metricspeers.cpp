#include "models/domain/metricmath.h"
#include "models/domain/metrics_p.h"

#include <algorithm>
#include <cmath>

// What DevLake, GitLab and Four Keys compute, with their rounding and their oddities, so that a team that
// comes from one of them finds its numbers again.

namespace slipway {

namespace {

/// DevLake counts every span in whole minutes, begun ones too.
double wholeMinutes(const QDateTime &from, const QDateTime &to)
{
    return std::ceil(double(from.msecsTo(to)) / 60000);
}

/// From the first commit of a pull request to production, in seconds; spans that run backwards are unknown.
Metric devLakeLeadTime(const MetricsFacts &facts, const MetricsRules &rules)
{
    QVector<double> all;
    Metric metric;
    for (const ProductionDeployment &each : facts.deployments) {
        if (each.isFirst)
            continue;
        QVector<double> times;
        for (const ShippedChange &change : each.changes) {
            if (!change.pullRequestBegan.isValid())
                continue;
            const double review = wholeMinutes(change.pullRequestBegan, change.committedAt);
            const double deploy = wholeMinutes(change.committedAt, each.deployment.finishedAt);
            if (review >= 0 && deploy >= 0)
                times.append((review + deploy) * 60);
        }
        if (!times.isEmpty())
            metric.rows.append({each.deployment.id, 0, lowerMedian(times), int(times.size())});
        all += times;
    }
    metric.n = all.size();
    metric.value = lowerMedian(all);
    metric.p90 = quantile(all, 0.9);
    if (!metric.value)
        metric.gap = facts.deployments.isEmpty() ? MetricGap::NoDeployments : MetricGap::NoChanges;
    metric.badge = leadTimeBadge(metric, rules);
    return metric;
}

Metric devLakeFailRate(const MetricsFacts &facts, const MetricsRules &rules)
{
    const auto incidents = incidentsByDeployment(facts);
    Metric metric;
    for (const ProductionDeployment &each : facts.deployments) {
        const auto linked = incidents.value(each.deployment.id);
        if (!linked.isEmpty())
            metric.rows.append({each.deployment.id, linked.first().incident.id, {}, 0});
    }
    metric.n = facts.deployments.size();
    metric.part = metric.rows.size();
    if (metric.n == 0)
        metric.gap = MetricGap::NoDeployments;
    else if (!facts.hasIncidentSource)
        metric.gap = MetricGap::NoIncidentSource;
    else
        metric.value = double(metric.part) / double(metric.n);
    metric.badge = failRateBadge(metric, rules);
    return metric;
}

/// The median over what `seconds` gives of each incident that is `within`; nothing of one that goes on.
template <class Within, class Seconds, class Middle>
Metric overIncidents(const MetricsFacts &facts, Within within, Seconds seconds, Middle middle)
{
    Metric metric;
    QVector<double> times;
    for (const LinkedIncident &each : facts.incidents) {
        if (!within(each))
            continue;
        const std::optional<double> time = seconds(each);
        metric.rows.append({each.deployment, each.incident.id, time, 0});
        if (time)
            times.append(*time);
        else
            ++metric.part;
    }
    metric.n = times.size();
    metric.value = middle(times);
    if (!metric.value)
        metric.gap = metric.part > 0  ? MetricGap::StillOngoing
            : facts.hasIncidentSource ? MetricGap::NoFailures
                                      : MetricGap::NoIncidentSource;
    return metric;
}

Metric devLakeRecovery(const MetricsFacts &facts, const MetricsWindow &window, const MetricsRules &rules)
{
    Metric metric = overIncidents(
        facts,
        [&](const LinkedIncident &each) {
            // One that was named by hand may have ended later, or go on: that says nothing of recovery.
            return each.deployment.isValid() && isWithin(each.incident.resolvedAt, window)
                && each.deployedAt.isValid() && each.deployedAt <= each.incident.resolvedAt;
        },
        [](const LinkedIncident &each) -> std::optional<double> {
            return std::floor(double(each.deployedAt.msecsTo(each.incident.resolvedAt)) / 60000) * 60;
        },
        lowerMedian);
    metric.badge = recoveryBadge(metric, rules);
    return metric;
}

Metric perDay(const MetricsFacts &facts, const MetricsWindow &window)
{
    Metric metric;
    for (const ProductionDeployment &each : facts.deployments)
        metric.rows.append({each.deployment.id, 0, {}, 0});
    metric.n = facts.deployments.size();
    const double days = daysBetween(window.from, window.to, window.zone);
    if (metric.n == 0 || days <= 0)
        metric.gap = MetricGap::NoDeployments;
    else
        metric.value = double(metric.n) / days;
    return metric;
}

Metric medianDaysPerWeek(const MetricsFacts &facts, const QVector<double> &weeks)
{
    Metric metric;
    for (const ProductionDeployment &each : facts.deployments)
        metric.rows.append({each.deployment.id, 0, {}, 0});
    metric.n = facts.deployments.size();
    if (metric.n == 0)
        metric.gap = MetricGap::NoDeployments;
    else
        metric.value = lowerMedian(weeks);
    return metric;
}

/// The median of what `seconds` gives of every shipped commit, of all deployments that had one before.
template <class Seconds> Metric overChanges(const MetricsFacts &facts, Seconds seconds)
{
    Metric metric;
    QVector<double> all;
    for (const ProductionDeployment &each : facts.deployments) {
        QVector<double> times;
        for (const ShippedChange &change : each.changes) {
            if (const std::optional<double> time = seconds(change, each.deployment.finishedAt))
                times.append(*time);
        }
        if (!times.isEmpty())
            metric.rows.append({each.deployment.id, 0, median(times), int(times.size())});
        all += times;
    }
    metric.n = all.size();
    metric.value = median(all);
    metric.p90 = quantile(all, 0.9);
    if (!metric.value)
        metric.gap = facts.deployments.isEmpty() ? MetricGap::NoDeployments : MetricGap::NoChanges;
    return metric;
}

/// Incidents per deployment; may exceed 1.
Metric incidentsPerDeployment(const MetricsFacts &facts, const QVector<LinkedIncident> &incidents)
{
    Metric metric;
    for (const LinkedIncident &each : incidents)
        metric.rows.append({each.deployment, each.incident.id, {}, 0});
    metric.n = facts.deployments.size();
    metric.part = incidents.size();
    if (metric.n == 0)
        metric.gap = MetricGap::NoDeployments;
    else if (!facts.hasIncidentSource)
        metric.gap = MetricGap::NoIncidentSource;
    else
        metric.value = double(metric.part) / double(metric.n);
    return metric;
}

MetricBadge fourKeysFrequencyBadge(const QVector<QDateTime> &moments, const MetricsWindow &window)
{
    const auto weeks = daysPerWeek(moments, window.from, window.to, window.zone, Qt::Sunday, false);
    if (median(weeks).value_or(0) >= 3)
        return MetricBadge::Daily;
    QVector<double> busy;
    for (const double days : weeks)
        busy.append(days > 0 ? 1 : 0);
    if (median(busy).value_or(0) >= 1)
        return MetricBadge::Weekly;
    const auto months = weeksPerMonth(moments, window.from, window.to, window.zone, Qt::Sunday);
    return median(months).value_or(0) >= 1 ? MetricBadge::Monthly : MetricBadge::Yearly;
}

} // namespace

DeliveryMetrics devLakeMetrics(const MetricsFacts &facts, const MetricsWindow &window,
                               const MetricsRules &rules)
{
    const auto moments = finishTimes(facts.deployments);
    const auto weeks = daysPerWeek(moments, window.from, window.to, window.zone, Qt::Monday, false);
    DeliveryMetrics metrics;
    metrics.frequencyUnit = DeliveryMetrics::FrequencyUnit::DaysPerWeek;
    metrics.deploymentFrequency = medianDaysPerWeek(facts, weeks);
    metrics.deploymentDaysPerWeek = metrics.deploymentFrequency.value;
    if (metrics.deploymentFrequency.n > 0)
        metrics.deploymentFrequency.badge =
            frequencyBadge(weeks, daysPerMonth(moments, window.from, window.to, window.zone));
    metrics.changeLeadTime = devLakeLeadTime(facts, rules);
    metrics.changeFailRate = devLakeFailRate(facts, rules);
    metrics.recoveryTime = devLakeRecovery(facts, window, rules);
    metrics.reworkRate = withoutValue(MetricGap::NotDefined);
    return metrics;
}

DeliveryMetrics gitLabMetrics(const MetricsFacts &facts, const MetricsWindow &window)
{
    DeliveryMetrics metrics;
    metrics.deploymentFrequency = perDay(facts, window);
    metrics.deploymentDaysPerWeek = median(
        daysPerWeek(finishTimes(facts.deployments), window.from, window.to, window.zone, Qt::Monday, true));
    metrics.changeLeadTime = overChanges(facts, [](const ShippedChange &change, const QDateTime &finished) {
        const auto time = double(change.committedAt.msecsTo(finished)) / 1000;
        return change.pullRequestBegan.isValid() ? std::optional(time) : std::nullopt;
    });
    QVector<LinkedIncident> opened;
    for (const LinkedIncident &each : facts.incidents) {
        if (isWithin(each.incident.openedAt, window))
            opened.append(each);
    }
    metrics.changeFailRate = incidentsPerDeployment(facts, opened);
    metrics.recoveryTime = overIncidents(
        facts, [&](const LinkedIncident &each) { return isWithin(each.incident.openedAt, window); },
        [](const LinkedIncident &each) {
            const QDateTime resolved = each.incident.resolvedAt;
            return resolved.isValid() ? std::optional(double(each.incident.openedAt.msecsTo(resolved)) / 1000)
                                      : std::nullopt;
        },
        median);
    metrics.reworkRate = withoutValue(MetricGap::NotDefined);
    return metrics;
}

DeliveryMetrics fourKeysMetrics(const MetricsFacts &facts, const MetricsWindow &window)
{
    const auto moments = finishTimes(facts.deployments);
    DeliveryMetrics metrics;
    metrics.frequencyUnit = DeliveryMetrics::FrequencyUnit::DaysPerWeek;
    const auto weeks = daysPerWeek(moments, window.from, window.to, window.zone, Qt::Sunday, false);
    metrics.deploymentFrequency = medianDaysPerWeek(facts, weeks);
    if (metrics.deploymentFrequency.n > 0) {
        metrics.deploymentFrequency.value = median(weeks);
        metrics.deploymentFrequency.badge = fourKeysFrequencyBadge(moments, window);
    }
    metrics.deploymentDaysPerWeek = metrics.deploymentFrequency.value;
    metrics.changeLeadTime = overChanges(facts, [](const ShippedChange &change, const QDateTime &finished) {
        const auto time = double(change.committedAt.msecsTo(finished)) / 1000;
        return time > 0 ? std::optional(time) : std::nullopt;
    });
    const auto byDeployment = incidentsByDeployment(facts);
    QVector<LinkedIncident> joined;
    for (const ProductionDeployment &each : facts.deployments)
        joined += byDeployment.value(each.deployment.id);
    metrics.changeFailRate = incidentsPerDeployment(facts, joined);
    metrics.recoveryTime = overIncidents(
        facts, [&](const LinkedIncident &each) { return isWithin(each.incident.openedAt, window); },
        [](const LinkedIncident &each) -> std::optional<double> {
            const Incident &incident = each.incident;
            if (!incident.resolvedAt.isValid())
                return {};
            const QDateTime began =
                each.deployedAt.isValid() ? std::min(each.deployedAt, incident.openedAt) : incident.openedAt;
            return double(began.msecsTo(incident.resolvedAt)) / 1000;
        },
        median);
    metrics.reworkRate = withoutValue(MetricGap::NotDefined);
    return metrics;
}

} // namespace slipway
