#include "models/base/times.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/searchwords.h"
#include "tests/support/teststore.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

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

namespace {

struct World
{
    QVector<Project> projects;
    QVector<Environment> environments;
};

Result<World> makeWorld(TestStore &workspace)
{
    return workspace.write([](Database &db) -> Result<World> {
        World world;
        for (const QString &name : {u"payment-service"_s, u"web.front"_s, u"Größe"_s}) {
            Project project;
            project.name = name;
            auto id = ProjectStore(db).add(project);
            if (!id)
                return fail(id.error());
            project.id = *id;
            world.projects += project;
        }
        int order = 0;
        for (const QString &name : {u"dev"_s, u"staging"_s, u"prod"_s}) {
            Environment environment{{}, name, guessTier(name), ++order, {}};
            auto id = EnvironmentStore(db).add(environment);
            if (!id)
                return fail(id.error());
            environment.id = *id;
            world.environments += environment;
        }
        return world;
    });
}

QDateTime ms(qint64 value)
{
    return QDateTime::fromMSecsSinceEpoch(value, Qt::UTC);
}

CommitId randomCommit(QRandomGenerator &random)
{
    unsigned char bytes[20];
    for (unsigned char &byte : bytes)
        byte = uchar(random.bounded(256));
    return CommitId::fromRaw(bytes);
}

/// Few times and many ties, so that every neighbour relation occurs.
Deployment randomDeployment(QRandomGenerator &random, const World &world, int number)
{
    Deployment d;
    d.project = world.projects[random.bounded(int(world.projects.size()))].id;
    d.environment = world.environments[random.bounded(int(world.environments.size()))].id;
    d.state = DeploymentState(random.bounded(12));
    d.kind = DeploymentKind(random.bounded(4));
    const qint64 base = 1700000000000 + random.bounded(200) * 1000;
    if (random.bounded(10) > 0)
        d.createdAt = ms(base);
    if (random.bounded(10) > 1)
        d.startedAt = ms(base + random.bounded(50));
    if (random.bounded(10) > 2)
        d.finishedAt = ms(base + 50 + random.bounded(50) * 100);
    if (random.bounded(5) > 0)
        d.commit = randomCommit(random);
    d.version = u"v1.%1.%2"_s.arg(random.bounded(4)).arg(random.bounded(12));
    d.rawState = u"raw"_s;
    d.by = QStringList{u"alice"_s, u"Bob Smith"_s, u"zoë.é"_s, QString(50, u'x') + u"1"_s,
                       QString(50, u'x') + u"2"_s}[random.bounded(5)];
    d.url = u"https://ci.example.org/job/%1"_s.arg(number);
    d.source = random.bounded(2) ? u"github"_s : u"recorded"_s;
    d.externalId = u"run-%1"_s.arg(number);
    return d;
}

/// What the store should hold: rows by (source, external id), brought in one by one.
class Replay
{
public:
    void take(const Deployment &news)
    {
        for (Deployment &row : rows) {
            if (row.source == news.source && row.externalId == news.externalId
                && !news.externalId.isEmpty()) {
                if (mayFollow(row.state, news.state)) {
                    const DeploymentId id = row.id;
                    row = news;
                    row.id = id;
                }
                return;
            }
        }
        rows += news;
        rows.last().id = {rows.size()};
    }
    void assign()
    {
        std::map<std::pair<qint64, qint64>, QVector<Deployment *>> pairs;
        for (Deployment &row : rows)
            pairs[{row.project.value, row.environment.value}] += &row;
        for (auto &[pair, members] : pairs) {
            std::vector<Deployment> copies;
            for (Deployment *row : members)
                copies.push_back(*row);
            assignLiveIntervals(copies);
            for (qsizetype i = 0; i < members.size(); ++i)
                *members[i] = copies[size_t(i)];
        }
    }
    QVector<Deployment> newestFirst() const
    {
        QVector<Deployment> sorted = rows;
        std::ranges::sort(sorted, [](const Deployment &a, const Deployment &b) {
            return std::pair(toMilliseconds(effectiveTime(a)), a.id.value)
                > std::pair(toMilliseconds(effectiveTime(b)), b.id.value);
        });
        return sorted;
    }
    QVector<Deployment> rows;
};

QVector<qint64> idsOf(const QVector<Deployment> &rows, bool sorted = false)
{
    QVector<qint64> ids;
    for (const Deployment &row : rows)
        ids += row.id.value;
    if (sorted)
        std::ranges::sort(ids);
    return ids;
}

Result<QVector<Deployment>> allPages(TestStore &workspace, const DeploymentFilter &filter, int limit)
{
    return workspace.read([=](Database &db) -> Result<QVector<Deployment>> {
        QVector<Deployment> rows;
        QString after;
        do {
            auto page = DeploymentStore(db).page(filter, after, limit);
            if (!page)
                return fail(page.error());
            rows += page->rows;
            after = page->next;
        } while (!after.isEmpty());
        return rows;
    });
}

/// The live one of each pair at a moment, by looking at every row.
QVector<qint64> liveByScan(const QVector<Deployment> &rows, const QDateTime &at)
{
    std::map<std::pair<qint64, qint64>, const Deployment *> best;
    const auto rank = [](const Deployment &d) {
        return std::pair(toMilliseconds(effectiveTime(d)), d.id.value);
    };
    for (const Deployment &row : rows) {
        if (!isLive(row.state) || (at.isValid() && effectiveTime(row).isValid() && effectiveTime(row) > at))
            continue;
        const Deployment *&kept = best[{row.project.value, row.environment.value}];
        if (!kept || rank(row) > rank(*kept))
            kept = &row;
    }
    QVector<qint64> ids;
    for (const auto &[pair, row] : best)
        ids += row->id.value;
    std::ranges::sort(ids);
    return ids;
}

QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    for (const SearchWord &word : searchWords(text))
        tokens += word.text;
    return tokens;
}

bool matches(const Deployment &row, const DeploymentFilter &filter, const World &world)
{
    const QDateTime time = effectiveTime(row);
    const qint64 at = toMilliseconds(time);
    if ((filter.project && row.project != *filter.project)
        || (filter.environment && row.environment != *filter.environment)
        || (filter.state && row.state != *filter.state) || (filter.kind && row.kind != *filter.kind)
        || (!filter.by.isEmpty() && row.by != filter.by)
        || (filter.from.isValid() && at < toMilliseconds(filter.from))
        || (filter.to.isValid() && at >= toMilliseconds(filter.to)))
        return false;
    QStringList words = tokensOf(row.version) + tokensOf(row.version.mid(1));
    QString rest = row.version + u' ' + row.by + u' ' + row.url + u' ' + row.externalId;
    for (const Project &project : world.projects)
        rest += project.id == row.project ? u' ' + project.name : QString();
    for (const Environment &environment : world.environments)
        rest += environment.id == row.environment ? u' ' + environment.name : QString();
    words += tokensOf(rest.replace(u'.', u' ').left(500));
    return std::ranges::all_of(searchWords(filter.search), [&](const SearchWord &asked) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(asked.text); })
            || (asked.maybeCommit && row.commit.hex().startsWith(asked.text));
    });
}

} // namespace

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
            filter.project = world->projects[random.bounded(3)].id;
        if (random.bounded(3) == 0)
            filter.environment = world->environments[random.bounded(3)].id;
        if (random.bounded(4) == 0)
            filter.state = DeploymentState(random.bounded(12));
        if (random.bounded(4) == 0)
            filter.kind = DeploymentKind(random.bounded(4));
        if (random.bounded(4) == 0)
            filter.by = rows[random.bounded(400)].by;
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
