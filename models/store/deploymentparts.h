#pragma once

#include "models/domain/deploymentsort.h"
#include "models/store/database.h"
#include "models/store/deploymentfilter.h"

#include <QHash>

#include <optional>

namespace slipway {

/// Projects (column Project) or else environments, by id.
Result<QHash<qint64, QString>> namesById(Database &db, DeploymentColumn column);

/// A filter cut into one for each value of a column, in the order of `sort`: what the first finds comes
/// before what the second finds. Nothing where the column has too many values, or not all of them are known.
Result<std::optional<QVector<DeploymentFilter>>> partsOf(Database &db, const DeploymentFilter &filter,
                                                         const DeploymentSort &sort);

} // namespace slipway
