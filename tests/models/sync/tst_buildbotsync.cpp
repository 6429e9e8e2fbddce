#include "models/git/gitservice.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"
#include "models/sync/connectortalk.h"
#include "models/sync/syncservice.h"
#include "tests/support/buildbotserver.h"
#include "tests/support/scratchrepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

template <class R> R waitFor(const QFuture<R> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60000) || future.resultCount() == 0)
        return R(fail(Error::Kind::Bug, u"no answer"_s));
    return future.resultAt(0);
}

/// What a build's results number means, as the master's documentation has it.
QString stateOf(const QJsonObject &build)
{
    static const QHash<int, QString> names{{0, u"succeeded"_s}, {1, u"partial"_s}, {2, u"failed"_s},
                                           {3, u"skipped"_s},   {4, u"failed"_s},  {6, u"cancelled"_s}};
    return build[u"complete"].toBool() ? names.value(build[u"results"].toInt()) : u"running"_s;
}

} // namespace

/// Against a real master and worker: what Slipway keeps is what Buildbot says, build by build.
class TestBuildbotSync : public QObject
{
    Q_OBJECT

    std::unique_ptr<ScratchRepository> m_repository;
    std::unique_ptr<BuildbotServer> m_server;
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<GitService> m_git;
    SystemClock m_clock;
    std::unique_ptr<SyncService> m_sync;
    QStringList m_commits;

    SourceReport syncServer(bool full = false)
    {
        const auto report = waitFor(m_sync->sync({.connections = {u"ci"_s}, .full = full}));
        if (!report || report->sources.size() != 1) {
            SourceReport broken;
            broken.error = report ? Error{} : report.error();
            return broken;
        }
        return report->sources.first();
    }

    QVector<Deployment> stored()
    {
        const auto page =
            waitFor(m_store->read([](Database &db) { return DeploymentStore(db).page({}, {}, 10000); }));
        return page ? page->rows : QVector<Deployment>();
    }

    /// Every deploying build of the master is one row that says the same; gives how many there are.
    int compareBuildByBuild()
    {
        QHash<QString, Deployment> rows;
        for (const Deployment &row : stored())
            rows.insert(row.externalId, row);
        const auto environments =
            waitFor(m_store->read([](Database &db) { return EnvironmentStore(db).all(); }));
        QHash<EnvironmentId, QString> environmentNames;
        for (const Environment &environment : *environments)
            environmentNames.insert(environment.id, environment.name);
        QHash<int, QString> builders;
        const QJsonArray everyBuilder = m_server->list(u"builders"_s, u"builders"_s);
        for (const QJsonValue &builder : everyBuilder)
            builders.insert(builder[u"builderid"].toInt(), builder[u"name"].toString());
        int compared = 0;
        const QJsonArray everyBuild = m_server->list(u"builds?property=*"_s, u"builds"_s);
        for (const QJsonValue &build : everyBuild) {
            const QString builder = builders.value(build[u"builderid"].toInt());
            const QString id = u"request-%1"_s.arg(build[u"buildrequestid"].toInt());
            if (!builder.startsWith("shop-deploy-"_L1)) {
                if (rows.contains(id))
                    return -1;
                continue;
            }
            ++compared;
            const Deployment row = rows.value(id);
            const QJsonObject properties = build[u"properties"].toObject();
            // A build under way learns its commit and version only later.
            const bool isRunning = !build[u"complete"].toBool();
            const QString commit = isRunning ? row.commit.hex() : properties[u"got_revision"][0].toString();
            const QString version = isRunning ? row.version : properties[u"version"][0].toString();
            const QString expected = u"%1 %2 %3 %4 %5 %6 %7"_s.arg(
                builder.sliced(12), stateOf(build.toObject()), commit, version,
                QString::number(build[u"started_at"].toInteger()),
                QString::number(build[u"complete_at"].toInteger()), properties[u"owner"][0].toString());
            const QString found = u"%1 %2 %3 %4 %5 %6 %7"_s.arg(
                environmentNames.value(row.environment), toString(row.state), row.commit.hex(), row.version,
                QString::number(row.startedAt.toSecsSinceEpoch()),
                QString::number(row.finishedAt.isValid() ? row.finishedAt.toSecsSinceEpoch() : 0), row.by);
            if (found != expected) {
                qWarning().noquote() << id << "is stored as" << found << "and is" << expected;
                return -1;
            }
        }
        return compared;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!BuildbotServer::isInstalled()) {
            if (qEnvironmentVariableIsSet("SLIPWAY_REQUIRE_BUILDBOT"))
                QFAIL("the packages buildbot and buildbot-worker are missing");
            QSKIP("the packages buildbot and buildbot-worker are not installed");
        }
        m_repository = std::make_unique<ScratchRepository>();
        for (int i = 1; i <= 5; ++i) {
            m_commits << m_repository->change(u"feat: change %1"_s.arg(i), u"file"_s);
            m_repository->tag(u"v1.%1.0"_s.arg(i), u"HEAD"_s, u"Release"_s);
        }
        m_server = std::make_unique<BuildbotServer>(m_repository->path(), QStringLiteral(SLIPWAY_SOURCE_DIR));
        QVERIFY2(m_server->start(), qPrintable(m_server->failure()));

