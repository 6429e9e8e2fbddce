#pragma once

#include "models/base/result.h"

#include <QMetaType>
#include <QString>

namespace slipway {

/// Where a workspace is: a SQLite file, or a PostgreSQL database.
struct StoreAddress
{
    enum class Engine { Sqlite, PostgreSql };
    Engine engine = Engine::Sqlite;
    QString file; ///< absolute path, for SQLite
    QString url; ///< `postgresql://user@host:port/database?…` without a password, for PostgreSQL

    /// A path, or a postgresql:// address. A password inside the address is refused with the ways to give it
    /// (keyring, ~/.pgpass, service file).
    static Result<StoreAddress> parse(const QString &text);
    /// For a person: the file's path, or the address without its query.
    QString display() const;
};

} // namespace slipway
