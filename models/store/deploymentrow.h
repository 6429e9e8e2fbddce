#pragma once

#include "models/domain/deployment.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <limits>

namespace slipway {

/// `live_until` of what is live now; NULL is what never was live.
inline constexpr qint64 liveForever = std::numeric_limits<qint64>::max();

/// The low bits of a place tell rows of one millisecond apart.
inline constexpr int placeBits = 20;

/// The first place of a moment: everything that happened before it has a smaller one. Times beyond 2248 count
/// as 2248.
qint64 firstPlaceOf(qint64 milliseconds);
/// The place that a deployment takes when it is free: its effective time, and its id within that.
qint64 placeOf(const Deployment &deployment);
qint64 placeOf(const Deployment &deployment, DeploymentId id);

/// The columns that deploymentFrom reads, in its order, of a table called `d`.
QString deploymentColumns();
Deployment deploymentFrom(const QSqlQuery &row);
/// The row's place; stands after the deployment's own columns.
qint64 placeFrom(const QSqlQuery &row);

/// As written to the table: capped to what a history has use for, and without what no column takes.
Deployment tidied(Deployment deployment);
/// Whether it stands so already.
bool isTidy(const Deployment &deployment);
/// Values of `id` … `external_id` in the order of `deploymentInsert()`; `liveUntil` as it stands in the
/// column.
QVariantList deploymentValues(const Deployment &deployment, qint64 place, const QVariant &liveUntil);
QString deploymentInsert();

/// Everything but the id and what the store works out itself.
bool saysTheSame(const Deployment &a, const Deployment &b);

} // namespace slipway
