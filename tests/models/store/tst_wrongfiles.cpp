#include "models/store/sqlitefile.h"
#include "models/store/workspacestore.h"
#include "tests/support/teststore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>
#include <QtEndian>

#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// What is no workspace is refused in words that say what it is, and is left as it was.
class tst_WrongFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongFilesAreRefusedAndKept_data();
    void wrongFilesAreRefusedAndKept();
    void everyReasonHasItsOwnWords();
    void whatMayNotBeReadIsRefused();
    void whatWasEndedWhileMovingItsLogIsNoDamage();
    void creatingNeverOverwrites();
    void filesAreForTheirOwnerOnly();
    void foreignObjectsAreRefused_data();
    void foreignObjectsAreRefused();
    void addressesAreRead_data();
    void addressesAreRead();
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void writeContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

static void sqlite(const QString &path, const char *sql)
{
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &db), SQLITE_OK);
    char *message = nullptr;
    sqlite3_exec(db, sql, nullptr, nullptr, &message);
    QVERIFY2(!message, message);
    sqlite3_close(db);
}

static Result<void> tryToOpen(const QString &path, Store::Mode mode = Store::Mode::OpenExisting)
{
    Store store(*StoreAddress::parse(path));
    return waitFor(store.open(mode));
}

/// A real workspace's bytes, closed properly.
static QByteArray workspaceBytes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.slipway"_s);
    if (!tryToOpen(path, Store::Mode::Create))
        return {};
    return contentOf(path);
}

/// A program that is killed in a checkpoint leaves a first page that counts pages which are in the log only.
void tst_WrongFiles::whatWasEndedWhileMovingItsLogIsNoDamage()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.slipway"_s);
    const QString killed = folder.filePath(u"killed.slipway"_s);
    SLIPWAY_VERIFY(tryToOpen(path, Store::Mode::Create));
    sqlite3 *db = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &db), SQLITE_OK);
    const auto run = [db](const char *sql) {
        return sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    };
    QVERIFY(run("PRAGMA wal_autocheckpoint = 0"));
    QVERIFY(run("INSERT INTO setting (key, value) VALUES ('much', hex(randomblob(200000)))"));
    QVERIFY(QFile::copy(path, killed));
    QVERIFY(QFile::copy(path + u"-wal"_s, killed + u"-wal"_s));
    QVERIFY(run("PRAGMA wal_checkpoint(TRUNCATE)"));
    sqlite3_close(db);
    constexpr qsizetype page = 4096;
    QByteArray bytes = contentOf(killed);
    const qsizetype size = bytes.size();
    bytes.replace(0, page, contentOf(path).left(page));
    QVERIFY(qFromBigEndian<quint32>(bytes.constData() + 28) * page > size);
    writeContent(killed, bytes);
    SLIPWAY_VERIFY(tryToOpen(killed));
    QCOMPARE(contentOf(killed).size(), contentOf(path).size());
}

static QStringList wrongKinds()
{
    return {u"a missing file"_s,      u"a missing folder"_s, u"a folder"_s,
            u"an empty file"_s,       u"a web page"_s,       u"some text"_s,
            u"a cut-off workspace"_s, u"hardly a header"_s,  u"another program's database"_s,
            u"a newer workspace"_s,   u"a device"_s,         u"a workspace without a table"_s};
}

/// Puts something wrong somewhere and gives its path.
static QString makeWrong(const QString &kind, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"w.slipway"_s);
    if (kind == u"a missing folder"_s)
        return folder.filePath(u"no/such/w.slipway"_s);
    if (kind == u"a folder"_s)
        QDir().mkdir(path);
    if (kind == u"an empty file"_s)
        writeContent(path, {});
    if (kind == u"a web page"_s)
        writeContent(path, "\n<!DOCTYPE html><html><body>Sign in</body></html>");
    if (kind == u"some text"_s)
        writeContent(path, QByteArray(5000, 'x'));
    if (kind == u"a cut-off workspace"_s)
        writeContent(path, workspaceBytes().chopped(8192));
    if (kind == u"hardly a header"_s)
        writeContent(path, workspaceBytes().left(60));
    if (kind == u"another program's database"_s)
        sqlite(path, "CREATE TABLE bookmarks (id INTEGER); INSERT INTO bookmarks VALUES (1)");
    if (kind == u"a newer workspace"_s) {
        writeContent(path, workspaceBytes());
        sqlite(path, "PRAGMA user_version = 9999");
    }
    if (kind == u"a workspace without a table"_s) {
        writeContent(path, workspaceBytes());
        sqlite(path, "DROP TABLE approval_decision");
    }
    return kind == u"a device"_s ? u"/dev/null"_s : path;
}

void tst_WrongFiles::wrongFilesAreRefusedAndKept_data()
{
    QTest::addColumn<QString>("kind");
    const QStringList kinds = wrongKinds();
    for (const QString &kind : kinds)
        QTest::newRow(qPrintable(kind)) << kind;
}

void tst_WrongFiles::wrongFilesAreRefusedAndKept()
{
    QFETCH(QString, kind);
    const QTemporaryDir folder;
    const QString path = makeWrong(kind, folder);
    const QByteArray before = contentOf(path);
    const QStringList there =
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    const bool absent = kind.startsWith(u"a missing"_s);
    for (const auto mode : {Store::Mode::OpenExisting, Store::Mode::OpenOrCreate, Store::Mode::Create}) {
        if (absent && mode != Store::Mode::OpenExisting)
            continue;
        const auto opened = tryToOpen(path, mode);
        QVERIFY(!opened);
        QVERIFY(!opened.error().message.isEmpty());
        QCOMPARE(opened.error().kind == Error::Kind::NotFound, absent);
    }
    QCOMPARE(contentOf(path), before);
    if (kind != u"a workspace without a table"_s) {
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 there);
    }
}

