#include "models/store/serverfactstore.h"

#include "models/store/serverfactjson.h"
#include "models/store/storevalues.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

// Stored as numbers: the order of the names is fixed.
static_assert(int(ServerResource::Deployments) == 0 && int(ServerResource::Milestones) == 6);

struct ServerFactStore::Row
{
    QString externalId;
    QString remote;
    QString label;
    CommitId commit;
    QDateTime at;
    QString body;
    QByteArray raw;
};

template <class Fact> static QString bodyOf(const Fact &fact)
{
    return QString::fromUtf8(QJsonDocument(jsonOf(fact)).toJson(QJsonDocument::Compact));
}

static QDateTime firstKnown(const QDateTime &a, const QDateTime &b)
{
    return a.isValid() ? a : b;
}

// An empty text would be a column's NULL to some drivers.
static QByteArray bytesOf(const QByteArray &raw)
{
    return raw.isNull() ? QByteArray("") : raw;
}

Result<FactOutcome> ServerFactStore::putRows(ConnectionId connection, ServerResource resource,
                                             const QVector<Row> &rows)
{
    FactOutcome outcome;
    for (const Row &row : rows) {
        const auto written =
            m_db.execute(u"INSERT INTO server_fact (connection, resource, external_id, remote, label, "
                         u"commit_id, at, body, raw) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (connection, resource, external_id) "
                         "DO UPDATE SET "
                         "remote = excluded.remote, label = excluded.label, commit_id = excluded.commit_id, "
                         "at = excluded.at, "
                         "body = excluded.body, raw = excluded.raw WHERE server_fact.body <> excluded.body "
                         "OR server_fact.remote <> excluded.remote OR server_fact.at <> excluded.at "
                         "OR server_fact.commit_id IS DISTINCT FROM excluded.commit_id"_s,
                         {connection.value, int(resource), textValue(row.externalId), textValue(row.remote),
                          textValue(row.label), commitValue(row.commit), timeValue(row.at),
                          textValue(row.body), bytesOf(row.raw)});
        if (!written)
            return fail(written.error());
        ++(*written ? outcome.changed : outcome.unchanged);
    }
    return outcome;
}

Result<FactOutcome> ServerFactStore::put(ConnectionId connection,
                                         const QVector<ServerEnvironment> &environments)
{
    QVector<Row> rows;
    for (const ServerEnvironment &fact : environments)
        rows += Row{fact.externalId, fact.remote, fact.name, {}, {}, bodyOf(fact), fact.raw};
    return putRows(connection, ServerResource::Environments, rows);
}

Result<FactOutcome> ServerFactStore::put(ConnectionId connection, const QVector<ServerRelease> &releases)
{
    QVector<Row> rows;
    for (const ServerRelease &fact : releases) {
        rows += Row{fact.externalId, fact.remote, fact.tag, {}, firstKnown(fact.publishedAt, fact.createdAt),
                    bodyOf(fact),    fact.raw};
    }
    return putRows(connection, ServerResource::Releases, rows);
}

Result<FactOutcome> ServerFactStore::put(ConnectionId connection, const QVector<ServerCheck> &checks)
{
    QVector<Row> rows;
    for (const ServerCheck &fact : checks) {
        rows += Row{
            fact.externalId, fact.remote, fact.name, fact.commit, firstKnown(fact.finishedAt, fact.startedAt),
            bodyOf(fact),    fact.raw};
    }
    return putRows(connection, ServerResource::Checks, rows);
}

Result<FactOutcome> ServerFactStore::put(ConnectionId connection, const QVector<ServerGate> &gates)
{
    QVector<Row> rows;
    for (const ServerGate &fact : gates) {
        rows += Row{fact.externalId, fact.remote, fact.environmentName, fact.commit, fact.since,
                    bodyOf(fact),    fact.raw};
    }
    return putRows(connection, ServerResource::Gates, rows);
}

Result<FactOutcome> ServerFactStore::put(ConnectionId connection, const QVector<ServerFreeze> &freezes)
{
    QVector<Row> rows;
    for (const ServerFreeze &fact : freezes)
        rows += Row{fact.externalId, fact.remote, {}, {}, {}, bodyOf(fact), fact.raw};
    return putRows(connection, ServerResource::Freezes, rows);
}

Result<FactOutcome> ServerFactStore::put(ConnectionId connection, const QVector<ServerMilestone> &milestones)
{
    QVector<Row> rows;
    for (const ServerMilestone &fact : milestones)
        rows += Row{fact.externalId, fact.remote, fact.title, {}, fact.dueAt, bodyOf(fact), fact.raw};
    return putRows(connection, ServerResource::Milestones, rows);
}

Result<int> ServerFactStore::keepOnly(ConnectionId connection, ServerResource resource, const QString &remote,
                                      const QSet<QString> &kept)
{
    QVector<qint64> gone;
    const auto read = m_db.select(
        u"SELECT id, external_id FROM server_fact WHERE connection = ? AND resource = ? AND remote = ?"_s,
        {connection.value, int(resource), textValue(remote)}, [&](const QSqlQuery &row) {
            if (!kept.contains(row.value(1).toString()))
                gone += row.value(0).toLongLong();
            return true;
        });
    if (!read)
        return fail(read.error());
    for (const qint64 id : std::as_const(gone)) {
        const auto removed = m_db.execute(u"DELETE FROM server_fact WHERE id = ?"_s, {id});
        if (!removed)
            return fail(removed.error());
    }
    return int(gone.size());
}

