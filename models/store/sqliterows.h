#pragma once

#include "models/domain/deployment.h"
#include "models/store/database.h"

#include <QHash>
#include <QVector>

#include <functional>

struct sqlite3;
struct sqlite3_stmt;

namespace slipway {

/// A statement of SQLite's own interface, for the tens of thousands of rows of a board: a QSqlQuery makes a
/// QVariant of every value first.
class SqliteStatement
{
public:
    SqliteStatement(Database &db, const QString &sql);
    ~SqliteStatement();
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    /// Binds `values` in order and calls `row` for each answer row; may be called again.
    Result<void> forEach(const QVector<qint64> &values, const std::function<void(sqlite3_stmt *)> &row);

private:
    sqlite3 *m_handle;
    sqlite3_stmt *m_statement = nullptr;
    int m_prepared;
};

/// Makes deployments of rows with deploymentColumns(); texts that repeat from row to row are shared.
class SqliteDeployments
{
public:
    void take(sqlite3_stmt *row);
    QVector<Deployment> rows;

private:
    /// The text of a row before where it is one of those: what has few values is made once.
    QString shared(sqlite3_stmt *row, int column);
    QHash<QByteArray, QString> m_shared;
};

/// DeploymentStore::attemptsAfterLive by two sweeps over indices. `end` is the place that `at` ends before;
/// `only` is a further condition (" AND …") or empty.
Result<QVector<Deployment>> sqliteAttemptsAfterLive(Database &db, qint64 at, qint64 end, const QString &only);

} // namespace slipway
