#include "models/store/postgresengine.h"

#include "models/store/postgresaddress.h"
#include "models/store/storeerrors.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace slipway {

static QString postgresEngineTr(const char *text)
{
    return QCoreApplication::translate("slipway::PostgresEngine", text);
}

static const QString changedChannel = u"slipway_changed"_s;

Result<QSqlDatabase> PostgresEngine::connect(const QString &name)
{
    const auto target = postgresTarget(m_address.url);
    if (!target)
        return fail(target.error());
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QPSQL"_s, name);
    if (!handle.isValid())
        return fail(Error::Kind::Storage,
                    postgresEngineTr(QT_TRANSLATE_NOOP(
                        "slipway::PostgresEngine",
                        "Qt's PostgreSQL driver is missing. Install the package libqt6sql6-psql.")));
    handle.setHostName(target->host);
    handle.setPort(target->port);
    handle.setDatabaseName(target->database);
    handle.setUserName(target->user);
    handle.setPassword(m_password);
    handle.setConnectOptions(target->options);
    if (!handle.open())
        return fail(postgresOpenError(*target, handle.lastError().text()));
    Database db(handle, StoreAddress::Engine::PostgreSql);
    const auto set =
        db.script(u"SET search_path = slipway, pg_catalog, pg_temp; SET lock_timeout = '5s'; "
                  "SET idle_in_transaction_session_timeout = '60s'; SET client_min_messages = warning; "
                  // Whether a search finds ten rows or a hundred thousand decides how it is best answered.
                  "SET plan_cache_mode = force_custom_plan"_s);
    if (!set)
        return fail(set.error());
    return handle;
}

Result<void> PostgresEngine::prepare(Store::Mode mode)
{
    const QString name = u"slipway-prepare-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto prepared = [&]() -> Result<void> {
        const auto handle = connect(name);
        if (!handle)
            return fail(handle.error());
        Database db(*handle, StoreAddress::Engine::PostgreSql);
        return prepareOpened(db, mode);
    }();
    QSqlDatabase::removeDatabase(name);
    return prepared;
}

static Result<int> postgresVersion(Database &db)
{
    bool made = false;
    auto read = db.select(u"SELECT to_regclass('slipway.schema_version') IS NOT NULL"_s, {},
                          [&](const QSqlQuery &row) {
                              made = row.value(0).toBool();
                              return false;
                          });
    int version = 0;
    if (read && made)
        read = db.select(u"SELECT coalesce(max(version), 0) FROM schema_version"_s, {},
                         [&](const QSqlQuery &row) {
                             version = row.value(0).toInt();
                             return false;
                         });
    if (!read)
        return fail(read.error());
    return version;
}

/// One step in one transaction. The lock is only for those who bring tables up to date at the same time.
static Result<void> takeStep(Database &db, const Migration &step)
{
    const auto lock = db.script(u"BEGIN; SELECT pg_advisory_xact_lock(7311224508)"_s);
    if (!lock)
        return lock;
    const auto now = postgresVersion(db);
    if (now && *now >= step.version)
        return db.script(u"ROLLBACK"_s);
    const QString versionTable =
        u"CREATE SCHEMA IF NOT EXISTS slipway; CREATE TABLE IF NOT EXISTS slipway.schema_version ("
        "version integer PRIMARY KEY, name text NOT NULL, taken_at timestamptz NOT NULL DEFAULT now())"_s;
    auto taken = db.script(versionTable);
    if (taken)
        taken = db.script(step.sql);
    if (taken)
        taken = db.script(
            u"INSERT INTO slipway.schema_version (version, name) VALUES (%1, '%2')"_s.arg(step.version)
                .arg(step.name));
    const auto ended = db.script(taken ? u"COMMIT"_s : u"ROLLBACK"_s);
    if (!taken)
        return fail(
            Error::Kind::Storage,
            postgresEngineTr(QT_TRANSLATE_NOOP(
                "slipway::PostgresEngine",
                "The workspace's tables could not be brought up to date. Nothing was changed; your account "
                "may lack the right to do it.")),
            taken.error().detail);
    return ended;
}

Result<void> PostgresEngine::prepareOpened(Database &db, Store::Mode mode)
{
    const auto steps = migrationsOf(StoreAddress::Engine::PostgreSql);
    if (!steps)
        return fail(steps.error());
    const auto version = postgresVersion(db);
    if (!version)
        return fail(version.error());
    if (*version > steps->size())
        return fail(
            Error::Kind::Invalid,
            postgresEngineTr(
                QT_TRANSLATE_NOOP("slipway::PostgresEngine",
                                  "The workspace “%1” was written by a newer Slipway. Update Slipway to "
                                  "open it; it was not changed."))
                .arg(m_address.display()));
    if (*version == 0 && mode == Store::Mode::OpenExisting)
        return fail(Error::Kind::NotFound,
                    postgresEngineTr(
                        QT_TRANSLATE_NOOP(
                            "slipway::PostgresEngine",
                            "There is no workspace in “%1”. Check the address, or make one there first."))
                        .arg(m_address.display()));
    if (*version > 0 && mode == Store::Mode::Create)
        return fail(
            Error::Kind::Invalid,
            postgresEngineTr(
                QT_TRANSLATE_NOOP(
                    "slipway::PostgresEngine",
                    "There is a workspace in “%1” already. Choose another database, or open what is there."))
                .arg(m_address.display()));
    for (const Migration &step : steps->mid(*version)) {
        if (auto taken = takeStep(db, step); !taken)
            return taken;
    }
    return {};
}

Result<QSqlDatabase> PostgresEngine::open(const QString &name, Role role)
{
    auto handle = connect(name);
    if (!handle || role == Role::Reader)
        return handle;
    m_subscription = std::make_unique<QObject>();
    QObject::connect(handle->driver(), &QSqlDriver::notification, m_subscription.get(),
                     [this](const QString &, QSqlDriver::NotificationSource source, const QVariant &payload) {
                         if (source == QSqlDriver::SelfSource || !m_others)
                             return;
                         // Anybody may notify: what is said is a hint of what to read again, at most of
                         // everything.
                         bool understood = false;
                         const int topics = payload.toString().toInt(&understood) & int(Store::AllTopics);
                         m_others(understood && topics ? Store::Topics(topics)
                                                       : Store::Topics(Store::AllTopics));
                     });
    handle->driver()->subscribeToNotification(changedChannel);
    return handle;
}

Result<void> PostgresEngine::begin(Database &db, Unit unit)
{
    const bool writing = unit != Unit::Reading;
    auto begun = db.execute(writing ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    if (begun && writing)
        begun = db.execute(u"SELECT one FROM writer FOR UPDATE"_s);
    if (begun && unit == Unit::Repeatable)
        begun = db.execute(u"SET LOCAL synchronous_commit = off"_s);
    if (begun)
        return {};
    (void)db.execute(u"ROLLBACK"_s);
    return fail(begun.error());
}

Result<void> PostgresEngine::announce(Database &db, Store::Topics topics)
{
    const auto told = db.execute(u"SELECT pg_notify('%1', '%2')"_s.arg(changedChannel).arg(int(topics)));
    return told ? Result<void>() : fail(told.error());
}

Result<Store::Topics> PostgresEngine::othersChanged(Database &db)
{
    const auto alive = db.execute(u"SELECT 1"_s);
    if (!alive)
        return fail(alive.error());
    return Store::Topics();
}

} // namespace slipway
