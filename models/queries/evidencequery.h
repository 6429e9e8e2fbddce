#pragma once

#include "models/base/result.h"
#include "models/queries/querycontext.h"

#include <QFuture>
#include <QJsonObject>

namespace slipway {

inline constexpr auto evidenceType = "https://slipway.example/evidence/v1";
inline constexpr auto evidenceNamespace = "evidence-v1@slipway.example";

/// Everything that is known of one release, as one object that can be signed: commits, notes, checks,
/// artifacts, approvals with what was signed, standing approvals, checklists, promotions, deployments, the
/// ledger's entries about it and its head, who may sign, and how all of it is verified without Slipway.
/// Signatures are verified first. `version` is a version or `tag:NAME`.
QFuture<Result<QJsonObject>> askEvidence(const QueryContext &context, const QString &project,
                                         const QString &version);

} // namespace slipway
