#include "models/domain/impact.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr double tellingShare = 0.1; ///< of values, of the median before, of the threshold
constexpr double spreads = 3;
constexpr double deviationOfNormal = 1.4826; ///< the median absolute deviation of a normal spread, times this

struct ImpactWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::MonitorImpact)
};

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    const double above = *middle;
    return (*std::max_element(values.begin(), middle) + above) / 2;
}

std::vector<double> valuesOf(const MonitorSeries &series)
{
    std::vector<double> values;
    values.reserve(size_t(series.points.size()));
    for (const MonitorPoint &point : series.points)
        values.push_back(point.value);
    return values;
}

bool isBeyond(const Monitor &monitor, double value)
{
    return monitor.isLowerBetter ? value > monitor.threshold : value < monitor.threshold;
}

ImpactSide sideOf(const Monitor &monitor, const MonitorSeries &series)
{
    const std::vector<double> values = valuesOf(series);
    ImpactSide side;
    side.points = int(values.size());
    side.median = medianOf(values);
    side.lowest = *std::ranges::min_element(values);
    side.highest = *std::ranges::max_element(values);
    const auto beyond = std::ranges::count_if(values, [&](double value) { return isBeyond(monitor, value); });
    side.beyond = double(beyond) / double(values.size());
    return side;
}

/// What a median may move by without saying anything.
double toleranceOf(const Monitor &monitor, const MonitorSeries &before, double median)
{
    std::vector<double> distances = valuesOf(before);
    for (double &value : distances)
        value = std::abs(value - median);
    return std::max({tellingShare * std::abs(median), tellingShare * std::abs(monitor.threshold),
                     spreads * deviationOfNormal * medianOf(distances)});
}

ImpactVerdict verdictOfSides(const Monitor &monitor, const MonitorSeries &before, const ImpactSide &old,
                             const ImpactSide &now)
{
    // Floating point must not decide what lies exactly at a tenth.
    constexpr double hair = 1e-9;
    const double share = now.beyond - old.beyond;
    if (std::abs(share) >= tellingShare - hair)
        return share > 0 ? ImpactVerdict::Worse : ImpactVerdict::Better;
    const double moved = now.median - old.median;
    if (std::abs(moved) <= toleranceOf(monitor, before, old.median) + hair)
        return ImpactVerdict::Same;
    return (moved > 0) == monitor.isLowerBetter ? ImpactVerdict::Worse : ImpactVerdict::Better;
}

/// What a deployment does not wait for: the end, where it is known, of what went on before it.
QDateTime beginningOf(const Deployment &deployment)
{
    const bool isKnown = deployment.startedAt.isValid() && deployment.startedAt <= deployment.finishedAt;
    return isKnown ? deployment.startedAt : deployment.finishedAt;
}

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 0) + u"\u00a0%"_s;
}

} // namespace

QString toString(ImpactVerdict verdict)
{
    switch (verdict) {
    case ImpactVerdict::Better:
        return u"better"_s;
    case ImpactVerdict::Same:
        return u"same"_s;
    case ImpactVerdict::Worse:
        return u"worse"_s;
    case ImpactVerdict::Unknown:
        break;
    }
    return u"unknown"_s;
}

ImpactSpans impactSpans(const Monitor &monitor, const Deployment &deployment,
                        const std::optional<Deployment> &previous, const QDateTime &now)
{
    const auto minutes = [](int count) { return qint64(count) * 60; };
    const QDateTime end = beginningOf(deployment);
    QDateTime begin = end.addSecs(-minutes(monitor.before));
    if (previous && previous->finishedAt.isValid())
        begin = std::max(begin, previous->finishedAt.addSecs(minutes(monitor.settle)));
    const QDateTime from = deployment.finishedAt.addSecs(minutes(monitor.settle));
    QDateTime to = std::min(from.addSecs(minutes(monitor.after)), now);
    if (deployment.liveUntil.isValid())
        to = std::min(to, deployment.liveUntil);
    return {spanOf(monitor, std::min(begin, end), end), spanOf(monitor, from, std::max(from, to))};
}

