#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/promotionstore.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

namespace {

const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);

Promotion somePromotion(const QString &nonce)
{
    Promotion promotion;
    promotion.project = u"web"_s;
    promotion.environment = u"prod"_s;
    promotion.release = u"1.2.0"_s;
    promotion.commit = *CommitId::parse(QString(40, u'a'));
    promotion.approval = ApprovalId{7};
    promotion.connection = u"ci"_s;
    promotion.nonce = nonce;
    promotion.by = u"ada"_s;
    promotion.at = noon;
    return promotion;
}

} // namespace

/// Rules, freezes, marks and promotions come back as they went in, on both engines.
class tst_GateStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void policiesComeBackAsTheyWere_data() { addEngineRows(); }
    void policiesComeBackAsTheyWere()
    {
        SLIPWAY_WORKSPACE(workspace);
        Environment prod;
        prod.name = u"prod"_s;
        prod.tier = Tier::Production;
        const auto id = workspace.write([&](Database &db) { return EnvironmentStore(db).add(prod); });
        SLIPWAY_VERIFY(id);
        prod.id = *id;
        const auto inForce = [&] {
            return workspace.read([&](Database &db) { return GateStore(db).policyInForce(prod); });
        };
        QVERIFY(*inForce() == defaultPolicy(true));
        GatePolicy policy;
        policy.approvals = {{u"qa"_s, 2}, {{}, 1}};
        policy.checks = {u"tests*"_s};
        policy.hours = WorkingHours{};
        for (const int needed : {2, 3}) {
            policy.approvals.first().needed = needed;
            SLIPWAY_VERIFY(
                workspace.write([&](Database &db) { return GateStore(db).setPolicy(prod.id, policy); }));
            QVERIFY(*inForce() == policy);
        }
        SLIPWAY_VERIFY(workspace.write([](Database &db) -> Result<qint64> {
            return db.execute(u"UPDATE gate_policy SET body = '{}'"_s);
        }));
        QCOMPARE(inForce().error().kind, Error::Kind::Invalid);
        SLIPWAY_VERIFY(workspace.write([&](Database &db) { return GateStore(db).removePolicy(prod.id); }));
        QVERIFY(*inForce() == defaultPolicy(true));
    }

    void freezesComeInTheOrderTheyBegin_data() { addEngineRows(); }
    void freezesComeInTheOrderTheyBegin()
    {
        SLIPWAY_WORKSPACE(workspace);
        Freeze later;
        later.reason = u"Black Friday “week”"_s;
        later.project = u"web"_s;
        later.environment = u"prod"_s;
        later.startsAt = noon;
        later.endsAt = noon.addDays(1);
        later.rule = u"FREQ=YEARLY"_s;
        later.timeZone = u"Europe/Berlin"_s;
        later.by = u"ada"_s;
        later.addedAt = noon;
        Freeze open;
        open.reason = u"audit"_s;
        open.startsAt = noon.addDays(-1);
        for (Freeze *freeze : {&later, &open}) {
            const auto id = workspace.write([&](Database &db) { return GateStore(db).addFreeze(*freeze); });
            SLIPWAY_VERIFY(id);
            freeze->id = *id;
        }
        const auto all = [&] {
            return *workspace.read([](Database &db) { return GateStore(db).freezes(); });
        };
        QVERIFY(all() == (QVector<Freeze>{open, later}));
        SLIPWAY_VERIFY(workspace.write([&](Database &db) { return GateStore(db).removeFreeze(open.id); }));
        QVERIFY(all() == QVector<Freeze>{later});
        const auto gone = workspace.read([&](Database &db) { return GateStore(db).freeze(open.id); });
        QCOMPARE(gone.error().kind, Error::Kind::NotFound);
    }

    void marksAreOfOneRelease_data() { addEngineRows(); }
    void marksAreOfOneRelease()
    {
        SLIPWAY_WORKSPACE(workspace);
        const ReleaseMark bad{false, true, u"leaks"_s, u"ada"_s, noon};
        SLIPWAY_VERIFY(
            workspace.write([&](Database &db) { return GateStore(db).setMark(u"web"_s, u"1.0"_s, bad); }));
        QVERIFY(*workspace.read([](Database &db) { return GateStore(db).mark(u"web"_s, u"1.0"_s); }) == bad);
        QVERIFY(*workspace.read([](Database &db) { return GateStore(db).mark(u"web"_s, u"1.1"_s); })
                == ReleaseMark{});
        QVERIFY(*workspace.read([](Database &db) { return GateStore(db).mark(u"api"_s, u"1.0"_s); })
                == ReleaseMark{});
    }

    void theProjectsOwnTargetGoesFirst_data() { addEngineRows(); }
    void theProjectsOwnTargetGoesFirst()
    {
        SLIPWAY_WORKSPACE(workspace);
        DeployTarget all;
        all.environment = u"prod"_s;
        all.command = {u"ansible-playbook"_s, u"-e"_s, u"version={version}"_s};
        all.folder = u"/srv"_s;
        DeployTarget own;
        own.project = u"web"_s;
        own.environment = u"prod"_s;
        own.connection = u"ci"_s;
        own.job = u"deploy"_s;
        own.parameters = {{u"ref"_s, u"{tag}"_s}};
        for (const DeployTarget &target : {all, own})
            SLIPWAY_VERIFY(
                workspace.write([&](Database &db) { return PromotionStore(db).setTarget(target); }));
        const auto of = [&](const QString &project) {
            return *workspace.read(
                [&](Database &db) { return PromotionStore(db).target(project, u"prod"_s); });
        };
        QVERIFY(of(u"web"_s) == own);
        QVERIFY(of(u"api"_s) == all);
        QVERIFY(*workspace.write(
            [](Database &db) { return PromotionStore(db).removeTarget(u"web"_s, u"prod"_s); }));
        QVERIFY(of(u"web"_s) == all);
        QVERIFY(!*workspace.write(
            [](Database &db) { return PromotionStore(db).removeTarget(u"web"_s, u"prod"_s); }));
    }

    void promotionsAreFoundWhileTheyAreOpen_data() { addEngineRows(); }
    void promotionsAreFoundWhileTheyAreOpen()
    {
        SLIPWAY_WORKSPACE(workspace);
        Promotion promotion = somePromotion(u"one"_s);
        const auto id = workspace.write([&](Database &db) { return PromotionStore(db).add(promotion); });
        SLIPWAY_VERIFY(id);
        promotion.id = *id;
        const auto same =
            workspace.write([&](Database &db) { return PromotionStore(db).add(somePromotion(u"one"_s)); });
        QVERIFY2(!same, "two promotions with one nonce could not be told apart");
        const auto open = [&] {
            return *workspace.read([](Database &db) { return PromotionStore(db).open(); });
        };
        QCOMPARE(open().size(), 1);
        QVERIFY(open().first().approval->value == 7);
        QCOMPARE(open().first().at, noon);
        promotion.state = PromotionState::Succeeded;
        promotion.externalId = u"request-4"_s;
        promotion.endedAt = noon.addSecs(60);
        SLIPWAY_VERIFY(workspace.write([&](Database &db) { return PromotionStore(db).update(promotion); }));
        QVERIFY(open().isEmpty());
        const auto newest = workspace.read([](Database &db) { return PromotionStore(db).newest(5); });
        QCOMPARE(newest->size(), 1);
        QCOMPARE(newest->first().externalId, u"request-4"_s);
        QCOMPARE(newest->first().endedAt, noon.addSecs(60));
    }
};

QTEST_GUILESS_MAIN(tst_GateStore)
#include "tst_gatestore.moc"
