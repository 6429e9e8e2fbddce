#pragma once

#include "models/base/result.h"
#include "models/commands/demodeployments.h"
#include "models/store/database.h"

namespace slipway {

/// The approvals of a demo with their entries in the ledger, in order of time: some that were used, one that
/// was rejected, and one pending for each deployment that waits. Inside Store::write.
Result<void> writeDemoApprovals(Database &db, const DemoPlaces &places, const QVector<Project> &projects);

} // namespace slipway
