#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/historygroupids.h"
#include "models/store/projectstore.h"
#include "tests/support/teststorehistory.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// The history against a naive replay of the same rows, on both engines.
class tst_DeploymentStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomHistoriesMatchAReplay_data() { addEngineRows(); }
    void randomHistoriesMatchAReplay();
    void aBulkLoadIsTheSameAsTakingInOneByOne_data() { addEngineRows(); }
    void aBulkLoadIsTheSameAsTakingInOneByOne();
    void theSameAgainChangesNothing_data() { addEngineRows(); }
    void theSameAgainChangesNothing();
    void oldNewsIsNotTaken_data() { addEngineRows(); }
    void oldNewsIsNotTaken();
    void pagesGiveEveryRowOnce_data() { addEngineRows(); }
    void pagesGiveEveryRowOnce();
    void headingsHoldEveryRowOnce_data() { addEngineRows(); }
    void headingsHoldEveryRowOnce();
    void filtersAndSearchMatchAScan_data() { addEngineRows(); }
    void filtersAndSearchMatchAScan();
    void whatLooksLikeAQueryIsOnlyWords_data() { addEngineRows(); }
    void whatLooksLikeAQueryIsOnlyWords();
    void newNamesAreFound_data() { addEngineRows(); }
    void newNamesAreFound();
    void rawAnswersAreKept_data() { addEngineRows(); }
    void rawAnswersAreKept();
    void manyRowsOfOneMillisecondKeepTheirOrder_data() { addEngineRows(); }
    void manyRowsOfOneMillisecondKeepTheirOrder();
};

static QVector<qint64> underWayByScan(const QVector<Deployment> &rows, const QDateTime &at)
{
    QVector<qint64> ids;
    if (at.isValid()) {
        for (const Deployment &row : rows) {
            const bool existed = toMilliseconds(row.createdAt) <= toMilliseconds(at);
            if (existed && (!isTerminal(row.state) || effectiveTime(row) > at))
                ids += row.id.value;
        }
    } else {
        using Place = std::tuple<qint64, qint64, int>;
        std::map<Place, std::pair<qint64, qint64>> newest; // time and id
        for (const Deployment &row : rows) {
            if (isTerminal(row.state))
                continue;
            auto &kept = newest[Place(row.project.value, row.environment.value, int(row.state))];
            kept = std::max(kept, std::pair(toMilliseconds(effectiveTime(row)), row.id.value));
        }
        for (const auto &[place, row] : newest)
            ids += row.second;
    }
    std::ranges::sort(ids);
    return ids;
}

void tst_DeploymentStore::randomHistoriesMatchAReplay()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QRandomGenerator random(7);
    Replay replay;
    for (int round = 0; round < 40; ++round) {
        QVector<Deployment> batch;
        for (int i = random.bounded(12); i >= 0; --i)
            batch += randomDeployment(random, *world, random.bounded(120));
        SLIPWAY_VERIFY(workspace.write([&](Database &db) { return DeploymentStore(db).upsert(batch); }));
        for (const Deployment &news : std::as_const(batch))
            replay.take(news);
        replay.assign();
        const auto rows = allPages(workspace, {}, 1000);
        SLIPWAY_VERIFY(rows);
        QCOMPARE(*rows, replay.newestFirst());
        for (const qint64 at : {qint64(0), qint64(1700000000000), qint64(1700000050050),
                                qint64(1700000199999), qint64(1800000000000)}) {
            const QDateTime when = at ? ms(at) : QDateTime();
            const auto live = workspace.read([when](Database &db) { return DeploymentStore(db).live(when); });
            SLIPWAY_VERIFY(live);
            QCOMPARE(idsOf(*live, true), liveByScan(replay.rows, when));
            const auto attempts =
                workspace.read([when](Database &db) { return DeploymentStore(db).attemptsAfterLive(when); });
            SLIPWAY_VERIFY(attempts);
            for (const Deployment &attempt : *attempts)
                QVERIFY(!isLive(attempt.state));
            const auto underWay =
                workspace.read([when](Database &db) { return DeploymentStore(db).underWay(when); });
            SLIPWAY_VERIFY(underWay);
            QCOMPARE(idsOf(*underWay, true), underWayByScan(replay.rows, when));
            const auto one = workspace.read([&](Database &db) {
                return DeploymentStore(db).liveAt(world->projects[0].id, world->environments[0].id, when);
            });
            SLIPWAY_VERIFY(one);
            const bool any = std::ranges::any_of(*live, [&](const Deployment &d) {
                return d.project == world->projects[0].id && d.environment == world->environments[0].id;
            });
            QCOMPARE(one->has_value(), any);
            if (any)
                QVERIFY(idsOf(*live).contains((*one)->id.value));
        }
    }
}

