#pragma once

#include "models/connectors/connector.h"

namespace slipway {

/// Jenkins' remote access API (`…/api/json` with `tree`), of Jenkins 2 and later, and the Pipeline: Stage
/// View plugin's `wfapi` where it is installed. A deployment is a build, or a stage of one where rules make
/// stages environments; a gate is an input step.
std::shared_ptr<const Connector> makeJenkinsCi(const QUrl &base, const Connection &connection);

} // namespace slipway
