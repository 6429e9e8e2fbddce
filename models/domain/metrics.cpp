#include "models/domain/metrics.h"

#include "models/domain/metricmath.h"
#include "models/domain/metrics_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr double dayS = 86400;

/// Whether the change failed: what went wrong with it was noticed, or it had to be taken back soon.
bool hasFailed(const ProductionDeployment &deployment, bool hasIncident, const MetricsRules &rules)
{
    if (hasIncident || deployment.isMarkedBad)
        return true;
    const QDateTime finished = deployment.deployment.finishedAt;
    return deployment.isFixedByNext && deployment.nextFinishedAt.isValid()
        && finished.secsTo(deployment.nextFinishedAt) <= rules.fixedWithinS;
}

Metric frequency(const MetricsFacts &facts, const MetricsWindow &window, const MetricsRules &rules,
                 std::optional<double> &daysEachWeek)
{
    QVector<QDateTime> moments;
    Metric metric;
    for (const ProductionDeployment &each : facts.deployments) {
        if (each.isRedeploy)
            continue;
        moments.append(each.deployment.finishedAt);
        metric.rows.append({each.deployment.id, 0, {}, 0});
    }
    metric.n = moments.size();
    const auto weeks = daysPerWeek(moments, window.from, window.to, window.zone, Qt::Monday, true);
    daysEachWeek = median(weeks);
    if (moments.isEmpty())
        return withoutValue(MetricGap::NoDeployments);
    const double days = daysBetween(window.from, window.to, window.zone);
    if (days > 0)
        metric.value = double(moments.size()) / days;
    if (weeks.size() >= 2 && metric.n >= rules.badgeFrom)
        metric.badge = frequencyBadge(weeks, daysPerMonth(moments, window.from, window.to, window.zone));
    return metric;
}

Metric leadTime(const MetricsFacts &facts, const MetricsRules &rules)
{
    QVector<double> all;
    Metric metric;
    bool isAnyKnown = false;
    for (const ProductionDeployment &each : facts.deployments) {
        isAnyKnown = isAnyKnown || each.areChangesKnown;
        if (each.isFirst || each.isRollback)
            continue;
        QVector<double> ages;
        for (const ShippedChange &change : each.changes) {
            if (change.isMerge || !change.committedAt.isValid())
                continue;
            const auto age = double(change.committedAt.msecsTo(each.deployment.finishedAt)) / 1000;
            if (age < 0)
                ++metric.clockSkew;
            else
                ages.append(age);
        }
        if (ages.isEmpty())
            continue;
        metric.rows.append({each.deployment.id, 0, median(ages), int(ages.size())});
        all += ages;
    }
    metric.n = all.size();
    metric.value = median(all);
    metric.p90 = quantile(all, 0.9);
    if (!metric.value)
        metric.gap = facts.deployments.isEmpty() ? MetricGap::NoDeployments
            : isAnyKnown                         ? MetricGap::NoChanges
                                                 : MetricGap::NoHistory;
    metric.badge = leadTimeBadge(metric, rules);
    return metric;
}

