#include "models/ledger/ledger.h"
#include "models/store/workspacestore.h"
#include "tests/support/postgresserver.h"
#include "tests/support/teststore.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// Threads, units of work, news of changes, and what becomes of them when something goes wrong.
class tst_Store : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void workRunsOnThreadsOfItsOwn_data() { addEngineRows(); }
    void workRunsOnThreadsOfItsOwn();
    void anErrorUndoesTheUnitOfWork_data() { addEngineRows(); }
    void anErrorUndoesTheUnitOfWork();
    void anExceptionUndoesTheUnitOfWork_data() { addEngineRows(); }
    void anExceptionUndoesTheUnitOfWork();
    void changesAreToldBeforeTheFutureEnds_data() { addEngineRows(); }
    void changesAreToldBeforeTheFutureEnds();
    void readersDoNotWaitForTheWriter_data() { addEngineRows(); }
    void readersDoNotWaitForTheWriter();
    void readersCannotWrite_data() { addEngineRows(); }
    void readersCannotWrite();
    void aReaderSeesOneState_data() { addEngineRows(); }
    void aReaderSeesOneState();
    void anotherProcessIsNoticed_data() { addEngineRows(); }
    void anotherProcessIsNoticed();
    void twoWritersFollowEachOther_data() { addEngineRows(); }
    void twoWritersFollowEachOther();
    void pendingWorkEndsWithTheStore_data() { addEngineRows(); }
    void pendingWorkEndsWithTheStore();
    void whatAPersonWroteIsWrittenBeforeTheStoreGoes_data() { addEngineRows(); }
    void whatAPersonWroteIsWrittenBeforeTheStoreGoes();
    void onlyWhatCanBeRepeatedDoesNotWaitForTheDisk_data() { addEngineRows(); }
    void onlyWhatCanBeRepeatedDoesNotWaitForTheDisk();
    void aStoreThatIsNotOpenSaysSo();
    void aLostServerIsToldAndComesBack();
    void wrongServersHaveWordsOfTheirOwn();
    void whatWasAcknowledgedSurvivesKill();
};

static Result<void> put(Database &db, const QString &key, const QString &value)
{
    return WorkspaceStore(db).setSetting(key, value);
}

static Result<QString> take(Database &db, const QString &key)
{
    return WorkspaceStore(db).setting(key);
}

void tst_Store::workRunsOnThreadsOfItsOwn()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto threadOf = [](Database &) { return Result<QThread *>(QThread::currentThread()); };
    const auto writer = workspace.write(threadOf);
    SLIPWAY_VERIFY(writer);
    QVERIFY(*writer != thread());
    QCOMPARE(*workspace.write(threadOf), *writer);
    const auto reader = workspace.read(threadOf);
    SLIPWAY_VERIFY(reader);
    QVERIFY(*reader != *writer && *reader != thread());
}

void tst_Store::anErrorUndoesTheUnitOfWork()
{
    SLIPWAY_WORKSPACE(workspace);
    QSignalSpy changed(&workspace.store(), &Store::changed);
    const auto failed = workspace.write([](Database &db) -> Result<void> {
        if (auto done = put(db, u"a"_s, u"1"_s); !done)
            return done;
        return fail(Error::Kind::Refused, u"a rule said no"_s);
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::Refused);
    QCOMPARE(*workspace.read([](Database &db) { return take(db, u"a"_s); }), QString());
    const auto broken = workspace.write([](Database &db) { return db.execute(u"this is no SQL"_s); });
    QVERIFY(!broken);
    QCOMPARE(broken.error().kind, Error::Kind::Storage);
    SLIPWAY_VERIFY(workspace.write([](Database &db) { return put(db, u"a"_s, u"2"_s); }, {}));
    QTest::qWait(20);
    QCOMPARE(changed.size(), 0);
}

void tst_Store::anExceptionUndoesTheUnitOfWork()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto failed = workspace.write([](Database &db) -> Result<void> {
        (void)put(db, u"a"_s, u"1"_s);
        throw std::runtime_error("surprise");
    });
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, Error::Kind::Bug);
    QCOMPARE(*workspace.read([](Database &db) { return take(db, u"a"_s); }), QString());
}

void tst_Store::changesAreToldBeforeTheFutureEnds()
{
    SLIPWAY_WORKSPACE(workspace);
    QStringList order;
    connect(&workspace.store(), &Store::changed, this, [&](Store::Topics topics) {
        QCOMPARE(QThread::currentThread(), thread());
        order += u"changed %1"_s.arg(int(topics));
    });
    const auto future = workspace.store().write(Store::ProjectsTopic | Store::LedgerTopic,
                                                [](Database &db) { return put(db, u"a"_s, u"1"_s); });
    whenDone(future, this, [&](const Result<void> &) { order += u"done"_s; });
    QTRY_COMPARE(order.size(), 2);
    QCOMPARE(order, QStringList({u"changed 33"_s, u"done"_s}));
    disconnect(&workspace.store(), nullptr, this, nullptr);
}

