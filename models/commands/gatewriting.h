#pragma once

#include "models/base/result.h"
#include "models/commands/gatecommands.h"
#include "models/commands/writing.h"
#include "models/domain/connection.h"
#include "models/domain/serverfacts.h"

#include <QJsonObject>

namespace slipway {

/// A gate that is known to wait, and the connection it is reached by.
struct KnownGate
{
    Connection connection;
    ServerGate gate;
};

/// Whether a server that was told something may have taken it although no good answer came: a refusal with
/// HTTP's number is its own word.
bool mayHaveBeenTaken(const Error &error);

/// This machine, as it is kept with a word that waits: comparable, and of no use to anybody else.
QString thisMachine();

/// Ends what waits to be said to a connection's server, with an entry each, where the connection goes.
Result<void> dropQueuedOf(Database &db, const Signature &signature, const Connection &connection);

/// What the ledger keeps of a decision at a server's own gate.
QJsonObject gateBody(const KnownGate &known, const GateVerdict &verdict, const QString &answer);

} // namespace slipway