Result<void> ServerFactStore::drop(ConnectionId connection, ServerResource resource,
                                   const QString &externalId)
{
    const auto removed =
        m_db.execute(u"DELETE FROM server_fact WHERE connection = ? AND resource = ? AND external_id = ?"_s,
                     {connection.value, int(resource), textValue(externalId)});
    if (!removed)
        return fail(removed.error());
    return {};
}

// Only some facts speak of a commit.
template <class Fact> static void setCommit(Fact &, const CommitId &) { }
static void setCommit(ServerCheck &check, const CommitId &commit)
{
    check.commit = commit;
}
static void setCommit(ServerGate &gate, const CommitId &commit)
{
    gate.commit = commit;
}

template <class Fact>
Result<QVector<KnownFact<Fact>>>
ServerFactStore::factsWhere(ServerResource resource, const QString &condition, const QVariantList &values)
{
    QVector<KnownFact<Fact>> facts;
    const auto read = m_db.select(
        u"SELECT connection, external_id, remote, commit_id, body FROM server_fact WHERE resource = ? "_s
            + condition,
        QVariantList{int(resource)} + values, [&](const QSqlQuery &row) {
            KnownFact<Fact> known;
            known.connection = {row.value(0).toLongLong()};
            known.fact.externalId = row.value(1).toString();
            known.fact.remote = row.value(2).toString();
            setCommit(known.fact, commitFrom(row.value(3).toByteArray()));
            readJson(QJsonDocument::fromJson(row.value(4).toString().toUtf8()).object(), known.fact);
            facts += std::move(known);
            return true;
        });
    if (!read)
        return fail(read.error());
    return facts;
}

Result<QVector<KnownFact<ServerEnvironment>>> ServerFactStore::environments()
{
    return factsWhere<ServerEnvironment>(ServerResource::Environments,
                                         u"ORDER BY connection, remote, label"_s, {});
}

Result<QVector<KnownFact<ServerRelease>>> ServerFactStore::releases(const QString &remote)
{
    return factsWhere<ServerRelease>(ServerResource::Releases, u"AND remote = ? ORDER BY at DESC, id"_s,
                                     {textValue(remote)});
}

Result<QVector<KnownFact<ServerCheck>>> ServerFactStore::checks(const CommitId &commit)
{
    return factsWhere<ServerCheck>(ServerResource::Checks, u"AND commit_id = ? ORDER BY at DESC, id DESC"_s,
                                   {commitValue(commit)});
}

Result<QVector<KnownFact<ServerGate>>> ServerFactStore::gates()
{
    return factsWhere<ServerGate>(ServerResource::Gates, u"ORDER BY at, id"_s, {});
}

Result<QVector<KnownFact<ServerFreeze>>> ServerFactStore::freezes()
{
    return factsWhere<ServerFreeze>(ServerResource::Freezes, u"ORDER BY connection, remote, id"_s, {});
}

Result<QVector<KnownFact<ServerMilestone>>> ServerFactStore::milestones()
{
    return factsWhere<ServerMilestone>(ServerResource::Milestones, u"ORDER BY at, label"_s, {});
}

Result<QByteArray> ServerFactStore::raw(ConnectionId connection, ServerResource resource,
                                        const QString &externalId)
{
    QByteArray raw;
    const auto read = m_db.select(
        u"SELECT raw FROM server_fact WHERE connection = ? AND resource = ? AND external_id = ?"_s,
        {connection.value, int(resource), textValue(externalId)}, [&](const QSqlQuery &row) {
            raw = row.value(0).toByteArray();
            return false;
        });
    if (!read)
        return fail(read.error());
    return raw;
}

Result<QHash<QString, QByteArray>> ServerFactStore::validators(ConnectionId connection)
{
    QHash<QString, QByteArray> validators;
    const auto read =
        m_db.select(u"SELECT address, etag FROM server_validator WHERE connection = ?"_s, {connection.value},
                    [&](const QSqlQuery &row) {
                        validators.insert(row.value(0).toString(), row.value(1).toString().toUtf8());
                        return true;
                    });
    if (!read)
        return fail(read.error());
    return validators;
}

Result<void> ServerFactStore::setValidator(ConnectionId connection, const QString &address,
                                           const QByteArray &etag)
{
    const auto kept = m_db.execute(
        u"INSERT INTO server_validator (connection, address, etag) VALUES (?, ?, ?) ON CONFLICT "
        "(connection, address) DO UPDATE SET etag = excluded.etag WHERE server_validator.etag <> excluded.etag"_s,
        {connection.value, textValue(address), textValue(QString::fromUtf8(etag))});
    if (!kept)
        return fail(kept.error());
    return {};
}

Result<void> ServerFactStore::dropValidator(ConnectionId connection, const QString &address)
{
    const auto dropped = m_db.execute(u"DELETE FROM server_validator WHERE connection = ? AND address = ?"_s,
                                      {connection.value, textValue(address)});
    if (!dropped)
        return fail(dropped.error());
    return {};
}

Result<void> ServerFactStore::dropValidators(ConnectionId connection)
{
    const auto dropped =
        m_db.execute(u"DELETE FROM server_validator WHERE connection = ?"_s, {connection.value});
    if (!dropped)
        return fail(dropped.error());
    return {};
}

} // namespace slipway
