#pragma once

#include "models/store/sqlitecheckpointer.h"
#include "models/store/storeengine.h"
#include "models/store/storemigrations.h"

#include <memory>

namespace slipway {

/// Workspaces in a SQLite file: WAL, full durability, one writer at a time by BEGIN IMMEDIATE.
class SqliteEngine final : public StoreEngine
{
public:
    explicit SqliteEngine(QString file) : m_file(std::move(file)) { }

    Result<void> prepare(Store::Mode mode) override;
    Result<QSqlDatabase> open(const QString &name, Role role) override;
    Result<void> begin(Database &db, Unit unit) override;
    Result<void> announce(Database &db, Store::Topics topics) override;
    Result<Store::Topics> othersChanged(Database &db) override;
    int heartbeat() const override { return 1000; }
    void forget() override { m_checkpointer.reset(); }

    /// For tests: other steps than those compiled in.
    void setMigrations(QVector<Migration> steps) { m_steps = std::move(steps); }

private:
    Result<void> loadSteps();
    Result<void> create();
    Result<void> update();
    Result<void> updateOpened(Database &db);
    Result<void> backUp(Database &db, int version);
    Result<QSqlDatabase> connect(const QString &file, const QString &name);

    QString m_file;
    QVector<Migration> m_steps;
    qint64 m_dataVersion = -1;
    bool m_isRelaxed = false; ///< whether a commit does not wait for the disk just now
    std::unique_ptr<SqliteCheckpointer> m_checkpointer; ///< of the writer
};

} // namespace slipway
