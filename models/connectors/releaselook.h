#pragma once

#include "models/connectors/connector.h"

#include <optional>

namespace slipway {

/// What a forge has for a tag: a release that is public, or a draft, which most forges only show in their
/// list.
struct ReleaseLook
{
    std::optional<ServerRelease> release;
};

// Which question finds it, and the reading, for each kind of forge. Pure; any thread.

/// Error::Usage for a kind that has no releases, and where the remote or tag is missing.
Result<ConnectorRequest> askForRelease(const Connection &connection, const QString &remote,
                                       const QString &tag);
Result<ConnectorStep<ReleaseLook>> readRelease(const Connection &connection, const ConnectorRequest &request,
                                               const HttpReply &reply);

} // namespace slipway
