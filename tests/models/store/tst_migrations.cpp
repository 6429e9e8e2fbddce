#include "models/store/sqliteengine.h"
#include "models/store/sqliteschema.h"
#include "models/store/storemigrations.h"
#include "tests/support/postgresserver.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// Old workspaces become new ones, whole or not at all.
class tst_Migrations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothEnginesHaveTheSameSteps();
    void aFreshWorkspaceHasTheWrittenDownTables();
    void twiceChangesNothing();
    void everyOlderVersionIsBroughtUpToDate_data();
    void everyOlderVersionIsBroughtUpToDate();
    void aBrokenStepLeavesEverythingAsItWas();
    void postgresGoesTheSameWay();
};

static QByteArray query(const QString &path, const char *sql)
{
    QByteArray answer;
    sqlite3 *db = nullptr;
    sqlite3_open(path.toUtf8().constData(), &db);
    char *message = nullptr;
    sqlite3_exec(
        db, sql,
        [](void *out, int columns, char **values, char **) {
            for (int i = 0; i < columns; ++i)
                static_cast<QByteArray *>(out)->append(values[i] ? values[i] : "null").append('|');
            return 0;
        },
        &answer, &message);
    if (message)
        answer = message;
    sqlite3_free(message);
    sqlite3_close(db);
    return answer;
}

static QString schemaOf(const QString &path)
{
    const QString name = u"schema-of"_s;
    QString text;
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        handle.setDatabaseName(path);
        handle.open();
        Database db(handle, StoreAddress::Engine::Sqlite);
        text = describeSqliteSchema(db).value_or(u"?"_s);
    }
    QSqlDatabase::removeDatabase(name);
    return text;
}

static Result<void> openFile(const QString &path, Store::Mode mode)
{
    Store store(*StoreAddress::parse(path));
    return waitFor(store.open(mode));
}

static Result<void> prepareWith(const QString &path, const QVector<Migration> &steps, Store::Mode mode)
{
    SqliteEngine engine(path);
    engine.setMigrations(steps);
    return engine.prepare(mode);
}

void tst_Migrations::bothEnginesHaveTheSameSteps()
{
    const auto sqlite = migrationsOf(StoreAddress::Engine::Sqlite);
    const auto postgres = migrationsOf(StoreAddress::Engine::PostgreSql);
    SLIPWAY_VERIFY(sqlite);
    SLIPWAY_VERIFY(postgres);
    QVERIFY(sqlite->size() >= 2);
    QCOMPARE(sqlite->size(), postgres->size());
    for (qsizetype i = 0; i < sqlite->size(); ++i) {
        QCOMPARE((*sqlite)[i].version, int(i) + 1);
        QCOMPARE((*sqlite)[i].name, (*postgres)[i].name);
    }
}

/// The committed text is what a reviewer reads a change of the tables in; SLIPWAY_UPDATE_GOLDEN=1 writes it
/// anew.
void tst_Migrations::aFreshWorkspaceHasTheWrittenDownTables()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.slipway"_s);
    SLIPWAY_VERIFY(openFile(path, Store::Mode::Create));
    const QString golden = QStringLiteral(SLIPWAY_SOURCE_DIR) + u"/tests/models/store/schema.golden.sql"_s;
    QFile file(golden);
    if (qEnvironmentVariableIsSet("SLIPWAY_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(schemaOf(path).toUtf8());
        file.close();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(schemaOf(path), QString::fromUtf8(file.readAll()));
}

void tst_Migrations::twiceChangesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.slipway"_s);
    SLIPWAY_VERIFY(openFile(path, Store::Mode::Create));
    const QString before = schemaOf(path);
    SLIPWAY_VERIFY(openFile(path, Store::Mode::OpenExisting));
    QCOMPARE(schemaOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"w.slipway"_s});
}

void tst_Migrations::everyOlderVersionIsBroughtUpToDate_data()
{
    QTest::addColumn<int>("version");
    const auto steps = migrationsOf(StoreAddress::Engine::Sqlite);
    for (int version = 1; steps && version < steps->size(); ++version)
        QTest::addRow("from version %d", version) << version;
}

