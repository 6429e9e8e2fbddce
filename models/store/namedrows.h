#pragma once

#include "models/store/database.h"

#include <QString>

namespace slipway {

/// Tables whose rows people call by a name that is unique.
enum class NamedTable { Project, Environment, Connection };

/// Error::Invalid where the name is empty or belongs to another row than `self` (0: a new one).
Result<void> checkName(Database &db, NamedTable table, const QString &name, qint64 self);
/// Error::NotFound that lists the names there are.
Error unknownName(Database &db, NamedTable table, const QString &name);
/// Error::Invalid while deployments speak of the row.
Result<void> checkUnused(Database &db, NamedTable table, qint64 id);

} // namespace slipway
