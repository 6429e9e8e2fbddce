#pragma once

#include "models/domain/connection.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

#include <QSet>

namespace slipway {

/// The accounts on CI servers and forges, with how fresh each is.
class ConnectionListModel final : public KeyedTable<Connection, ConnectionId>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = FirstOwnRole, ///< ConnectionId
        NameRole,
        BusyRole ///< bool: a sync is under way
    };
    Q_ENUM(Role)

    using KeyedTable::KeyedTable;

    void setNow(const QDateTime &now);
    void setBusy(ConnectionId id, bool busy);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

    /// "synced 12 min ago", "never synced", or that something is wrong.
    QString freshness(const Connection &connection) const;

protected:
    ConnectionId keyOf(const Connection &connection) const override { return connection.id; }
    bool same(const Connection &a, const Connection &b) const override;
    QVariant cell(const Connection &connection, int column, int role) const override;

private:
    QDateTime m_now;
    QSet<ConnectionId> m_busy;
};

} // namespace slipway
