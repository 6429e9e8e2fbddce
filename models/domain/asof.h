#pragma once

#include "models/domain/deployment.h"
#include "models/domain/incident.h"

#include <QDateTime>

namespace slipway {

/// The deployment as it was known at `moment` (null: now): one that took its place later had not come yet.
Deployment asOf(Deployment deployment, const QDateTime &moment);

/// The incident as it was known at `moment` (null: now): what was resolved later was still open.
Incident asOf(Incident incident, const QDateTime &moment);

/// The first moment that does not count any more as of `moment`, for questions that leave their end out.
QDateTime endAsOf(const QDateTime &moment);

} // namespace slipway
