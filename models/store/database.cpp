#include "models/store/database.h"

#include "models/base/logging.h"
#include "models/store/sqlitehandle.h"
#include "models/store/storeerrors.h"

#include <QSqlError>
#include <QSqlRecord>

using namespace Qt::StringLiterals;

namespace slipway {

Unexpected Database::failed(const QSqlError &error, const QString &sql)
{
    m_lost = m_lost || isConnectionLoss(m_engine, error) || !m_handle.isOpen();
    qCDebug(logStore) << "failed:" << sql << error.text();
    return fail(storageError(m_engine, error));
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values)
{
    // Taken out while it runs, so that the same statement may be asked again from inside its own rows.
    auto kept = m_prepared.find(sql);
    QSqlQuery query(m_handle);
    if (kept != m_prepared.end()) {
        query = std::move(kept->second);
        m_prepared.erase(kept);
    } else {
        // On PostgreSQL the rows of a forward-only query are lost when another statement runs meanwhile.
        query.setForwardOnly(isSqlite());
        // PostgreSQL prepares queries only, not BEGIN or COMMIT; without values there is nothing to gain
        // either.
        if (!isSqlite() && values.isEmpty()) {
            if (!query.exec(sql))
                return failed(query.lastError(), sql);
            return query;
        }
        if (!query.prepare(sql))
            return failed(query.lastError(), sql);
    }
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (!query.exec())
        return failed(query.lastError(), sql);
    return query;
}

void Database::keep(const QString &sql, QSqlQuery query)
{
    if (!isSqlite() && query.boundValues().isEmpty())
        return;
    constexpr size_t most = 96;
    // An unfinished statement would hold its read transaction open.
    query.finish();
    if (m_prepared.size() >= most)
        m_prepared.clear();
    m_prepared.insert_or_assign(sql, std::move(query));
}

Result<qint64> Database::execute(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query)
        return fail(query.error());
    const qint64 changed = query->numRowsAffected();
    keep(sql, std::move(*query));
    return changed;
}

Result<qint64> Database::insert(const QString &sql, const QVariantList &values)
{
    qint64 id = 0;
    const auto done = select(sql + u" RETURNING id"_s, values, [&](const QSqlQuery &row) {
        id = row.value(0).toLongLong();
        return true;
    });
    if (!done)
        return fail(done.error());
    return id;
}

Result<void> Database::select(const QString &sql, const QVariantList &values,
                              const std::function<bool(const QSqlQuery &)> &row)
{
    auto query = run(sql, values);
    if (!query)
        return fail(query.error());
    bool more = true;
    while (more && query->next())
        more = row(*query);
    // A SELECT may fail half way: rows that are missing must not pass for the end.
    if (query->lastError().isValid())
        return failed(query->lastError(), sql);
    keep(sql, std::move(*query));
    return {};
}

Result<void> Database::script(const QString &sql)
{
    if (isSqlite())
        return runSqliteScript(m_handle, sql);
    QSqlQuery query(m_handle);
    if (!query.exec(sql))
        return failed(query.lastError(), sql.left(200));
    return {};
}

} // namespace slipway
