#pragma once

#include "models/base/result.h"
#include "models/domain/approval.h"
#include "models/ledger/approvalbundle.h"
#include "models/queries/querycontext.h"

#include <QFuture>
#include <QVector>

namespace slipway {

/// The signed approvals that `request`, judged, rests on: of each person whose approval stands the newest.
/// `isCarried`: the promotion that used it up is under way. Error::Refused where it lets nothing go on, or
/// nothing of it is signed.
Result<QVector<SignedStatement>> proofOf(const ApprovalRequest &request, bool isCarried);

/// The same of the request of this id, for verify.sh in the job that deploys. Error::NotFound where there is
/// none.
QFuture<Result<QVector<SignedStatement>>> askApprovalProof(const QueryContext &context, ApprovalId id);

} // namespace slipway
