#pragma once

#include "models/domain/duepromotion.h"
#include "models/queries/promotionplan.h"
#include "models/queries/querycontext.h"

#include <QFuture>
#include <QVector>

#include <optional>

namespace slipway {

/// A timed release whose time has come.
struct DueTimed
{
    TimedRelease timed;
    TimedVerdict verdict;
    std::optional<PromotionPlan> plan; ///< where it could be looked at
};

/// What is to be done now without a person.
struct DueWork
{
    QVector<DueTimed> timed; ///< by their time
    QVector<PromotionPlan> automatic; ///< by environment, then project; each may move
};

/// Looks at the timed releases whose time has come, and at every project in every environment with continuous
/// deployment. Where there is neither, that is one short question to the store. Nothing is changed.
QFuture<Result<DueWork>> askDue(const QueryContext &context);

} // namespace slipway
