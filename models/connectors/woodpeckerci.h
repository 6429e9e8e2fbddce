#pragma once

#include "models/connectors/connector.h"

namespace slipway {

/// Woodpecker CI's REST API (woodpecker-ci.org, "REST API"), of version 2 and later.
/// A deployment is a pipeline of the event `deployment`; one that is blocked waits for a person.
std::shared_ptr<const Connector> makeWoodpeckerCi(const QUrl &base, const Connection &connection);

} // namespace slipway
