#pragma once

#include "models/store/storeengine.h"
#include "models/store/storemigrations.h"

#include <QObject>

namespace slipway {

/// Workspaces in the schema `slipway` of a PostgreSQL database. Units of work that write follow each other,
/// as on SQLite; other processes are told by NOTIFY.
class PostgresEngine final : public StoreEngine
{
public:
    explicit PostgresEngine(StoreAddress address) : m_address(std::move(address)) { }

    void setPassword(const QString &password) override { m_password = password; }
    Result<void> prepare(Store::Mode mode) override;
    Result<QSqlDatabase> open(const QString &name, Role role) override;
    Result<void> begin(Database &db, Unit unit) override;
    Result<void> announce(Database &db, Store::Topics topics) override;
    void setOthersListener(const std::function<void(Store::Topics)> &listener) override
    {
        m_others = listener;
    }
    Result<Store::Topics> othersChanged(Database &db) override;
    int heartbeat() const override { return 2000; }
    void forget() override { m_subscription.reset(); }

private:
    Result<QSqlDatabase> connect(const QString &name);
    Result<void> prepareOpened(Database &db, Store::Mode mode);

    StoreAddress m_address;
    QString m_password;
    std::function<void(Store::Topics)> m_others;
    std::unique_ptr<QObject> m_subscription;
};

} // namespace slipway
