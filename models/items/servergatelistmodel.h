#pragma once

#include "models/base/ids.h"
#include "models/domain/queuedverdict.h"
#include "models/domain/serverfacts.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

#include <optional>

namespace slipway {

/// Something that waits at a server's own gate, and the connection that it was read by.
struct WaitingGate
{
    ConnectionId connection;
    QString connectionName;
    ServerGate gate;
    /// Why nobody can decide from here at all; empty: the server takes decisions.
    QString notFromHere;
    /// What was decided on it while the server could not be reached.
    std::optional<QueuedVerdict> queued{};
};

/// What a WaitingGate is known by.
using WaitingGateKey = std::pair<qint64, QString>;

/// What waits at servers' own gates, longest first, as handed in.
class ServerGateListModel final : public KeyedTable<WaitingGate, WaitingGateKey>
{
    Q_OBJECT
public:
    enum Role {
        ConnectionRole = FirstOwnRole, ///< ConnectionId
        ExternalIdRole, ///< QString
        MayDecideRole, ///< bool: nothing speaks against this account's deciding
        AgeRole ///< the age as text
    };
    Q_ENUM(Role)

    using KeyedTable::KeyedTable;

    void setNow(const QDateTime &now);
    const QDateTime &now() const { return m_now; }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }

protected:
    WaitingGateKey keyOf(const WaitingGate &waiting) const override
    {
        return {waiting.connection.value, waiting.gate.externalId};
    }
    bool same(const WaitingGate &a, const WaitingGate &b) const override;
    QVariant cell(const WaitingGate &waiting, int column, int role) const override;

private:
    QDateTime m_now;
};

/// "shop 1.4.0 → production", made safe to show.
QString titleOf(const ServerGate &gate);
/// "ada approved it; waits to be said to forge"; empty: nobody decided on it yet.
QString queuedText(const WaitingGate &waiting);
/// Why the account in use may not decide, one translated sentence; empty: nothing speaks against it.
QString whyNotDecidable(const WaitingGate &waiting);

} // namespace slipway
