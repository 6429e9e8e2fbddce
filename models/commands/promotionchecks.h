#pragma once

#include "models/commands/promotecommands.h"
#include "models/commands/writing.h"
#include "models/store/database.h"

namespace slipway {

/// The refusal of what is not any more as it was when the plan was made.
Unexpected hasChangedMeanwhile(const QString &what);

/// What a plan said is looked at once more in the unit of work that begins the promotion: the rules, what is
/// live there, freezes, what else is on its way, ticks and standing approvals. Error::Refused says what
/// changed. The request that it uses up is not looked at here.
Result<void> checkStillMay(Database &db, const Signature &signature, const PromotionPlan &plan,
                           const PromotionOrder &order);

} // namespace slipway
