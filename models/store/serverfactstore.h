#pragma once

#include "models/base/ids.h"
#include "models/domain/serverfacts.h"
#include "models/store/database.h"

#include <QHash>
#include <QSet>

namespace slipway {

/// What was changed by taking facts in.
struct FactOutcome
{
    int changed = 0; ///< new or other than before
    int unchanged = 0;
    int removed = 0;
};

/// A fact and the connection that it came by.
template <class Fact> struct KnownFact
{
    ConnectionId connection;
    Fact fact;
};

/// What servers know besides deployments: a cache that the next sync can fill again. Taking in what is there
/// already writes nothing.
class ServerFactStore
{
public:
    explicit ServerFactStore(Database &db) : m_db(db) { }

    Result<FactOutcome> put(ConnectionId connection, const QVector<ServerEnvironment> &environments);
    Result<FactOutcome> put(ConnectionId connection, const QVector<ServerRelease> &releases);
    Result<FactOutcome> put(ConnectionId connection, const QVector<ServerCheck> &checks);
    Result<FactOutcome> put(ConnectionId connection, const QVector<ServerGate> &gates);
    Result<FactOutcome> put(ConnectionId connection, const QVector<ServerFreeze> &freezes);
    Result<FactOutcome> put(ConnectionId connection, const QVector<ServerMilestone> &milestones);
    /// Drops what a whole list no longer has: all of `resource` of `remote` but `kept`. Gives how many.
    Result<int> keepOnly(ConnectionId connection, ServerResource resource, const QString &remote,
                         const QSet<QString> &kept);

    /// Drops one thing; nothing where it is not there.
    Result<void> drop(ConnectionId connection, ServerResource resource, const QString &externalId);

    Result<QVector<KnownFact<ServerEnvironment>>> environments();
    /// The releases that servers publish of a remote of that name, newest first.
    Result<QVector<KnownFact<ServerRelease>>> releases(const QString &remote);
    /// What was said about a commit, newest first.
    Result<QVector<KnownFact<ServerCheck>>> checks(const CommitId &commit);
    /// What waits at servers' own gates, longest first.
    Result<QVector<KnownFact<ServerGate>>> gates();
    Result<QVector<KnownFact<ServerFreeze>>> freezes();
    Result<QVector<KnownFact<ServerMilestone>>> milestones();
    /// The server's own object; empty where there is none.
    Result<QByteArray> raw(ConnectionId connection, ServerResource resource, const QString &externalId);

    /// What the connection's answers were recognised by, by address.
    Result<QHash<QString, QByteArray>> validators(ConnectionId connection);
    Result<void> setValidator(ConnectionId connection, const QString &address, const QByteArray &etag);
    Result<void> dropValidator(ConnectionId connection, const QString &address);
    /// Forgets all of them, so that everything is asked in full again.
    Result<void> dropValidators(ConnectionId connection);

private:
    struct Row;
    Result<FactOutcome> putRows(ConnectionId connection, ServerResource resource, const QVector<Row> &rows);
    template <class Fact>
    Result<QVector<KnownFact<Fact>>> factsWhere(ServerResource resource, const QString &condition,
                                                const QVariantList &values);

    Database &m_db;
};

} // namespace slipway
