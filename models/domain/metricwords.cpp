#include "models/domain/metricwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct MetricWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Metrics)
};

QString doraFormula(MetricKind kind)
{
    switch (kind) {
    case MetricKind::DeploymentFrequency:
        return MetricWords::tr("Successful deployments to production, without those that put the same commit "
                               "there again, by the days of the period.");
    case MetricKind::ChangeLeadTime:
        return MetricWords::tr("From each commit to the end of the deployment that first brought it to "
                               "production: the median. Merges, roll-backs and the very first deployment "
                               "bring none.");
    case MetricKind::ChangeFailRate:
        return MetricWords::tr("Deployments with an incident, marked bad, or rolled back or hot-fixed within "
                               "24 hours, by all deployments.");
    case MetricKind::RecoveryTime:
        return MetricWords::tr("From the end of a failed deployment until its incident was over or the next "
                               "one went live: the median.");
    case MetricKind::ReworkRate:
        return MetricWords::tr("Hot-fixes and roll-backs by all deployments.");
    }
    return {};
}

QString devLakeFormula(MetricKind kind)
{
    switch (kind) {
    case MetricKind::DeploymentFrequency:
        return MetricWords::tr("Days with a deployment in each week from Monday on, the lower median.");
    case MetricKind::ChangeLeadTime:
        return MetricWords::tr(
            "From the first commit of a pull request until it ran in production, the lower "
            "median over pull requests.");
    case MetricKind::ChangeFailRate:
        return MetricWords::tr("Deployments with at least one incident, by all deployments.");
    case MetricKind::RecoveryTime:
        return MetricWords::tr(
            "From the end of the deployment until its incident was over, of incidents that "
            "ended in the period, the lower median.");
    case MetricKind::ReworkRate:
        break;
    }
    return {};
}

QString gitLabFormula(MetricKind kind)
{
    switch (kind) {
    case MetricKind::DeploymentFrequency:
        return MetricWords::tr("Deployments by the days of the period.");
    case MetricKind::ChangeLeadTime:
        return MetricWords::tr("From the merge of a pull request until it ran in production, the median.");
    case MetricKind::ChangeFailRate:
        return MetricWords::tr("Incidents that began in the period, by deployments; may exceed 100 %.");
    case MetricKind::RecoveryTime:
        return MetricWords::tr("How long the incidents that began in the period were open, the median.");
    case MetricKind::ReworkRate:
        break;
    }
    return {};
}

QString fourKeysFormula(MetricKind kind)
{
    switch (kind) {
    case MetricKind::DeploymentFrequency:
        return MetricWords::tr("Days with a deployment in each week from Sunday on, the median.");
    case MetricKind::ChangeLeadTime:
        return MetricWords::tr("From each commit until it ran in production, the median; commits that claim "
                               "to be younger are left out.");
    case MetricKind::ChangeFailRate:
        return MetricWords::tr("Incidents of the period's deployments, by deployments; may exceed 100 %.");
    case MetricKind::RecoveryTime:
        return MetricWords::tr("From the deployment, or from when the incident began if that was earlier, "
                               "until it was over: the median.");
    case MetricKind::ReworkRate:
        break;
    }
    return {};
}

QString number(double value, int digits)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(value, 'f', digits);
    const QString point = locale.decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

QString frequencyText(const DeliveryMetrics &metrics)
{
    const double value = *metrics.deploymentFrequency.value;
    if (metrics.frequencyUnit == DeliveryMetrics::FrequencyUnit::DaysPerWeek)
        return MetricWords::tr("%1 days a week").arg(number(value, 1));
    if (value >= 1)
        return MetricWords::tr("%1 a day").arg(number(value, 1));
    if (value * 7 >= 1)
        return MetricWords::tr("%1 a week").arg(number(value * 7, 1));
    return MetricWords::tr("%1 a month").arg(number(value * 30, 1));
}

} // namespace

const Metric &metricOf(const DeliveryMetrics &metrics, MetricKind kind)
{
    switch (kind) {
    case MetricKind::DeploymentFrequency:
        return metrics.deploymentFrequency;
    case MetricKind::ChangeLeadTime:
        return metrics.changeLeadTime;
    case MetricKind::ChangeFailRate:
        return metrics.changeFailRate;
    case MetricKind::RecoveryTime:
        return metrics.recoveryTime;
    case MetricKind::ReworkRate:
        break;
    }
    return metrics.reworkRate;
}

