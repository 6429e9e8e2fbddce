#include "models/store/sqliteinsert.h"

#include "models/base/times.h"
#include "models/store/deploymentrow.h"
#include "models/store/sqlitehandle.h"
#include "models/store/storeerrors.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace slipway {

SqliteInsert::SqliteInsert(Database &db) : m_handle(sqliteHandle(db.handle()))
{
    sqlite3_prepare_v2(m_handle, deploymentInsert().toUtf8().constData(), -1, &m_row, nullptr);
    sqlite3_prepare_v2(m_handle,
                       "INSERT INTO deployment_raw (deployment, raw) VALUES (?, ?) "
                       "ON CONFLICT (deployment) DO UPDATE SET raw = excluded.raw",
                       -1, &m_raw, nullptr);
}

SqliteInsert::~SqliteInsert()
{
    sqlite3_finalize(m_row);
    sqlite3_finalize(m_raw);
}

Unexpected SqliteInsert::failed(int code) const
{
    return fail(sqliteError(code, QString::fromUtf8(sqlite3_errmsg(m_handle))));
}

/// Bound only until the step that follows: nothing is copied.
static void bindText(sqlite3_stmt *statement, int index, const QString &text)
{
    sqlite3_bind_text16(statement, index, text.isNull() ? u"" : static_cast<const void *>(text.utf16()),
                        int(text.size() * 2), SQLITE_STATIC);
}

Result<bool> SqliteInsert::row(const Deployment &deployment, qint64 place, std::optional<qint64> liveUntil)
{
    int index = 0;
    const auto number = [&](qint64 value) { sqlite3_bind_int64(m_row, ++index, value); };
    number(deployment.id.value);
    number(deployment.project.value);
    number(deployment.environment.value);
    number(int(deployment.state));
    number(int(deployment.kind));
    number(place);
    if (liveUntil)
        number(*liveUntil);
    else
        sqlite3_bind_null(m_row, ++index);
    number(toMilliseconds(deployment.createdAt));
    number(toMilliseconds(deployment.startedAt));
    number(toMilliseconds(deployment.finishedAt));
    if (deployment.commit.isNull())
        sqlite3_bind_null(m_row, ++index);
    else
        sqlite3_bind_blob(m_row, ++index, deployment.commit.bytes(), deployment.commit.size(), SQLITE_STATIC);
    for (const QString *text :
         {&deployment.version, &deployment.rawState, &deployment.by, &deployment.url, &deployment.source})
        bindText(m_row, ++index, *text);
    if (deployment.externalId.isEmpty())
        sqlite3_bind_null(m_row, ++index);
    else
        bindText(m_row, ++index, deployment.externalId);
    sqlite3_step(m_row);
    const int code = sqlite3_reset(m_row);
    if (code == SQLITE_OK)
        return true;
    // The only other row that may be in the way is one of the same place: ids and names were looked up.
    if (sqlite3_extended_errcode(m_handle) == SQLITE_CONSTRAINT_UNIQUE
        && qstrcmp(sqlite3_errmsg(m_handle), "UNIQUE constraint failed: deployment.place") == 0)
        return false;
    return failed(code);
}

Result<void> SqliteInsert::raw(DeploymentId id, const QByteArray &raw)
{
    sqlite3_bind_int64(m_raw, 1, id.value);
    sqlite3_bind_blob(m_raw, 2, raw.constData(), int(raw.size()), SQLITE_STATIC);
    sqlite3_step(m_raw);
    const int code = sqlite3_reset(m_raw);
    return code == SQLITE_OK ? Result<void>() : Result<void>(failed(code));
}

} // namespace slipway
