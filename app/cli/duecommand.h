#pragma once

#include "app/cli/invocation.h"
#include "models/queries/promotionplan.h"

namespace slipway {

// What `promote --due` and `promote --at` do.

QFuture<Result<int>> runDue(Invocation &invocation);
QFuture<Result<int>> runDueDryRun(Invocation &invocation);
/// `time` as a person writes it.
QFuture<Result<int>> runTimed(Invocation &invocation, const PromotionWish &what, const QString &time,
                              const QString &reason);

} // namespace slipway
