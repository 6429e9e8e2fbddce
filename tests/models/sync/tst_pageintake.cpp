#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/sync/pageintake.h"
#include "tests/support/teststore.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// Pages go into the store one by one or many at a time, in whatever order: what stands there is the same.
class TestPageIntake : public QObject
{
    Q_OBJECT

    struct Workspace
    {
        TestStore store{StoreAddress::Engine::Sqlite};
        SyncNames names;
        Connection connection;
    };
    static std::unique_ptr<Workspace> newWorkspace()
    {
        auto workspace = std::make_unique<Workspace>();
        if (!waitFor(workspace->store.store().open(Store::Mode::Create)))
            return nullptr;
        workspace->connection.name = u"forge"_s;
        workspace->connection.kind = ConnectionKind::GitLab;
        workspace->connection.url = u"https://gitlab.example.org"_s;
        const auto made = workspace->store.write([&](Database &db) -> Result<void> {
            for (const QString &name : {u"shop"_s, u"till"_s}) {
                Project project;
                project.name = name;
                const auto id = ProjectStore(db).add(project);
                if (!id)
                    return fail(id.error());
                project.id = *id;
                workspace->names.projects += project;
            }
            for (const QString &name : {u"qa"_s, u"prod"_s}) {
                Environment environment{{}, name, guessTier(name), 0, {}};
                const auto id = EnvironmentStore(db).add(environment);
                if (!id)
                    return fail(id.error());
                environment.id = *id;
                workspace->names.environments += environment;
            }
            const auto id = ConnectionStore(db).add(workspace->connection);
            if (!id)
                return fail(id.error());
            workspace->connection.id = *id;
            return {};
        });
        return made ? std::move(workspace) : nullptr;
    }

    /// A history of `count` deployments that few commits take turns in, some still under way.
    static QVector<ServerDeployment> history(int count)
    {
        QRandomGenerator random(5);
        QVector<ServerDeployment> items;
        for (int i = 0; i < count; ++i) {
            ServerDeployment item;
            item.externalId = QString::number(i);
            item.environmentNames = {random.bounded(2) ? u"qa"_s : u"prod"_s};
            item.projectNames = {random.bounded(2) ? u"shop"_s : u"till"_s};
            unsigned char bytes[20] = {};
            bytes[0] = uchar(random.bounded(3));
            bytes[1] = 1;
            item.revisions.insert(QString(), CommitId::fromRaw(bytes));
            item.state = random.bounded(4) ? DeploymentState::Succeeded : DeploymentState::Failed;
            item.createdAt = QDateTime::fromMSecsSinceEpoch(1700000000000 + i * 60000LL, Qt::UTC);
            item.startedAt = item.createdAt.addSecs(5);
            item.finishedAt = item.createdAt.addSecs(40);
            item.raw = "{}";
            items += item;
        }
        return items;
    }
    static QVector<ConnectorPage> inPages(const QVector<ServerDeployment> &items, bool newestFirst)
    {
        constexpr qsizetype perPage = 7;
        QVector<ConnectorPage> pages;
        for (qsizetype i = 0; i < items.size(); i += perPage) {
            ConnectorPage page;
            page.items = items.mid(i, perPage);
            if (newestFirst)
                std::ranges::reverse(page.items);
            page.cursors = {{u"deployments"_s, QString::number(i)}};
            pages += page;
        }
        if (newestFirst)
            std::ranges::reverse(pages);
        return pages;
    }
    static MappedPage mapped(const Workspace &workspace, const ConnectorPage &page)
    {
        return *mapPage(page, workspace.connection, workspace.names);
    }
    /// By their ids at the server; without the numbers that the store gave them, and without the kind of what
    /// never went live: it is what was known then.
    static QStringList lines(Workspace &workspace)
    {
        const auto rows = workspace.store.read([](Database &db) -> Result<QStringList> {
            QStringList lines;
            auto read = db.select(
                u"SELECT external_id, project, environment, state, iif(live_until IS NULL, 0, kind), "
                u"live_until, created_at, started_at, "
                "finished_at, hex(commit_id) FROM deployment ORDER BY CAST(external_id AS INTEGER)"_s,
                {}, [&](const QSqlQuery &row) {
                    QStringList values;
                    for (int i = 0; i < 10; ++i)
                        values += row.value(i).isNull() ? u"null"_s : row.value(i).toString();
                    lines += values.join(u'|');
                    return true;
                });
            return read ? Result<QStringList>(lines) : Result<QStringList>(fail(read.error()));
        });
        return rows.value_or(QStringList{u"failed"_s});
    }
    static QString cursor(Workspace &workspace)
    {
        const auto cursors = workspace.store.read(
            [&](Database &db) { return ConnectionStore(db).cursors(workspace.connection.id); });
        return unpackCursor(cursors->value(u"deployments"_s), workspace.connection, workspace.names);
    }

private Q_SLOTS:
    void everyWayInGivesTheSameTables_data()
    {
        QTest::addColumn<bool>("newestFirst");
        QTest::addColumn<bool>("atOnce");
        QTest::addColumn<DeploymentWords>("words");
        QTest::newRow("oldest first, gathered, of a first sync") << false << true << DeploymentWords::Later;
        QTest::newRow("newest first, gathered, of a first sync") << true << true << DeploymentWords::Later;
        QTest::newRow("newest first, page by page") << true << false << DeploymentWords::Now;
        QTest::newRow("newest first, gathered") << true << true << DeploymentWords::Now;
    }
    void everyWayInGivesTheSameTables()
    {
        QFETCH(bool, newestFirst);
        QFETCH(bool, atOnce);
        QFETCH(DeploymentWords, words);
        const QVector<ServerDeployment> items = history(300);
        const auto plain = newWorkspace();
        const auto workspace = newWorkspace();
        QVERIFY(plain && workspace);
        for (const ConnectorPage &page : inPages(items, false)) {
            SLIPWAY_VERIFY(plain->store.write([&](Database &db) {
                return writePage(db, plain->connection, mapped(*plain, page), {}, {}, {});
            }));
        }
        PageIntake intake(workspace->store.store(), workspace->connection, workspace->names, words);
        QSignalSpy failures(&intake, &PageIntake::failed);
        int units = 0;
        int rows = 0;
        connect(&intake, &PageIntake::written, this, [&](const PageOutcome &outcome) {
            ++units;
            rows += outcome.deployments.inserted;
        });
        bool isQuiet = false;
        const auto pages = inPages(items, newestFirst);
        for (const ConnectorPage &page : pages) {
            isQuiet = false;
            intake.put(mapped(*workspace, page), {});
            intake.whenQuiet([&] { isQuiet = true; });
            if (!atOnce)
                QTRY_VERIFY(isQuiet);
        }
        QTRY_VERIFY(isQuiet);
        QCOMPARE(failures.size(), 0);
        QCOMPARE(rows, 300);
        QCOMPARE(units, atOnce ? 2 : int(pages.size()));
        QCOMPARE(lines(*workspace), lines(*plain));
        QCOMPARE(cursor(*workspace), pages.last().cursors.first().value);
    }

