#pragma once

#include "models/base/result.h"
#include "models/queries/querycontext.h"

#include <QDateTime>
#include <QFuture>
#include <QVector>

namespace slipway {

/// The stretch of time that can be looked back at.
struct TimeSpan
{
    QDateTime first; ///< when something first went live; null: nothing ever did
    QDateTime now;
    QVector<int> counts; ///< how much went live in each of equal parts of [first, now)
};

QFuture<Result<TimeSpan>> askTimeSpan(const QueryContext &context, int slices);

/// When something last went live before `at`, or first after it (null `at`: now); null: there is none.
QFuture<Result<QDateTime>> askNeighbourMoment(const QueryContext &context, const QDateTime &at,
                                              bool isForward);

} // namespace slipway
