#pragma once

#include "models/base/result.h"
#include "models/store/storeaddress.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <functional>
#include <unordered_map>

namespace slipway {

/// One connection to the workspace, on the thread it was opened on. Given to the work of Store::read and
/// Store::write; the aggregate stores (ProjectStore, DeploymentStore, …) are thin classes over it. Errors of
/// the engine become Error::Storage here and nowhere else. Statements are kept prepared, so that the same
/// text again costs no parsing.
class Database
{
public:
    Database(const QSqlDatabase &handle, StoreAddress::Engine engine) : m_handle(handle), m_engine(engine) { }

    StoreAddress::Engine engine() const { return m_engine; }
    bool isSqlite() const { return m_engine == StoreAddress::Engine::Sqlite; }
    QSqlDatabase &handle() { return m_handle; }

    /// Runs one statement with `?` placeholders; gives the number of rows it changed.
    Result<qint64> execute(const QString &sql, const QVariantList &values = {});
    /// Runs an INSERT and gives the new row's id (column `id`).
    Result<qint64> insert(const QString &sql, const QVariantList &values);
    /// Runs a SELECT and calls `row` for each answer row; stops early when `row` returns false. Forward only.
    Result<void> select(const QString &sql, const QVariantList &values,
                        const std::function<bool(const QSqlQuery &)> &row);
    /// Runs statements without placeholders, one after the other, as they stand in a script.
    Result<void> script(const QString &sql);

    /// Whether a statement failed because the connection to the server is gone.
    bool isLost() const { return m_lost; }

private:
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values);
    void keep(const QString &sql, QSqlQuery query);
    Unexpected failed(const QSqlError &error, const QString &sql);

    QSqlDatabase m_handle;
    StoreAddress::Engine m_engine;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    bool m_lost = false;
};

} // namespace slipway
