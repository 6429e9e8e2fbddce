#pragma once

#include "models/connectors/connector.h"
#include "models/domain/connection.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace slipway {

/// The release that a forge has for a tag now, drafts too; nothing where it has none. Error::Usage for a kind
/// that publishes none.
QFuture<Result<std::optional<ServerRelease>>> lookForRelease(const Connection &connection,
                                                             const QString &secret, const QString &remote,
                                                             const QString &tag, QObject *context);

/// Whether such a wish can be told to that server at all; asks nobody.
Result<void> mayPublishAtServer(const Connection &connection, const PublishWish &wish);

/// Publishes or changes a release; the answer is how it then stands there. Error::Refused where somebody's
/// text would be written over. After any other failure the release may be there all the same: look again.
QFuture<Result<ServerRelease>> publishAtServer(const Connection &connection, const QString &secret,
                                               const PublishWish &wish, QObject *context);

} // namespace slipway
