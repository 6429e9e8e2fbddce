#include "models/base/clock.h"
#include "models/queries/boardquery.h"
#include "tests/support/teststorehistory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

namespace {

constexpr qint64 begin = 1'700'000'000'000;
constexpr qint64 hour = 3'600'000;
constexpr qint64 span = 60 * 24 * hour;

/// Deployments as they happen: made, begun, ended (some days later, some never), many at one moment.
QVector<Deployment> randomHistory(const World &world, QRandomGenerator &random, int count)
{
    QVector<Deployment> all;
    for (int i = 0; i < count; ++i) {
        Deployment deployment = randomDeployment(random, world, i);
        const qint64 created = begin + random.bounded(60 * 24 * 4) * hour / 4;
        const qint64 started = created + random.bounded(8) * hour / 8;
        const qint64 took =
            random.bounded(12) == 0 ? random.bounded(90) * hour : random.bounded(4) * hour / 4;
        deployment.createdAt = ms(created);
        deployment.startedAt = ms(started);
        deployment.finishedAt = isTerminal(deployment.state) ? ms(started + took) : QDateTime();
        all.append(deployment);
    }
    return all;
}

/// What stood in one place at a moment, by going through everything that was ever put there.
QVector<Deployment> inPlace(const QVector<Deployment> &all, ProjectId project, EnvironmentId environment)
{
    QVector<Deployment> some;
    for (const Deployment &deployment : all) {
        if (deployment.project == project && deployment.environment == environment)
            some.append(deployment);
    }
    return some;
}

/// The naive replay of what is live: everything that was live and had ended by then, in order, the last wins.
QString liveByReplay(QVector<Deployment> all, const QDateTime &at)
{
    std::ranges::sort(all, [](const Deployment &a, const Deployment &b) {
        return std::pair(a.finishedAt, a.id.value) < std::pair(b.finishedAt, b.id.value);
    });
    QString live;
    for (const Deployment &deployment : std::as_const(all)) {
        if (isLive(deployment.state) && deployment.finishedAt <= at)
            live = QString::number(deployment.id.value);
    }
    return live;
}

QString idOf(const Boxed<Deployment> &deployment)
{
    return deployment ? QString::number(deployment->id.value) : QString();
}

QString wordsOf(const std::optional<BoardCell> &cell)
{
    if (!cell)
        return u"nothing"_s;
    return u"live %1, running %2, attempt %3"_s.arg(idOf(cell->live), idOf(cell->running),
                                                    idOf(cell->lastAttempt));
}

} // namespace

/// The board of any moment, held to a replay of everything that ever happened.
class tst_BoardAsOf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandMomentsEqualANaiveReplay_data() { addEngineRows("the past equals a replay"); }
    void aThousandMomentsEqualANaiveReplay();
    void aPartOfTheBoardEqualsThoseRowsOfTheWhole_data() { addEngineRows("a part equals the whole"); }
    void aPartOfTheBoardEqualsThoseRowsOfTheWhole();

private:
    QVector<Deployment> fill(TestStore &workspace, World *world, int count);
    QRandomGenerator m_random{20261121};
};

QVector<Deployment> tst_BoardAsOf::fill(TestStore &workspace, World *world, int count)
{
    const auto made = makeWorld(workspace);
    if (!made)
        return {};
    *world = *made;
    const QVector<Deployment> all = randomHistory(*world, m_random, count);
    const auto stored = workspace.write([&all](Database &db) { return DeploymentStore(db).upsert(all); });
    const auto read =
        stored ? allPages(workspace, {}, 500) : Result<QVector<Deployment>>(fail(stored.error()));
    return read.value_or(QVector<Deployment>());
}

void tst_BoardAsOf::aThousandMomentsEqualANaiveReplay()
{
    SLIPWAY_WORKSPACE(workspace);
    World world;
    const QVector<Deployment> all = fill(workspace, &world, 600);
    QCOMPARE(all.size(), 600);
    const FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC));
    const QueryContext context{&workspace.store(), nullptr, &clock};
    int found = 0;
    for (int i = 0; i < 1000; ++i) {
        // Half of them at the very moment that something ended.
        const QDateTime at = i % 2 && all.at(i % all.size()).finishedAt.isValid()
            ? all.at(i % all.size()).finishedAt
            : ms(begin + qint64(m_random.generate64() % quint64(span)));
        const auto board = waitFor(askBoard(context, at));
        SLIPWAY_VERIFY(board);
        for (const BoardRow &row : board->rows) {
            for (qsizetype column = 0; column < row.cells.size(); ++column) {
                const EnvironmentId environment = board->environments[column].id;
                const QVector<Deployment> here = inPlace(all, row.project.id, environment);
                const std::optional<BoardCell> &cell = row.cells[column];
                QCOMPARE(cell ? idOf(cell->live) : QString(), liveByReplay(here, at));
                QCOMPARE(wordsOf(cell), wordsOf(cellFrom(environment, here, at)));
                found += cell && cell->running ? 1 : 0;
            }
        }
    }
    QVERIFY(found > 100);
}

void tst_BoardAsOf::aPartOfTheBoardEqualsThoseRowsOfTheWhole()
{
    SLIPWAY_WORKSPACE(workspace);
    World world;
    QVERIFY(!fill(workspace, &world, 300).isEmpty());
    const FixedClock clock(QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC));
    const QueryContext context{&workspace.store(), nullptr, &clock};
    for (const QDateTime &at : {QDateTime(), ms(begin + span / 3), ms(begin + span / 2)}) {
        const auto whole = waitFor(askBoard(context, at));
        SLIPWAY_VERIFY(whole);
        const auto first = waitFor(askBoard(context, at, {{}, 2}));
        SLIPWAY_VERIFY(first);
        const auto named = waitFor(askBoard(context, at, {{whole->rows[2].project.id}, 0}));
        SLIPWAY_VERIFY(named);
        QCOMPARE(first->rows.size(), whole->rows.size());
        for (qsizetype i = 0; i < whole->rows.size(); ++i) {
            QCOMPARE(first->rows[i].isRead, i < 2);
            QCOMPARE(named->rows[i].isRead, i == 2);
            const BoardRow &part = i == 2 ? named->rows[i] : first->rows[i];
            for (qsizetype column = 0; column < whole->environments.size(); ++column)
                QCOMPARE(wordsOf(part.cells[column]), wordsOf(whole->rows[i].cells[column]));
        }
    }
}

QTEST_GUILESS_MAIN(tst_BoardAsOf)
#include "tst_boardasof.moc"
