#pragma once

#include "models/commands/gatecommands.h"
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

/// What the ledger keeps of a decision at a server's own gate.
QJsonObject gateBody(const KnownGate &known, const GateVerdict &verdict, const QString &answer);

} // namespace slipway