void tst_DeploymentStore::aBulkLoadIsTheSameAsTakingInOneByOne()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QRandomGenerator random(11);
    Replay replay;
    const auto before = randomDeployment(random, *world, 100000);
    replay.take(before);
    SLIPWAY_VERIFY(workspace.write(
        [&](Database &db) { return DeploymentStore(db).upsert(QVector<Deployment>{before}); }));
    QVector<Deployment> rows;
    for (int i = 0; i < 700; ++i) {
        rows += randomDeployment(random, *world, i);
        replay.take(rows.last());
    }
    replay.assign();
    qsizetype next = 0;
    SLIPWAY_VERIFY(workspace.write([&](Database &db) {
        return DeploymentStore(db).bulkLoad([&](Deployment &row) {
            if (next == rows.size())
                return false;
            row = rows[next++];
            return true;
        });
    }));
    const auto read = allPages(workspace, {}, 100);
    SLIPWAY_VERIFY(read);
    QCOMPARE(*read, replay.newestFirst());
    DeploymentFilter filter;
    filter.search = u"alice pay"_s;
    const auto found = allPages(workspace, filter, 100);
    SLIPWAY_VERIFY(found);
    QVERIFY(found->size() > 10);
    // The indices are there again.
    const auto twin = workspace.write([&](Database &db) {
        next = 0;
        return DeploymentStore(db).bulkLoad([&](Deployment &row) {
            row = rows[0];
            return ++next == 1;
        });
    });
    QVERIFY(!twin);
    QCOMPARE(*workspace.read([](Database &db) { return DeploymentStore(db).count({}); }), 701);
}

void tst_DeploymentStore::theSameAgainChangesNothing()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QRandomGenerator random(3);
    QVector<Deployment> rows;
    for (int i = 0; i < 300; ++i)
        rows += randomDeployment(random, *world, i);
    const auto first = workspace.write([&](Database &db) { return DeploymentStore(db).upsert(rows); });
    SLIPWAY_VERIFY(first);
    QCOMPARE(first->inserted, 300);
    // What counts the changes of the engine itself, not of the store.
    const auto marksOf = [](Database &db) -> Result<QStringList> {
        QStringList marks;
        const QString sql =
            db.isSqlite() ? u"SELECT total_changes()"_s : u"SELECT xmin FROM deployment ORDER BY id"_s;
        auto read = db.select(sql, {}, [&](const QSqlQuery &row) {
            marks += row.value(0).toString();
            return true;
        });
        return read ? Result<QStringList>(marks) : fail(read.error());
    };
    const auto before = workspace.write(marksOf);
    const auto again = workspace.write([&](Database &db) { return DeploymentStore(db).upsert(rows); });
    SLIPWAY_VERIFY(again);
    QCOMPARE(again->unchanged, 300);
    QCOMPARE(again->inserted + again->updated, 0);
    const auto after = workspace.write(marksOf);
    SLIPWAY_VERIFY(after);
    QCOMPARE(*after, *before);
}

