#include "models/domain/versionorder.h"
#include "models/store/deploymentorder.h"
#include "tests/support/teststorehistory.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// The history in every order, on both engines, against a stable sort of all rows.
class tst_DeploymentOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyColumnBothWaysEqualsAStableSort_data() { addEngineRows(); }
    void everyColumnBothWaysEqualsAStableSort();
    void namesTooLongForAMarkAreInOrderToo_data() { addEngineRows(); }
    void namesTooLongForAMarkAreInOrderToo();
    void aChangedRowMovesToItsNewPlace_data() { addEngineRows(); }
    void aChangedRowMovesToItsNewPlace();
    void whatWasThereBeforeIsInOrderAndLearnt_data() { addEngineRows(); }
    void whatWasThereBeforeIsInOrderAndLearnt();
};

static Deployment sortedByAll(QRandomGenerator &random, const World &world, int number)
{
    Deployment row = randomDeployment(random, world, number);
    const QStringList people{u"anna"_s, u"Anna"_s, u"Bob"_s, u"bob smith"_s, u"zoë"_s, QString()};
    row.by = people[random.bounded(int(people.size()))];
    const QStringList versions{u"1.9.0"_s,     u"v1.10.0"_s, u"1.10.0-rc.1"_s, u"1.10.0"_s,
                               u"2024.05.1"_s, QString(),    u"release-7"_s,   u"release-10"_s};
    row.version = versions[random.bounded(int(versions.size()))];
    row.source = QStringList{u"github"_s, u"GitLab"_s, u"recorded"_s}[random.bounded(3)];
    return row;
}

/// What a row is sorted by: whether it has none, and a key of bytes or a number.
struct SortValue
{
    bool isNone = false;
    QByteArray text{};
    qint64 number = 0;
};

static QByteArray nameKey(const QString &name)
{
    return name.toCaseFolded().toUtf8() + '\0' + name.toUtf8();
}

static SortValue valueOf(const Deployment &row, DeploymentColumn column, const World &world)
{
    switch (column) {
    case DeploymentColumn::When:
        return {};
    case DeploymentColumn::Project:
        return {false, nameKey(std::ranges::find(world.projects, row.project, &Project::id)->name)};
    case DeploymentColumn::Environment:
        return {false,
                nameKey(std::ranges::find(world.environments, row.environment, &Environment::id)->name)};
    case DeploymentColumn::Version:
        return {row.version.isEmpty(), versionSortKey(row.version)};
    case DeploymentColumn::State:
        return {false, {}, qint64(row.state)};
    case DeploymentColumn::Kind:
        return {false, {}, qint64(row.kind)};
    case DeploymentColumn::By:
        return {row.by.isEmpty(), nameKey(row.by)};
    case DeploymentColumn::Source:
        return {row.source.isEmpty(), nameKey(row.source)};
    case DeploymentColumn::Took:
        if (!row.startedAt.isValid() || !row.finishedAt.isValid())
            return {true};
        return {false, {}, row.startedAt.msecsTo(row.finishedAt)};
    }
    return {};
}

/// `rows`: the newest first.
static QVector<qint64> sortedIds(QVector<Deployment> rows, const DeploymentSort &sort, const World &world)
{
    if (sort.column == DeploymentColumn::When && sort.ascending)
        std::ranges::reverse(rows);
    std::ranges::stable_sort(rows, [&](const Deployment &a, const Deployment &b) {
        const SortValue left = valueOf(a, sort.column, world);
        const SortValue right = valueOf(b, sort.column, world);
        if (left.isNone || right.isNone)
            return right.isNone && !left.isNone;
        const auto before = std::pair(left.text, left.number) < std::pair(right.text, right.number);
        const auto after = std::pair(right.text, right.number) < std::pair(left.text, left.number);
        return sort.ascending ? before : after;
    });
    return idsOf(rows);
}

static DeploymentFilter randomFilter(QRandomGenerator &random, const World &world)
{
    DeploymentFilter filter;
    if (random.bounded(3) == 0)
        filter.projects += world.projects[random.bounded(3)].id;
    if (random.bounded(3) == 0)
        filter.tiers += Tier(random.bounded(5));
    for (int i = random.bounded(3) == 0 ? 6 : 0; i > 0; --i)
        filter.states += DeploymentState(random.bounded(12));
    if (random.bounded(3) == 0)
        filter.people = QStringList{u"Bob"_s, u"anna"_s, QString()};
    if (random.bounded(4) == 0)
        filter.search = QStringList{u"1.10"_s, u"anna"_s, u"release"_s}[random.bounded(3)];
    if (random.bounded(3) == 0)
        filter.from = ms(1700000000000 + random.bounded(100) * 1000);
    filter.isInFreeze = random.bounded(4) == 0;
    filter.freezes += FrozenSpan{{}, {}, ms(1700000020000), ms(1700000090000)};
    filter.freezes += FrozenSpan{world.projects[1].id, {}, ms(1700000100000), ms(1700000190000)};
    return filter;
}

static constexpr qint64 valueByValue = 0;
static constexpr qint64 oneByOne = 100'000;
static constexpr int pageRows = 40;

/// Both ways to the first page, and all ids.
static QString difference(TestStore &workspace, const DeploymentFilter &filter, const DeploymentSort &sort,
                          const QVector<qint64> &expected)
{
    for (const qint64 way : {valueByValue, oneByOne}) {
        const auto first = workspace.read(
            [&](Database &db) { return DeploymentOrder(db, way).first(filter, sort, pageRows); });
        if (!first)
            return first.error().message + first.error().detail;
        if (idsOf(first->rows) != expected.mid(0, pageRows))
            return u"first page, %1"_s.arg(way == valueByValue ? u"value by value" : u"one by one");
        if (first->isWhole && expected.size() > pageRows)
            return u"the first page says it is whole"_s;
    }
    const auto ids = workspace.read([&](Database &db) { return DeploymentOrder(db).ids(filter, sort); });
    if (!ids)
        return ids.error().message + ids.error().detail;
    QVector<qint64> plain;
    for (const DeploymentId id : *ids)
        plain += id.value;
    return plain == expected ? QString() : u"ids"_s;
}

