#pragma once

#include "models/domain/historyfacets.h"
#include "models/store/database.h"
#include "models/store/deploymentfilter.h"

#include <atomic>

namespace slipway {

/// Counts what fits the filter by every facet, see HistoryFacetCounts; `inFreeze` counts what lies within
/// `filter.freezes`. Takes some hundred milliseconds on a million rows; Error::Cancelled soon after
/// `isCancelled` is set, from whatever thread.
Result<HistoryFacetCounts> countHistoryFacets(Database &db, const DeploymentFilter &filter,
                                              const std::atomic_bool &isCancelled);

} // namespace slipway
