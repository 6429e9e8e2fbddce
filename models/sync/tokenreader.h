#pragma once

#include "models/base/async.h"
#include "models/domain/connection.h"

#include <QFuture>
#include <QString>

#include <functional>

namespace slipway {

/// Gives a connection's token (or password): empty where it has none.
using TokenReader = std::function<QFuture<Result<QString>>(const Connection &)>;

/// Reads tokens where each connection says they are: the named environment variable, or `keyring`, which is
/// asked for tokenKey(connection). Error::Auth where the variable is not set.
TokenReader tokenReader(std::function<QFuture<Result<QString>>(const QString &key)> keyring);

/// Under which key a connection's token is in the keyring: one name for all workspaces would mix them up, so
/// the address and the user are in it.
QString tokenKey(const Connection &connection);

} // namespace slipway
