#pragma once

#include "models/queries/querycontext.h"

#include <QString>

namespace slipway {

/// Where this user's Slipway keeps what it knows of ledgers outside of them.
struct AuditPlaces
{
    QString headsFile; ///< how far each ledger went; empty: nothing is remembered
    QString anchorsFolder; ///< copies of the branches they are anchored on
};

/// What every command acts on, and who acts. Everything pointed at outlives the command's future; commands
/// are called on the thread the Store lives on and return at once.
struct CommandContext
{
    QueryContext ask;
    QString actor; ///< the operating system's user: what is written into the ledger
    AuditPlaces audit{};
};

} // namespace slipway
