#pragma once

#include "models/base/result.h"
#include "models/domain/serverfacts.h"

namespace slipway {

/// Whether this may be said at a server's own gate with the account in use. Error::Refused where the server
/// does not take it from that account, Usage for a refusal without a comment.
Result<void> mayDecideAtGate(const ServerGate &gate, bool approve, const QString &comment);

} // namespace slipway
