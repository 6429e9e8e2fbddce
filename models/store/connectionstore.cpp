#include "models/store/connectionstore.h"

#include "models/base/times.h"
#include "models/store/namedrows.h"
#include "models/store/storevalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway {

// Stored as numbers: the order of the names is fixed.
static_assert(int(ConnectionKind::GitHub) == 0 && int(ConnectionKind::GitLab) == 1
              && int(ConnectionKind::Gitea) == 2 && int(ConnectionKind::Jenkins) == 3
              && int(ConnectionKind::Buildbot) == 4 && int(ConnectionKind::Woodpecker) == 5);
static_assert(int(TokenSource::None) == 0 && int(TokenSource::Environment) == 1
              && int(TokenSource::Keyring) == 2);

static QString remotesJson(const QHash<QString, QString> &remotes)
{
    QJsonObject object; // QJsonObject sorts its keys, so the same remotes are always the same text
    for (auto it = remotes.begin(); it != remotes.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

static QString rulesJson(const QVector<MappingRule> &rules)
{
    QJsonArray array;
    for (const MappingRule &rule : rules) {
        const bool project = rule.kind == MappingRule::Target::Project;
        array += QJsonObject{{u"kind"_s, project ? u"project"_s : u"environment"_s},
                             {u"pattern"_s, rule.pattern},
                             {u"target"_s, rule.target}};
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

static QVector<MappingRule> rulesFrom(const QString &json)
{
    QVector<MappingRule> rules;
    const auto array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        const bool project = object[u"kind"_s].toString() == u"project"_s;
        rules += MappingRule{project ? MappingRule::Target::Project : MappingRule::Target::Environment,
                             object[u"pattern"_s].toString(), object[u"target"_s].toString()};
    }
    return rules;
}

static const QString connectionColumns =
    u"id, name, kind, url, user_name, token_source, token_variable, ca_file, remotes, rules, last_sync_at, last_error"_s;

static Connection connectionFrom(const QSqlQuery &row)
{
    Connection connection;
    connection.id = {row.value(0).toLongLong()};
    connection.name = row.value(1).toString();
    connection.kind = ConnectionKind(qBound(0, row.value(2).toInt(), int(ConnectionKind::Woodpecker)));
    connection.url = row.value(3).toString();
    connection.user = row.value(4).toString();
    connection.tokenSource = TokenSource(qBound(0, row.value(5).toInt(), 2));
    connection.tokenVariable = row.value(6).toString();
    connection.caFile = row.value(7).toString();
    const QJsonObject remotes = QJsonDocument::fromJson(row.value(8).toString().toUtf8()).object();
    for (auto it = remotes.begin(); it != remotes.end(); ++it)
        connection.remotes.insert(it.key(), it.value().toString());
    connection.rules = rulesFrom(row.value(9).toString());
    connection.lastSyncAt = fromMilliseconds(row.value(10).toLongLong());
    connection.lastError = row.value(11).toString();
    return connection;
}

static QVariantList connectionValues(const Connection &connection)
{
    return {textValue(connection.name),     int(connection.kind),
            textValue(connection.url),      textValue(connection.user),
            int(connection.tokenSource),    textValue(connection.tokenVariable),
            textValue(connection.caFile),   remotesJson(connection.remotes),
            rulesJson(connection.rules),    timeValue(connection.lastSyncAt),
            textValue(connection.lastError)};
}

Result<ConnectionId> ConnectionStore::add(const Connection &connection)
{
    if (auto free = checkName(m_db, NamedTable::Connection, connection.name, 0); !free)
        return fail(free.error());
    const auto id = m_db.insert(u"INSERT INTO connection (name, kind, url, user_name, token_source, "
                                u"token_variable, ca_file, remotes, rules, "
                                "last_sync_at, last_error) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                                connectionValues(connection));
    if (!id)
        return fail(id.error());
    return ConnectionId{*id};
}

Result<void> ConnectionStore::update(const Connection &connection)
{
    if (auto free = checkName(m_db, NamedTable::Connection, connection.name, connection.id.value); !free)
        return free;
    const auto changed =
        m_db.execute(u"UPDATE connection SET name = ?, kind = ?, url = ?, user_name = ?, token_source = ?, "
                     u"token_variable = ?, "
                     "ca_file = ?, remotes = ?, rules = ?, last_sync_at = ?, last_error = ? WHERE id = ?"_s,
                     connectionValues(connection) << connection.id.value);
    if (!changed)
        return fail(changed.error());
    return *changed ? Result<void>() : fail(unknownName(m_db, NamedTable::Connection, connection.name));
}

Result<void> ConnectionStore::remove(ConnectionId id)
{
    const auto removed = m_db.execute(u"DELETE FROM connection WHERE id = ?"_s, {id.value});
    if (!removed)
        return fail(removed.error());
    return {};
}

Result<QVector<Connection>> ConnectionStore::all()
{
    QVector<Connection> connections;
    const auto read = m_db.select(u"SELECT "_s + connectionColumns + u" FROM connection ORDER BY name"_s, {},
                                  [&](const QSqlQuery &row) {
                                      connections += connectionFrom(row);
                                      return true;
                                  });
    if (!read)
        return fail(read.error());
    return connections;
}

Result<Connection> ConnectionStore::byName(const QString &name)
{
    Connection connection;
    const auto read = m_db.select(u"SELECT "_s + connectionColumns + u" FROM connection WHERE name = ?"_s,
                                  {textValue(name)}, [&](const QSqlQuery &row) {
                                      connection = connectionFrom(row);
                                      return false;
                                  });
    if (!read)
        return fail(read.error());
    if (!connection.id.isValid())
        return fail(unknownName(m_db, NamedTable::Connection, name));
    return connection;
}

Result<QString> ConnectionStore::cursor(ConnectionId id, const QString &resource)
{
    QString cursor;
    const auto read = m_db.select(u"SELECT cursor FROM sync_cursor WHERE connection = ? AND resource = ?"_s,
                                  {id.value, textValue(resource)}, [&](const QSqlQuery &row) {
                                      cursor = row.value(0).toString();
                                      return false;
                                  });
    if (!read)
        return fail(read.error());
    return cursor;
}

Result<QHash<QString, QString>> ConnectionStore::cursors(ConnectionId id)
{
    QHash<QString, QString> cursors;
    const auto read = m_db.select(u"SELECT resource, cursor FROM sync_cursor WHERE connection = ?"_s,
                                  {id.value}, [&](const QSqlQuery &row) {
                                      cursors.insert(row.value(0).toString(), row.value(1).toString());
                                      return true;
                                  });
    if (!read)
        return fail(read.error());
    return cursors;
}

Result<void> ConnectionStore::setCursor(ConnectionId id, const QString &resource, const QString &cursor)
{
    const auto kept = m_db.execute(
        u"INSERT INTO sync_cursor (connection, resource, cursor) VALUES (?, ?, ?) "
        "ON CONFLICT (connection, resource) DO UPDATE SET cursor = excluded.cursor WHERE sync_cursor.cursor <> excluded.cursor"_s,
        {id.value, textValue(resource), textValue(cursor)});
    if (!kept)
        return fail(kept.error());
    return {};
}

Result<void> ConnectionStore::dropCursors(ConnectionId id)
{
    const auto dropped = m_db.execute(u"DELETE FROM sync_cursor WHERE connection = ?"_s, {id.value});
    if (!dropped)
        return fail(dropped.error());
    return {};
}

Result<void> ConnectionStore::setOutcome(ConnectionId id, const QDateTime &at, const QString &error)
{
    // A sync that failed leaves the time of the last one that ended well.
    const auto kept = error.isEmpty()
        ? m_db.execute(u"UPDATE connection SET last_sync_at = ?, last_error = '' WHERE id = ?"_s,
                       {timeValue(at), id.value})
        : m_db.execute(u"UPDATE connection SET last_error = ? WHERE id = ?"_s, {textValue(error), id.value});
    if (!kept)
        return fail(kept.error());
    return {};
}

} // namespace slipway