void tst_Store::readersDoNotWaitForTheWriter()
{
    SLIPWAY_WORKSPACE(workspace);
    SLIPWAY_VERIFY(workspace.write([](Database &db) { return put(db, u"a"_s, u"before"_s); }));
    QSemaphore begun;
    QSemaphore go;
    const auto writing = workspace.store().write(Store::AllTopics, [&](Database &db) {
        auto done = put(db, u"a"_s, u"after"_s);
        begun.release();
        go.acquire();
        return done;
    });
    begun.acquire();
    QCOMPARE(*workspace.read([](Database &db) { return take(db, u"a"_s); }), u"before"_s);
    go.release();
    SLIPWAY_VERIFY(waitFor(writing));
    QCOMPARE(*workspace.read([](Database &db) { return take(db, u"a"_s); }), u"after"_s);
}

void tst_Store::readersCannotWrite()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto written = workspace.read([](Database &db) { return put(db, u"a"_s, u"1"_s); });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Error::Kind::Storage);
}

void tst_Store::aReaderSeesOneState()
{
    SLIPWAY_WORKSPACE(workspace);
    SLIPWAY_VERIFY(workspace.write([](Database &db) { return put(db, u"a"_s, u"1"_s); }));
    QSemaphore seen;
    QSemaphore go;
    const auto reading = workspace.store().read([&](Database &db) -> Result<QString> {
        auto first = take(db, u"a"_s);
        seen.release();
        go.acquire();
        auto second = take(db, u"a"_s);
        return *first + *second;
    });
    seen.acquire();
    SLIPWAY_VERIFY(workspace.write([](Database &db) { return put(db, u"a"_s, u"2"_s); }));
    go.release();
    const auto both = waitFor(reading);
    SLIPWAY_VERIFY(both);
    QCOMPARE(*both, u"11"_s);
}

void tst_Store::anotherProcessIsNoticed()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto other = workspace.another();
    SLIPWAY_VERIFY(waitFor(other->open(Store::Mode::OpenExisting)));
    QTest::qWait(50);
    QSignalSpy ours(&workspace.store(), &Store::changed);
    QSignalSpy theirs(other.get(), &Store::changed);
    SLIPWAY_VERIFY(
        waitFor(other->write(Store::ApprovalsTopic, [](Database &db) { return put(db, u"a"_s, u"1"_s); })));
    QTRY_VERIFY_WITH_TIMEOUT(!ours.isEmpty(), 5000);
    const auto topics = ours[0][0].value<Store::Topics>();
    QVERIFY(topics.testFlag(Store::ApprovalsTopic));
    QCOMPARE(*workspace.read([](Database &db) { return take(db, u"a"_s); }), u"1"_s);
    // One's own change is told once, and not again by the poll.
    QTest::qWait(1500);
    QCOMPARE(theirs.size(), 1);
    QCOMPARE(ours.size(), 1);
}

void tst_Store::twoWritersFollowEachOther()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto other = workspace.another();
    SLIPWAY_VERIFY(waitFor(other->open(Store::Mode::OpenExisting)));
    SLIPWAY_VERIFY(workspace.write([](Database &db) { return put(db, u"n"_s, u"0"_s); }));
    const auto addOne = [](Database &db) -> Result<void> {
        const auto before = take(db, u"n"_s);
        return before ? put(db, u"n"_s, QString::number(before->toInt() + 1)) : fail(before.error());
    };
    constexpr int rounds = 150;
    QVector<QFuture<Result<void>>> pending;
    for (int i = 0; i < rounds; ++i)
        pending << workspace.store().write(Store::AllTopics, addOne)
                << other->write(Store::AllTopics, addOne);
    for (const auto &future : std::as_const(pending))
        SLIPWAY_VERIFY(waitFor(future));
    QCOMPARE(*workspace.read([](Database &db) { return take(db, u"n"_s); }), QString::number(2 * rounds));
}

void tst_Store::pendingWorkEndsWithTheStore()
{
    SLIPWAY_WORKSPACE(workspace);
    QVector<QFuture<Result<void>>> pending;
    {
        const auto store = workspace.another();
        pending << store->open(Store::Mode::OpenExisting);
        for (int i = 0; i < 50; ++i) {
            pending << store->write(Store::AllTopics,
                                    [i](Database &db) { return put(db, u"k%1"_s.arg(i), u"1"_s); });
            pending << store->read([](Database &db) -> Result<void> {
                return take(db, u"k"_s).has_value() ? Result<void>() : fail({});
            });
        }
    }
    for (const auto &future : std::as_const(pending)) {
        QVERIFY(future.isFinished());
        if (future.resultCount() == 0)
            QVERIFY(future.isCanceled());
    }
}

