#include "models/store/deploymentstore.h"
#include "models/store/deploymentsweep.h"
#include "models/store/environmentstore.h"
#include "models/store/leftwords.h"
#include "models/store/projectstore.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// Rows that leave the history and come back, and words that are learnt later; on both engines.
class tst_DeploymentSweep : public QObject
{
    Q_OBJECT

    static QDateTime moment(int minutes)
    {
        return QDateTime::fromMSecsSinceEpoch(1767225600000 + qint64(minutes) * 60000, Qt::UTC);
    }
    static bool addPlaces(TestStore &workspace)
    {
        return bool(workspace.write([](Database &db) -> Result<void> {
            Project project;
            project.name = u"shop"_s;
            const auto shop = ProjectStore(db).add(project);
            Environment environment;
            environment.name = u"prod"_s;
            const auto prod = EnvironmentStore(db).add(environment);
            return shop && prod ? Result<void>() : Result<void>(fail(Error::Kind::Bug, u"no places"_s));
        }));
    }
    static Deployment row(int number, const QString &source = u"hub"_s)
    {
        Deployment row;
        row.project = {1};
        row.environment = {1};
        row.state = DeploymentState::Succeeded;
        row.createdAt = moment(number);
        row.finishedAt = moment(number);
        row.version = u"v1.%1"_s.arg(number);
        row.source = source;
        row.externalId = u"acme/shop/%1"_s.arg(number);
        return row;
    }
    static Result<UpsertOutcome> put(TestStore &workspace, const QVector<Deployment> &rows,
                                     DeploymentWords words = DeploymentWords::Now)
    {
        return workspace.write([rows, words](Database &db) {
            QVector<IncomingDeployment> incoming;
            for (const Deployment &row : rows)
                incoming += IncomingDeployment{row, "{}"};
            return DeploymentStore(db).upsert(incoming, words);
        });
    }
    /// "version until when", newest first.
    static QStringList shown(TestStore &workspace, const QString &search = {})
    {
        const auto page = workspace.read([search](Database &db) {
            DeploymentFilter filter;
            filter.search = search;
            return DeploymentStore(db).page(filter, {}, 100);
        });
        QStringList shown;
        for (const Deployment &row : page->rows) {
            shown += row.version + u' '
                + (row.liveUntil.isValid() ? QString::number(moment(0).secsTo(row.liveUntil) / 60) : u"-"_s);
        }
        return shown;
    }

private Q_SLOTS:
    void whatGoesComesBackAsItWas_data() { addEngineRows(); }
    void whatGoesComesBackAsItWas()
    {
        SLIPWAY_WORKSPACE(workspace);
        QVERIFY(addPlaces(workspace));
        SLIPWAY_VERIFY(put(workspace, {row(1), row(2), row(3), row(9, u"recorded"_s)}));
        const QStringList before = shown(workspace);
        QCOMPARE(before, (QStringList{u"v1.9 -"_s, u"v1.3 9"_s, u"v1.2 3"_s, u"v1.1 2"_s}));
        const auto missing = workspace.read([](Database &db) {
            return DeploymentSweep(db).unlisted(u"hub"_s, u"acme/shop/"_s, {u"acme/shop/2"_s}, {2});
        });
        SLIPWAY_VERIFY(missing);
        QCOMPARE(*missing, QStringList{u"acme/shop/1"_s}); // the third row is newer than the list
        const auto elsewhere = workspace.read(
            [](Database &db) { return DeploymentSweep(db).unlisted(u"hub"_s, u"acme/sho/"_s, {}, {99}); });
        QCOMPARE(elsewhere.value_or(QStringList{u"failed"_s}), QStringList());

        const auto removed = workspace.write([](Database &db) {
            return DeploymentSweep(db).remove(
                u"hub"_s, {u"acme/shop/2"_s, u"acme/shop/3"_s, u"acme/shop/9"_s, u"nothing"_s}, moment(50));
        });
        SLIPWAY_VERIFY(removed);
        QCOMPARE(*removed, 2);
        QCOMPARE(shown(workspace), (QStringList{u"v1.9 -"_s, u"v1.1 9"_s}));
        QCOMPARE(shown(workspace, u"v1.3"_s), QStringList());
        const auto gone = workspace.read([](Database &db) { return DeploymentSweep(db).goneById({3}); });
        SLIPWAY_VERIFY(gone);
        QVERIFY(*gone);
        QCOMPARE((*gone)->deployment.version, u"v1.3"_s);
        QCOMPARE((*gone)->environment, u"prod"_s);
        QCOMPARE((*gone)->goneAt, moment(50));
        QCOMPARE((*gone)->raw, QByteArray("{}"));

        // A number once given stays the one thing it was given to.
        const auto added = put(workspace, {row(4)});
        SLIPWAY_VERIFY(added);
        QVERIFY(added->last.value > 4);
        const auto back = workspace.write([](Database &db) {
            return DeploymentSweep(db).bringBack(u"hub"_s, {u"acme/shop/3"_s, u"acme/shop/9"_s});
        });
        SLIPWAY_VERIFY(back);
        QCOMPARE(*back, 1);
        QCOMPARE(shown(workspace), (QStringList{u"v1.9 -"_s, u"v1.4 9"_s, u"v1.3 4"_s, u"v1.1 3"_s}));
        QCOMPARE(shown(workspace, u"v1.3"_s).size(), 1);
        const auto same = workspace.read([](Database &db) { return DeploymentStore(db).byId({3}); });
        SLIPWAY_VERIFY(same);
        QCOMPARE(same->version, u"v1.3"_s);
        // The second one comes by the server's own word.
        SLIPWAY_VERIFY(put(workspace, {row(2)}));
        const auto second = workspace.read([](Database &db) { return DeploymentStore(db).byId({2}); });
        SLIPWAY_VERIFY(second);
        const auto left = workspace.read([](Database &db) { return DeploymentSweep(db).goneOf(u"hub"_s); });
        QVERIFY(left && left->isEmpty());
    }

