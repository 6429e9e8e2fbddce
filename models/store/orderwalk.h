#pragma once

#include "models/domain/deploymentsort.h"
#include "models/store/database.h"
#include "models/store/deploymentfilter.h"

#include <QVector>

#include <optional>

namespace slipway {

/// How long a deployment took in milliseconds, as SQL over `d`; NULL where its start or its end is not known.
QString tookOf();

/// The first `limit` ids by version or by how long it took, along their index. Nothing where the index does
/// not lead there soon: too little of what it passes fits the filter, or rows are not in it yet.
Result<std::optional<QVector<DeploymentId>>> walkOrder(Database &db, const DeploymentFilter &filter,
                                                       const DeploymentSort &sort, int limit);

} // namespace slipway
