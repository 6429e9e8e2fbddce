#include "models/store/deploymentoutcomes.h"
#include "tests/support/teststorehistory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

using Outcomes = QHash<std::pair<ProjectId, EnvironmentId>, RecentOutcomes>;

/// How the last deployments ended, against counting every row by hand, on both engines.
class tst_DeploymentOutcomes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLastOnesAreThoseOfAScan_data() { addEngineRows(); }
    void theLastOnesAreThoseOfAScan();
};

static bool isFailed(const Deployment &row)
{
    return row.state == DeploymentState::Failed || row.state == DeploymentState::TimedOut;
}

/// `newestFirst`, as pages give them.
static Outcomes byScan(const QVector<Deployment> &newestFirst, const QVector<ProjectId> &projects,
                       const QDateTime &at, int most)
{
    Outcomes outcomes;
    for (const Deployment &row : newestFirst) {
        if (!projects.contains(row.project) || (at.isValid() && effectiveTime(row) > at)
            || !(isFailed(row) || isLive(row.state)))
            continue;
        RecentOutcomes &counted = outcomes[{row.project, row.environment}];
        if (counted.finished == most)
            continue;
        ++counted.finished;
        counted.failed += isFailed(row) ? 1 : 0;
    }
    return outcomes;
}

void tst_DeploymentOutcomes::theLastOnesAreThoseOfAScan()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QRandomGenerator random(11);
    QVector<Deployment> batch;
    for (int i = 0; i < 600; ++i)
        batch += randomDeployment(random, *world, i);
    SLIPWAY_VERIFY(workspace.write([&](Database &db) { return DeploymentStore(db).upsert(batch); }));
    const auto rows = allPages(workspace, {}, 1000);
    SLIPWAY_VERIFY(rows);
    bool anyFailed = false;
    for (const int most : {1, 3, 20}) {
        for (const QDateTime &at :
             {QDateTime(), ms(1700000050050), ms(1), rows->at(rows->size() / 2).finishedAt}) {
            for (qsizetype count = 0; count <= world->projects.size(); ++count) {
                QVector<ProjectId> projects;
                for (const Project &project : world->projects.first(count))
                    projects += project.id;
                const auto found = workspace.read(
                    [&](Database &db) { return DeploymentOutcomes(db).recent(projects, at, most); });
                SLIPWAY_VERIFY(found);
                const Outcomes expected = byScan(*rows, projects, at, most);
                QCOMPARE(found->size(), expected.size());
                for (auto one = expected.cbegin(); one != expected.cend(); ++one) {
                    QVERIFY(found->value(one.key()) == one.value());
                    anyFailed = anyFailed || one.value().failed > 0;
                }
            }
        }
    }
    QVERIFY2(anyFailed, "the history has nothing to count");
}

QTEST_GUILESS_MAIN(tst_DeploymentOutcomes)
#include "tst_deploymentoutcomes.moc"
