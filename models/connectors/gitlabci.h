#pragma once

#include "models/connectors/connector.h"

namespace slipway {

/// GitLab's REST API version 4 (docs.gitlab.com, "REST API"), of GitLab 15 and later, of every plan.
/// A deployment is GitLab's own. Its state `blocked` is a gate; an approval there starts nothing, so that the
/// job is played once the last one is given.
std::shared_ptr<const Connector> makeGitLabCi(const QUrl &base, const Connection &connection);

} // namespace slipway
