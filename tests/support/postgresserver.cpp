#include "tests/support/postgresserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace slipway::tests {

static bool runToEnd(const QString &program, const QStringList &arguments, QString *output = nullptr)
{
    constexpr int patience = 60000;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    if (!output)
        process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    const bool ended = process.waitForFinished(patience) && process.exitCode() == 0;
    if (output)
        *output = QString::fromUtf8(process.readAll());
    return ended;
}

/// The program and its arguments, run as the server's own user where we are root.
static bool runAsServer(const QString &program, const QStringList &arguments, QString *output = nullptr)
{
    if (geteuid() != 0)
        return runToEnd(program, arguments, output);
    return runToEnd(u"runuser"_s, QStringList{u"-u"_s, u"postgres"_s, u"--"_s, program} + arguments, output);
}

static QString findBinaries()
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    QStringList folders = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    while (!folders.isEmpty()) {
        const QString folder = versions.filePath(folders.takeLast()) + u"/bin"_s;
        if (QFile::exists(folder + u"/initdb"_s))
            return folder;
    }
    const QString found = QStandardPaths::findExecutable(u"initdb"_s);
    return found.isEmpty() ? QString() : QFileInfo(found).path();
}

/// A shell that waits for the end of this process, however it ends, and then stops the server and clears its
/// folder: a test that crashes runs no destructor.
FILE *PostgresServer::startUndertaker() const
{
    const QString asServer = geteuid() == 0 ? u"runuser -u postgres -- "_s : QString();
    const QString script =
        u"{ trap '' HUP INT TERM; cat; %1'%2/pg_ctl' -D '%3/data' -m immediate -w stop; rm -rf '%3'; } > /dev/null 2>&1"_s
            .arg(asServer, m_binaries, folder());
    // Closed in every other child, which would else keep it waiting.
    return popen(script.toLocal8Bit().constData(), "we");
}

std::unique_ptr<PostgresServer> PostgresServer::start(QString &why)
{
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    server->m_binaries = findBinaries();
    if (server->m_binaries.isEmpty()) {
        why = u"PostgreSQL's server is not installed here."_s;
        return {};
    }
    server->m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/slipway-pg-XXXXXX"_s);
    const QString folder = server->folder();
    server->m_undertaker = server->startUndertaker();
    if (geteuid() == 0)
        runToEnd(u"chown"_s, {u"postgres"_s, folder});
    QFile::setPermissions(folder, QFile::Permissions(0x7755));
    if (!runAsServer(server->m_binaries + u"/initdb"_s,
                     {u"-D"_s, folder + u"/data"_s, u"-A"_s, u"trust"_s, u"-U"_s, u"postgres"_s, u"-E"_s,
                      u"UTF8"_s, u"--locale=C.UTF-8"_s, u"--no-sync"_s},
                     &why))
        return {};
    if (!server->startAgain()) {
        why = u"PostgreSQL's server did not start."_s;
        return {};
    }
    return server;
}

PostgresServer::~PostgresServer()
{
    stop();
    if (m_undertaker)
        pclose(m_undertaker);
}

PostgresServer *PostgresServer::shared()
{
    static QString why;
    static const std::unique_ptr<PostgresServer> server = start(why);
    return server.get();
}

QString PostgresServer::whyNot()
{
    if (shared())
        return {};
    return u"No PostgreSQL could be started here; set SLIPWAY_REQUIRE_POSTGRES=1 to make that a failure."_s;
}

bool PostgresServer::isRequired()
{
    return qEnvironmentVariable("SLIPWAY_REQUIRE_POSTGRES") == u"1"_s;
}

bool PostgresServer::control(const QStringList &arguments)
{
    return runAsServer(m_binaries + u"/pg_ctl"_s,
                       QStringList{u"-D"_s, folder() + u"/data"_s, u"-w"_s, u"-l"_s, folder() + u"/log"_s}
                           + arguments);
}

bool PostgresServer::startAgain(const QStringList &settings)
{
    QString options =
        u"-c listen_addresses='' -c fsync=off -c max_connections=60 -c unix_socket_permissions=0777 "
        "-c unix_socket_directories="_s
        + folder();
    for (const QString &setting : settings)
        options += u" -c "_s + setting;
    m_running = control({u"-o"_s, options, u"start"_s});
    return m_running;
}

bool PostgresServer::stop()
{
    if (!m_running)
        return true;
    m_running = false;
    return control({u"-m"_s, u"immediate"_s, u"stop"_s});
}

QString PostgresServer::hand(const QString &file)
{
    const QString place = folder() + u'/' + QFileInfo(file).fileName();
    QFile::remove(place);
    QFile::copy(file, place);
    QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner);
    if (geteuid() == 0)
        runToEnd(u"chown"_s, {u"postgres"_s, place});
    return place;
}

QString PostgresServer::psql(const QString &database, const QString &sql)
{
    QString output;
    runToEnd(m_binaries + u"/psql"_s,
             {u"-h"_s, folder(), u"-U"_s, u"postgres"_s, u"-d"_s, database, u"-qAtX"_s, u"-c"_s, sql},
             &output);
    return output.trimmed();
}

QString PostgresServer::freshDatabase()
{
    const QString name = u"slipway_%1"_s.arg(++m_databases);
    psql(u"postgres"_s, u"create database %1 template template0"_s.arg(name));
    return u"postgresql://postgres@/%1?host=%2"_s.arg(name, folder());
}

} // namespace slipway::tests
