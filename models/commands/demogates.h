#pragma once

#include "models/commands/demodeployments.h"
#include "models/commands/writing.h"
#include "models/domain/gatepolicy.h"
#include "models/store/database.h"

namespace slipway {

/// What a demo's environment asks for: production wants an approval, the environment before it and an hour of
/// soak; staging wants the one before it; the others nothing.
GatePolicy demoPolicy(const Environment &environment);

/// Policies, a freeze every weekend in production, and an `echo` that carries releases everywhere, so that
/// promoting can be tried without a server. Each with its ledger entry.
Result<void> writeDemoGates(Database &db, const Signature &signature, const DemoPlaces &places);

} // namespace slipway
