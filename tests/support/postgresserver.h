#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdio>
#include <memory>

namespace slipway::tests {

/// A private PostgreSQL in a temporary folder, on a unix socket only, ended with this object or else with
/// this process. As root it runs as the user `postgres`, since the server refuses root.
class PostgresServer
{
public:
    /// Null where it could not be started; `why` says so.
    static std::unique_ptr<PostgresServer> start(QString &why);
    /// The one of this test program, started at first need; null where there is none.
    static PostgresServer *shared();
    /// Why there is none. Tests skip with it, or fail where SLIPWAY_REQUIRE_POSTGRES is 1.
    static QString whyNot();
    static bool isRequired();

    ~PostgresServer();

    /// The address of a new, empty database.
    QString freshDatabase();
    /// The socket's folder, for programs like psql.
    QString folder() const { return m_folder->path(); }
    /// Runs SQL as the server's owner in a database; gives what psql printed.
    QString psql(const QString &database, const QString &sql);

    bool stop();
    /// With more settings than its own, "ssl=on"; later ones win.
    bool startAgain(const QStringList &settings = {});
    /// Copies a file to where the server may read it, and nobody else; gives its new place.
    QString hand(const QString &file);

private:
    PostgresServer() = default;
    bool control(const QStringList &arguments);
    FILE *startUndertaker() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_binaries;
    int m_databases = 0;
    FILE *m_undertaker = nullptr;
    bool m_running = false;
};

} // namespace slipway::tests
