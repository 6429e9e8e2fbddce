#include "models/commands/probecommands.h"
#include "models/commands/recorddeployment.h"
#include "models/commands/slotcommands.h"
#include "models/store/environmentstore.h"
#include "models/store/probestore.h"
#include "models/store/projectstore.h"
#include "models/store/slotstore.h"
#include "tests/support/office.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace slipway;

/// What is deployed and what is released are two things.
class tst_SlotCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsInASlotIsNotLive();
    void switchingMakesItLiveAndBackIsARollback();
    void aCanaryServesItsShareUntilTheSwitch();
    void whatCannotBeIsRefused();
    void withoutAnEntryNothingIsSwitched();
    void anAddressForVersionsIsALedgeredFact();

private:
    SlotReport report(const QString &slot, const QString &commit) const
    {
        return {u"web"_s, u"prod"_s, slot, commit, {}, {}, {}};
    }
    QVector<Deployment> history() const
    {
        const auto page =
            ended(m_office->store().read([](Database &db) { return DeploymentStore(db).page({}, {}, 100); }));
        return page ? page->rows : QVector<Deployment>();
    }
    Result<SwitchedSlot> change(const QString &slot)
    {
        m_office->clock().advance(60000);
        return ended(switchSlot(m_office->context(), u"web"_s, u"prod"_s, slot));
    }

    ScratchRepository m_repository;
    std::unique_ptr<Office> m_office;
};

void tst_SlotCommands::init()
{
    if (m_repository.run({u"tag"_s}).isEmpty()) {
        for (const QString &version : {u"v1.0.0"_s, u"v1.1.0"_s}) {
            m_repository.change(u"feat: "_s + version, u"a"_s);
            m_repository.tag(version);
        }
    }
    m_office = std::make_unique<Office>();
    QVERIFY(m_office->furnish(m_repository.path()));
    DeploymentReport first;
    first.project = u"web"_s;
    first.environment = u"prod"_s;
    first.commit = u"v1.0.0"_s;
    QVERIFY(ended(recordDeployment(m_office->context(), first)));
    m_office->clock().advance(60000);
}

void tst_SlotCommands::whatIsInASlotIsNotLive()
{
    const auto slot = ended(recordSlot(m_office->context(), report(u"green"_s, u"v1.1.0"_s)));
    QVERIFY2(slot, slot ? "" : qPrintable(slot.error().message));
    QCOMPARE(slot->version, u"1.1.0"_s);
    QVERIFY(!slot->isLive && slot->percent == 0);
    QCOMPARE(slot->by, m_office->actor);
    QCOMPARE(history().size(), 1);
    QCOMPARE(m_office->newestEntry().kind, u"slot.recorded"_s);
}

void tst_SlotCommands::switchingMakesItLiveAndBackIsARollback()
{
    QVERIFY(ended(recordSlot(m_office->context(), report(u"blue"_s, u"v1.0.0"_s))));
    QVERIFY(ended(recordSlot(m_office->context(), report(u"green"_s, u"v1.1.0"_s))));
    const auto same = change(u"blue"_s);
    QVERIFY(same);
    QVERIFY2(!same->deployment, "what is in blue was live already");
    const auto switched = change(u"green"_s);
    QVERIFY(switched && switched->deployment);
    QVERIFY(switched->deployment->kind == DeploymentKind::Deploy);
    QCOMPARE(switched->deployment->version, u"1.1.0"_s);
    QCOMPARE(m_office->newestEntry().kind, u"slot.switched"_s);
    const auto back = change(u"blue"_s);
    QVERIFY(back && back->deployment);
    QVERIFY(back->deployment->kind == DeploymentKind::Rollback);
    QCOMPARE(history().size(), 3);
    QVERIFY(!history().first().liveUntil.isValid());
    const auto slots = ended(m_office->store().read([](Database &db) { return SlotStore(db).all(); }));
    QVERIFY(slots && slots->size() == 1);
    for (const EnvironmentSlot &slot : slots->cbegin().value())
        QCOMPARE(slot.isLive, slot.name == u"blue"_s);
}

