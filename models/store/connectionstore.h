#pragma once

#include "models/domain/connection.h"
#include "models/store/database.h"

#include <QHash>

namespace slipway {

/// Connections, their rules and their sync cursors. A cursor is an opaque text a connector understands, kept
/// in the same transaction as the rows it speaks of.
class ConnectionStore
{
public:
    explicit ConnectionStore(Database &db) : m_db(db) { }
    Result<ConnectionId> add(const Connection &connection);
    Result<void> update(const Connection &connection);
    Result<void> remove(ConnectionId id);
    Result<QVector<Connection>> all();
    Result<Connection> byName(const QString &name);

    Result<QString> cursor(ConnectionId id, const QString &resource); ///< empty where there is none
    Result<QHash<QString, QString>> cursors(ConnectionId id); ///< by resource
    Result<void> setCursor(ConnectionId id, const QString &resource, const QString &cursor);
    /// Forgets all of them, so that everything is read from the beginning again.
    Result<void> dropCursors(ConnectionId id);
    Result<void> setOutcome(ConnectionId id, const QDateTime &at, const QString &error);

private:
    Database &m_db;
};

} // namespace slipway
