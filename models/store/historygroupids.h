#pragma once

#include "models/domain/historygroups.h"
#include "models/store/database.h"
#include "models/store/deploymentfilter.h"

namespace slipway {

/// The ids of all rows that fit, under their headings; days as `zone` has them.
Result<GroupedHistory> groupedHistoryIds(Database &db, const DeploymentFilter &filter,
                                         HistoryGrouping grouping, const QTimeZone &zone);

} // namespace slipway
