#pragma once

#include "models/domain/deployment.h"
#include "models/store/database.h"

#include <QByteArray>

#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace slipway {

/// Puts deployments in by SQLite's own interface: a QSqlQuery makes a QVariant of every value first, and tens
/// of thousands come in a second. Tidied rows with their ids and places; `liveUntil` as it stands in the
/// column, nothing where the row was never live.
class SqliteInsert
{
public:
    explicit SqliteInsert(Database &db);
    ~SqliteInsert();
    Q_DISABLE_COPY_MOVE(SqliteInsert)

    /// False: another row stands on that place, and nothing was put in.
    Result<bool> row(const Deployment &deployment, qint64 place, std::optional<qint64> liveUntil);
    Result<void> raw(DeploymentId id, const QByteArray &raw);

private:
    Unexpected failed(int code) const;

    sqlite3 *m_handle;
    sqlite3_stmt *m_row = nullptr;
    sqlite3_stmt *m_raw = nullptr;
};

} // namespace slipway