void tst_DeploymentStore::oldNewsIsNotTaken()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    Deployment row;
    row.project = world->projects[0].id;
    row.environment = world->environments[0].id;
    row.source = u"github"_s;
    row.externalId = u"1"_s;
    row.startedAt = ms(1000);
    row.finishedAt = ms(2000);
    row.state = DeploymentState::Succeeded;
    SLIPWAY_VERIFY(
        workspace.write([&](Database &db) { return DeploymentStore(db).upsert(QVector<Deployment>{row}); }));
    Deployment late = row;
    late.state = DeploymentState::Running;
    late.finishedAt = {};
    const auto taken =
        workspace.write([&](Database &db) { return DeploymentStore(db).upsert(QVector<Deployment>{late}); });
    SLIPWAY_VERIFY(taken);
    QCOMPARE(taken->unchanged, 1);
    const auto kept =
        workspace.read([](Database &db) { return DeploymentStore(db).bySource(u"github"_s, u"1"_s); });
    SLIPWAY_VERIFY(kept);
    QVERIFY((*kept)->state == DeploymentState::Succeeded);
    QCOMPARE((*kept)->finishedAt, ms(2000));
    QVERIFY(workspace.read([](Database &db) { return DeploymentStore(db).openOf(u"github"_s); })->isEmpty());
    late.externalId = u"2"_s;
    SLIPWAY_VERIFY(
        workspace.write([&](Database &db) { return DeploymentStore(db).upsert(QVector<Deployment>{late}); }));
    QCOMPARE(workspace.read([](Database &db) { return DeploymentStore(db).openOf(u"github"_s); })->size(), 1);
}

void tst_DeploymentStore::pagesGiveEveryRowOnce()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QRandomGenerator random(5);
    Replay replay;
    QVector<Deployment> rows;
    for (int i = 0; i < 500; ++i)
        rows += randomDeployment(random, *world, i);
    for (int i = 0; i < 20; ++i) {
        rows += rows[i];
        rows.last().externalId.clear(); // without an id of its own a row is always new
    }
    for (const Deployment &row : std::as_const(rows))
        replay.take(row);
    SLIPWAY_VERIFY(workspace.write([&](Database &db) { return DeploymentStore(db).upsert(rows); }));
    for (const int limit : {1, 7, 520, 521}) {
        const auto read = allPages(workspace, {}, limit);
        SLIPWAY_VERIFY(read);
        QCOMPARE(idsOf(*read), idsOf(replay.newestFirst()));
    }
    const auto wrong =
        workspace.read([](Database &db) { return DeploymentStore(db).page({}, u"1 OR 1=1"_s, 5); });
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, Error::Kind::Usage);
}

void tst_DeploymentStore::headingsHoldEveryRowOnce()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QRandomGenerator random(5);
    QVector<Deployment> rows;
    for (int i = 0; i < 500; ++i)
        rows += randomDeployment(random, *world, i);
    SLIPWAY_VERIFY(workspace.write([&](Database &db) { return DeploymentStore(db).upsert(rows); }));
    const auto all = allPages(workspace, {}, 1000);
    SLIPWAY_VERIFY(all);
    std::map<QDate, qint64> ofDay;
    std::map<std::pair<qint64, QString>, qint64> ofRelease;
    for (const Deployment &row : *all) {
        const QDateTime at = effectiveTime(row); // what has no time at all lies before every other
        ++ofDay[at.isValid() ? at.toUTC().date() : QDate(1970, 1, 1)];
        ++ofRelease[{row.project.value, row.version}];
    }
    const auto grouped = [&workspace](HistoryGrouping grouping) {
        return workspace.read(
            [grouping](Database &db) { return groupedHistoryIds(db, {}, grouping, QTimeZone::utc()); });
    };
    const auto plain = grouped(HistoryGrouping::None);
    SLIPWAY_VERIFY(plain);
    QCOMPARE(plain->ids.size(), all->size());
    const auto days = grouped(HistoryGrouping::Day);
    SLIPWAY_VERIFY(days);
    QCOMPARE(days->ids, plain->ids);
    QCOMPARE(days->groups.size(), qsizetype(ofDay.size()));
    for (const HistoryGroup &group : days->groups)
        QCOMPARE(group.count, ofDay[group.day]);
    auto releases = grouped(HistoryGrouping::Release);
    SLIPWAY_VERIFY(releases);
    QCOMPARE(releases->groups.size(), qsizetype(ofRelease.size()));
    for (const HistoryGroup &group : releases->groups)
        QCOMPARE(group.count, (ofRelease[{group.project.value, group.version}]));
    QCOMPARE(releases->ids.size(), plain->ids.size());
    QCOMPARE(QSet<DeploymentId>(releases->ids.cbegin(), releases->ids.cend()).size(), plain->ids.size());
}

