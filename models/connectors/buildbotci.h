#pragma once

#include "models/connectors/connector.h"

namespace slipway {

/// Buildbot's REST API version 2 (docs.buildbot.net, "REST API"), as of Buildbot 2 and later.
/// A deployment is a build request: announced while unclaimed, then what its newest build is.
std::shared_ptr<const Connector> makeBuildbotCi(const QUrl &base, const Connection &connection);

} // namespace slipway
