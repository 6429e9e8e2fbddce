#pragma once

#include "models/base/result.h"
#include "models/store/storeaddress.h"

#include <QSqlDatabase>
#include <QString>
#include <QVariantList>

#include <functional>

class QSqlQuery;

namespace slipway {

/// One connection to the workspace, on the thread it was opened on. Given to the work of Store::read and Store::write;
/// the aggregate stores (ProjectStore, DeploymentStore, …) are thin classes over it. Errors of the engine become
/// Error::Storage here and nowhere else.
class Database
{
public:
    Database(QSqlDatabase handle, StoreAddress::Engine engine) : m_handle(std::move(handle)), m_engine(engine) { }

    StoreAddress::Engine engine() const { return m_engine; }
    QSqlDatabase &handle() { return m_handle; }

    /// Runs one statement with `?` placeholders; gives the number of rows it changed.
    Result<qint64> execute(const QString &sql, const QVariantList &values = {});
    /// Runs an INSERT and gives the new row's id (column `id`).
    Result<qint64> insert(const QString &sql, const QVariantList &values);
    /// Runs a SELECT and calls `row` for each answer row; stops early when `row` returns false. Forward only.
    Result<void> select(const QString &sql, const QVariantList &values, const std::function<bool(const QSqlQuery &)> &row);

private:
    QSqlDatabase m_handle;
    StoreAddress::Engine m_engine;
};

} // namespace slipway
