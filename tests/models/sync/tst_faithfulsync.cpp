#include "models/store/serverfactstore.h"
#include "models/sync/connectortalk.h"
#include "models/sync/pagewriter.h"
#include "tests/models/sync/syncbench.h"
#include "tests/support/fakegithub.h"
#include "tests/support/localserver.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

constexpr auto shop = "acme/shop"_L1;

/// Three deployments and a gate that waits, a few hours old.
FakeRepository smallShop()
{
    FakeRepository repository;
    for (int i = 0; i < 3; ++i) {
        const QString at = QDateTime::currentDateTimeUtc().addSecs(-3600 * (i + 1)).toString(Qt::ISODate);
        repository.deployments << QJsonObject{{u"id"_s, 90 - i},
                                              {u"sha"_s, QString(40, QLatin1Char("abc"[i]))},
                                              {u"environment"_s, u"prod"_s},
                                              {u"created_at"_s, at},
                                              {u"updated_at"_s, at}};
        repository.statuses.insert(
            90 - i, {QJsonObject{{u"id"_s, i + 1}, {u"state"_s, u"success"_s}, {u"created_at"_s, at}}});
        repository.runs << QJsonObject{{u"id"_s, 50 - i},
                                       {u"head_sha"_s, QString(40, QLatin1Char("abc"[i]))},
                                       {u"status"_s, i == 0 ? u"waiting"_s : u"completed"_s},
                                       {u"created_at"_s, at},
                                       {u"updated_at"_s, at}};
    }
    repository.pending.insert(
        50,
        {QJsonObject{{u"environment"_s, QJsonObject{{u"id"_s, 5}, {u"name"_s, u"prod"_s}}},
                     {u"current_user_can_approve"_s, true},
                     {u"reviewers"_s, QJsonArray()}}});
    return repository;
}

Connection hub(const QUrl &url, TokenSource token = TokenSource::Keyring)
{
    Connection connection;
    connection.name = u"hub"_s;
    connection.kind = ConnectionKind::GitHub;
    connection.url = url.toString();
    connection.tokenSource = token;
    connection.remotes = {{u"shop"_s, QString(shop)}};
    return connection;
}

} // namespace

/// What a sync may say of itself, and what it may forget, when a server refuses it something.
class TestFaithfulSync : public QObject
{
    Q_OBJECT

    FakeGithub m_github;
    LocalServer m_server;
    /// The answer in place of the server's own; status 0: its own.
    std::function<LocalAnswer(const LocalRequest &, int count)> m_instead;
    int m_count = 0;

    static qsizetype gatesIn(SyncBench &bench)
    {
        const auto gates = bench.read([](Database &db) { return ServerFactStore(db).gates(); });
        return gates ? gates->size() : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_github.base = m_server.url().toEncoded();
        m_server.answerElse([this](const LocalRequest &request) {
            const LocalAnswer instead = m_instead ? m_instead(request, m_count++) : LocalAnswer{.status = 0};
            return instead.status > 0 ? instead : m_github.answer(request);
        });
    }

    void init()
    {
        m_github.repositories = {{shop, smallShop()}};
        m_github.hasGraphql = false;
        m_instead = {};
        m_count = 0;
        m_server.forget();
    }

    void aDeadTokenIsNoSync_data()
    {
        QTest::addColumn<int>("after");
        for (const int after : {0, 1, 3, 6, 8, 10})
            QTest::addRow("that dies after %d answers", after) << after;
    }

    void aDeadTokenIsNoSync()
    {
        QFETCH(int, after);
        SyncBench bench;
        QVERIFY(bench.isUsable() && bench.connectBy(hub(m_server.url())));
        m_instead = [after](const LocalRequest &, int count) {
            return LocalAnswer{.status = count >= after ? 401 : 0,
                               .body = R"({"message":"Bad credentials"})"};
        };
        const SourceReport dead = bench.sync()[u"hub"_s];
        QVERIFY(!dead.ok && dead.error);
        QCOMPARE(dead.error->kind, Error::Kind::Auth);
        QCOMPARE(dead.error->status, 401);
        QCOMPARE(int(m_server.arrived().size()), after + 1); // it is not asked again with a dead token
        m_instead = {};
        QVERIFY(bench.sync()[u"hub"_s].ok);
        QCOMPARE(bench.stored().size(), 3);
        QCOMPARE(gatesIn(bench), 1);
    }

    /// GitHub says 422 of a commit that it does not have: that is one row's, not the page's.
    void aTestMergeWhoseCommitIsGoneIsOneRow()
    {
        QJsonObject merge = m_github.repositories[shop].deployments[1].toObject();
        merge.insert(u"ref"_s, u"refs/pull/7/merge"_s);
        m_github.repositories[shop].deployments[1] = merge;
        SyncBench bench;
        QVERIFY(bench.isUsable() && bench.connectBy(hub(m_server.url())));
        m_instead = [](const LocalRequest &request, int) {
            return LocalAnswer{.status = request.target.contains("/commits/") ? 422 : 0,
                               .body = R"({"message":"No commit found for SHA"})"};
        };
        const SourceReport report = bench.sync()[u"hub"_s];
        QVERIFY2(report.ok, qPrintable(report.error ? report.error->detail : QString()));
        QCOMPARE(bench.stored().size(), 3);
        QVERIFY(std::ranges::any_of(m_server.arrived(), [](const LocalRequest &request) {
            return request.target.contains("/commits/");
        }));
    }