    void wordsLeftForLaterAreLearntOnce_data() { addEngineRows(); }
    void wordsLeftForLaterAreLearntOnce()
    {
        SLIPWAY_WORKSPACE(workspace);
        QVERIFY(addPlaces(workspace));
        const bool isSqlite = engine == StoreAddress::Engine::Sqlite; // PostgreSQL's triggers wait for nobody
        SLIPWAY_VERIFY(put(workspace, {row(1), row(2), row(3)}, DeploymentWords::Later));
        QCOMPARE(shown(workspace).size(), 3);
        QCOMPARE(shown(workspace, u"shop"_s).size(), isSqlite ? 0 : 3);
        // What changes, goes or is renamed before its words are learnt harms nothing.
        Deployment changed = row(2);
        changed.version = u"v2.0"_s;
        SLIPWAY_VERIFY(put(workspace, {changed}));
        SLIPWAY_VERIFY(workspace.write([](Database &db) {
            return DeploymentSweep(db).remove(u"hub"_s, {u"acme/shop/3"_s}, moment(9));
        }));
        QCOMPARE(shown(workspace, u"v2.0"_s).size(), 1);
        SLIPWAY_VERIFY(waitFor(learnLeftWords(workspace.store(), this)));
        SLIPWAY_VERIFY(waitFor(learnLeftWords(workspace.store(), this)));
        QCOMPARE(shown(workspace, u"shop"_s).size(), 2);
        QCOMPARE(shown(workspace, u"v1.2"_s).size(), 0);
        SLIPWAY_VERIFY(put(workspace, {row(4)}, DeploymentWords::Later));
        SLIPWAY_VERIFY(workspace.write([](Database &db) -> Result<void> {
            auto project = ProjectStore(db).byName(u"shop"_s);
            if (!project)
                return fail(project.error());
            project->name = u"store"_s;
            return ProjectStore(db).update(*project);
        }));
        QCOMPARE(shown(workspace, u"store"_s).size(), 3);
        QCOMPARE(shown(workspace, u"shop"_s).size(), 3); // it is in their ids
        if (isSqlite) {
            SLIPWAY_VERIFY(workspace.write([](Database &db) {
                return db.script(u"INSERT INTO deployment_text (deployment_text, rank) "
                                 "VALUES ('integrity-check', 0)"_s);
            }));
        }
    }
};

QTEST_GUILESS_MAIN(tst_DeploymentSweep)
#include "tst_deploymentsweep.moc"
