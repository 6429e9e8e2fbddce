#include "models/store/historysegments.h"

#include "models/base/times.h"

#include <algorithm>
#include <map>

namespace slipway {

namespace {

using ScopeKey = std::pair<qint64, qint64>;

/// Where a scope begins (+1) or ends (-1) to count.
struct Edge
{
    qint64 place = 0;
    ScopeKey scope;
    int change = 0;
};

QVector<Edge> edgesOf(const QVector<FrozenSpan> &freezes)
{
    QVector<Edge> edges;
    edges.reserve(freezes.size() * 2);
    for (const FrozenSpan &span : freezes) {
        const ScopeKey scope{span.project.value, span.environment.value};
        const qint64 from = span.from.isValid() ? firstPlaceOf(toMilliseconds(span.from)) : 0;
        const qint64 to = span.until.isValid() ? firstPlaceOf(toMilliseconds(span.until)) : liveForever;
        if (from < to)
            edges << Edge{from, scope, 1} << Edge{to, scope, -1};
    }
    std::ranges::sort(edges, {}, &Edge::place);
    return edges;
}

QVector<HistorySegment::Scope> scopesOf(const std::map<ScopeKey, int> &open)
{
    QVector<HistorySegment::Scope> scopes;
    for (const auto &[scope, count] : open) {
        if (scope == ScopeKey(ProjectId().value, EnvironmentId().value))
            return {}; // everything counts, whatever else is open
        scopes.append({ProjectId{scope.first}, EnvironmentId{scope.second}});
    }
    return scopes;
}

} // namespace

bool HistorySegment::concerns(ProjectId project, EnvironmentId environment) const
{
    return scopes.isEmpty() || std::ranges::any_of(scopes, [&](const Scope &scope) {
               return (!scope.first.isValid() || scope.first == project)
                   && (!scope.second.isValid() || scope.second == environment);
           });
}

QVector<HistorySegment> frozenSegments(const QVector<FrozenSpan> &freezes)
{
    const QVector<Edge> edges = edgesOf(freezes);
    QVector<HistorySegment> segments;
    std::map<ScopeKey, int> open;
    for (qsizetype i = 0; i < edges.size();) {
        const qint64 place = edges[i].place;
        for (; i < edges.size() && edges[i].place == place; ++i) {
            if ((open[edges[i].scope] += edges[i].change) == 0)
                open.erase(edges[i].scope);
        }
        if (open.empty() || i == edges.size())
            continue;
        HistorySegment segment{place, edges[i].place, scopesOf(open)};
        if (!segments.isEmpty() && segments.last().to == place && segments.last().scopes == segment.scopes)
            segments.last().to = segment.to;
        else
            segments.append(segment);
    }
    std::ranges::reverse(segments);
    return segments;
}

QVector<HistorySegment> historySegments(const DeploymentFilter &filter)
{
    return filter.isInFreeze ? frozenSegments(filter.freezes) : QVector<HistorySegment>{{}};
}

} // namespace slipway
