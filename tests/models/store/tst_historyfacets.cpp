#include "models/store/historyfacetcounts.h"
#include "tests/support/teststorehistory.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// The history sliced by several values at once, and counted by them, against a look at every row.
class tst_HistoryFacets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void severalValuesAndFreezesMatchAScan_data() { addEngineRows(); }
    void severalValuesAndFreezesMatchAScan();
    void facetsCountWhatChoosingOneMoreWouldBring_data() { addEngineRows(); }
    void facetsCountWhatChoosingOneMoreWouldBring();
    void countingIsGivenUpWhenNobodyWaits_data() { addEngineRows(); }
    void countingIsGivenUpWhenNobodyWaits();
    void aRenamedSourceIsFoundUnderItsNewName_data() { addEngineRows(); }
    void aRenamedSourceIsFoundUnderItsNewName();
};

/// Any values of any members, and freezes of everything, of a project, of an environment, of a pair.
static DeploymentFilter randomFacets(QRandomGenerator &random, const World &world,
                                     const QVector<Deployment> &rows)
{
    DeploymentFilter filter;
    const auto some = [&](int most) { return random.bounded(3) == 0 ? 1 + random.bounded(most) : 0; };
    for (int i = some(2); i > 0; --i)
        filter.projects += world.projects[random.bounded(3)].id;
    for (int i = some(2); i > 0; --i)
        filter.environments += world.environments[random.bounded(3)].id;
    for (int i = some(2); i > 0; --i)
        filter.tiers += Tier(random.bounded(5));
    for (int i = some(5); i > 0; --i)
        filter.states += DeploymentState(random.bounded(12));
    for (int i = some(3); i > 0; --i)
        filter.kinds += DeploymentKind(random.bounded(4));
    for (int i = some(3); i > 0; --i)
        filter.people += rows[random.bounded(int(rows.size()))].by;
    for (int i = some(2); i > 0; --i)
        filter.sources += rows[random.bounded(int(rows.size()))].source;
    if (random.bounded(3) == 0)
        filter.search = QStringList{u"pay"_s, u"v1.2"_s, u"bob"_s}[random.bounded(3)];
    if (random.bounded(4) == 0)
        filter.from = ms(1700000000000 + random.bounded(200) * 1000);
    for (int i = random.bounded(5); i > 0; --i) {
        const qint64 from = 1700000000000 + random.bounded(200) * 1000;
        FrozenSpan span{{}, {}, ms(from), ms(from + random.bounded(60) * 1000)};
        if (random.bounded(2))
            span.project = world.projects[random.bounded(3)].id;
        if (random.bounded(2))
            span.environment = world.environments[random.bounded(3)].id;
        if (random.bounded(8) == 0)
            span.until = {};
        filter.freezes += span;
    }
    filter.isInFreeze = random.bounded(2);
    return filter;
}

/// A workspace of 300 rows, and the same rows in memory.
static Result<QVector<Deployment>> fillAtRandom(TestStore &workspace, const World &world,
                                                QRandomGenerator &random)
{
    QVector<Deployment> rows;
    for (int i = 0; i < 300; ++i)
        rows += randomDeployment(random, world, i);
    const auto put = workspace.write([&](Database &db) { return DeploymentStore(db).upsert(rows); });
    return put ? allPages(workspace, {}, 1000) : fail(put.error());
}

void tst_HistoryFacets::severalValuesAndFreezesMatchAScan()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QRandomGenerator random(31);
    const auto rows = fillAtRandom(workspace, *world, random);
    SLIPWAY_VERIFY(rows);
    int found = 0;
    for (int round = 0; round < 100; ++round) {
        const DeploymentFilter filter = randomFacets(random, *world, *rows);
        QVector<Deployment> expected = *rows;
        expected.removeIf([&](const Deployment &row) { return !matches(row, filter, *world); });
        const auto read = allPages(workspace, filter, 7);
        SLIPWAY_VERIFY(read);
        QCOMPARE(idsOf(*read), idsOf(expected));
        const auto ids = workspace.read([&](Database &db) { return DeploymentStore(db).ids(filter); });
        SLIPWAY_VERIFY(ids);
        QCOMPARE(ids->size(), expected.size());
        const auto count = workspace.read([&](Database &db) { return DeploymentStore(db).count(filter); });
        SLIPWAY_VERIFY(count);
        QCOMPARE(*count, expected.size());
        found += int(expected.size());
    }
    QVERIFY(found > 250);
}

