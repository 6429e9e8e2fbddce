#include "models/store/deploymentstore.h"
#include "models/store/deploymenttext.h"
#include "models/store/leftwords.h"
#include "tests/support/teststorehistory.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// What is taken in in great numbers stands as if it had come one by one.
class tst_NewRows : public QObject
{
    Q_OBJECT

    struct Workspace
    {
        TestStore store{StoreAddress::Engine::Sqlite};
        World world;
    };
    static std::unique_ptr<Workspace> newWorkspace()
    {
        auto workspace = std::make_unique<Workspace>();
        if (!waitFor(workspace->store.store().open(Store::Mode::Create)))
            return nullptr;
        const auto world = makeWorld(workspace->store);
        if (!world)
            return nullptr;
        workspace->world = *world;
        return workspace;
    }
    static Result<UpsertOutcome> put(Workspace &workspace, const QVector<Deployment> &rows,
                                     DeploymentWords words)
    {
        return workspace.store.write([&](Database &db) {
            QVector<IncomingDeployment> incoming;
            for (const Deployment &row : rows)
                incoming += IncomingDeployment{row, row.version.toUtf8()};
            return DeploymentStore(db).upsert(incoming, words);
        });
    }
    /// Everything but the ids, which may be others; with the raw answers.
    static QStringList lines(Workspace &workspace)
    {
        const auto rows = workspace.store.read([](Database &db) -> Result<QStringList> {
            QStringList lines;
            const auto read = db.select(
                u"SELECT project, environment, state, kind, place >> 20, live_until, created_at, started_at, "
                "finished_at, hex(commit_id), version, raw_state, by_whom, url, source, external_id, "
                "(SELECT raw FROM deployment_raw WHERE deployment = d.id) FROM deployment d"_s,
                {}, [&](const QSqlQuery &row) {
                    QStringList values;
                    for (int i = 0; i < 17; ++i)
                        values += row.value(i).isNull() ? u"null"_s : row.value(i).toString();
                    lines += values.join(u'|');
                    return true;
                });
            return read ? Result<QStringList>(lines) : Result<QStringList>(fail(read.error()));
        });
        QStringList sorted = rows.value_or(QStringList{u"failed"_s});
        sorted.sort();
        return sorted;
    }

private Q_SLOTS:
    void manyAtOnceAreAsOneByOne_data()
    {
        QTest::addColumn<int>("known"); // in a hundred
        QTest::addColumn<int>("spread"); // of moments
        QTest::newRow("all new, each with its moment") << 0 << 1000000;
        QTest::newRow("all new, many of one moment") << 0 << 40;
        QTest::newRow("some known already") << 5 << 5000;
        QTest::newRow("most known already") << 90 << 5000;
    }
    void manyAtOnceAreAsOneByOne()
    {
        QFETCH(int, known);
        QFETCH(int, spread);
        const auto bulk = newWorkspace();
        const auto single = newWorkspace();
        QVERIFY(bulk && single);
        QRandomGenerator random(11);
        int number = 0;
        for (int round = 0; round < 12; ++round) {
            QVector<Deployment> batch;
            for (int i = 1 + random.bounded(400); i > 0; --i) {
                const bool isKnown = number > 0 && random.bounded(100) < known;
                Deployment row =
                    randomDeployment(random, bulk->world, isKnown ? random.bounded(number) : number++);
                row.finishedAt = row.createdAt = row.startedAt = QDateTime::fromMSecsSinceEpoch(
                    1700000000000 + qint64(random.bounded(spread)) * 1000, Qt::UTC);
                batch += row;
            }
            SLIPWAY_VERIFY(put(*bulk, batch, DeploymentWords::Later));
            SLIPWAY_VERIFY(put(*single, batch, DeploymentWords::Now));
            QCOMPARE(lines(*bulk), lines(*single));
        }
        SLIPWAY_VERIFY(waitFor(learnLeftWords(bulk->store.store(), this)));
        for (const QString &word : {u"v1"_s, u"shop"_s, u"prod"_s, u"person"_s, u"a"_s, u"b"_s}) {
            const auto count = [&word](Workspace &workspace) {
                return workspace.store.read([word](Database &db) {
                    DeploymentFilter filter;
                    filter.search = word;
                    return DeploymentStore(db).count(filter);
                });
            };
            QCOMPARE(*count(*bulk), *count(*single));
        }
    }

    void theWordsIndexOfOneThatWasKilledIsMadeWhole()
    {
        const auto workspace = newWorkspace();
        QVERIFY(workspace);
        QRandomGenerator random(3);
        QVector<Deployment> rows;
        for (int i = 0; i < 60; ++i)
            rows += randomDeployment(random, workspace->world, i);
        SLIPWAY_VERIFY(put(*workspace, rows, DeploymentWords::Later));
        // As far as that, and no farther.
        for (int i = 0; i < 3; ++i) {
            const auto left =
                workspace->store.write([](Database &db) { return DeploymentText(db).learnLeft(20); });
            SLIPWAY_VERIFY(left);
            QCOMPARE(*left, 40 - 20 * i);
        }
        const auto isAny = [&] {
            return *workspace->store.read([](Database &db) { return DeploymentStore(db).hasLeftWords(); });
        };
        QVERIFY(isAny());
        SLIPWAY_VERIFY(waitFor(learnLeftWords(workspace->store.store(), this)));
        QVERIFY(!isAny());
        SLIPWAY_VERIFY(workspace->store.write([](Database &db) {
            return db.script(u"INSERT INTO deployment_text (deployment_text, rank) "
                             "VALUES ('integrity-check', 0)"_s);
        }));
        const auto settings = workspace->store.read([](Database &db) -> Result<QStringList> {
            QStringList found;
            const auto read = db.select(u"SELECT k || ' ' || v FROM deployment_text_config ORDER BY k"_s, {},
                                        [&](const QSqlQuery &row) {
                                            found += row.value(0).toString();
                                            return true;
                                        });
            return read ? Result<QStringList>(found) : Result<QStringList>(fail(read.error()));
        });
        SLIPWAY_VERIFY(settings);
        QCOMPARE(*settings,
                 (QStringList{u"automerge 4"_s, u"crisismerge 16"_s, u"hashsize 1048576"_s, u"version 4"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_NewRows)
#include "tst_newrows.moc"
