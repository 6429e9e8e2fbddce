#pragma once

#include "models/base/result.h"
#include "models/commands/promotecommands.h"
#include "models/commands/writing.h"
#include "models/domain/promotion.h"
#include "models/queries/promotionplan.h"
#include "models/store/database.h"

namespace slipway {

/// The reasons that keep it from moving, as one refusal.
Error refusalOf(const PromotionPlan &plan);

/// Writes the decision to let it in: what the plan saw must still be so, its approval is used, the promotion
/// and its ledger entry are kept. `signature` is of now, not of when the plan was begun. Runs on the store's
/// thread, before anybody is asked.
Result<Promotion> writeAsking(Database &db, const Signature &signature, const PromotionPlan &plan,
                              const PromotionOrder &order);

/// Writes what is known now, with a ledger entry of `kind`; one that failed for sure gives its approval back.
Result<Promotion> writeOutcome(Database &db, const Signature &signature, Promotion promotion,
                               const QString &kind);

/// The deployment that a command of the team's own makes, as the history has it. Written with the promotion.
Result<void> keepCommandDeployment(Database &db, const Promotion &promotion);

} // namespace slipway
