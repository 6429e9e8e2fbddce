#pragma once

#include "models/domain/incident.h"

#include <QJsonObject>

namespace slipway {

/// What the ledger keeps of an incident.
QJsonObject incidentBody(const Incident &incident);

} // namespace slipway