void tst_DeploymentStore::filtersAndSearchMatchAScan()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QRandomGenerator random(13);
    Replay replay;
    QVector<Deployment> rows;
    for (int i = 0; i < 400; ++i) {
        rows += randomDeployment(random, *world, i);
        replay.take(rows.last());
    }
    SLIPWAY_VERIFY(workspace.write([&](Database &db) { return DeploymentStore(db).upsert(rows); }));
    const QString hex =
        rows[std::ranges::find_if(rows, [](const Deployment &d) { return !d.commit.isNull(); })
             - rows.begin()]
            .commit.hex();
    const QStringList searches{{},
                               u"p"_s,
                               u"pay"_s,
                               u"payment-service"_s,
                               u"web.front"_s,
                               u"grosse"_s,
                               u"größe"_s,
                               u"GRÖ"_s,
                               u"alice prod"_s,
                               u"Bob Smith dev"_s,
                               u"zoe"_s,
                               u"v1.2"_s,
                               u"1.2"_s,
                               u"1.3.11"_s,
                               u"v1.3.1"_s,
                               u"1"_s,
                               hex,
                               hex.left(6),
                               hex.left(4).toUpper(),
                               u"run-12"_s,
                               u"https job 3"_s,
                               u"nothing-like-it"_s,
                               u"job/17"_s,
                               u"ci.example.org"_s};
    int found = 0;
    for (int round = 0; round < 150; ++round) {
        DeploymentFilter filter;
        filter.search = searches[round % searches.size()];
        if (random.bounded(3) == 0)
            filter.projects = {world->projects[random.bounded(3)].id};
        if (random.bounded(3) == 0)
            filter.environments = {world->environments[random.bounded(3)].id};
        if (random.bounded(4) == 0)
            filter.states = {DeploymentState(random.bounded(12))};
        if (random.bounded(4) == 0)
            filter.kinds = {DeploymentKind(random.bounded(4))};
        if (random.bounded(4) == 0)
            filter.people = {rows[random.bounded(400)].by};
        if (random.bounded(4) == 0)
            filter.from = ms(1700000000000 + random.bounded(200) * 1000);
        if (random.bounded(4) == 0)
            filter.to = ms(1700000000000 + random.bounded(200) * 1000);
        QVector<Deployment> expected = replay.newestFirst();
        expected.removeIf([&](const Deployment &row) { return !matches(row, filter, *world); });
        const auto read = allPages(workspace, filter, 9);
        SLIPWAY_VERIFY(read);
        QVERIFY2(
            idsOf(*read) == idsOf(expected),
            qPrintable(
                u"“%1”: %2 rows instead of %3"_s.arg(filter.search).arg(read->size()).arg(expected.size())));
        const auto count = workspace.read([&](Database &db) { return DeploymentStore(db).count(filter); });
        SLIPWAY_VERIFY(count);
        QCOMPARE(*count, expected.size());
        found += int(expected.size());
    }
    QVERIFY(found > 500);
}

