#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/leftwords.h"
#include "models/store/projectstore.h"
#include "models/sync/pageintake.h"
#include "tests/support/teststore.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QSqlRecord>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

namespace {

constexpr int pageCount = 80;
constexpr int perPage = 250;

Result<void> makePlaces(Database &db)
{
    for (const QString &name : {u"shop"_s, u"till"_s, u"web"_s}) {
        Project project;
        project.name = name;
        if (const auto id = ProjectStore(db).add(project); !id)
            return fail(id.error());
    }
    for (const QString &name : {u"qa"_s, u"prod"_s}) {
        if (const auto id = EnvironmentStore(db).add({{}, name, guessTier(name), 0, {}}); !id)
            return fail(id.error());
    }
    Connection connection;
    connection.name = u"forge"_s;
    connection.kind = ConnectionKind::GitLab;
    connection.url = u"https://gitlab.example.org"_s;
    const auto id = ConnectionStore(db).add(connection);
    return id ? Result<void>() : Result<void>(fail(id.error()));
}

/// Large answers, so that the log is copied again and again meanwhile.
ConnectorPage pageNumbered(int page)
{
    QRandomGenerator random(quint32(page) + 7);
    ConnectorPage result;
    for (int i = 0; i < perPage; ++i) {
        ServerDeployment item;
        const int number = page * perPage + i;
        item.externalId = QString::number(number);
        item.environmentNames = {random.bounded(2) ? u"qa"_s : u"prod"_s};
        item.projectNames = {QStringList{u"shop"_s, u"till"_s, u"web"_s}[random.bounded(3)]};
        unsigned char bytes[20] = {};
        bytes[0] = uchar(random.bounded(5));
        bytes[1] = 1;
        item.revisions.insert(QString(), CommitId::fromRaw(bytes));
        item.version = u"v1.%1"_s.arg(number);
        item.state = random.bounded(4) ? DeploymentState::Succeeded : DeploymentState::Failed;
        item.createdAt = QDateTime::fromMSecsSinceEpoch(1700000000000 + number * 60000LL, Qt::UTC);
        item.startedAt = item.createdAt.addSecs(5);
        item.finishedAt = item.createdAt.addSecs(40);
        item.raw = QByteArray(4000, char('a' + number % 26));
        result.items += item;
    }
    result.cursors = {{u"deployments"_s, QString::number(page + 1)}};
    return result;
}

/// What a sync does, from where the one before it came to: takes in the pages that are left, then learns
/// their words. Says a line for each unit of work.
int takeIn(const QString &file)
{
    Store store(*StoreAddress::parse(file));
    if (!waitFor(store.open(Store::Mode::OpenExisting)))
        return 1;
    Connection connection;
    SyncNames names;
    QString reached;
    const auto read = waitFor(store.read([&](Database &db) -> Result<void> {
        const auto projects = ProjectStore(db).all();
        const auto environments = EnvironmentStore(db).all();
        const auto found = ConnectionStore(db).byName(u"forge"_s);
        if (!projects || !environments || !found)
            return fail(Error::Kind::Bug, u"no places"_s);
        names = {*projects, *environments};
        connection = *found;
        const auto cursors = ConnectionStore(db).cursors(connection.id);
        if (!cursors)
            return fail(cursors.error());
        reached = unpackCursor(cursors->value(u"deployments"_s), connection, names);
        return {};
    }));
    if (!read)
        return 2;
    PageIntake intake(store, connection, names, DeploymentWords::Later);
    bool isFine = true;
    QObject::connect(&intake, &PageIntake::written, &intake, [] {
        std::puts("written");
        std::fflush(stdout);
    });
    QObject::connect(&intake, &PageIntake::failed, &intake, [&] { isFine = false; });
    for (int page = reached.toInt(); page < pageCount && isFine; ++page) {
        bool isRoomy = false;
        intake.put(*mapPage(pageNumbered(page), connection, names), {});
        intake.whenRoomy([&] { isRoomy = true; });
        while (!isRoomy)
            QTest::qWait(0);
    }
    bool isQuiet = false;
    intake.whenQuiet([&] { isQuiet = true; });
    while (!isQuiet)
        QTest::qWait(1);
    if (!isFine || !waitFor(learnLeftWords(store, &intake)))
        return 3;
    return 0;
}

} // namespace

