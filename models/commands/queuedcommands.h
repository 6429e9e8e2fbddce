#pragma once

#include "models/commands/commandcontext.h"
#include "models/domain/queuedverdict.h"
#include "models/sync/tokenreader.h"

#include <QFuture>
#include <QVector>

namespace slipway {

class SyncService;

/// What was decided at servers' own gates and waits to be said, then what became of the newest others.
QFuture<Result<QVector<QueuedVerdict>>> askQueuedVerdicts(const CommandContext &context);

/// Says to the server of a connection what this person decided while it could not be reached, each once: the
/// gate is compared with what the person saw, and the connector reads it again immediately before. What was
/// settled by somebody else or is another by now is dropped with the reason and an entry `gate.dropped`; no
/// answer leaves it waiting, in doubt, to be looked up the next time. Gives those that moved. To be called
/// when the connection was read: what it has no more waits no more.
QFuture<Result<QVector<QueuedVerdict>>>
sayQueuedVerdicts(const CommandContext &context, const TokenReader &tokens, const QString &connection);
/// Does so by itself whenever a server was read well by this service. All that is named outlives it.
void sayQueuedVerdictsAfter(SyncService &service, const CommandContext &context, const TokenReader &tokens);

/// Takes back what was not said yet; Error::Refused for what was, or is being said just now.
QFuture<Result<QueuedVerdict>> withdrawQueuedVerdict(const CommandContext &context, qint64 id,
                                                     const QString &reason);

} // namespace slipway