/// The same counts, by looking at every row once for each value.
static HistoryFacetCounts countByScan(const QVector<Deployment> &rows, const DeploymentFilter &filter,
                                      const World &world)
{
    HistoryFacetCounts counts;
    for (const Deployment &row : rows) {
        const auto fits = [&](auto member) {
            DeploymentFilter others = filter;
            (others.*member).clear();
            return matches(row, others, world);
        };
        const auto environment = std::ranges::find(world.environments, row.environment, &Environment::id);
        counts.total += matches(row, filter, world);
        if (fits(&DeploymentFilter::projects))
            ++counts.projects[row.project.value];
        if (fits(&DeploymentFilter::environments))
            ++counts.environments[row.environment.value];
        if (fits(&DeploymentFilter::tiers))
            ++counts.tiers[int(environment->tier)];
        if (fits(&DeploymentFilter::states))
            ++counts.states[int(row.state)];
        if (fits(&DeploymentFilter::kinds))
            ++counts.kinds[int(row.kind)];
        if (fits(&DeploymentFilter::people))
            ++counts.people[row.by];
        if (fits(&DeploymentFilter::sources))
            ++counts.sources[row.source];
        DeploymentFilter inFreeze = filter;
        inFreeze.isInFreeze = true;
        counts.inFreeze += matches(row, inFreeze, world);
    }
    return counts;
}

void tst_HistoryFacets::facetsCountWhatChoosingOneMoreWouldBring()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QRandomGenerator random(37);
    const auto rows = fillAtRandom(workspace, *world, random);
    SLIPWAY_VERIFY(rows);
    const std::atomic_bool never = false;
    for (int round = 0; round < 30; ++round) {
        const DeploymentFilter filter = randomFacets(random, *world, *rows);
        const auto counts =
            workspace.read([&](Database &db) { return countHistoryFacets(db, filter, never); });
        SLIPWAY_VERIFY(counts);
        const auto expected = countByScan(*rows, filter, *world);
        QCOMPARE(counts->total, expected.total);
        QCOMPARE(counts->inFreeze, expected.inFreeze);
        QCOMPARE(counts->people, expected.people);
        QVERIFY(*counts == expected);
    }
}

void tst_HistoryFacets::countingIsGivenUpWhenNobodyWaits()
{
    SLIPWAY_WORKSPACE(workspace);
    const std::atomic_bool atOnce = true;
    const auto counts = workspace.read([&](Database &db) { return countHistoryFacets(db, {}, atOnce); });
    QVERIFY(!counts);
    QCOMPARE(counts.error().kind, Error::Kind::Cancelled);
}

void tst_HistoryFacets::aRenamedSourceIsFoundUnderItsNewName()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QRandomGenerator random(41);
    SLIPWAY_VERIFY(fillAtRandom(workspace, *world, random));
    const auto countOf = [&](const QString &source) {
        DeploymentFilter filter;
        filter.sources = {source};
        return *workspace.read([&](Database &db) { return DeploymentStore(db).count(filter); });
    };
    const qint64 before = countOf(u"github"_s);
    QVERIFY(before > 0);
    SLIPWAY_VERIFY(workspace.write(
        [](Database &db) { return DeploymentStore(db).renameSource(u"github"_s, u"forge"_s); }));
    QCOMPARE(countOf(u"github"_s), 0);
    QCOMPARE(countOf(u"forge"_s), before);
    DeploymentFilter words;
    words.search = u"run"_s;
    QCOMPARE(*workspace.read([&](Database &db) { return DeploymentStore(db).count(words); }), 300);
}

QTEST_GUILESS_MAIN(tst_HistoryFacets)
#include "tst_historyfacets.moc"
