#pragma once

#include "models/commands/commandcontext.h"
#include "models/domain/connection.h"

#include <QFuture>

namespace slipway {

/// Adds a connection. The token is not here: the caller puts it into the keyring first (models/secrets).
/// Error::Invalid for an address that is not http or https, one with a password in it, a name that is taken,
/// and a project that does not exist.
QFuture<Result<ConnectionId>> addConnection(const CommandContext &context, const Connection &connection);

/// Puts `changed` in place of the connection with its id: name, address, account, projects. Rules and kind
/// stay. What it brought goes along with its new name. The token is not here: the caller puts it into the
/// keyring first. Errors as addConnection; Refused where another's deployments carry that name.
QFuture<Result<Connection>> changeConnection(const CommandContext &context, const Connection &changed);

/// Removes a connection by name; what it brought stays.
QFuture<Result<void>> removeConnection(const CommandContext &context, const QString &name);

/// Puts `rules` in place of the connection's rules. Each is checked first; the first bad one is named and
/// none is kept.
QFuture<Result<Connection>> mapConnection(const CommandContext &context, const QString &name,
                                          const QVector<MappingRule> &rules);

} // namespace slipway