void tst_DeploymentStore::whatLooksLikeAQueryIsOnlyWords()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QRandomGenerator random(17);
    const Deployment row = randomDeployment(random, *world, 1);
    SLIPWAY_VERIFY(
        workspace.write([&](Database &db) { return DeploymentStore(db).upsert(QVector<Deployment>{row}); }));
    for (const QString &hostile :
         {u"\""_s, u"a\" OR \"b"_s, u"words : x"_s, u"NEAR(a b)"_s, u"* AND"_s, u"-"_s, u"^a"_s, u"(((("_s,
          u"' | !x & "_s, u"a:*"_s, u"\\"_s, QString(100000, u'"'), QString(QChar(0xE000)) + u"p1"_s, u"%_"_s,
          QString(QChar(0xD800)), u"NOT"_s, u"'':A"_s}) {
        DeploymentFilter filter;
        filter.search = hostile;
        const auto page =
            workspace.read([&](Database &db) { return DeploymentStore(db).page(filter, {}, 10); });
        QVERIFY2(page.has_value(), (hostile.left(40).toUtf8() + ": " + wordsOf(page)).constData());
        SLIPWAY_VERIFY(workspace.read([&](Database &db) { return DeploymentStore(db).count(filter); }));
    }
}

void tst_DeploymentStore::newNamesAreFound()
{
    SLIPWAY_WORKSPACE(workspace);
    auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QRandomGenerator random(19);
    QVector<Deployment> rows;
    for (int i = 0; i < 60; ++i)
        rows += randomDeployment(random, *world, i);
    SLIPWAY_VERIFY(workspace.write([&](Database &db) { return DeploymentStore(db).upsert(rows); }));
    const auto countOf = [&](const QString &search) {
        DeploymentFilter filter;
        filter.search = search;
        return *workspace.read([&](Database &db) { return DeploymentStore(db).count(filter); });
    };
    const qint64 before = countOf(u"payment"_s);
    QVERIFY(before > 0);
    world->projects[0].name = u"billing"_s;
    world->environments[2].name = u"live"_s;
    SLIPWAY_VERIFY(
        workspace.write([&](Database &db) { return ProjectStore(db).update(world->projects[0]); }));
    SLIPWAY_VERIFY(
        workspace.write([&](Database &db) { return EnvironmentStore(db).update(world->environments[2]); }));
    QCOMPARE(countOf(u"payment"_s), 0);
    QCOMPARE(countOf(u"billing"_s), before);
    QCOMPARE(countOf(u"prod"_s), 0);
    QVERIFY(countOf(u"live"_s) > 0);
}

void tst_DeploymentStore::rawAnswersAreKept()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QRandomGenerator random(23);
    IncomingDeployment incoming{randomDeployment(random, *world, 1), QByteArray("{\"a\":\0\xff}", 8)};
    SLIPWAY_VERIFY(workspace.write(
        [&](Database &db) { return DeploymentStore(db).upsert(QVector<IncomingDeployment>{incoming}); }));
    QCOMPARE(*workspace.read([](Database &db) { return DeploymentStore(db).rawOf({1}); }), incoming.raw);
}

void tst_DeploymentStore::manyRowsOfOneMillisecondKeepTheirOrder()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QVector<Deployment> rows;
    for (int i = 0; i < 300; ++i) {
        Deployment row;
        row.project = world->projects[0].id;
        row.environment = world->environments[0].id;
        row.state = DeploymentState::Succeeded;
        row.source = u"recorded"_s;
        row.finishedAt = i % 2 ? ms(1700000000000) : QDateTime();
        rows += row;
    }
    SLIPWAY_VERIFY(workspace.write([&](Database &db) { return DeploymentStore(db).upsert(rows); }));
    const auto live = workspace.read([](Database &db) { return DeploymentStore(db).live({}); });
    SLIPWAY_VERIFY(live);
    QCOMPARE(idsOf(*live), QVector<qint64>{300});
    const auto read = allPages(workspace, {}, 50);
    SLIPWAY_VERIFY(read);
    QCOMPARE(read->size(), 300);
    QCOMPARE(read->first().id.value, 300);
    QCOMPARE(read->last().id.value, 1);
}

QTEST_GUILESS_MAIN(tst_DeploymentStore)
#include "tst_deploymentstore.moc"
