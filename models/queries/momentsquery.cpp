#include "models/queries/momentsquery.h"

#include "models/base/clock.h"
#include "models/store/deploymentmoments.h"
#include "models/store/store.h"

namespace slipway {

QFuture<Result<TimeSpan>> askTimeSpan(const QueryContext &context, int slices)
{
    return context.store->read([now = context.clock->now(), slices](Database &db) -> Result<TimeSpan> {
        const auto first = DeploymentMoments(db).first();
        if (!first)
            return fail(first.error());
        TimeSpan span{*first, now, {}};
        if (!first->isValid() || *first >= now)
            return span;
        auto counts = DeploymentMoments(db).counts(*first, now, slices);
        if (!counts)
            return fail(counts.error());
        span.counts = std::move(*counts);
        return span;
    });
}

QFuture<Result<QDateTime>> askNeighbourMoment(const QueryContext &context, const QDateTime &at,
                                              bool isForward)
{
    const QDateTime from = at.isValid() ? at : context.clock->now();
    return context.store->read([from, isForward](Database &db) {
        return isForward ? DeploymentMoments(db).after(from) : DeploymentMoments(db).before(from);
    });
}

} // namespace slipway
