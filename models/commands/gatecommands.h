#pragma once

#include "models/commands/commandcontext.h"
#include "models/sync/tokenreader.h"

#include <QFuture>

namespace slipway {

/// What a person says at a server's own gate.
struct GateVerdict
{
    ConnectionId connection;
    QString gate; ///< its external id
    bool approve = false;
    QString comment;
};

/// What became of it.
struct GateAnswer
{
    QString words; ///< how the server put it; of one that is kept, why it is not said yet
    bool isQueued = false; ///< kept until the server can be reached
};

/// Decides at a server's own gate with the connection's account, then writes `gate.decided` into the ledger
/// and drops the gate from the workspace, both or neither. The answer is how the server put it. The rule is
/// mayDecideAtGate's; besides it Error::NotFound where the workspace knows of no such gate (any more), and
/// Error::Refused where somebody else was first (by name where the server tells) or servers of that kind take
/// no decision from outside. Where the server cannot be reached, or gives no answer, the decision is kept
/// with its entry `gate.queued`, and sayQueuedVerdicts says it. `receiver` must not outlive the store, best
/// is the store itself; until the end, arePromotionsUnderWay.
QFuture<Result<GateAnswer>> decideServerGate(const CommandContext &context, const TokenReader &tokens,
                                             QObject *receiver, const GateVerdict &verdict);

} // namespace slipway