void tst_Migrations::everyOlderVersionIsBroughtUpToDate()
{
    QFETCH(int, version);
    const auto steps = migrationsOf(StoreAddress::Engine::Sqlite);
    SLIPWAY_VERIFY(steps);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.slipway"_s);
    SLIPWAY_VERIFY(prepareWith(path, steps->first(version), Store::Mode::Create));
    query(path, "INSERT INTO setting VALUES ('kept', 'yes')");
    SLIPWAY_VERIFY(openFile(path, Store::Mode::OpenExisting));
    QCOMPARE(query(path, "PRAGMA user_version"), QByteArray::number(steps->size()) + '|');
    QCOMPARE(query(path, "SELECT value FROM setting WHERE key = 'kept'"), QByteArray("yes|"));
    const QString fresh = folder.filePath(u"fresh.slipway"_s);
    SLIPWAY_VERIFY(openFile(fresh, Store::Mode::Create));
    QCOMPARE(schemaOf(path), schemaOf(fresh));
    const QString copy = path + u".before-v%1.backup"_s.arg(version + 1);
    QCOMPARE(query(copy, "PRAGMA user_version"), QByteArray::number(version) + '|');
    QCOMPARE(query(copy, "SELECT value FROM setting WHERE key = 'kept'"), QByteArray("yes|"));
    QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
    // The copy is a workspace of its own.
    SLIPWAY_VERIFY(openFile(copy, Store::Mode::OpenExisting));
}

void tst_Migrations::aBrokenStepLeavesEverythingAsItWas()
{
    auto steps = migrationsOf(StoreAddress::Engine::Sqlite);
    SLIPWAY_VERIFY(steps);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.slipway"_s);
    SLIPWAY_VERIFY(prepareWith(path, *steps, Store::Mode::Create));
    query(path, "INSERT INTO setting VALUES ('kept', 'yes')");
    const QString before = schemaOf(path);
    *steps += Migration{int(steps->size()) + 1, u"broken"_s,
                        u"CREATE TABLE half (x); DELETE FROM setting; CREATE TABLE project (x);"_s};
    const auto taken = prepareWith(path, *steps, Store::Mode::OpenExisting);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Error::Kind::Storage);
    QCOMPARE(schemaOf(path), before);
    QCOMPARE(query(path, "PRAGMA user_version"), QByteArray::number(steps->size() - 1) + '|');
    QCOMPARE(query(path, "SELECT value FROM setting WHERE key = 'kept'"), QByteArray("yes|"));
    SLIPWAY_VERIFY(openFile(path, Store::Mode::OpenExisting));
}

void tst_Migrations::postgresGoesTheSameWay()
{
    auto *server = PostgresServer::shared();
    if (!server) {
        QVERIFY2(!PostgresServer::isRequired(), qPrintable(PostgresServer::whyNot()));
        QSKIP(qPrintable(PostgresServer::whyNot()));
    }
    const auto steps = migrationsOf(StoreAddress::Engine::PostgreSql);
    SLIPWAY_VERIFY(steps);
    const QString url = server->freshDatabase();
    const QString database = QUrl(url).path().mid(1);
    const auto address = StoreAddress::parse(url);
    SLIPWAY_VERIFY(address);
    const auto open = [&](Store::Mode mode) {
        Store store(*address);
        return waitFor(store.open(mode));
    };
    const auto absent = open(Store::Mode::OpenExisting);
    QVERIFY(!absent);
    QCOMPARE(absent.error().kind, Error::Kind::NotFound);
    // Version 1 by hand, as an older Slipway left it.
    server->psql(
        database,
        u"create schema slipway; create table slipway.schema_version (version integer primary key, name text "
        u"not "
        "null, taken_at timestamptz not null default now()); set search_path = slipway, pg_catalog; "_s
            + steps->first().sql
            + u"; insert into schema_version values (1, 'workspace'); insert into setting values ('kept', 'yes')"_s);
    SLIPWAY_VERIFY(open(Store::Mode::OpenExisting));
    QCOMPARE(server->psql(database, u"select max(version) from slipway.schema_version"_s),
             QString::number(steps->size()));
    QCOMPARE(server->psql(database, u"select value from slipway.setting"_s), u"yes"_s);
    const auto twice = open(Store::Mode::Create);
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, Error::Kind::Invalid);
    server->psql(database, u"insert into slipway.schema_version values (9999, 'later')"_s);
    const auto newer = open(Store::Mode::OpenOrCreate);
    QVERIFY(!newer);
    QVERIFY2(newer.error().message.contains(u"newer"_s), qPrintable(newer.error().message));
}

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