/// Whoever is killed while a history is taken in goes on where it was, and in the end nothing shows that.
class TestKilledIntake : public QObject
{
    Q_OBJECT

    static bool prepare(TestStore &workspace)
    {
        return waitFor(workspace.store().open(Store::Mode::Create)).has_value()
            && workspace.write([](Database &db) { return makePlaces(db); }).has_value();
    }
    static QString firstWord(TestStore &workspace, const QString &sql)
    {
        const auto said = workspace.read([&sql](Database &db) -> Result<QString> {
            QString word;
            const auto read = db.select(sql, {}, [&word](const QSqlQuery &row) {
                word = row.value(0).toString();
                return false;
            });
            return read ? Result<QString>(word) : Result<QString>(fail(read.error()));
        });
        return said.value_or(u"failed"_s);
    }
    /// Of every row of the tables that an intake writes, a line for each column; which numbers the rows got
    /// depends on how many pages came at once.
    static QStringList digests(TestStore &workspace)
    {
        QStringList digests;
        QStringList questions{
            u"SELECT external_id, raw FROM deployment d JOIN deployment_raw ON deployment = d.id ORDER BY 1"_s,
            u"SELECT count(*) FROM deployment_unlearnt"_s,
            u"SELECT term, external_id FROM deployment_term JOIN deployment ON place = doc ORDER BY 1, 2"_s};
        for (const QString &column :
             {u"project"_s, u"environment"_s, u"state"_s, u"kind"_s, u"place >> 20"_s, u"live_until"_s,
              u"created_at"_s, u"started_at"_s, u"finished_at"_s, u"commit_id"_s, u"version"_s,
              u"raw_state"_s, u"by_whom"_s, u"url"_s, u"source"_s})
            questions += u"SELECT external_id, %1 FROM deployment ORDER BY 1"_s.arg(column);
        for (const QString &sql : std::as_const(questions)) {
            QCryptographicHash hash(QCryptographicHash::Sha256);
            const auto read = workspace.read([&](Database &db) {
                return db.select(sql, {}, [&hash](const QSqlQuery &row) {
                    for (int i = 0; i < row.record().count(); ++i)
                        hash.addData(row.value(i).toByteArray() + '|');
                    return true;
                });
            });
            digests += sql + u' ' + QString::fromUtf8(read ? hash.result().toHex() : wordsOf(read));
        }
        return digests;
    }

private Q_SLOTS:
    void itGoesOnAndEndsAsIfNothingHadBeen()
    {
        TestStore plain(StoreAddress::Engine::Sqlite);
        TestStore killed(StoreAddress::Engine::Sqlite);
        QVERIFY(prepare(plain) && prepare(killed));
        QCOMPARE(takeIn(plain.address().file), 0);

        QRandomGenerator random(17);
        int kills = 0;
        for (bool hasEnded = false; !hasEnded;) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {u"--take-in"_s, killed.address().file});
            // At first while it writes, later while it learns words as well; in the end it may go on.
            const bool isSpared = kills >= 12;
            if (!isSpared) {
                QVERIFY(child.waitForReadyRead(60000) || child.state() == QProcess::NotRunning);
                child.waitForFinished(random.bounded(120));
            }
            if (!isSpared && child.state() != QProcess::NotRunning) {
                ::kill(pid_t(child.processId()), SIGKILL);
                ++kills;
            }
            QVERIFY(child.waitForFinished(120000));
            hasEnded = child.exitStatus() == QProcess::NormalExit;
            if (hasEnded)
                QCOMPARE(child.exitCode(), 0);
            QCOMPARE(firstWord(killed, u"PRAGMA integrity_check"_s), u"ok"_s);
            QCOMPARE(firstWord(killed, u"PRAGMA foreign_key_check"_s), QString());
        }
        QVERIFY2(kills > 0, "it was never killed");
        qInfo("killed %d times", kills);
        QCOMPARE(firstWord(killed, u"SELECT count(*) FROM deployment"_s),
                 QString::number(pageCount * perPage));
        QCOMPARE(digests(killed), digests(plain));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == u"--take-in")
        return takeIn(arguments.value(2));
    TestKilledIntake test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedintake.moc"