void tst_Store::whatAPersonWroteIsWrittenBeforeTheStoreGoes()
{
    SLIPWAY_WORKSPACE(workspace);
    QSemaphore begun;
    QSemaphore go;
    QFuture<Result<void>> running;
    QFuture<Result<void>> refused;
    QFuture<Result<void>> first;
    QFuture<Result<void>> second;
    std::unique_ptr<QThread> later;
    {
        const auto store = workspace.another();
        SLIPWAY_VERIFY(waitFor(store->open(Store::Mode::OpenExisting)));
        // A sync writes, and the others wait behind it.
        running = store->write({}, [&](Database &db) {
            begun.release();
            go.acquire();
            return put(db, u"running"_s, u"1"_s);
        });
        begun.acquire();
        first = store->writeSurely({}, [](Database &db) { return put(db, u"sure"_s, u"1"_s); });
        refused = store->write({}, [](Database &db) { return put(db, u"refused"_s, u"1"_s); });
        second = store->writeSurely({}, [](Database &db) -> Result<void> {
            const auto before = take(db, u"sure"_s);
            return before ? put(db, u"sure"_s, *before + u"2"_s) : fail(before.error());
        });
        // It goes on only when the Store has refused what it refuses.
        later.reset(QThread::create([&] {
            while (!refused.isFinished())
                QThread::msleep(1);
            go.release();
        }));
        later->start();
    }
    QVERIFY(later->wait());
    SLIPWAY_VERIFY(waitFor(running));
    QVERIFY(first.isFinished() && second.isFinished());
    SLIPWAY_VERIFY(waitFor(first));
    SLIPWAY_VERIFY(waitFor(second));
    const auto closed = waitFor(refused);
    QVERIFY(!closed);
    QCOMPARE(closed.error().kind, Error::Kind::Cancelled);
    QCOMPARE(*workspace.read([](Database &db) { return take(db, u"sure"_s); }), u"12"_s);
    QCOMPARE(*workspace.read([](Database &db) { return take(db, u"refused"_s); }), QString());
}

void tst_Store::onlyWhatCanBeRepeatedDoesNotWaitForTheDisk()
{
    SLIPWAY_WORKSPACE(workspace);
    const bool sqlite = workspace.store().address().engine == StoreAddress::Engine::Sqlite;
    const auto level = [sqlite](Database &db) -> Result<QString> {
        QString found;
        const auto asked = db.select(sqlite ? u"PRAGMA synchronous"_s : u"SHOW synchronous_commit"_s, {},
                                     [&](const QSqlQuery &row) {
                                         found = row.value(0).toString();
                                         return false;
                                     });
        return asked ? Result<QString>(found) : fail(asked.error());
    };
    const QString waits = sqlite ? u"2"_s : u"on"_s;
    const QString goesOn = sqlite ? u"1"_s : u"off"_s;
    // In turns, since a unit of one kind must not change the next one of the other.
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(*waitFor(workspace.store().write({}, level)), waits);
        QCOMPARE(*waitFor(workspace.store().writeSurely({}, level)), waits);
        QCOMPARE(*waitFor(workspace.store().writeRepeatable({}, level)), goesOn);
    }
}

void tst_Store::aStoreThatIsNotOpenSaysSo()
{
    Store store(*StoreAddress::parse(u"/nowhere/at/all.slipway"_s));
    const auto before = waitFor(store.read([](Database &db) { return take(db, u"a"_s); }));
    QVERIFY(!before);
    QVERIFY(!waitFor(store.open(Store::Mode::OpenExisting)));
    const auto after = waitFor(store.write({}, [](Database &db) { return put(db, u"a"_s, u"1"_s); }));
    QVERIFY(!after);
    QCOMPARE(after.error().kind, Error::Kind::Storage);
}

void tst_Store::aLostServerIsToldAndComesBack()
{
    QString why;
    const auto server = PostgresServer::start(why);
    if (!server) {
        QVERIFY2(!PostgresServer::isRequired(), qPrintable(why));
        QSKIP(qPrintable(why));
    }
    Store store(*StoreAddress::parse(server->freshDatabase()));
    SLIPWAY_VERIFY(waitFor(store.open(Store::Mode::Create)));
    SLIPWAY_VERIFY(
        waitFor(store.write(Store::AllTopics, [](Database &db) { return put(db, u"a"_s, u"1"_s); })));
    QSignalSpy lost(&store, &Store::lost);
    QVERIFY(server->stop());
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 10000);
    const auto meanwhile =
        waitFor(store.write(Store::AllTopics, [](Database &db) { return put(db, u"a"_s, u"2"_s); }));
    QVERIFY(!meanwhile);
    QCOMPARE(meanwhile.error().kind, Error::Kind::Storage);
    QVERIFY(!waitFor(store.read([](Database &db) { return take(db, u"a"_s); })));
    QSignalSpy changed(&store, &Store::changed);
    QVERIFY(server->startAgain());
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 15000);
    SLIPWAY_VERIFY(
        waitFor(store.write(Store::AllTopics, [](Database &db) { return put(db, u"b"_s, u"3"_s); })));
    const auto read = waitFor(store.read([](Database &db) { return take(db, u"a"_s); }));
    SLIPWAY_VERIFY(read);
    QCOMPARE(*read, u"1"_s);
    QCOMPARE(lost.size(), 1);
    // The subscription is there again too.
    changed.clear();
    Store other(store.address());
    SLIPWAY_VERIFY(waitFor(other.open(Store::Mode::OpenExisting)));
    SLIPWAY_VERIFY(
        waitFor(other.write(Store::AllTopics, [](Database &db) { return put(db, u"c"_s, u"4"_s); })));
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 5000);
}

