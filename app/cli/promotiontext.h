#pragma once

#include "app/cli/output.h"
#include "models/queries/promotionplan.h"

namespace slipway {

// What is said of plans and promotions to a person.

constexpr int refusedByARule = 3;

void printPlanText(Output &output, const PromotionPlan &plan);
void printPromotionText(Output &output, const Promotion &promotion);
/// A promotion whose run failed is a failure of the command too.
int exitCodeOf(const Promotion &promotion);

} // namespace slipway
