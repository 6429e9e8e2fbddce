#pragma once

#include "models/store/database.h"

#include <QDateTime>
#include <QVector>

namespace slipway {

/// How much was deployed in a stretch of time, whatever became of it, and how much of it failed.
struct DayCount
{
    qint64 deployments = 0;
    qint64 failed = 0; ///< failed or ran out of time

    bool operator==(const DayCount &) const = default;
};

/// Of each stretch between neighbours of `bounds`, which are in order: one count less than there are bounds.
Result<QVector<DayCount>> countDeploymentDays(Database &db, const QVector<QDateTime> &bounds);

} // namespace slipway