        m_store = std::make_unique<Store>(*StoreAddress::parse(m_folder.filePath(u"w.slipway"_s)));
        QVERIFY(waitFor(m_store->open(Store::Mode::Create)));
        m_git = std::make_unique<GitService>(m_folder.filePath(u"cache"_s), m_folder.filePath(u"mirrors"_s));
        m_sync = std::make_unique<SyncService>(
            *m_store, *m_git,
            tokenReader([](const QString &) { return readyFuture(Result<QString>(u"secret"_s)); }), m_clock);
        const auto made = waitFor(m_store->write(Store::AllTopics, [this](Database &db) -> Result<void> {
            Project project;
            project.name = u"shop"_s;
            project.repository = m_repository->path();
            if (const auto id = ProjectStore(db).add(project); !id)
                return fail(id.error());
            for (const QString &name : {u"dev"_s, u"staging"_s, u"prod"_s}) {
                Environment environment;
                environment.name = name;
                environment.tier = guessTier(name);
                if (const auto id = EnvironmentStore(db).add(environment); !id)
                    return fail(id.error());
            }
            Connection connection;
            connection.name = u"ci"_s;
            connection.url = m_server->url();
            connection.user = m_server->user();
            connection.tokenSource = TokenSource::Keyring;
            connection.rules = {
                {MappingRule::Target::Environment, u"shop-deploy-(dev|staging|prod)"_s, u"\\1"_s}};
            const auto id = ConnectionStore(db).add(connection);
            return id ? Result<void>() : Result<void>(fail(id.error()));
        }));
        QVERIFY2(made, qPrintable(made ? QString() : made.error().message));
    }

    void cleanupTestCase()
    {
        m_sync.reset();
        m_server.reset();
    }

    void jobsOfTheServerAreListed()
    {
        const auto connections =
            waitFor(m_store->read([](Database &db) { return ConnectionStore(db).all(); }));
        const auto profile = waitFor(serverProfile(connections->first(), u"secret"_s, this));
        QVERIFY2(profile, qPrintable(profile ? QString() : profile.error().message));
        QCOMPARE(profile->jobs.size(), 4);
        QCOMPARE(profile->jobs.at(3).name, u"shop-deploy-staging"_s);
        QCOMPARE(profile->jobs.at(3).environmentNames, QStringList{u"staging"_s});
        const auto refused = waitFor(serverProfile(connections->first(), u"wrong"_s, this));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Auth);
    }

    void buildsBecomeDeployments()
    {
        for (int i = 0; i < 6; ++i) {
            const QString commit = m_commits.at(i % 5);
            QVERIFY(m_server->force(u"shop-deploy-dev"_s, i % 2 ? commit : u"v1.%1.0"_s.arg(i % 5 + 1),
                                    i == 3 ? u"failure"_s : u"success"_s)
                    > 0);
            QVERIFY(m_server->force(u"shop-deploy-staging"_s, commit,
                                    i == 2       ? u"exception"_s
                                        : i == 4 ? u"warnings"_s
                                                 : u"success"_s)
                    > 0);
            if (i % 4 == 0) {
                QVERIFY(m_server->force(u"shop-deploy-prod"_s, commit) > 0);
                QVERIFY(m_server->force(u"shop-build"_s, commit) > 0);
            }
            QVERIFY(m_server->waitUntilIdle(4)); // a few at a time, so that there is an order
        }
        QVERIFY(m_server->waitUntilIdle());
        const SourceReport report = syncServer();
        QVERIFY2(report.ok, qPrintable(report.error ? report.error->message : QString()));
        QCOMPARE(compareBuildByBuild(), 14);
        QCOMPARE(report.inserted, 14);
        QCOMPARE(report.unmapped, 2);
    }

    void aSecondSyncChangesNothing()
    {
        const QVector<Deployment> before = stored();
        QSignalSpy changes(m_store.get(), &Store::changed);
        const SourceReport report = syncServer();
        QVERIFY(report.ok);
        QCOMPARE(report.inserted + report.updated, 0);
        QCOMPARE(report.requests, 3); // two to sign in, one to see that nothing is new
        QCOMPARE(stored(), before);
        for (const auto &change : changes)
            QVERIFY(!change.at(0).value<Store::Topics>().testFlag(Store::DeploymentsTopic));
        const SourceReport again = syncServer(true);
        QVERIFY(again.ok);
        QCOMPARE(again.inserted + again.updated, 0);
        QCOMPARE(again.unchanged, 14);
        QCOMPARE(stored(), before);
    }

    void newBuildsAreAddedAndOpenOnesFollowed()
    {
        m_server->hold(true);
        const int waiting = m_server->force(u"shop-deploy-prod"_s, m_commits.at(4));
        const int refused = m_server->force(u"shop-deploy-prod"_s, m_commits.at(3));
        const int slow = m_server->force(u"shop-deploy-dev"_s, m_commits.at(4), u"slow"_s);
        QVERIFY(waiting > 0 && refused > 0 && slow > 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_server->list(u"builds?complete=false"_s, u"builds"_s).size() == 1, 20000);
        SourceReport report = syncServer();
        QVERIFY(report.ok);
        QCOMPARE(report.inserted, 3);
        QCOMPARE(compareBuildByBuild(), 15);
        const auto stateOfRequest = [this](int id) {
            for (const Deployment &row : stored()) {
                if (row.externalId == u"request-%1"_s.arg(id))
                    return toString(row.state);
            }
            return QString();
        };
        QCOMPARE(stateOfRequest(waiting), u"queued"_s);
        QCOMPARE(stateOfRequest(slow), u"running"_s);

        QVERIFY(m_server->cancelRequest(refused));
        const int build = m_server->list(u"builds?complete=false"_s, u"builds"_s).at(0)[u"buildid"].toInt();
        QVERIFY(m_server->stopBuild(build));
        m_server->hold(false);
        QVERIFY(m_server->force(u"shop-deploy-prod"_s, m_commits.at(0)) > 0); // wakes the builder too
        QVERIFY(m_server->waitUntilIdle());
        report = syncServer();
        QVERIFY(report.ok);
        QCOMPARE(compareBuildByBuild(), 17);
        QCOMPARE(stateOfRequest(waiting), u"succeeded"_s);
        QCOMPARE(stateOfRequest(refused), u"cancelled"_s);
        QCOMPARE(stateOfRequest(slow), u"cancelled"_s);
        report = syncServer();
        QCOMPARE(report.inserted + report.updated, 0);
    }

    void whatIsLiveIsWhatFinishedLast()
    {
        const auto live = waitFor(m_store->read([](Database &db) { return DeploymentStore(db).live({}); }));
        QVERIFY(live);
        QCOMPARE(live->size(), 3);
        for (const Deployment &row : *live) {
            for (const Deployment &other : stored()) {
                if (other.environment == row.environment && isLive(other.state))
                    QVERIFY(other.finishedAt <= row.finishedAt);
            }
        }
    }

    void rollbacksAreSeen()
    {
        QHash<QString, int> kinds;
        for (const Deployment &row : stored())
            ++kinds[toString(row.kind)];
        QVERIFY(kinds.value(u"rollback"_s) >= 1); // from the fifth commit back to the first
    }

    void aMasterThatStopsHarmsNothing()
    {
        const QVector<Deployment> before = stored();
        const auto stopping = connect(
            m_sync.get(), &SyncService::progressed, this, [this](const QString &, const QString &what) {
                if (what == SyncService::tr("Looking for news") || what.contains("news"_L1))
                    m_server->stop();
            });
        const SourceReport report = syncServer(true);
        disconnect(stopping);
        QVERIFY(!report.ok);
        QCOMPARE(report.error->kind, Error::Kind::Network);
        QVERIFY(!report.error->message.isEmpty());
        QCOMPARE(stored(), before);
        const auto connections =
            waitFor(m_store->read([](Database &db) { return ConnectionStore(db).all(); }));
        QCOMPARE(connections->first().lastError, report.error->message);

        QVERIFY2(m_server->start(), qPrintable(m_server->failure()));
        const SourceReport healed = syncServer();
        QVERIFY(healed.ok);
        QCOMPARE(stored(), before);
    }
};

QTEST_GUILESS_MAIN(TestBuildbotSync)
#include "tst_buildbotsync.moc"
