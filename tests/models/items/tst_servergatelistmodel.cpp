// What waits at servers' own gates, as a list.
#include "models/items/servergatelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

static WaitingGate gateNumber(int number)
{
    WaitingGate waiting;
    waiting.connection = {1};
    waiting.connectionName = u"git.example.org"_s;
    waiting.gate.externalId = QString::number(number);
    waiting.gate.remote = u"acme/shop"_s;
    waiting.gate.environmentName = u"production"_s;
    waiting.gate.version = u"1.%1.0"_s.arg(number);
    waiting.gate.requestedBy = u"alice"_s;
    waiting.gate.since = QDateTime({2026, 11, 20}, {12, 0}, Qt::UTC);
    return waiting;
}

class ServerGateListModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGateIsTitledByWhatGoesWhere_data()
    {
        QTest::addColumn<ServerGate>("gate");
        QTest::addColumn<QString>("title");
        ServerGate gate = gateNumber(4).gate;
        QTest::newRow("by its version") << gate << u"shop 1.4.0 → production"_s;
        gate.version.clear();
        gate.reference = u"release/1.4"_s;
        QTest::newRow("else by its branch or tag") << gate << u"shop release/1.4 → production"_s;
        gate.reference.clear();
        gate.commit = *CommitId::parse(u"c41d9e07c41d9e07c41d9e07c41d9e07c41d9e07"_s);
        QTest::newRow("else by its commit") << gate << u"shop c41d9e07 → production"_s;
        gate.commit = {};
        gate.environmentName.clear();
        gate.job = u"deploy-prod"_s;
        QTest::newRow("with the job for a place that has no name") << gate << u"shop → deploy-prod"_s;
        gate.remote = u"sh\u202Eop"_s;
        QTest::newRow("and hides nothing") << gate << u"sh⟨U+202E⟩op → deploy-prod"_s;
    }

    void aGateIsTitledByWhatGoesWhere()
    {
        QFETCH(const ServerGate, gate);
        QTEST(titleOf(gate), "title");
    }

    void whoMayNotDecideIsToldWhy()
    {
        WaitingGate waiting = gateNumber(1);
        QVERIFY(whyNotDecidable(waiting).isEmpty()); // the server does not say
        waiting.gate.mayDecide = true;
        QVERIFY(whyNotDecidable(waiting).isEmpty());
        waiting.gate.mayDecide = false;
        QVERIFY(!whyNotDecidable(waiting).isEmpty());
        waiting.notFromHere = u"Not from here."_s;
        QCOMPARE(whyNotDecidable(waiting), u"Not from here."_s);
        ServerGateListModel model;
        model.setRows({waiting, gateNumber(2)});
        QVERIFY(!model.index(0, 0).data(ServerGateListModel::MayDecideRole).toBool());
        QVERIFY(model.index(1, 0).data(ServerGateListModel::MayDecideRole).toBool());
        QVERIFY(model.index(0, 0).data(ToneRole) != model.index(1, 0).data(ToneRole));
    }

    void aRowIsReadAsOneSentence()
    {
        ServerGateListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNow(QDateTime({2026, 11, 20}, {14, 0}, Qt::UTC));
        model.setRows({gateNumber(4)});
        const QModelIndex row = model.index(0, 0);
        QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
                 u"shop 1.4.0 → production, waits at git.example.org for 2 h"_s);
        QCOMPARE(row.data(SecondLineRole).toString(), u"waits at git.example.org · asked by alice"_s);
        QCOMPARE(row.data(ServerGateListModel::AgeRole).toString(), u"2 h"_s);
        QCOMPARE(row.data(ServerGateListModel::ConnectionRole).value<ConnectionId>(), ConnectionId{1});
        QCOMPARE(row.data(ServerGateListModel::ExternalIdRole).toString(), u"4"_s);
    }

    void theSameIdAtTwoServersIsTwoGates()
    {
        ServerGateListModel model;
        WaitingGate other = gateNumber(4);
        other.connection = {2};
        model.setRows({gateNumber(4), other});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf({2, u"4"_s}), 1);
    }

    void aRefreshSignalsOnlyWhatChanged()
    {
        ServerGateListModel model;
        model.setRows({gateNumber(1), gateNumber(2), gateNumber(3)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setRows({gateNumber(1), gateNumber(2), gateNumber(3)});
        QCOMPARE(changed.count() + removed.count(), 0);
        WaitingGate third = gateNumber(3);
        third.gate.mayDecide = false;
        model.setRows({gateNumber(2), third});
        QCOMPARE(removed.count(), 1);
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(ServerGateListModelTest)
#include "tst_servergatelistmodel.moc"
