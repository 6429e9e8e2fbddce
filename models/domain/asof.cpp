#include "models/domain/asof.h"

namespace slipway {

Deployment asOf(Deployment deployment, const QDateTime &moment)
{
    if (moment.isValid() && deployment.liveUntil.isValid() && deployment.liveUntil > moment)
        deployment.liveUntil = {};
    return deployment;
}

Incident asOf(Incident incident, const QDateTime &moment)
{
    if (moment.isValid() && incident.resolvedAt.isValid() && incident.resolvedAt > moment)
        incident.resolvedAt = {};
    return incident;
}

QDateTime endAsOf(const QDateTime &moment)
{
    return moment.isValid() ? moment.addMSecs(1) : moment;
}

} // namespace slipway
