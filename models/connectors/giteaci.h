#pragma once

#include "models/connectors/connector.h"

namespace slipway {

/// The REST API version 1 of Gitea (1.20 and later) and Forgejo; what a server has of Actions is found by
/// asking, never by its name or version.
/// They know no deployments: a task of a workflow is one where rules say so, and a commit status
/// "deploy/NAME" is one to NAME.
std::shared_ptr<const Connector> makeGiteaCi(const QUrl &base, const Connection &connection);

} // namespace slipway
