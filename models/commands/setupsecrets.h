#pragma once

#include "models/base/result.h"
#include "models/domain/setup.h"

namespace slipway {

// Secrets and the set-up's file. A parameter of a carrier that looks like one is null; in any other text the
// secret itself is secretMask().

/// Leaves out every text of a set-up that looks like a secret.
void leaveSecretsOut(WorkspaceSetup &setup);
/// What was left out, by name and member.
QStringList leftOutOf(const WorkspaceSetup &setup);

/// Puts back what was left out of `wanted`, as it is `now`. Only where what uses it is the same: nobody gets
/// to know a secret by naming another server, job or command for it.
void putSecretsBack(WorkspaceSetup &wanted, const WorkspaceSetup &now);

/// Error::Invalid where the thing of this change still lacks what was left out.
Result<void> checkNothingLeftOut(const WorkspaceSetup &wanted, const SetupChange &change);

} // namespace slipway