void tst_DeploymentOrder::everyColumnBothWaysEqualsAStableSort()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QRandomGenerator random(77);
    QVector<Deployment> incoming;
    for (int i = 0; i < 400; ++i)
        incoming += sortedByAll(random, *world, i);
    SLIPWAY_VERIFY(workspace.write([&](Database &db) { return DeploymentStore(db).upsert(incoming); }));
    const auto rows = allPages(workspace, {}, 1000);
    SLIPWAY_VERIFY(rows);
    for (int round = 0; round < 12; ++round) {
        const DeploymentFilter filter = round == 0 ? DeploymentFilter() : randomFilter(random, *world);
        QVector<Deployment> fitting = *rows;
        fitting.removeIf([&](const Deployment &row) { return !matches(row, filter, *world); });
        for (int column = 0; column <= int(DeploymentColumn::Took); ++column) {
            for (const bool ascending : {false, true}) {
                const DeploymentSort sort{DeploymentColumn(column), ascending};
                const QString wrong = difference(workspace, filter, sort, sortedIds(fitting, sort, *world));
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(u"%1 %2 round %3: %4"_s
                                        .arg(toString(sort.column), ascending ? u"ascending" : u"descending")
                                        .arg(round)
                                        .arg(wrong)));
            }
        }
    }
}

void tst_DeploymentOrder::namesTooLongForAMarkAreInOrderToo()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QRandomGenerator random(5);
    QVector<Deployment> incoming;
    for (int i = 0; i < 100; ++i)
        incoming += randomDeployment(random, *world, i); // some differ in their last letter alone
    SLIPWAY_VERIFY(workspace.write([&](Database &db) { return DeploymentStore(db).upsert(incoming); }));
    const auto rows = allPages(workspace, {}, 1000);
    SLIPWAY_VERIFY(rows);
    for (const bool ascending : {false, true}) {
        const DeploymentSort sort{DeploymentColumn::By, ascending};
        QCOMPARE(difference(workspace, {}, sort, sortedIds(*rows, sort, *world)), QString());
    }
}

void tst_DeploymentOrder::aChangedRowMovesToItsNewPlace()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QRandomGenerator random(9);
    QVector<Deployment> incoming;
    for (int i = 0; i < 60; ++i)
        incoming += sortedByAll(random, *world, i);
    SLIPWAY_VERIFY(workspace.write([&](Database &db) { return DeploymentStore(db).upsert(incoming); }));
    for (Deployment &row : incoming) {
        row.version = u"3.%1.0"_s.arg(random.bounded(30));
        row.state = DeploymentState::Failed;
        row.startedAt = ms(1700000000000);
        row.finishedAt = ms(1700000000000 + random.bounded(100'000));
    }
    SLIPWAY_VERIFY(workspace.write([&](Database &db) { return DeploymentStore(db).upsert(incoming); }));
    const auto rows = allPages(workspace, {}, 1000);
    SLIPWAY_VERIFY(rows);
    for (const DeploymentColumn column :
         {DeploymentColumn::Version, DeploymentColumn::Took, DeploymentColumn::State}) {
        const DeploymentSort sort{column, true};
        QCOMPARE(difference(workspace, {}, sort, sortedIds(*rows, sort, *world)), QString());
    }
}

/// As the migration leaves a workspace that rows were in before.
static Result<void> forgetOrder(Database &db)
{
    return db.isSqlite() ? db.script(u"DELETE FROM deployment_order; INSERT INTO deployment_unordered "
                                     "SELECT id FROM deployment"_s)
                         : Result<void>();
}

void tst_DeploymentOrder::whatWasThereBeforeIsInOrderAndLearnt()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto world = makeWorld(workspace);
    SLIPWAY_VERIFY(world);
    QRandomGenerator random(21);
    QVector<Deployment> incoming;
    for (int i = 0; i < 90; ++i)
        incoming += sortedByAll(random, *world, i);
    SLIPWAY_VERIFY(workspace.write([&](Database &db) { return DeploymentStore(db).upsert(incoming); }));
    SLIPWAY_VERIFY(workspace.write(forgetOrder));
    const auto rows = allPages(workspace, {}, 1000);
    SLIPWAY_VERIFY(rows);
    const DeploymentSort sorts[] = {{DeploymentColumn::Version, true}, {DeploymentColumn::Took, false}};
    for (const DeploymentSort &sort : sorts)
        QCOMPARE(difference(workspace, {}, sort, sortedIds(*rows, sort, *world)), QString());
    qint64 left = 1;
    for (int round = 0; left > 0 && round < 10; ++round) {
        const auto more =
            workspace.write([](Database &db) { return DeploymentStore(db).learnLeftWords(20); });
        SLIPWAY_VERIFY(more);
        left = *more;
    }
    QCOMPARE(left, 0);
    for (const DeploymentSort &sort : sorts)
        QCOMPARE(difference(workspace, {}, sort, sortedIds(*rows, sort, *world)), QString());
    const auto search = workspace.read([](Database &db) {
        DeploymentFilter filter;
        filter.search = u"zoe"_s;
        return DeploymentStore(db).count(filter);
    });
    SLIPWAY_VERIFY(search);
    QVERIFY(*search > 0);
}

QTEST_GUILESS_MAIN(tst_DeploymentOrder)
#include "tst_deploymentorder.moc"
