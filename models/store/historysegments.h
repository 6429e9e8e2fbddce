#pragma once

#include "models/store/deploymentfilter.h"
#include "models/store/deploymentrow.h"

#include <utility>

namespace slipway {

/// A stretch of the history as places [from, to), and which pairs of project and environment count in it; an
/// invalid id stands for all, and no scope at all for everything.
struct HistorySegment
{
    using Scope = std::pair<ProjectId, EnvironmentId>;
    qint64 from = 0;
    qint64 to = liveForever;
    QVector<Scope> scopes;

    bool concerns(ProjectId project, EnvironmentId environment) const;
};

/// Where freezes hold, as stretches that do not overlap, the newest first.
QVector<HistorySegment> frozenSegments(const QVector<FrozenSpan> &freezes);
/// Where rows of this filter can stand: everywhere, or within its freezes.
QVector<HistorySegment> historySegments(const DeploymentFilter &filter);

} // namespace slipway
