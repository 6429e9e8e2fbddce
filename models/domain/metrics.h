#pragma once

#include "models/domain/deployment.h"
#include "models/domain/incident.h"

#include <QDateTime>
#include <QMetaType>
#include <QTimeZone>
#include <QVector>

#include <optional>

namespace slipway {

/// Whose definition of the five delivery metrics is used. `Dora` is Slipway's own reading of DORA's; the
/// others follow what those programs compute, with their rounding.
/// Sources: https://dora.dev/guides/dora-metrics-four-keys/ ; https://devlake.apache.org/docs/DORA ;
/// https://docs.gitlab.com/user/analytics/dora_metrics/ ; https://github.com/dora-team/fourkeys
enum class MetricsDefinition { Dora, DevLake, GitLab, FourKeys };
QString toString(MetricsDefinition definition);
std::optional<MetricsDefinition> metricsDefinitionFromString(QStringView text);

/// One commit that came into production with a deployment.
struct ShippedChange
{
    QDateTime committedAt;
    bool isMerge = false;
    /// When the first commit of its pull request was written; null: it is not the one that brought a pull
    /// request in.
    QDateTime pullRequestBegan;
};

/// A success in production, as it stands to what ran there before.
struct ProductionDeployment
{
    Deployment deployment;
    QDateTime nextFinishedAt; ///< when the next success of the pair finished; null: none yet
    bool isFirst = false; ///< nothing ran there before
    bool isRedeploy = false; ///< the same commit ran there already
    bool isRollback = false; ///< said to be one, or its commit lies before the one that ran there
    bool isHotfix = false;
    bool isFixedByNext = false; ///< the next one is a roll-back or a hot-fix
    bool isMarkedBad = false; ///< by a person
    bool areChangesKnown = false; ///< whether `changes` could be read from the repository
    QVector<ShippedChange> changes; ///< none for the first one and for a roll-back
};

struct MetricsFacts
{
    QVector<ProductionDeployment> deployments; ///< of the window, oldest first
    QVector<LinkedIncident> incidents; ///< of the whole history
    bool hasIncidentSource = false; ///< whether anybody would have told of an incident
};

struct MetricsWindow
{
    QDateTime from;
    QDateTime to; ///< not included
    QTimeZone zone = QTimeZone::utc(); ///< where days and weeks begin
};

struct MetricsRules
{
    MetricsDefinition definition = MetricsDefinition::Dora;
    qint64 fixedWithinS = 24 * 3600; ///< a roll-back or hot-fix this soon after says that the change failed
    int badgeFrom = 5; ///< fewer than this get no badge
};

/// Why a metric has no value: what is unknown is never shown as 0.
enum class MetricGap {
    None,
    NoDeployments,
    NoChanges, ///< the deployments brought no commit that counts
    NoHistory, ///< the repository knows none of the commits
    NoIncidentSource,
    NoFailures,
    StillOngoing, ///< there are failures, and none of them is over
    NotDefined ///< whoever's definition it is has no such metric
};
QString toString(MetricGap gap);

/// DevLake's bands of 2023; Four Keys has its own for the frequency. None: too few, or nobody published any.
enum class MetricBadge { None, Elite, High, Medium, Low, Daily, Weekly, Monthly, Yearly };
QString toString(MetricBadge badge);

/// A row behind a metric.
struct MetricRow
{
    DeploymentId deployment; ///< invalid: of an incident that belongs to none
    qint64 incident = 0; ///< 0: none
    std::optional<double>
        value; ///< seconds of lead time (median of its commits) or recovery; nothing: ongoing
    int changes = 0; ///< commits counted
};

struct Metric
{
    std::optional<double> value; ///< per day, seconds or a share; nothing: see `gap`
    MetricGap gap = MetricGap::None;
    MetricBadge badge = MetricBadge::None;
    qint64 n = 0; ///< what it was computed from
    std::optional<double> p90; ///< of the lead time, seconds
    qint64 part = 0; ///< how many of n failed, or were unplanned; of a recovery, how many still go on
    qint64 clockSkew = 0; ///< commits that claim to be younger than their deployment; not in the median
    QVector<MetricRow> rows;
};

struct DeliveryMetrics
{
    enum class FrequencyUnit { PerDay, DaysPerWeek };
    Metric deploymentFrequency;
    FrequencyUnit frequencyUnit = FrequencyUnit::PerDay;
    /// Median over the whole weeks of the window; nothing where there is none.
    std::optional<double> deploymentDaysPerWeek;
    Metric changeLeadTime;
    Metric changeFailRate;
    Metric recoveryTime;
    Metric reworkRate;
};

/// A window in parts, oldest first: weeks from Monday on, or months where there would be too many. The first
/// and the last are cut at the window's ends.
QVector<MetricsWindow> partsOf(const MetricsWindow &window);

/// The part of the facts that lies in a shorter window.
MetricsFacts factsWithin(const MetricsFacts &facts, const MetricsWindow &window);

/// The five metrics over a window. Pure; any thread.
DeliveryMetrics deliveryMetrics(const MetricsFacts &facts, const MetricsWindow &window,
                                const MetricsRules &rules);

} // namespace slipway

Q_DECLARE_METATYPE(slipway::DeliveryMetrics)
