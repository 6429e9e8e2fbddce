#pragma once

#include "models/store/database.h"
#include "models/store/historysegments.h"

#include <QString>
#include <QVariantList>

#include <functional>

namespace slipway {

/// A filter as SQL of the engine at hand: what stands after FROM, with `d` the deployment. `place` names the
/// column that orders and bounds it.
struct HistoryQuery
{
    QString from; ///< tables and conditions, rows of `d` can be read
    QString countFrom; ///< the same without `d` where that is enough to count
    QString place;
    QVariantList values;
    bool isEmpty = false; ///< nothing can match
};

/// Of one segment alone. `before`: places below it only. `rows` is how `d` is named and by which index it is
/// read.
Result<HistoryQuery> historyQuery(Database &db, const DeploymentFilter &filter, const HistorySegment &segment,
                                  qint64 before, const QString &rows = QStringLiteral("deployment d"));

/// Calls `each` for the query of each segment that can hold rows, the newest first, until it answers false.
Result<void> forEachHistoryQuery(Database &db, const DeploymentFilter &filter, qint64 before,
                                 const std::function<Result<bool>(const HistoryQuery &)> &each);

} // namespace slipway
