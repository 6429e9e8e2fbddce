#pragma once

#include "models/base/result.h"

#include <QSqlDatabase>

struct sqlite3;

namespace slipway {

/// SQLite's own handle under a connection; valid while the connection is open, on its thread.
sqlite3 *sqliteHandle(const QSqlDatabase &database);

/// Runs every statement of a script through SQLite itself, which knows where a trigger ends.
Result<void> runSqliteScript(const QSqlDatabase &database, const QString &sql);

} // namespace slipway
