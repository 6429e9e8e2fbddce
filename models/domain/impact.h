#pragma once

#include "models/domain/deployment.h"
#include "models/domain/monitor.h"

#include <QMetaType>
#include <QVector>

#include <optional>

namespace slipway {

enum class ImpactVerdict { Unknown, Better, Same, Worse };
QString toString(ImpactVerdict verdict);

/// What is looked at for one deployment: before it began, no further back than the one before it was live;
/// and after it had finished and settled, for as long as it was live.
struct ImpactSpans
{
    MonitorSpan before{};
    MonitorSpan after{};
};
/// `previous` is what was live there before, where anything was.
ImpactSpans impactSpans(const Monitor &monitor, const Deployment &deployment,
                        const std::optional<Deployment> &previous, const QDateTime &now);

/// What need not be asked about: it never went live, or was not live for long enough. Empty: it can be asked.
QString whyNoImpact(const Monitor &monitor, const Deployment &deployment, const ImpactSpans &spans,
                    const QDateTime &now);

/// One side of a deployment in numbers.
struct ImpactSide
{
    int points = 0;
    double median = 0;
    double lowest = 0;
    double highest = 0;
    double beyond = 0; ///< the share of values, 0 to 1, beyond the monitor's threshold
    bool operator==(const ImpactSide &) const = default;
};

/// What a deployment did to one number, as far as it can be known.
struct MonitorImpact
{
    Monitor monitor{};
    MonitorSeries before{};
    MonitorSeries after{};
    ImpactVerdict verdict = ImpactVerdict::Unknown;
    QString why{}; ///< of Unknown, one sentence
    std::optional<ImpactSide> sideBefore{}; ///< where there is enough to say
    std::optional<ImpactSide> sideAfter{};
    /// One sentence for a person.
    QString sentence() const;
};

/// Worse or better where at least a tenth more or less of the values lie beyond the threshold; else where the
/// median moved by more than a tenth of what it was, a tenth of the threshold, and three times the usual
/// spread (1.4826 · the median absolute deviation before); else the same. Too little on either side is
/// Unknown: what is not known never counts as good.
MonitorImpact judgeImpact(const Monitor &monitor, const MonitorSeries &before, const MonitorSeries &after);
/// Of one that need not be asked about, or could not be.
MonitorImpact unknownImpact(const Monitor &monitor, const QString &why);

/// What one deployment did to everything that is watched where it went.
struct DeploymentImpact
{
    Deployment deployment{};
    QString project{};
    QString environment{};
    std::optional<Deployment> previous{};
    QVector<MonitorImpact> monitors{};
    QDateTime askedAt{};
    /// The worst that is known of any; Unknown where one is and none is worse.
    ImpactVerdict verdict() const;
    QString sentence() const;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::DeploymentImpact)