void tst_SlotCommands::aCanaryServesItsShareUntilTheSwitch()
{
    SlotReport canary = report(u"canary"_s, u"v1.1.0"_s);
    canary.percent = 10;
    QVERIFY(ended(recordSlot(m_office->context(), canary)));
    SlotReport more = report(u"canary"_s, {});
    more.percent = 50;
    const auto wider = ended(recordSlot(m_office->context(), more));
    QVERIFY(wider);
    QCOMPARE(wider->percent, 50);
    QCOMPARE(wider->version, u"1.1.0"_s);
    const auto switched = change(u"canary"_s);
    QVERIFY(switched);
    QCOMPARE(switched->slot.percent, 0);
    QVERIFY(switched->slot.isLive);
}

void tst_SlotCommands::whatCannotBeIsRefused()
{
    QCOMPARE(kindOf(ended(recordSlot(m_office->context(), report(u"green"_s, {})))), Error::Kind::Usage);
    QCOMPARE(kindOf(ended(recordSlot(m_office->context(), report({}, u"v1.1.0"_s)))), Error::Kind::Usage);
    SlotReport much = report(u"green"_s, u"v1.1.0"_s);
    much.percent = 101;
    QCOMPARE(kindOf(ended(recordSlot(m_office->context(), much))), Error::Kind::Usage);
    QCOMPARE(kindOf(change(u"green"_s)), Error::Kind::NotFound);
    QVERIFY(ended(recordSlot(m_office->context(), report(u"green"_s, u"v1.1.0"_s))));
    QVERIFY(change(u"green"_s));
    QCOMPARE(kindOf(change(u"green"_s)), Error::Kind::Refused);
    QCOMPARE(kindOf(ended(recordSlot(m_office->context(), report(u"green"_s, u"v1.0.0"_s)))),
             Error::Kind::Refused);
    QCOMPARE(kindOf(ended(removeSlot(m_office->context(), u"web"_s, u"prod"_s, u"green"_s))),
             Error::Kind::Refused);
    QCOMPARE(kindOf(ended(removeSlot(m_office->context(), u"web"_s, u"prod"_s, u"none"_s))),
             Error::Kind::NotFound);
}

void tst_SlotCommands::withoutAnEntryNothingIsSwitched()
{
    QVERIFY(ended(recordSlot(m_office->context(), report(u"green"_s, u"v1.1.0"_s))));
    QVERIFY(m_office->breakLedger());
    QVERIFY(!change(u"green"_s));
    QCOMPARE(history().size(), 1);
    const auto slots = ended(m_office->store().read([](Database &db) { return SlotStore(db).all(); }));
    QVERIFY(!slots->cbegin().value().first().isLive);
}

void tst_SlotCommands::anAddressForVersionsIsALedgeredFact()
{
    const VersionProbe probe{{}, u"prod"_s, u"https://{project}.example.org/version"_s, {}, {}};
    QVERIFY(ended(setVersionProbe(m_office->context(), probe)));
    QCOMPARE(m_office->newestEntry().kind, u"probe.set"_s);
    const auto probes = ended(m_office->store().read([](Database &db) { return ProbeStore(db).probes(); }));
    QVERIFY(probes && *probes == QVector<VersionProbe>{probe});
    QCOMPARE(kindOf(ended(setVersionProbe(m_office->context(), {{}, u"none"_s, probe.url, {}, {}}))),
             Error::Kind::NotFound);
    QVERIFY(ended(removeVersionProbe(m_office->context(), {}, u"prod"_s)));
    QCOMPARE(kindOf(ended(removeVersionProbe(m_office->context(), {}, u"prod"_s))), Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(tst_SlotCommands)
#include "tst_slotcommands.moc"