    void whatComesTwiceIsTakenTwice()
    {
        const auto workspace = newWorkspace();
        QVERIFY(workspace);
        PageIntake intake(workspace->store.store(), workspace->connection, workspace->names,
                          DeploymentWords::Later);
        QVector<ServerDeployment> items = history(3);
        items[1].state = DeploymentState::Running;
        items[1].finishedAt = {};
        ConnectorPage first;
        first.items = items;
        ConnectorPage second = first;
        second.items[1].state = DeploymentState::Succeeded;
        second.items[1].finishedAt = items[1].createdAt.addSecs(300);
        int updated = 0;
        connect(&intake, &PageIntake::written, this,
                [&](const PageOutcome &outcome) { updated += outcome.deployments.updated; });
        bool isQuiet = false;
        for (const ConnectorPage &page : {ConnectorPage(), first, second, first})
            intake.put(mapped(*workspace, page), {});
        intake.whenQuiet([&] { isQuiet = true; });
        QTRY_VERIFY(isQuiet);
        QCOMPARE(updated, 1);
        QVERIFY(lines(*workspace)
                    .value(1)
                    .contains(QString::number(second.items[1].finishedAt.toMSecsSinceEpoch())));
    }

    void afterAFailureNothingMoreIsWritten()
    {
        const auto workspace = newWorkspace();
        QVERIFY(workspace);
        PageIntake intake(workspace->store.store(), workspace->connection, workspace->names,
                          DeploymentWords::Later);
        QSignalSpy failures(&intake, &PageIntake::failed);
        const auto pages = inPages(history(28), false);
        intake.put(mapped(*workspace, pages[0]), {});
        MappedPage broken = mapped(*workspace, pages[1]);
        broken.deployments.first().row.deployment.project = {99}; // somebody took the project away meanwhile
        intake.put(broken, {});
        intake.put(mapped(*workspace, pages[2]), {});
        bool isQuiet = false;
        intake.whenQuiet([&] { isQuiet = true; });
        QTRY_VERIFY(isQuiet);
        QCOMPARE(failures.size(), 1);
        intake.put(mapped(*workspace, pages[3]), {});
        intake.whenQuiet([&] { isQuiet = false; });
        QVERIFY(!isQuiet);
        QCOMPARE(lines(*workspace).size(), 7);
        QCOMPARE(cursor(*workspace), u"0"_s);
    }

    void nobodyRunsFarAhead()
    {
        const auto workspace = newWorkspace();
        QVERIFY(workspace);
        PageIntake intake(workspace->store.store(), workspace->connection, workspace->names,
                          DeploymentWords::Later);
        QVector<ServerDeployment> items = history(2);
        ConnectorPage page;
        page.items = items;
        page.items[0].raw = QByteArray(17 * 1024 * 1024, 'x');
        bool mayGoOn = false;
        intake.put(mapped(*workspace, page), {}); // under way
        intake.whenRoomy([&] { mayGoOn = true; });
        QVERIFY(mayGoOn);
        mayGoOn = false;
        intake.put(mapped(*workspace, page), {}); // waits
        intake.whenRoomy([&] { mayGoOn = true; });
        QVERIFY(!mayGoOn);
        QTRY_VERIFY(mayGoOn);
    }
};

QTEST_GUILESS_MAIN(TestPageIntake)
#include "tst_pageintake.moc"
