#pragma once

#include "models/base/result.h"
#include "models/commands/commandcontext.h"

#include <QFuture>

namespace slipway {

/// Makes the workspace at the context's store's address and opens it; its ledger begins with
/// `workspace.created`. Refuses where something is already.
QFuture<Result<void>> initWorkspace(const CommandContext &context);

} // namespace slipway
