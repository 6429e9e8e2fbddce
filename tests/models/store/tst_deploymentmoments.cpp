#include "models/store/deploymentmoments.h"
#include "tests/support/teststorehistory.h"

#include <QTest>

#include <numeric>
#include <set>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// The stops of a look back, against the times of every row, on both engines.
class tst_DeploymentMoments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingHappenedInAnEmptyWorkspace_data() { addEngineRows(); }
    void nothingHappenedInAnEmptyWorkspace();
    void everyStopIsFoundFromBothSides_data() { addEngineRows(); }
    void everyStopIsFoundFromBothSides();
};

void tst_DeploymentMoments::nothingHappenedInAnEmptyWorkspace()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto first = workspace.read([](Database &db) { return DeploymentMoments(db).first(); });
    SLIPWAY_VERIFY(first);
    QVERIFY(!first->isValid());
    const auto before = workspace.read([](Database &db) { return DeploymentMoments(db).before(ms(5000)); });
    SLIPWAY_VERIFY(before);
    QVERIFY(!before->isValid());
}

void tst_DeploymentMoments::everyStopIsFoundFromBothSides()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QRandomGenerator random(5);
    QVector<Deployment> batch;
    for (int i = 0; i < 300; ++i)
        batch += randomDeployment(random, *world, i);
    SLIPWAY_VERIFY(workspace.write([&](Database &db) { return DeploymentStore(db).upsert(batch); }));
    const auto rows = allPages(workspace, {}, 1000);
    SLIPWAY_VERIFY(rows);
    std::multiset<qint64> all;
    for (const Deployment &row : *rows) {
        if (isLive(row.state) && effectiveTime(row).isValid())
            all.insert(toMilliseconds(effectiveTime(row)));
    }
    const std::set<qint64> stops(all.cbegin(), all.cend());
    QVERIFY(stops.size() > 3);

    const auto first = workspace.read([](Database &db) { return DeploymentMoments(db).first(); });
    SLIPWAY_VERIFY(first);
    QCOMPARE(*first, ms(*stops.begin()));
    for (const qint64 stop : stops) {
        for (const qint64 at : {stop - 1, stop, stop + 1}) {
            const auto before =
                workspace.read([at](Database &db) { return DeploymentMoments(db).before(ms(at)); });
            const auto after =
                workspace.read([at](Database &db) { return DeploymentMoments(db).after(ms(at)); });
            SLIPWAY_VERIFY(before);
            SLIPWAY_VERIFY(after);
            const auto atLeast = stops.lower_bound(at);
            const auto later = stops.upper_bound(at);
            QCOMPARE(*before, atLeast == stops.begin() ? QDateTime() : ms(*std::prev(atLeast)));
            QCOMPARE(*after, later == stops.end() ? QDateTime() : ms(*later));
        }
    }
    const qint64 begin = *stops.begin();
    const qint64 end = *stops.rbegin() + 1;
    for (const int slices : {1, 7, 500}) {
        const auto counts = workspace.read(
            [&](Database &db) { return DeploymentMoments(db).counts(ms(begin), ms(end), slices); });
        SLIPWAY_VERIFY(counts);
        QCOMPARE(counts->size(), slices);
        QCOMPARE(std::accumulate(counts->cbegin(), counts->cend(), 0), int(all.size()));
        QVERIFY(counts->first() > 0);
    }
}

QTEST_GUILESS_MAIN(tst_DeploymentMoments)
#include "tst_deploymentmoments.moc"
