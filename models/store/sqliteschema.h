#pragma once

#include "models/store/database.h"
#include "models/store/storemigrations.h"

namespace slipway {

/// The number of the last step the file went through.
Result<int> sqliteVersion(Database &db);

/// Takes the steps after `from`, each in one transaction of its own together with the version number: a step
/// that fails leaves the file at the step before.
Result<void> migrateSqlite(Database &db, const QVector<Migration> &steps, int from);

/// Whether the file's tables, indices, views and triggers are exactly those that `steps` make. A foreign one
/// may hold code that runs when the file is used.
Result<void> checkSqliteSchema(Database &db, const QVector<Migration> &steps);

/// Every object's type, name and text, one per line block, as `schema.golden.sql` keeps them.
Result<QString> describeSqliteSchema(Database &db);

} // namespace slipway