QString toString(MetricKind kind)
{
    switch (kind) {
    case MetricKind::DeploymentFrequency:
        return u"deployment_frequency"_s;
    case MetricKind::ChangeLeadTime:
        return u"change_lead_time"_s;
    case MetricKind::ChangeFailRate:
        return u"change_fail_rate"_s;
    case MetricKind::RecoveryTime:
        return u"failed_deployment_recovery_time"_s;
    case MetricKind::ReworkRate:
        break;
    }
    return u"deployment_rework_rate"_s;
}

QString wordFor(MetricKind kind)
{
    switch (kind) {
    case MetricKind::DeploymentFrequency:
        return MetricWords::tr("Deployment frequency");
    case MetricKind::ChangeLeadTime:
        return MetricWords::tr("Change lead time");
    case MetricKind::ChangeFailRate:
        return MetricWords::tr("Change fail rate");
    case MetricKind::RecoveryTime:
        return MetricWords::tr("Recovery time");
    case MetricKind::ReworkRate:
        break;
    }
    return MetricWords::tr("Rework rate");
}

QString wordFor(MetricsDefinition definition)
{
    switch (definition) {
    case MetricsDefinition::DevLake:
        return u"DevLake"_s;
    case MetricsDefinition::GitLab:
        return u"GitLab"_s;
    case MetricsDefinition::FourKeys:
        return u"Four Keys"_s;
    case MetricsDefinition::Dora:
        break;
    }
    return u"DORA"_s;
}

QString wordFor(MetricGap gap)
{
    switch (gap) {
    case MetricGap::None:
        break;
    case MetricGap::NoDeployments:
        return MetricWords::tr("no deployments");
    case MetricGap::NoChanges:
        return MetricWords::tr("no change that counts");
    case MetricGap::NoHistory:
        return MetricWords::tr("the repository knows none of the commits");
    case MetricGap::NoIncidentSource:
        return MetricWords::tr("unknown: nobody tells of incidents");
    case MetricGap::NoFailures:
        return MetricWords::tr("nothing failed");
    case MetricGap::StillOngoing:
        return MetricWords::tr("nothing is over yet");
    case MetricGap::NotDefined:
        return MetricWords::tr("this definition has none");
    }
    return {};
}

QString wordFor(MetricBadge badge)
{
    switch (badge) {
    case MetricBadge::None:
        break;
    case MetricBadge::Elite:
        return MetricWords::tr("elite");
    case MetricBadge::High:
        return MetricWords::tr("high");
    case MetricBadge::Medium:
        return MetricWords::tr("medium");
    case MetricBadge::Low:
        return MetricWords::tr("low");
    case MetricBadge::Daily:
        return MetricWords::tr("daily");
    case MetricBadge::Weekly:
        return MetricWords::tr("weekly");
    case MetricBadge::Monthly:
        return MetricWords::tr("monthly");
    case MetricBadge::Yearly:
        return MetricWords::tr("yearly");
    }
    return {};
}

QString formulaOf(MetricKind kind, MetricsDefinition definition)
{
    switch (definition) {
    case MetricsDefinition::DevLake:
        return devLakeFormula(kind);
    case MetricsDefinition::GitLab:
        return gitLabFormula(kind);
    case MetricsDefinition::FourKeys:
        return fourKeysFormula(kind);
    case MetricsDefinition::Dora:
        break;
    }
    return doraFormula(kind);
}

QString spanText(double seconds)
{
    const auto whole = qint64(std::llround(seconds));
    const qint64 days = whole / 86400;
    const qint64 hours = whole % 86400 / 3600;
    const qint64 minutes = whole % 3600 / 60;
    if (days > 0)
        return hours > 0 && days < 10 ? MetricWords::tr("%1 d %2 h").arg(days).arg(hours)
                                      : MetricWords::tr("%1 d").arg(days);
    if (hours > 0)
        return minutes > 0 ? MetricWords::tr("%1 h %2 min").arg(hours).arg(minutes)
                           : MetricWords::tr("%1 h").arg(hours);
    if (minutes > 0)
        return MetricWords::tr("%1 min").arg(minutes);
    return MetricWords::tr("%1 s").arg(whole);
}

QString valueText(const DeliveryMetrics &metrics, MetricKind kind)
{
    const Metric &metric = metricOf(metrics, kind);
    if (!metric.value)
        return wordFor(metric.gap);
    switch (kind) {
    case MetricKind::DeploymentFrequency:
        return frequencyText(metrics);
    case MetricKind::ChangeLeadTime:
    case MetricKind::RecoveryTime:
        return spanText(*metric.value);
    case MetricKind::ChangeFailRate:
    case MetricKind::ReworkRate:
        break;
    }
    return MetricWords::tr("%1 %").arg(number(*metric.value * 100, 1));
}

} // namespace slipway
