#pragma once

#include "models/domain/approval.h"
#include "models/domain/deployment.h"
#include "models/domain/gatepolicy.h"

#include <QHash>

#include <optional>

namespace slipway {

/// A request as it stood at `moment`: what was decided later is not there yet, and its state is what the
/// decisions added up to under these rules and roles. Signatures are taken for good: what came out about one
/// since was not known. `usedAt` is when a promotion used it; null where none did. Nothing where it was not
/// asked for yet.
std::optional<ApprovalRequest> requestAsOf(ApprovalRequest request, const QDateTime &moment,
                                           const QDateTime &usedAt, const GatePolicy &policy,
                                           const QHash<QString, QStringList> &roles);

/// A deployment as it stood at `moment`: still running where it ended later. Nothing where it had not begun.
std::optional<Deployment> deploymentAsOf(Deployment deployment, const QDateTime &moment);

} // namespace slipway
