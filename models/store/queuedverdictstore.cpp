#include "models/store/queuedverdictstore.h"

#include "models/base/times.h"
#include "models/store/serverfactjson.h"
#include "models/store/storevalues.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

// Stored as numbers: the order of the names is fixed, and an index speaks of those below 2.
static_assert(int(QueuedState::Waiting) == 0 && int(QueuedState::Saying) == 1 && int(QueuedState::Said) == 2
              && int(QueuedState::Dropped) == 3);

static QueuedVerdict queuedFrom(const QSqlQuery &row)
{
    QueuedVerdict verdict;
    verdict.id = row.value(0).toLongLong();
    verdict.connection = ConnectionId{row.value(1).toLongLong()};
    readJson(QJsonDocument::fromJson(row.value(5).toString().toUtf8()).object(), verdict.gate);
    verdict.gate.externalId = row.value(2).toString();
    verdict.gate.remote = row.value(3).toString();
    verdict.gate.commit = commitFrom(row.value(4).toByteArray());
    verdict.approve = row.value(6).toInt() != 0;
    verdict.comment = row.value(7).toString();
    verdict.by = row.value(8).toString();
    verdict.at = fromMilliseconds(row.value(9).toLongLong());
    verdict.state = QueuedState(qBound(0, row.value(10).toInt(), int(QueuedState::Dropped)));
    if (const qint64 tried = row.value(11).toLongLong(); tried > 0)
        verdict.triedAt = fromMilliseconds(tried);
    verdict.isInDoubt = row.value(12).toInt() != 0;
    verdict.message = row.value(13).toString();
    verdict.machine = row.value(14).toString();
    verdict.isOfThisLogin = row.value(15).toInt() != 0;
    return verdict;
}

Result<QVector<QueuedVerdict>> QueuedVerdictStore::where(const QString &condition, const QVariantList &values)
{
    QVector<QueuedVerdict> found;
    const auto read = m_db.select(
        u"SELECT id, connection, external_id, remote, commit_id, body, approve, comment, by_whom, "
        "at, state, tried_at, in_doubt, message, machine, "_s
            + (m_db.isSqlite() ? u"1"_s : u"CASE WHEN login = session_user THEN 1 ELSE 0 END"_s)
            + u" FROM queued_verdict "_s + condition,
        values, [&](const QSqlQuery &row) {
            found += queuedFrom(row);
            return true;
        });
    if (!read)
        return fail(read.error());
    return found;
}

Result<qint64> QueuedVerdictStore::add(const QueuedVerdict &verdict)
{
    const QByteArray body = QJsonDocument(jsonOf(verdict.gate)).toJson(QJsonDocument::Compact);
    return m_db.insert(
        u"INSERT INTO queued_verdict (connection, external_id, remote, commit_id, body, approve, comment, "
        "by_whom, at, state, tried_at, in_doubt, message, machine) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {verdict.connection.value, textValue(verdict.gate.externalId), textValue(verdict.gate.remote),
         commitValue(verdict.gate.commit), textValue(QString::fromUtf8(body)), int(verdict.approve),
         textValue(verdict.comment), textValue(verdict.by), timeValue(verdict.at), int(verdict.state),
         verdict.triedAt.isValid() ? timeValue(verdict.triedAt) : QVariant(0), int(verdict.isInDoubt),
         textValue(verdict.message), textValue(verdict.machine)});
}

Result<QueuedVerdict> QueuedVerdictStore::byId(qint64 id)
{
    const auto found = where(u"WHERE id = ?"_s, {id});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate("slipway::QueuedVerdictStore",
                                                "There is no decision number %1 that waits to be said.")
                        .arg(id));
    return found->first();
}

Result<QVector<QueuedVerdict>> QueuedVerdictStore::open()
{
    return where(u"WHERE state < 2 ORDER BY id"_s, {});
}

Result<QVector<QueuedVerdict>> QueuedVerdictStore::newest(int limit)
{
    return where(u"ORDER BY CASE WHEN state < 2 THEN 0 ELSE 1 END, id DESC LIMIT ?"_s, {limit});
}

Result<bool> QueuedVerdictStore::move(const QueuedVerdict &verdict, const QueuedVerdict &before)
{
    const auto tried = [](const QueuedVerdict &one) {
        return one.triedAt.isValid() ? timeValue(one.triedAt) : QVariant(0);
    };
    const auto changed = m_db.execute(
        u"UPDATE queued_verdict SET state = ?, tried_at = ?, in_doubt = ?, message = ? WHERE id = ? AND "
        "state = ? AND tried_at = ?"_s,
        {int(verdict.state), tried(verdict), int(verdict.isInDoubt), textValue(verdict.message), verdict.id,
         int(before.state), tried(before)});
    if (!changed)
        return fail(changed.error());
    return *changed == 1;
}

} // namespace slipway
