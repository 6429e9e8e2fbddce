#pragma once

#include "models/domain/duepromotion.h"
#include "models/domain/freeze.h"
#include "models/domain/freezeoverride.h"
#include "models/domain/gatepolicy.h"
#include "models/domain/gates.h"
#include "models/domain/promotion.h"
#include "models/queries/promotionplan.h"

#include <QJsonObject>

namespace slipway {

// What is said of gates, freezes and promotions, in the form of jsonoutput.h.

QJsonObject jsonOf(const GatePolicy &policy);
QJsonObject jsonOf(const GateFinding &finding);
QJsonObject jsonOf(const RiskScore &risk);
QJsonObject jsonOf(const PromotionPlan &plan);
QJsonObject jsonOf(const Promotion &promotion);
QJsonObject jsonOf(const TimedRelease &timed);
QJsonObject jsonOf(const StandingApproval &standing);
QJsonObject jsonOf(const FreezeOverride &override);
QJsonObject jsonOf(const Freeze &freeze);
QJsonObject jsonOf(const DeployTarget &target);

} // namespace slipway
