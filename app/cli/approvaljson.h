#pragma once

#include "models/domain/gates.h"
#include "models/queries/approvalquery.h"

#include <QJsonArray>
#include <QJsonObject>

namespace slipway {

/// What of the rules in force in its environment a request has, and what it lacks; the same rules as those
/// that let it in.
ApprovalProgress progressOf(const ApprovalRequest &request, const JudgedApprovals &judged);
/// A request with what its rules ask for.
QJsonObject jsonOf(const ApprovalRequest &request, const JudgedApprovals &judged);
/// Those of `judged`.
QJsonArray jsonArrayOf(const JudgedApprovals &judged);

} // namespace slipway
