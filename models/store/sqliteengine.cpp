#include "models/store/sqliteengine.h"

#include "models/store/sqlitefile.h"
#include "models/store/sqlitehandle.h"
#include "models/store/sqliteschema.h"
#include "models/store/storeerrors.h"
#include "models/store/versionkeyfunction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace slipway {

static QString sqliteEngineTr(const char *text)
{
    return QCoreApplication::translate("slipway::SqliteEngine", text);
}

static QString freshName(const char *purpose)
{
    return u"slipway-"_s + QString::fromLatin1(purpose) + u'-'
        + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// A connection for the length of a scope; a QSqlDatabase may only be removed once nothing holds it.
class ScopedConnection
{
public:
    explicit ScopedConnection(const char *purpose) : name(freshName(purpose)) { }
    ~ScopedConnection() { QSqlDatabase::removeDatabase(name); }
    Q_DISABLE_COPY_MOVE(ScopedConnection)
    const QString name;
};

Result<void> SqliteEngine::loadSteps()
{
    if (!m_steps.isEmpty())
        return {};
    auto steps = migrationsOf(StoreAddress::Engine::Sqlite);
    if (!steps)
        return fail(steps.error());
    m_steps = *steps;
    return {};
}

Result<void> SqliteEngine::prepare(Store::Mode mode)
{
    if (auto loaded = loadSteps(); !loaded)
        return loaded;
    const bool there = QFileInfo::exists(m_file) || QFileInfo(m_file).isSymLink();
    if (there && mode == Store::Mode::Create)
        return fail(
            Error::Kind::Invalid,
            sqliteEngineTr(
                QT_TRANSLATE_NOOP(
                    "slipway::SqliteEngine",
                    "There is something at “%1” already. Choose another place, or open what is there."))
                .arg(QDir::toNativeSeparators(m_file)));
    if (!there && mode != Store::Mode::OpenExisting) {
        const auto made = create();
        // Another process may have been quicker; then there is one to open.
        if (!made && !(mode == Store::Mode::OpenOrCreate && QFileInfo::exists(m_file)))
            return made;
    }
    if (auto fine = inspectSqliteFile(m_file, int(m_steps.size())); !fine)
        return fine;
    return update();
}

/// Opens with what every connection needs, before a single byte of the schema is trusted.
Result<QSqlDatabase> SqliteEngine::connect(const QString &file, const QString &name)
{
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    if (!handle.isValid())
        return fail(Error::Kind::Storage,
                    sqliteEngineTr(QT_TRANSLATE_NOOP(
                        "slipway::SqliteEngine",
                        "Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite.")));
    handle.setDatabaseName(file);
    handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!handle.open())
        return fail(sqliteError(SQLITE_CANTOPEN, handle.lastError().text()));
    sqlite3 *const raw = sqliteHandle(handle);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    addVersionKeyFunction(raw);
    const auto set =
        runSqliteScript(handle,
                        u"PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON;"
                        "PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8192;"
                        "PRAGMA journal_size_limit = 67108864;"_s);
    if (!set)
        return fail(set.error());
    return handle;
}