void tst_Store::wrongServersHaveWordsOfTheirOwn()
{
    const auto openAt = [](const QString &url) {
        Store store(*StoreAddress::parse(url));
        return waitFor(store.open(Store::Mode::OpenExisting));
    };
    const auto nobody = openAt(u"postgresql://eve@127.0.0.1:1/team"_s);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().kind, Error::Kind::Network);
    const auto option = openAt(u"postgresql://eve@127.0.0.1:1/team?options=-csearch_path"_s);
    QVERIFY(!option);
    QCOMPARE(option.error().kind, Error::Kind::Usage);
    if (auto *server = PostgresServer::shared()) {
        QString url = server->freshDatabase();
        const auto database = openAt(QString(url).replace(u"/slipway_"_s, u"/no_such_"_s));
        QVERIFY(!database);
        QCOMPARE(database.error().kind, Error::Kind::NotFound);
        const auto role = openAt(url.replace(u"//postgres@"_s, u"//nobody_here@"_s));
        QVERIFY(!role);
        QCOMPARE(role.error().kind, Error::Kind::Auth);
    }
}

/// The other half of the test below: writes a setting and a ledger entry in one unit of work, and says so
/// once it is saved.
static int writeUntilKilled(const QString &file)
{
    Store store(*StoreAddress::parse(file));
    if (!waitFor(store.open(Store::Mode::OpenExisting)))
        return 1;
    const auto last = waitFor(store.read([](Database &db) { return take(db, u"n"_s); }));
    for (int n = last->toInt() + 1;; ++n) {
        const auto done = waitFor(store.write(Store::AllTopics, [n](Database &db) -> Result<void> {
            if (auto kept = put(db, u"n"_s, QString::number(n)); !kept)
                return kept;
            auto entry =
                Ledger(db).append(u"child"_s, u"n"_s, {{u"n"_s, n}}, QDateTime::currentDateTimeUtc());
            return entry ? Result<void>() : fail(entry.error());
        }));
        if (!done)
            return 2;
        fprintf(stdout, "%d\n", n);
        fflush(stdout);
    }
}

void tst_Store::whatWasAcknowledgedSurvivesKill()
{
    TestStore workspace(StoreAddress::Engine::Sqlite);
    SLIPWAY_VERIFY(waitFor(workspace.store().open(Store::Mode::Create)));
    QRandomGenerator random(29);
    int acknowledged = 0;
    for (int round = 0; round < 20; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--write-until-killed"_s, workspace.address().file});
        QVERIFY(child.waitForReadyRead(20000));
        QTest::qWait(random.bounded(40));
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
        for (const QByteArray &line : lines.first(lines.size() - 1))
            acknowledged = qMax(acknowledged, line.toInt());

        const auto kept = workspace.read([](Database &db) { return take(db, u"n"_s); });
        SLIPWAY_VERIFY(kept);
        QVERIFY2(kept->toInt() >= acknowledged,
                 qPrintable(u"%1 kept, %2 acknowledged"_s.arg(*kept).arg(acknowledged)));
        const auto verdict = workspace.read([](Database &db) { return Ledger(db).verify(); });
        SLIPWAY_VERIFY(verdict);
        QVERIFY2(verdict->ok, qPrintable(verdict->why));
        QCOMPARE(verdict->entries, kept->toLongLong());
        SLIPWAY_VERIFY(workspace.read([](Database &db) -> Result<void> {
            QString said;
            auto checked = db.select(u"PRAGMA integrity_check"_s, {}, [&](const QSqlQuery &row) {
                said = row.value(0).toString();
                return false;
            });
            return checked && said != u"ok"_s ? fail(Error::Kind::Storage, said) : checked;
        }));
    }
    QVERIFY(acknowledged > 20);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write-until-killed") == 0)
        return writeUntilKilled(QString::fromLocal8Bit(argv[2]));
    tst_Store test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_store.moc"
