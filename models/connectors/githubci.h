#pragma once

#include "models/connectors/connector.h"

namespace slipway {

/// GitHub's REST API (version 2022-11-28) and GraphQL API, of github.com and of GitHub Enterprise Server.
/// A deployment is GitHub's own deployment with the newest of its statuses that is not `inactive`.
std::shared_ptr<const Connector> makeGithubCi(const QUrl &base, const Connection &connection);

} // namespace slipway