/// Made whole under another name and then moved, so that nobody ever sees half of a workspace and nothing is
/// overwritten.
Result<void> SqliteEngine::create()
{
    const QFileInfo info(m_file);
    const auto folderMade = [&] {
        if (QFileInfo(info.path()).isDir())
            return true;
        return QDir().mkpath(info.path())
            && QFile::setPermissions(info.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    };
    const QString unfinished = info.path() + u"/."_s + info.fileName() + u'.' + freshName("new");
    QFile file(unfinished);
    if (!folderMade()
        || !file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(Error::Kind::Storage,
                    sqliteEngineTr(QT_TRANSLATE_NOOP("slipway::SqliteEngine",
                                                     "A workspace cannot be made in “%1”: the folder may not "
                                                     "be written to. Choose another place."))
                        .arg(QDir::toNativeSeparators(info.path())),
                    file.errorString());
    file.close();
    const auto made = [&]() -> Result<void> {
        const ScopedConnection scope("create");
        auto handle = connect(unfinished, scope.name);
        if (!handle)
            return fail(handle.error());
        Database db(*handle, StoreAddress::Engine::Sqlite);
        if (auto marked = db.script(u"PRAGMA application_id = %1"_s.arg(sqliteApplicationId)); !marked)
            return marked;
        return migrateSqlite(db, m_steps, 0);
    }();
    if (!made) {
        QFile::remove(unfinished);
        return made;
    }
    // QFile::rename never replaces what is there.
    if (!QFile::rename(unfinished, m_file)) {
        QFile::remove(unfinished);
        return fail(
            Error::Kind::Invalid,
            sqliteEngineTr(
                QT_TRANSLATE_NOOP(
                    "slipway::SqliteEngine",
                    "There is something at “%1” already. Choose another place, or open what is there."))
                .arg(QDir::toNativeSeparators(m_file)));
    }
    return {};
}

Result<void> SqliteEngine::update()
{
    const ScopedConnection scope("update");
    auto handle = connect(m_file, scope.name);
    if (!handle)
        return fail(handle.error());
    Database db(*handle, StoreAddress::Engine::Sqlite);
    *handle = {};
    auto updated = updateOpened(db);
    if (!updated)
        return updated;
    return db.script(u"PRAGMA journal_mode = WAL"_s);
}

Result<void> SqliteEngine::updateOpened(Database &db)
{
    const auto version = sqliteVersion(db);
    if (!version)
        return fail(version.error());
    // The first look at the file may have missed what still stood in the log beside it.
    if (*version > m_steps.size())
        return fail(Error::Kind::Invalid,
                    sqliteEngineTr(QT_TRANSLATE_NOOP(
                                       "slipway::SqliteEngine",
                                       "The workspace “%1” was written by a newer Slipway. Update Slipway to "
                                       "open it; it was not changed."))
                        .arg(QDir::toNativeSeparators(m_file)));
    if (auto expected = checkSqliteSchema(db, m_steps.first(*version)); !expected)
        return expected;
    if (*version == m_steps.size())
        return {};
    if (auto kept = backUp(db, *version); !kept)
        return kept;
    return migrateSqlite(db, m_steps, *version);
}

/// A copy beside the workspace, before its tables are changed.
Result<void> SqliteEngine::backUp(Database &db, int version)
{
    QString copy;
    for (int n = 0; copy.isEmpty() || QFileInfo::exists(copy); ++n)
        copy = m_file + u".before-v%1%2.backup"_s.arg(version + 1).arg(n ? u"-%1"_s.arg(n) : QString());
    QFile file(copy);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return fail(Error::Kind::Storage,
                    sqliteEngineTr(QT_TRANSLATE_NOOP("slipway::SqliteEngine",
                                                     "The workspace needs new tables, but no copy of it "
                                                     "could be kept beside it first: “%1” may "
                                                     "not be written. Nothing was changed."))
                        .arg(QDir::toNativeSeparators(copy)),
                    file.errorString());
    file.close();
    const auto done = db.execute(u"VACUUM INTO ?"_s, {copy});
    if (!done) {
        QFile::remove(copy);
        return fail(done.error());
    }
    return {};
}

Result<QSqlDatabase> SqliteEngine::open(const QString &name, Role role)
{
    auto handle = connect(m_file, name);
    if (!handle)
        return handle;
    m_isRelaxed = false;
    // Who takes in a history goes over all of its indices, and again and again over their same ends: what
    // does not fit into the cache, and what is copied out of the log too early, is written twice.
    const QString pragmas =
        role == Role::Reader ? u"PRAGMA query_only = ON"_s : u"PRAGMA cache_size = -98304"_s;
    if (auto set = runSqliteScript(*handle, pragmas); !set)
        return fail(set.error());
    if (role == Role::Writer)
        m_checkpointer = std::make_unique<SqliteCheckpointer>(m_file, sqliteHandle(*handle));
    return handle;
}

Result<void> SqliteEngine::begin(Database &db, Unit unit)
{
    // In WAL mode NORMAL leaves out the waiting at the commit alone; frames still reach the disk in their
    // order (https://www.sqlite.org/pragma.html#pragma_synchronous).
    if (const bool relaxed = unit == Unit::Repeatable; unit != Unit::Reading && relaxed != m_isRelaxed) {
        const auto set =
            db.script(relaxed ? u"PRAGMA synchronous = NORMAL"_s : u"PRAGMA synchronous = FULL"_s);
        if (!set)
            return set;
        m_isRelaxed = relaxed;
    }
    const auto begun = db.execute(unit == Unit::Reading ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s);
    if (!begun)
        return fail(begun.error());
    return {};
}

Result<void> SqliteEngine::announce(Database &, Store::Topics)
{
    return {};
}

Result<Store::Topics> SqliteEngine::othersChanged(Database &db)
{
    qint64 version = -1;
    const auto asked = db.select(u"PRAGMA data_version"_s, {}, [&](const QSqlQuery &row) {
        version = row.value(0).toLongLong();
        return false;
    });
    if (!asked)
        return fail(asked.error());
    const bool changed = m_dataVersion >= 0 && version != m_dataVersion;
    m_dataVersion = version;
    return changed ? Store::Topics(Store::AllTopics) : Store::Topics();
}

} // namespace slipway