void tst_WrongFiles::everyReasonHasItsOwnWords()
{
    QSet<QString> texts;
    const QStringList kinds = wrongKinds();
    for (const QString &kind : kinds) {
        const QTemporaryDir folder;
        const QString path = makeWrong(kind, folder);
        const auto opened = tryToOpen(path);
        QVERIFY(!opened);
        QString text = opened.error().message;
        text.replace(QFileInfo(path).path(), u"…"_s);
        QVERIFY2(!texts.contains(text), qPrintable(kind + u": "_s + text));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), kinds.size());
}

void tst_WrongFiles::whatMayNotBeReadIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.slipway"_s);
    writeContent(path, workspaceBytes());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadOther);
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
    // Root may read everything, so it looks at this with the eyes of somebody else.
    const bool isRoot = geteuid() == 0;
    if (isRoot)
        QCOMPARE(seteuid(65534), 0);
    const auto opened = tryToOpen(path);
    const auto made = tryToOpen(folder.filePath(u"new.slipway"_s), Store::Mode::Create);
    if (isRoot)
        QCOMPARE(seteuid(0), 0);
    QVERIFY(!opened);
    QVERIFY2(opened.error().message.contains(u"may not read and write"_s),
             qPrintable(opened.error().message));
    if (isRoot)
        QVERIFY(!made);
}

void tst_WrongFiles::creatingNeverOverwrites()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/er/w.slipway"_s);
    SLIPWAY_VERIFY(tryToOpen(path, Store::Mode::Create));
    const QByteArray before = contentOf(path);
    const auto again = tryToOpen(path, Store::Mode::Create);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Invalid);
    QCOMPARE(contentOf(path), before);
    SLIPWAY_VERIFY(tryToOpen(path, Store::Mode::OpenExisting));
    SLIPWAY_VERIFY(tryToOpen(path, Store::Mode::OpenOrCreate));
}

void tst_WrongFiles::filesAreForTheirOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"own/w.slipway"_s);
    Store store(*StoreAddress::parse(path));
    SLIPWAY_VERIFY(waitFor(store.open(Store::Mode::Create)));
    SLIPWAY_VERIFY(waitFor(
        store.write(Store::AllTopics, [](Database &db) { return WorkspaceStore(db).setDemo(true); })));
    const auto group = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    const QStringList names = QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden);
    QVERIFY(names.contains(u"w.slipway-wal"_s));
    for (const QString &name : names)
        QVERIFY2(!(QFile::permissions(QFileInfo(path).path() + u'/' + name) & group), qPrintable(name));
    QVERIFY(!(QFile::permissions(QFileInfo(path).path()) & group));
}

void tst_WrongFiles::foreignObjectsAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a trigger") << QByteArray(
        "CREATE TRIGGER spy AFTER INSERT ON setting BEGIN DELETE FROM approval; END");
    QTest::newRow("a view") << QByteArray("CREATE VIEW spy AS SELECT * FROM approval");
    QTest::newRow("a changed trigger")
        << QByteArray("DROP TRIGGER ledger_no_update; CREATE TRIGGER ledger_no_update BEFORE UPDATE ON "
                      "ledger BEGIN SELECT 1; END");
    QTest::newRow("a missing trigger") << QByteArray("DROP TRIGGER ledger_no_delete");
    QTest::newRow("a changed view") << QByteArray(
        "DROP VIEW deployment_words; CREATE VIEW deployment_words AS SELECT id, place, project, environment, "
        "writefile('/tmp/x', 'y') AS words FROM deployment");
    QTest::newRow("another table") << QByteArray("CREATE TABLE spy (x)");
}

void tst_WrongFiles::foreignObjectsAreRefused()
{
    QFETCH(QByteArray, sql);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.slipway"_s);
    SLIPWAY_VERIFY(tryToOpen(path, Store::Mode::Create));
    sqlite(path, sql.constData());
    const auto opened = tryToOpen(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Invalid);
}

void tst_WrongFiles::addressesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fine");
    QTest::addColumn<QString>("display");
    QTest::newRow("a path") << u"/srv/team.slipway"_s << true << u"/srv/team.slipway"_s;
    QTest::newRow("a path with dots") << u"/srv/a/../team.slipway"_s << true << u"/srv/team.slipway"_s;
    QTest::newRow("a database") << u"postgresql://eve@db.example:5433/team?sslmode=require"_s << true
                                << u"postgresql://eve@db.example:5433/team"_s;
    QTest::newRow("the short scheme")
        << u"postgres://db.example/team"_s << true << u"postgres://db.example/team"_s;
    QTest::newRow("a password") << u"postgresql://eve:secret@db.example/team"_s << false << QString();
    QTest::newRow("a password in the query")
        << u"postgresql://eve@db.example/team?password=secret"_s << false << QString();
    QTest::newRow("an empty password") << u"postgresql://eve:@db.example/team"_s << false << QString();
    QTest::newRow("no database") << u"postgresql://db.example"_s << false << QString();
    QTest::newRow("another scheme") << u"mysql://db.example/team"_s << false << QString();
    QTest::newRow("nothing") << u"  "_s << false << QString();
}

void tst_WrongFiles::addressesAreRead()
{
    QFETCH(QString, text);
    QFETCH(bool, fine);
    QFETCH(QString, display);
    const auto address = StoreAddress::parse(text);
    QCOMPARE(address.has_value(), fine);
    if (fine)
        QCOMPARE(address->display(), display);
    else
        QVERIFY(!address.error().message.contains(u"secret"_s));
}

QTEST_GUILESS_MAIN(tst_WrongFiles)
#include "tst_wrongfiles.moc"
