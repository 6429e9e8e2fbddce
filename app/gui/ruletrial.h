#pragma once

#include "models/connectors/connector.h"
#include "models/connectors/mapping.h"
#include "models/store/database.h"

namespace slipway {

/// What mapping rules are tried on.
struct RuleTrial
{
    KnownNames known;
    QVector<ServerJob> jobs;
};

/// `jobs` where a test has found them, else the environments of the last sync.
Result<RuleTrial> readRuleTrial(Database &db, ConnectionId id, const QVector<ServerJob> &jobs);

} // namespace slipway