    /// An order that GitHub took and then says nothing more of is in doubt, whatever the later refusal is.
    void anOrderThatWasTakenHasNotFailed()
    {
        const QString head(40, u'a');
        m_instead = [head](const LocalRequest &request, int) {
            if (request.target.contains("/dispatches"))
                return LocalAnswer{.status = 204};
            if (request.target.contains("/commits/"))
                return LocalAnswer{.body = "{\"sha\":\"" + head.toLatin1() + "\"}"};
            return LocalAnswer{.status = request.target.contains("/runs") ? 403 : 0, .body = "{}"};
        };
        TriggerWish wish;
        wish.remote = shop;
        wish.job = u"deploy.yml"_s;
        wish.reference = u"main"_s;
        wish.commit = *CommitId::parse(head);
        const auto answer = waitForResult(triggerAtServer(hub(m_server.url()), u"secret"_s, wish, this));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Network);
        QVERIFY2(answer.error().message.contains("has taken the order"_L1),
                 qPrintable(answer.error().message));
        QCOMPARE(std::ranges::count_if(m_server.arrived(),
                                       [](const LocalRequest &request) { return request.method == "POST"; }),
                 1);
    }

    void gatesOutliveATokenThatMayNotSeeThem()
    {
        SyncBench bench;
        QVERIFY(bench.isUsable() && bench.connectBy(hub(m_server.url())));
        QVERIFY(bench.sync()[u"hub"_s].ok);
        QCOMPARE(gatesIn(bench), 1);
        m_instead = [](const LocalRequest &request, int) {
            return LocalAnswer{.status = request.target.contains("pending_deployments") ? 403 : 0,
                               .body = "{}"};
        };
        // Another run waits now, so that all of them are read anew.
        m_github.repositories[shop].runs[1] = QJsonObject{{u"id"_s, 49},
                                                          {u"status"_s, u"waiting"_s},
                                                          {u"head_sha"_s, QString(40, u'b')},
                                                          {u"created_at"_s, u"2026-11-06T10:00:00Z"_s}};
        const SourceReport report = bench.sync()[u"hub"_s];
        QVERIFY(report.ok);
        QVERIFY(std::any_of(report.notices.begin(), report.notices.end(), [](const ResourceNotice &notice) {
            return notice.resource == ServerResource::Gates;
        }));
        QCOMPARE(gatesIn(bench), 1);
    }

    void aServerThatRefusesEverythingWasNotRead_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("the account may see nothing") << 403 << Error::Kind::Auth;
        QTest::newRow("the repository is not there") << 404 << Error::Kind::NotFound;
    }

    void aServerThatRefusesEverythingWasNotRead()
    {
        QFETCH(int, status);
        QFETCH(Error::Kind, kind);
        SyncBench bench;
        QVERIFY(bench.isUsable() && bench.connectBy(hub(m_server.url())));
        m_instead = [status](const LocalRequest &, int) {
            return LocalAnswer{.status = status, .body = "{}"};
        };
        const SourceReport report = bench.sync()[u"hub"_s];
        QVERIFY(!report.ok && report.error);
        QCOMPARE(report.error->kind, kind);
    }

    void strangersAreToldLess()
    {
        SyncBench bench{QString()};
        QVERIFY(bench.isUsable() && bench.connectBy(hub(m_server.url(), TokenSource::None)));
        m_instead = [](const LocalRequest &request, int) {
            return LocalAnswer{.status = request.target.contains("/environments") ? 401 : 0, .body = "{}"};
        };
        const SourceReport report = bench.sync()[u"hub"_s];
        QVERIFY(report.ok);
        QCOMPARE(report.notices.size(), 1);
        QCOMPARE(bench.stored().size(), 3);
    }

    void oneForeignPlaceMakesOneSyncBeginAnew()
    {
        SyncBench bench;
        QVERIFY(bench.isUsable() && bench.connectBy(hub(m_server.url())));
        QVERIFY(bench.sync()[u"hub"_s].ok);
        // A place in a list that is asked for no more, kept under other rules.
        QVERIFY(bench.write([](Database &db) -> Result<void> {
            const auto connection = ConnectionStore(db).byName(u"hub"_s);
            return connection ? ConnectionStore(db).setCursor(connection->id, u"checks/gone"_s,
                                                              u"{\"under\":\"other\",\"cursor\":\"x\"}"_s)
                              : Result<void>(fail(connection.error()));
        }));
        const SourceReport anew = bench.sync()[u"hub"_s];
        QVERIFY(anew.ok);
        QCOMPARE(anew.unchangedAnswers, 0);
        const SourceReport after = bench.sync()[u"hub"_s];
        QVERIFY(after.ok);
        QVERIFY(after.unchangedAnswers > 0);
        QCOMPARE(after.inserted + after.updated, 0);
    }

    void partsOfOneRepositoryAreAskedForOnce()
    {
        SyncBench bench;
        Connection connection = hub(m_server.url());
        QVERIFY(bench.isUsable() && bench.connectBy(connection));
        const int once = bench.sync()[u"hub"_s].requests;
        SyncBench several;
        connection.remotes.insert(u"web"_s, QString(shop));
        connection.remotes.insert(u"docs"_s, QString(shop));
        QVERIFY(several.isUsable() && several.connectBy(connection));
        QCOMPARE(several.sync()[u"hub"_s].requests, once);
    }

    /// Newest first: what a deployment took the place of comes with a later page.
    void kindsAreRightWhateverPageTheyCameWith()
    {
        FakeRepository &repository = m_github.repositories[shop];
        repository = {};
        const QByteArray commits = "abbac"; // newest first: a over b, b again, b over a, a over c
        for (int i = 0; i < int(commits.size()); ++i) {
            const QString at = QDateTime::currentDateTimeUtc().addSecs(-3600 * (i + 1)).toString(Qt::ISODate);
            repository.deployments << QJsonObject{{u"id"_s, 90 - i},
                                                  {u"sha"_s, QString(40, QLatin1Char(commits[i]))},
                                                  {u"environment"_s, u"prod"_s},
                                                  {u"created_at"_s, at},
                                                  {u"updated_at"_s, at}};
            repository.statuses.insert(
                90 - i, {QJsonObject{{u"id"_s, i + 1}, {u"state"_s, u"success"_s}, {u"created_at"_s, at}}});
        }
        for (const int pageSize : {100, 2, 1}) {
            m_github.pageSize = pageSize;
            SyncBench bench;
            QVERIFY(bench.isUsable() && bench.connectBy(hub(m_server.url())));
            QVERIFY(bench.sync()[u"hub"_s].ok);
            QStringList kinds;
            for (const Deployment &row : bench.stored())
                kinds << toString(row.kind);
            QCOMPARE(kinds, (QStringList{u"deploy"_s, u"redeploy"_s, u"deploy"_s, u"deploy"_s, u"deploy"_s}));
        }
        m_github.pageSize = 100;
    }

    void whatIsDeployedAgainBySameWordsIsHistoryTwice()
    {
        SyncBench bench;
        QVERIFY(bench.isUsable() && bench.connectBy(hub(m_server.url())));
        const QDateTime first = QDateTime::currentDateTimeUtc().addDays(-3);
        const auto page = [&](const QDateTime &at, DeploymentState state) {
            Deployment item;
            item.externalId = u"status-acme/shop-aa-deploy/prod"_s;
            item.source = u"hub"_s;
            item.commit = *CommitId::parse(QString(40, u'a'));
            item.createdAt = at;
            item.startedAt = at;
            item.state = state;
            item.finishedAt = isTerminal(state) ? at.addSecs(60) : QDateTime();
            return bench.write([item](Database &db) mutable -> Result<PageOutcome> {
                const auto connection = ConnectionStore(db).byName(u"hub"_s);
                const auto projects = ProjectStore(db).all();
                const auto environments = EnvironmentStore(db).all();
                if (!connection || !projects || !environments)
                    return fail(Error::Kind::Bug, u"no workspace"_s);
                MappedPage mapped;
                item.project = projects->first().id;
                item.environment = environments->first().id;
                mapped.deployments.append({{item, {}}, false, true});
                return writePage(db, *connection, mapped, {}, {}, {});
            });
        };
        QVERIFY(page(first, DeploymentState::Succeeded));
        QVERIFY(page(first, DeploymentState::Succeeded)); // the same again is the same
        QCOMPARE(bench.stored().size(), 1);
        QVERIFY(page(first.addDays(1), DeploymentState::Queued));
        QVERIFY(page(first.addDays(1), DeploymentState::Succeeded));
        const QVector<Deployment> rows = bench.stored();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].externalId, u"status-acme/shop-aa-deploy/prod"_s);
        QCOMPARE(rows[1].liveUntil, rows[0].finishedAt);
    }

    void aDecisionThatWasTakenIsTold()
    {
        LocalServer lab;
        lab.answer("/api/v4/projects/42/deployments/5",
                   {{.body = R"({"status":"blocked"})"}, {.status = 500, .body = "{}"}});
        lab.answer("/api/v4/projects/42/deployments/5/approval", {{.body = R"({"status":"approved"})"}});
        lab.answer("/api/v4/user", {{.body = R"({"username":"alice"})"}});
        Connection connection;
        connection.kind = ConnectionKind::GitLab;
        connection.url = lab.url().toString();
        GateWish wish;
        wish.gate.handle = R"({"project":42,"deployment":5})";
        wish.approve = true;
        const auto answer = waitForResult(decideAtServer(connection, u"s3cret"_s, wish, this));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message + answer.error().detail));
        QCOMPARE(*answer, u"approved"_s);
    }
};

QTEST_GUILESS_MAIN(TestFaithfulSync)
#include "tst_faithfulsync.moc"
