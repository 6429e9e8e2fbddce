#pragma once

#include "models/domain/connection.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace slipway {

/// What comes next for a connection without anybody asking.
struct ConnectionOutlook
{
    enum class Next { Nothing, At, Asking, Person };
    Next next = Next::Nothing; ///< Nothing: it is not looked at by itself
    QDateTime at{}; ///< for At
    int failures = 0; ///< in a row before it
    QString why{}; ///< for Person: what is wrong, in two or three translated words
    bool operator==(const ConnectionOutlook &) const = default;
};

/// The accounts on CI servers and forges, with how fresh each is.
class ConnectionListModel final : public KeyedTable<Connection, ConnectionId>
{
    Q_OBJECT
public:
    enum Role {
        IdRole = FirstOwnRole, ///< ConnectionId
        NameRole,
        BusyRole, ///< bool: a sync is under way
        OutlookRole ///< text: "next look in 4 min", "needs you: token refused"; empty: not by itself
    };
    Q_ENUM(Role)

    using KeyedTable::KeyedTable;

    void setNow(const QDateTime &now);
    void setBusy(ConnectionId id, bool busy);

    void setOutlook(ConnectionId id, const ConnectionOutlook &outlook);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

    /// "synced 12 min ago", "never synced", or that something is wrong.
    QString freshness(const Connection &connection) const;
    /// What comes next for it by itself; empty: nothing.
    QString outlook(ConnectionId id) const;

protected:
    ConnectionId keyOf(const Connection &connection) const override { return connection.id; }
    bool same(const Connection &a, const Connection &b) const override;
    QVariant cell(const Connection &connection, int column, int role) const override;

private:
    QDateTime m_now;
    QSet<ConnectionId> m_busy;
    QHash<ConnectionId, ConnectionOutlook> m_outlooks;
};

} // namespace slipway
