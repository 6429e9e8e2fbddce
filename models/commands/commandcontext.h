#pragma once

#include "models/queries/querycontext.h"

#include <QString>

namespace slipway {

/// What every command acts on, and who acts. Everything pointed at outlives the command's future; commands
/// are called on the thread the Store lives on and return at once.
struct CommandContext
{
    QueryContext ask;
    QString actor; ///< the operating system's user: what is written into the ledger
};

} // namespace slipway
