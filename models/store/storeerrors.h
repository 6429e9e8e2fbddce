#pragma once

#include "models/base/result.h"
#include "models/store/storeaddress.h"

#include <QSqlError>

namespace slipway {

/// What the engine said, as Error::Storage with a sentence for the person; the engine's own words are the
/// detail.
Error storageError(StoreAddress::Engine engine, const QSqlError &error);

/// The same for a result code of SQLite's own interface.
Error sqliteError(int code, const QString &detail);

/// Whether the error means that the connection to the server is gone, rather than that a statement was wrong.
bool isConnectionLoss(StoreAddress::Engine engine, const QSqlError &error);

} // namespace slipway
