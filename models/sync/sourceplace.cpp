#include "models/sync/sourceplace.h"

#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/serverfactstore.h"
#include "models/sync/sourcesweep.h"

namespace slipway {

Result<QVector<Deployment>> openDeployments(Database &db, const QString &connection, const QDateTime &now)
{
    constexpr int unknownDays = 90;
    Result<QVector<Deployment>> open = DeploymentStore(db).openOf(connection);
    if (open) {
        open->removeIf([since = now.addDays(-unknownDays)](const Deployment &deployment) {
            return deployment.state == DeploymentState::Unknown && effectiveTime(deployment) < since;
        });
    }
    return open;
}

Result<SourcePlace> readSourcePlace(Database &db, const Connection &connection, const QDateTime &now)
{
    SourcePlace place;
    const auto cursors = ConnectionStore(db).cursors(connection.id);
    if (!cursors)
        return fail(cursors.error());
    place.cursors = *cursors;
    const auto validators = ServerFactStore(db).validators(connection.id);
    if (!validators)
        return fail(validators.error());
    place.validators = *validators;
    const auto open = openDeployments(db, connection.name, now);
    if (!open)
        return fail(open.error());
    for (const Deployment &deployment : *open)
        place.open += deployment.externalId;
    return place;
}

Result<SourcePlace> forgetSourcePlace(Database &db, ConnectionId connection)
{
    ConnectionStore connections(db);
    SourcePlace rest;
    rest.isForgotten = true;
    const auto mark = connections.cursor(connection, SweepMark::key());
    if (!mark)
        return fail(mark.error());
    if (const auto dropped = connections.dropCursors(connection); !dropped)
        return fail(dropped.error());
    if (const auto dropped = ServerFactStore(db).dropValidators(connection); !dropped)
        return fail(dropped.error());
    if (mark->isEmpty())
        return rest;
    if (const auto kept = connections.setCursor(connection, SweepMark::key(), *mark); !kept)
        return fail(kept.error());
    rest.cursors.insert(SweepMark::key(), *mark);
    return rest;
}

} // namespace slipway
