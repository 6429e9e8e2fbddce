#include "models/commands/demo.h"

#include "models/base/clock.h"
#include "models/commands/demodeployments.h"
#include "models/domain/board.h"
#include "models/git/gitservice.h"
#include "models/ledger/ledger.h"
#include "models/queries/boardquery.h"
#include "models/store/approvalstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"
#include "models/store/workspacestore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// The result of a future, once the event loop has brought it.
template <class R> static R awaited(const QFuture<R> &future)
{
    std::optional<R> answer;
    QObject receiver;
    whenDone(future, &receiver, [&](R result) { answer.emplace(std::move(result)); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 60'000); }();
    return answer ? std::move(*answer) : R(fail(Error::Kind::Cancelled, u"did not end"_s));
}

#define HAS_VALUE(result)                                                                                    \
    QVERIFY2(result, (result) ? "" : qPrintable((result).error().message + (result).error().detail))

class DemoTest : public QObject
{
    Q_OBJECT

    struct Made
    {
        explicit Made(const QString &file)
            : store(StoreAddress{StoreAddress::Engine::Sqlite, file, {}}),
              git(file + u".cache"_s, file + u".mirrors"_s), context{{&store, &git, &clock}, u"tester"_s}
        {
        }
        FixedClock clock{QDateTime({2026, 11, 20}, {14, 0}, Qt::UTC)};
        Store store;
        GitService git;
        CommandContext context;
    };

    static QStringList fingerprint(Made &made)
    {
        const auto rows =
            awaited(made.store.read([](Database &db) { return DeploymentStore(db).page({}, {}, 10'000); }));
        QStringList lines;
        if (rows) {
            for (const Deployment &row : rows->rows)
                lines += u"%1 %2 %3 %4 %5"_s.arg(row.project.value)
                             .arg(row.environment.value)
                             .arg(row.commit.hex(), row.version, toString(row.state))
                    + row.createdAt.toString(Qt::ISODateWithMs);
        }
        return lines;
    }

private Q_SLOTS:
    void theBoardLooksAlive()
    {
        QTemporaryDir folder;
        Made made(folder.filePath(u"demo.slipway"_s));
        const auto done = awaited(makeDemo(made.context, {}));
        HAS_VALUE(done);
        const auto demo = awaited(made.store.read([](Database &db) { return WorkspaceStore(db).isDemo(); }));
        QVERIFY(demo && *demo);
        const auto count =
            awaited(made.store.read([](Database &db) { return DeploymentStore(db).count({}); }));
        QCOMPARE(count.value_or(0), 2000);

        const auto quick = awaited(askBoard(made.context.ask, {}));
        HAS_VALUE(quick);
        const auto board = awaited(askDrift(made.context.ask, *quick));
        HAS_VALUE(board);
        QCOMPARE(board->rows.size(), 12);
        QCOMPARE(board->environments.size(), 4);
        QHash<CellAttention, int> seen;
        int behind = 0;
        for (const BoardRow &row : board->rows) {
            for (const auto &cell : row.cells) {
                if (cell)
                    ++seen[attentionOf(*cell)];
                behind += cell && cell->behindPrevious.value_or(0) > 0 ? 1 : 0;
            }
        }
        QCOMPARE(seen[CellAttention::Failed], 1);
        QCOMPARE(seen[CellAttention::Waiting], 2);
        QCOMPARE(seen[CellAttention::Running], 1);
        QCOMPARE(seen[CellAttention::Diverged], 1);
        QCOMPARE(seen[CellAttention::RolledBack], 1);
        QCOMPARE(seen[CellAttention::UnknownCommit], 1);
        QVERIFY(seen[CellAttention::None] >= 36);
        QVERIFY(behind >= 10);
    }

    void whoIsWaitedForIsOnRecord()
    {
        QTemporaryDir folder;
        Made made(folder.filePath(u"demo.slipway"_s));
        const auto done = awaited(
            makeDemo(made.context, {.projects = 12, .environments = 4, .deployments = 200, .seed = 1}));
        HAS_VALUE(done);
        const auto approvals = awaited(made.store.read([](Database &db) { return ApprovalStore(db).all(); }));
        HAS_VALUE(approvals);
        QHash<ApprovalState, int> states;
        for (const ApprovalRequest &approval : *approvals) {
            ++states[approval.state];
            QCOMPARE(approval.subject.tree.size(), 40);
            QVERIFY(!approval.subject.commit.isNull());
        }
        QCOMPARE(states[ApprovalState::Pending], 2);
        QCOMPARE(states[ApprovalState::Rejected], 1);
        QVERIFY(states[ApprovalState::Used] >= 5);
        const auto verdict = awaited(made.store.read([](Database &db) { return Ledger(db).verify(); }));
        HAS_VALUE(verdict);
        QVERIFY2(verdict->ok, qPrintable(verdict->why));
        QVERIFY(verdict->entries > 15);
    }

    void repositoriesCanBeAsked()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"demo.slipway"_s);
        Made made(file);
        HAS_VALUE(awaited(
            makeDemo(made.context, {.projects = 4, .environments = 3, .deployments = 50, .seed = 7})));
        const auto projects = awaited(made.store.read([](Database &db) { return ProjectStore(db).all(); }));
        HAS_VALUE(projects);
        QCOMPARE(projects->size(), 4);
        for (const Project &project : *projects) {
            QCOMPARE(project.repository, u"%1.repositories/%2.git"_s.arg(file, project.name));
            const auto history = awaited(made.git.history(project.repository));
            HAS_VALUE(history);
            QVERIFY((*history)->commitCount() > 100);
            QVERIFY((*history)->releases(project).size() >= 15);
        }
        const auto page =
            awaited(made.store.read([](Database &db) { return DeploymentStore(db).page({}, {}, 100); }));
        HAS_VALUE(page);
        QCOMPARE(page->rows.size(), 50);
    }

    void theSameSeedMakesTheSame()
    {
        QTemporaryDir folder;
        Made one(folder.filePath(u"one.slipway"_s));
        Made two(folder.filePath(u"two.slipway"_s));
        Made other(folder.filePath(u"other.slipway"_s));
        HAS_VALUE(awaited(
            makeDemo(one.context, {.projects = 3, .environments = 4, .deployments = 300, .seed = 5})));
        HAS_VALUE(awaited(
            makeDemo(two.context, {.projects = 3, .environments = 4, .deployments = 300, .seed = 5})));
        HAS_VALUE(awaited(
            makeDemo(other.context, {.projects = 3, .environments = 4, .deployments = 300, .seed = 6})));
        const QStringList first = fingerprint(one);
        QCOMPARE(first.size(), 300);
        QCOMPARE(fingerprint(two), first);
        QVERIFY(fingerprint(other) != first);
    }

    void whatIsThereIsNeverOverwritten()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"demo.slipway"_s);
        Made first(file);
        HAS_VALUE(awaited(
            makeDemo(first.context, {.projects = 1, .environments = 1, .deployments = 1, .seed = 1})));
        Made second(file);
        QVERIFY(!awaited(makeDemo(second.context, {})));
        const auto count =
            awaited(first.store.read([](Database &db) { return DeploymentStore(db).count({}); }));
        QCOMPARE(count.value_or(0), 1);
    }

    void numbersThatMakeNoWorkspace()
    {
        QTemporaryDir folder;
        for (const DemoOptions &options : {DemoOptions{.projects = 0}, DemoOptions{.environments = 0},
                                           DemoOptions{.deployments = -1}, DemoOptions{.projects = 30'000}}) {
            Made made(folder.filePath(u"demo.slipway"_s));
            const auto done = awaited(makeDemo(made.context, options));
            QVERIFY(!done);
            QCOMPARE(done.error().kind, Error::Kind::Usage);
            QVERIFY(!QFileInfo::exists(folder.filePath(u"demo.slipway"_s)));
        }
    }

    void environmentsOfAnyNumber_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("names");
        QTest::newRow("one") << 1 << u"production"_s;
        QTest::newRow("two") << 2 << u"staging production"_s;
        QTest::newRow("three") << 3 << u"dev staging production"_s;
        QTest::newRow("four") << 4 << u"dev qa staging production"_s;
        QTest::newRow("six") << 6 << u"dev qa staging staging-2 production production-2"_s;
    }
    void environmentsOfAnyNumber()
    {
        QFETCH(int, count);
        QStringList names;
        int order = -1;
        for (const Environment &environment : demoEnvironments(count)) {
            names += environment.name;
            QVERIFY(environment.order > order);
            order = environment.order;
        }
        QTEST(names.join(u' '), "names");
    }

    void manyProjectsHaveNamesOfTheirOwn()
    {
        QSet<QString> names;
        const QStringList repositories{u"a"_s, u"b"_s};
        for (const Project &project : demoProjects(5000, repositories))
            names.insert(project.name);
        QCOMPARE(names.size(), 5000);
    }
};

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
