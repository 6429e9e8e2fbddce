#pragma once

#include "models/store/deploymentstore.h"

#include <QString>
#include <QVariantList>

#include <optional>

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

/// `before`: places below it only.
Result<HistoryQuery> historyQuery(Database &db, const DeploymentFilter &filter, qint64 before);

} // namespace slipway
