#include "models/items/deploymentlistmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

static Deployment deploymentNumber(qint64 number, const QString &version = u"1.0"_s)
{
    Deployment deployment;
    deployment.id = {number};
    deployment.project = {1};
    deployment.environment = {1};
    deployment.version = version;
    deployment.state = DeploymentState::Succeeded;
    deployment.finishedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number, Qt::UTC);
    return deployment;
}

static QVector<DeploymentId> idsDownFrom(qint64 number, int count)
{
    QVector<DeploymentId> ids;
    ids.reserve(count);
    for (int i = 0; i < count; ++i)
        ids.append(DeploymentId{number - i});
    return ids;
}

static QVector<Deployment> rowsOf(const QVector<DeploymentId> &ids, const QString &version = u"1.0"_s)
{
    QVector<Deployment> rows;
    for (const DeploymentId id : ids)
        rows.append(deploymentNumber(id.value, version));
    return rows;
}

class DeploymentListModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMillionRowsAreAllThereAndTheFirstAreSeenAtOnce()
    {
        DeploymentListModel model;
        model.setNames({{ProjectId{1}, u"shop"_s}}, {{EnvironmentId{1}, u"prod"_s}});
        const QVector<DeploymentId> ids = idsDownFrom(1'000'000, 1'000'000);
        QSignalSpy wanted(&model, &DeploymentListModel::pageWanted);
        model.setIds(ids, rowsOf(ids.mid(0, 128)));
        QCOMPARE(model.rowCount(), 1'000'000);
        QCOMPARE(model.index(0, DeploymentListModel::ProjectColumn).data().toString(), u"shop"_s);
        QCoreApplication::processEvents();
        QCOMPARE(wanted.count(), 0);
    }

    void lookingAtRowsFarDownAsksForTheirPageOnce()
    {
        DeploymentListModel model;
        const QVector<DeploymentId> ids = idsDownFrom(100'000, 100'000);
        model.setIds(ids, rowsOf(ids.mid(0, 128)));
        QSignalSpy wanted(&model, &DeploymentListModel::pageWanted);
        for (int row = 50'000; row < 50'040; ++row)
            QCOMPARE(model.index(row, DeploymentListModel::VersionColumn).data().toString(), QString());
        QTRY_COMPARE(wanted.count(), 1);
        QVERIFY(!model.index(50'000, 0).data(DeploymentListModel::LoadedRole).toBool());
        const auto asked = wanted[0][0].value<QVector<DeploymentId>>();
        QCOMPARE(asked.size(), DeploymentListModel::pageSize);

        model.index(50'010, 1).data(); // on its way already
        QCoreApplication::processEvents();
        QCOMPARE(wanted.count(), 1);

        model.takeRows(asked, rowsOf(asked, u"2.7"_s));
        QCOMPARE(model.index(50'010, DeploymentListModel::VersionColumn).data().toString(), u"2.7"_s);
        QCoreApplication::processEvents();
        QCOMPARE(wanted.count(), 1);
    }

    void aRowThatIsGoneIsNotAskedForAgain()
    {
        DeploymentListModel model;
        model.setIds(idsDownFrom(3, 3), {});
        QSignalSpy wanted(&model, &DeploymentListModel::pageWanted);
        model.index(0, 0).data();
        QTRY_COMPARE(wanted.count(), 1);
        model.takeRows(idsDownFrom(3, 3), rowsOf(idsDownFrom(3, 2)));
        model.index(2, 0).data();
        QCoreApplication::processEvents();
        QCOMPARE(wanted.count(), 1);
    }

    void whatCouldNotBeReadIsAskedForAgainWhenLookedAtAgain()
    {
        DeploymentListModel model;
        model.setIds(idsDownFrom(3, 3), {});
        QSignalSpy wanted(&model, &DeploymentListModel::pageWanted);
        model.index(0, 0).data();
        QTRY_COMPARE(wanted.count(), 1);
        model.takeFailure(idsDownFrom(3, 3));
        model.index(0, 0).data();
        QTRY_COMPARE(wanted.count(), 2);
    }

    void aNewAnswerKeepsOldValuesOnTheScreenAndAsksForNewOnes()
    {
        DeploymentListModel model;
        const QVector<DeploymentId> ids = idsDownFrom(300, 300);
        model.setIds(ids, rowsOf(ids));
        const QPersistentModelIndex kept = model.index(299, DeploymentListModel::VersionColumn);
        QSignalSpy in(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy out(&model, &QAbstractItemModel::rowsRemoved);
        const QVector<DeploymentId> more = idsDownFrom(302, 302);
        model.setIds(more, rowsOf(more.mid(0, 128), u"1.1"_s));
        QCOMPARE(in.count(), 1);
        QCOMPARE(out.count(), 0);
        QCOMPARE(kept.row(), 301);
        QSignalSpy wanted(&model, &DeploymentListModel::pageWanted);
        QCOMPARE(kept.data().toString(), u"1.0"_s);
        QTRY_COMPARE(wanted.count(), 1);
        const auto asked = wanted[0][0].value<QVector<DeploymentId>>();
        model.takeRows(asked, rowsOf(asked, u"1.1"_s));
        QCOMPARE(kept.data().toString(), u"1.1"_s);
    }

    void rowsThatComeAndMoveAnywhereLeaveTheOthersInPlace()
    {
        DeploymentListModel model;
        QVector<DeploymentId> ids = idsDownFrom(1000, 1000);
        model.setIds(ids, {});
        const QPersistentModelIndex read = model.index(500, 0);
        QSignalSpy out(&model, &QAbstractItemModel::rowsRemoved);
        ids.insert(10, DeploymentId{2001});
        ids.insert(800, DeploymentId{2002});
        ids.move(900, 20); // one that changed its place
        model.setIds(ids, {});
        QVERIFY(read.isValid());
        QCOMPARE(read.row(), 502);
        QCOMPARE(out.count(), 1);
        for (int row = 0; row < ids.size(); ++row)
            QCOMPARE(model.idAt(row), ids[row]);
    }

    void randomAnswersKeepTheModelHonest()
    {
        QRandomGenerator random(7);
        DeploymentListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (int round = 0; round < 300; ++round) {
            QVector<DeploymentId> ids;
            for (qint64 number = 400; number > 0; --number) {
                if (random.bounded(20) > 0)
                    ids.append(DeploymentId{number});
            }
            ids = ids.mid(random.bounded(40), 300 - random.bounded(200));
            model.setIds(ids, rowsOf(ids.mid(0, 20)));
            QCOMPARE(model.rowCount(), int(ids.size()));
            for (int row = 0; row < ids.size(); row += 17)
                QCOMPARE(model.idAt(row), ids[row]);
            const QVector<DeploymentId> page = ids.mid(0, 60);
            model.takeRows(page, rowsOf(page));
        }
        QCOMPARE(reset.count(), 0);
    }

    void headingsAreRowsThatCannotBeChosen()
    {
        DeploymentListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNames({{ProjectId{1}, u"shop"_s}}, {{EnvironmentId{1}, u"prod"_s}});
        QSignalSpy wanted(&model, &DeploymentListModel::pageWanted);
        GroupedHistory history{idsDownFrom(9, 9), {}};
        history.groups = {{{}, {1}, u"2.0"_s, {6}, 4}, {{}, {1}, {}, {1}, 5}};
        model.setGroups(history, rowsOf(idsDownFrom(9, 2)));
        QCOMPARE(model.rowCount(), 11);
        QVERIFY(model.isHeading(0));
        QVERIFY(model.isHeading(5));
        QVERIFY(model.index(0, 0).data().toString().startsWith(u"shop 2.0"_s));
        QVERIFY(model.index(0, 0).data().toString().contains(u'4'));
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1, 0)) & Qt::ItemIsSelectable);
        QVERIFY(!model.at(0));
        QCOMPARE(model.idAt(1), DeploymentId{9});
        model.index(7, 0).data();
        QTRY_COMPARE(wanted.count(), 1);
        const auto asked = wanted[0][0].value<QVector<DeploymentId>>();
        QCOMPARE(asked, idsDownFrom(7, 7)); // no heading among them
        model.takeRows(asked, rowsOf(asked));
        QVERIFY(model.at(10));
        // A newer one comes: the headings stay where they are.
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        GroupedHistory newer{idsDownFrom(10, 10), {}};
        newer.groups = {{{}, {1}, u"2.0"_s, {6}, 5}, {{}, {1}, {}, {1}, 5}};
        model.setGroups(newer, rowsOf(idsDownFrom(10, 2)));
        QCOMPARE(removed.count(), 0);
        QCOMPARE(model.rowCount(), 12);
        QVERIFY(model.index(0, 0).data().toString().contains(u'5'));
        model.setIds(idsDownFrom(10, 10), rowsOf(idsDownFrom(10, 2)));
        QCOMPARE(model.rowCount(), 10);
        QVERIFY(!model.isHeading(0));
    }
};

QTEST_GUILESS_MAIN(DeploymentListModelTest)
#include "tst_deploymentlistmodel.moc"
