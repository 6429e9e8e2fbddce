#include "models/git/gitservice.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/serverfactstore.h"
#include "models/sync/syncservice.h"
#include "tests/support/fakegithub.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/teststore.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using slipway::tests::waitFor;

/// The whole way, over real connections into a real workspace: a sync of a GitHub that is cut anywhere ends
/// with the same tables as one that was not, and a second one writes nothing.
class TestGithubSync : public QObject
{
    Q_OBJECT

    struct Workspace
    {
        tests::TestStore kept{StoreAddress::Engine::Sqlite};
        std::unique_ptr<GitService> git;
        SystemClock clock;
        std::unique_ptr<SyncService> sync;

        SourceReport run()
        {
            const auto report = waitFor(sync->sync({.connections = {u"hub"_s}}));
            return report && report->sources.size() == 1 ? report->sources.first() : SourceReport();
        }

        /// Everything that was stored, one line each.
        QStringList lines()
        {
            QStringList all;
            const auto page = kept.read([](Database &db) { return DeploymentStore(db).page({}, {}, 10000); });
            for (const Deployment &row : page->rows) {
                all << u"%1 %2 %3 %4 %5"_s.arg(row.externalId, toString(row.state), row.commit.hex(),
                                               row.finishedAt.toString(Qt::ISODate),
                                               row.liveUntil.toString(Qt::ISODate));
            }
            const auto places = kept.read([](Database &db) { return ServerFactStore(db).environments(); });
            for (const auto &place : *places)
                all << place.fact.externalId + place.fact.name;
            const auto releases =
                kept.read([](Database &db) { return ServerFactStore(db).releases(u"acme/shop"_s); });
            for (const auto &release : *releases)
                all << release.fact.externalId + release.fact.tag;
            const auto gates = kept.read([](Database &db) { return ServerFactStore(db).gates(); });
            for (const auto &gate : *gates)
                all << gate.fact.externalId;
            all.sort();
            return all;
        }
    };

    std::unique_ptr<ScratchRepository> m_repository;
    FakeGithub m_github;
    LocalServer m_server;
    int m_left = -1; ///< answers until the server takes nothing any more; -1: for ever

    std::unique_ptr<Workspace> newWorkspace()
    {
        auto workspace = std::make_unique<Workspace>();
        if (!waitFor(workspace->kept.store().open(Store::Mode::Create)))
            return nullptr;
        workspace->git = std::make_unique<GitService>(workspace->kept.folder() + u"/cache"_s,
                                                      workspace->kept.folder() + u"/mirrors"_s);
        workspace->sync = std::make_unique<SyncService>(
            workspace->kept.store(), *workspace->git,
            tokenReader([](const QString &) { return readyFuture(Result<QString>(u"s3cret"_s)); }),
            workspace->clock);
        const auto made = workspace->kept.write([this](Database &db) -> Result<void> {
            Project project;
            project.name = u"shop"_s;
            project.repository = m_repository->path();
            if (const auto id = ProjectStore(db).add(project); !id)
                return fail(id.error());
            for (const QString &name : {u"qa"_s, u"production"_s}) {
                Environment environment;
                environment.name = name;
                if (const auto id = EnvironmentStore(db).add(environment); !id)
                    return fail(id.error());
            }
            Connection connection;
            connection.name = u"hub"_s;
            connection.kind = ConnectionKind::GitHub;
            connection.url = m_server.url().toString();
            connection.tokenSource = TokenSource::Keyring;
            connection.remotes = {{u"shop"_s, u"acme/shop"_s}};
            const auto id = ConnectionStore(db).add(connection);
            return id ? Result<void>() : Result<void>(fail(id.error()));
        });
        return made ? std::move(workspace) : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_repository = std::make_unique<ScratchRepository>();
        m_repository->change(u"feat: begin"_s, u"file"_s);
        FakeRepository shop;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (int i = 0; i < 40; ++i) {
            const auto at = [&](int seconds) {
                return now.addSecs(seconds - i * 7200).toString(Qt::ISODate);
            };
            const qint64 number = 100 - i;
            shop.deployments << QJsonObject{{u"id"_s, number},
                                            {u"sha"_s, QString(40, QLatin1Char("0123456789"[i % 10]))},
                                            {u"environment"_s, i % 2 ? u"qa"_s : u"production"_s},
                                            {u"created_at"_s, at(-600)},
                                            {u"updated_at"_s, at(-300)}};
            shop.statuses.insert(
                number,
                {QJsonObject{{u"id"_s, 1}, {u"state"_s, u"success"_s}, {u"created_at"_s, at(-300)}},
                 QJsonObject{{u"id"_s, 2}, {u"state"_s, u"inactive"_s}, {u"created_at"_s, at(-200)}}});
            shop.releases << QJsonObject{{u"id"_s, number}, {u"tag_name"_s, u"v%1"_s.arg(number)}};
            shop.runs << QJsonObject{{u"id"_s, number},
                                     {u"status"_s, u"completed"_s},
                                     {u"conclusion"_s, u"success"_s},
                                     {u"created_at"_s, at(0)}};
        }
        shop.environments << QJsonObject{{u"id"_s, 1}, {u"name"_s, u"production"_s}};
        m_github.repositories.insert(u"acme/shop"_s, shop);
        m_github.pageSize = 5;
        m_github.graphqlPageSize = 4;
        m_github.base = m_server.url().toEncoded();
        m_server.answerElse([this](const LocalRequest &request) {
            if (m_left == 0)
                return LocalAnswer{.status = 422, .body = "{}"};
            if (m_left > 0)
                --m_left;
            return m_github.answer(request);
        });
    }

    void aCutChangesNothingInTheEnd()
    {
        const auto whole = newWorkspace();
        QVERIFY(whole);
        const SourceReport first = whole->run();
        QVERIFY2(first.ok, qPrintable(first.error ? first.error->message + first.error->detail : QString()));
        QCOMPARE(first.inserted, 40);
        QVERIFY(first.rate && first.rate->limit == 5000);
        const QStringList lines = whole->lines();
        QCOMPARE(lines.size(), 40 + 1 + 40);
        const SourceReport second = whole->run();
        QVERIFY(second.ok);
        QCOMPARE(second.inserted + second.updated + second.factsChanged, 0);
        QCOMPARE(second.unchangedAnswers, second.requests);
        QCOMPARE(whole->lines(), lines);
        for (int cut = 1; cut < first.requests; cut += 3) {
            const auto workspace = newWorkspace();
            QVERIFY(workspace);
            m_left = cut;
            QVERIFY(!workspace->run().ok);
            m_left = -1;
            QVERIFY(workspace->run().ok);
            if (workspace->lines() != lines)
                QFAIL(qPrintable(u"other tables when cut after %1"_s.arg(cut)));
        }
    }

    void theTokenIsSentAsABearers()
    {
        QVERIFY(!m_server.arrived().isEmpty());
        for (const LocalRequest &request : m_server.arrived()) {
            QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer s3cret"));
            QCOMPARE(request.headers.value("accept"),
                     QByteArray("application/vnd.github+json, application/json;q=0.9"));
            QCOMPARE(request.headers.value("x-github-api-version"), QByteArray("2022-11-28"));
            QVERIFY(!request.headers.value("user-agent").isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestGithubSync)
#include "tst_githubsync.moc"
