#pragma once

#include "models/domain/standingapproval.h"
#include "models/queries/querycontext.h"

#include <QFuture>
#include <QVector>

namespace slipway {

/// All standing approvals as they may be relied on, every signature verified; the newest first.
QFuture<Result<QVector<StandingApproval>>> askStanding(const QueryContext &context);

} // namespace slipway