QString whyNoImpact(const Monitor &monitor, const Deployment &deployment, const ImpactSpans &spans,
                    const QDateTime &now)
{
    if (!isLive(deployment.state) || !deployment.finishedAt.isValid())
        return ImpactWords::tr("It never went live, so nothing came of it.");
    const qint64 needed = qint64(monitor.minutes) * 60;
    if (spans.after.seconds() < needed) {
        const bool isCut =
            deployment.liveUntil.isValid() && deployment.liveUntil < spans.after.from.addSecs(needed);
        if (!isCut)
            return ImpactWords::tr("It is too early: that can be said %n minute(s) from now.", nullptr,
                                   int((now.secsTo(spans.after.from.addSecs(needed)) + 59) / 60));
        return ImpactWords::tr("It was live for less than %n minute(s) after it had settled.", nullptr,
                               monitor.minutes);
    }
    if (spans.before.seconds() < needed)
        return ImpactWords::tr(
            "What was there before was live for less than %n minute(s) after it had settled.", nullptr,
            monitor.minutes);
    return {};
}

MonitorImpact unknownImpact(const Monitor &monitor, const QString &why)
{
    MonitorImpact impact;
    impact.monitor = monitor;
    impact.why = why;
    return impact;
}

MonitorImpact judgeImpact(const Monitor &monitor, const MonitorSeries &before, const MonitorSeries &after)
{
    MonitorImpact impact;
    impact.monitor = monitor;
    impact.before = before;
    impact.after = after;
    const QString lackAfter = after.tooLittle(monitor.points, monitor.minutes);
    const QString lackBefore = before.tooLittle(monitor.points, monitor.minutes);
    if (lackAfter.isEmpty())
        impact.sideAfter = sideOf(monitor, after);
    if (lackBefore.isEmpty())
        impact.sideBefore = sideOf(monitor, before);
    if (!lackAfter.isEmpty())
        impact.why = ImpactWords::tr("After it: %1").arg(lackAfter);
    else if (!lackBefore.isEmpty())
        impact.why = ImpactWords::tr("Before it: %1").arg(lackBefore);
    else
        impact.verdict = verdictOfSides(monitor, before, *impact.sideBefore, *impact.sideAfter);
    return impact;
}

QString MonitorImpact::sentence() const
{
    const QString name = oneLine(monitor.name, 60);
    if (verdict == ImpactVerdict::Unknown || !sideBefore || !sideAfter)
        return ImpactWords::tr("Whether %1 changed is not known. %2").arg(name, why);
    const QString numbers =
        ImpactWords::tr("%1 before, %2 after; beyond %3: %4 of the time before, %5 after.")
            .arg(measuredText(sideBefore->median, monitor.unit),
                 measuredText(sideAfter->median, monitor.unit), measuredText(monitor.threshold, monitor.unit),
                 percent(sideBefore->beyond), percent(sideAfter->beyond));
    switch (verdict) {
    case ImpactVerdict::Better:
        return ImpactWords::tr("%1 got better: %2").arg(name, numbers);
    case ImpactVerdict::Worse:
        return ImpactWords::tr("%1 got worse: %2").arg(name, numbers);
    case ImpactVerdict::Same:
    case ImpactVerdict::Unknown:
        break;
    }
    return ImpactWords::tr("%1 stayed the same: %2").arg(name, numbers);
}

ImpactVerdict DeploymentImpact::verdict() const
{
    const auto has = [this](ImpactVerdict one) {
        return std::ranges::any_of(monitors,
                                   [one](const MonitorImpact &impact) { return impact.verdict == one; });
    };
    for (const ImpactVerdict one : {ImpactVerdict::Worse, ImpactVerdict::Unknown, ImpactVerdict::Better}) {
        if (has(one))
            return one;
    }
    return monitors.isEmpty() ? ImpactVerdict::Unknown : ImpactVerdict::Same;
}

QString DeploymentImpact::sentence() const
{
    if (monitors.isEmpty())
        return ImpactWords::tr("Nothing watches %1 in %2, so its impact is not known.")
            .arg(oneLine(project, 80), oneLine(environment, 80));
    const auto count = [this](ImpactVerdict one) {
        return int(std::ranges::count_if(
            monitors, [one](const MonitorImpact &impact) { return impact.verdict == one; }));
    };
    QStringList parts;
    if (const int worse = count(ImpactVerdict::Worse); worse > 0)
        parts += ImpactWords::tr("%n got worse", nullptr, worse);
    if (const int better = count(ImpactVerdict::Better); better > 0)
        parts += ImpactWords::tr("%n got better", nullptr, better);
    if (const int same = count(ImpactVerdict::Same); same > 0)
        parts += ImpactWords::tr("%n stayed the same", nullptr, same);
    if (const int unknown = count(ImpactVerdict::Unknown); unknown > 0)
        parts += ImpactWords::tr("%n not known", nullptr, unknown);
    return ImpactWords::tr("Of %n number(s) watched there: %1.", nullptr, int(monitors.size()))
        .arg(parts.join(u", "_s));
}

} // namespace slipway