Metric failRate(const MetricsFacts &facts, const MetricsRules &rules)
{
    const auto incidents = incidentsByDeployment(facts);
    Metric metric;
    for (const ProductionDeployment &each : facts.deployments) {
        const auto linked = incidents.value(each.deployment.id);
        if (!hasFailed(each, !linked.isEmpty(), rules))
            continue;
        metric.rows.append({each.deployment.id, linked.isEmpty() ? 0 : linked.first().incident.id, {}, 0});
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

/// When a failed one was over: the first of its incidents that was resolved, or the next success.
QDateTime recoveredAt(const ProductionDeployment &deployment, const QVector<LinkedIncident> &incidents)
{
    QDateTime first = deployment.nextFinishedAt;
    for (const LinkedIncident &each : incidents) {
        const QDateTime resolved = each.incident.resolvedAt;
        if (resolved.isValid() && resolved >= deployment.deployment.finishedAt
            && (!first.isValid() || resolved < first))
            first = resolved;
    }
    return first;
}

Metric recovery(const MetricsFacts &facts, const MetricsRules &rules)
{
    const auto incidents = incidentsByDeployment(facts);
    Metric metric;
    QVector<double> times;
    for (const ProductionDeployment &each : facts.deployments) {
        const auto linked = incidents.value(each.deployment.id);
        if (!hasFailed(each, !linked.isEmpty(), rules))
            continue;
        MetricRow row{each.deployment.id, linked.isEmpty() ? 0 : linked.first().incident.id, {}, 0};
        const QDateTime over = recoveredAt(each, linked);
        if (over.isValid()) {
            row.value = double(each.deployment.finishedAt.msecsTo(over)) / 1000;
            times.append(*row.value);
        } else {
            ++metric.part;
        }
        metric.rows.append(row);
    }
    metric.n = times.size();
    metric.value = median(times);
    if (!metric.value)
        metric.gap = facts.deployments.isEmpty() ? MetricGap::NoDeployments
            : metric.part > 0                    ? MetricGap::StillOngoing
            : facts.hasIncidentSource            ? MetricGap::NoFailures
                                                 : MetricGap::NoIncidentSource;
    metric.badge = recoveryBadge(metric, rules);
    return metric;
}

Metric rework(const MetricsFacts &facts)
{
    Metric metric;
    for (const ProductionDeployment &each : facts.deployments) {
        if (each.isHotfix || each.isRollback)
            metric.rows.append({each.deployment.id, 0, {}, 0});
    }
    metric.n = facts.deployments.size();
    metric.part = metric.rows.size();
    if (metric.n == 0)
        metric.gap = MetricGap::NoDeployments;
    else
        metric.value = double(metric.part) / double(metric.n);
    return metric;
}

DeliveryMetrics doraMetrics(const MetricsFacts &facts, const MetricsWindow &window, const MetricsRules &rules)
{
    DeliveryMetrics metrics;
    metrics.deploymentFrequency = frequency(facts, window, rules, metrics.deploymentDaysPerWeek);
    metrics.changeLeadTime = leadTime(facts, rules);
    metrics.changeFailRate = failRate(facts, rules);
    metrics.recoveryTime = recovery(facts, rules);
    metrics.reworkRate = rework(facts);
    return metrics;
}

MetricBadge banded(const Metric &metric, const MetricsRules &rules, double elite, double high, double medium,
                   bool isEdgeIn)
{
    if (!metric.value || metric.n < rules.badgeFrom)
        return MetricBadge::None;
    const auto isUnder = [&](double edge) { return isEdgeIn ? *metric.value <= edge : *metric.value < edge; };
    return isUnder(elite) ? MetricBadge::Elite
        : isUnder(high)   ? MetricBadge::High
        : isUnder(medium) ? MetricBadge::Medium
                          : MetricBadge::Low;
}

} // namespace

Metric withoutValue(MetricGap gap)
{
    Metric metric;
    metric.gap = gap;
    return metric;
}

QVector<QDateTime> finishTimes(const QVector<ProductionDeployment> &deployments)
{
    QVector<QDateTime> times;
    for (const ProductionDeployment &each : deployments)
        times.append(each.deployment.finishedAt);
    return times;
}

QHash<DeploymentId, QVector<LinkedIncident>> incidentsByDeployment(const MetricsFacts &facts)
{
    QHash<DeploymentId, QVector<LinkedIncident>> incidents;
    for (const LinkedIncident &each : facts.incidents) {
        if (each.deployment.isValid())
            incidents[each.deployment].append(each);
    }
    return incidents;
}

bool isWithin(const QDateTime &moment, const MetricsWindow &window)
{
    return moment.isValid() && moment >= window.from && moment < window.to;
}

MetricBadge leadTimeBadge(const Metric &metric, const MetricsRules &rules)
{
    return banded(metric, rules, dayS, 7 * dayS, 30 * dayS, false);
}

MetricBadge failRateBadge(const Metric &metric, const MetricsRules &rules)
{
    return banded(metric, rules, 0.05, 0.10, 0.15, true);
}

MetricBadge recoveryBadge(const Metric &metric, const MetricsRules &rules)
{
    return banded(metric, rules, 3600, dayS, 7 * dayS, false);
}

MetricBadge frequencyBadge(const QVector<double> &perWeek, const QVector<double> &perMonth)
{
    const double week = lowerMedian(perWeek).value_or(0);
    if (week >= 5)
        return MetricBadge::Elite;
    if (week >= 1)
        return MetricBadge::High;
    return lowerMedian(perMonth).value_or(0) >= 1 ? MetricBadge::Medium : MetricBadge::Low;
}

QVector<MetricsWindow> partsOf(const MetricsWindow &window)
{
    constexpr double weeksShown = 16 * 7;
    const bool inWeeks = daysBetween(window.from, window.to, window.zone) <= weeksShown;
    const QDate first = window.from.toTimeZone(window.zone).date();
    QDate day = inWeeks ? weekOf(first, Qt::Monday) : QDate(first.year(), first.month(), 1);
    QVector<MetricsWindow> parts;
    while (day.startOfDay(window.zone) < window.to) {
        const QDate next = inWeeks ? day.addDays(7) : day.addMonths(1);
        parts.append({std::max(window.from, day.startOfDay(window.zone).toUTC()),
                      std::min(window.to, next.startOfDay(window.zone).toUTC()), window.zone});
        day = next;
    }
    return parts;
}

MetricsFacts factsWithin(const MetricsFacts &facts, const MetricsWindow &window)
{
    MetricsFacts part{{}, facts.incidents, facts.hasIncidentSource};
    for (const ProductionDeployment &each : facts.deployments) {
        if (each.deployment.finishedAt >= window.from && each.deployment.finishedAt < window.to)
            part.deployments.append(each);
    }
    return part;
}

DeliveryMetrics deliveryMetrics(const MetricsFacts &facts, const MetricsWindow &window,
                                const MetricsRules &rules)
{
    switch (rules.definition) {
    case MetricsDefinition::DevLake:
        return devLakeMetrics(facts, window, rules);
    case MetricsDefinition::GitLab:
        return gitLabMetrics(facts, window);
    case MetricsDefinition::FourKeys:
        return fourKeysMetrics(facts, window);
    case MetricsDefinition::Dora:
        break;
    }
    return doraMetrics(facts, window, rules);
}

} // namespace slipway
