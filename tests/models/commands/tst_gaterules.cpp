// Rules that two people write at once.
#include "models/commands/gaterulecommands.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "tests/support/office.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class tst_GateRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_repository.change(u"feat: begin"_s, u"a"_s); }

    void whatSomebodyElseWroteMeanwhileStays()
    {
        Office office;
        QVERIFY(office.furnish(m_repository.path()));
        const QString seen = defaultPolicy(true).sha256();
        GatePolicy theirs = defaultPolicy(true);
        theirs.checklist = {u"Backup made"_s};
        QVERIFY(ended(setGatePolicy(office.context(), u"prod"_s, theirs)));
        GatePolicy ours = defaultPolicy(true);
        ours.waitMinutes = 30;
        const auto refused = ended(replaceGatePolicy(office.context(), u"prod"_s, ours, seen));
        QCOMPARE(kindOf(refused), Error::Kind::Refused);
        QCOMPARE(inForce(office), theirs.sha256());
        QVERIFY(ended(replaceGatePolicy(office.context(), u"prod"_s, ours, theirs.sha256())));
        QCOMPARE(inForce(office), ours.sha256());
    }

    void rulesThatCannotBeReadAreReplacedOnlyByWhoeverSawThat()
    {
        Office office;
        QVERIFY(office.furnish(m_repository.path()));
        QVERIFY(ended(setGatePolicy(office.context(), u"prod"_s, defaultPolicy(true))));
        QVERIFY(ended(office.store().write(Store::EnvironmentsTopic, [](Database &db) {
            return db.execute(u"UPDATE gate_policy SET body = '{\"moon\": 1}'"_s);
        })));
        QVERIFY(inForce(office).isEmpty());
        GatePolicy ours = defaultPolicy(true);
        ours.waitMinutes = 30;
        const auto refused =
            ended(replaceGatePolicy(office.context(), u"prod"_s, ours, defaultPolicy(true).sha256()));
        QCOMPARE(kindOf(refused), Error::Kind::Refused);
        QVERIFY(ended(replaceGatePolicy(office.context(), u"prod"_s, ours, {})));
        QCOMPARE(inForce(office), ours.sha256());
    }

private:
    static QString inForce(Office &office)
    {
        const auto policy = ended(office.store().read([](Database &db) -> Result<GatePolicy> {
            const auto environment = EnvironmentStore(db).byName(u"prod"_s);
            return environment ? GateStore(db).policyInForce(*environment) : fail(environment.error());
        }));
        return policy ? policy->sha256() : QString();
    }

    ScratchRepository m_repository;
};

QTEST_GUILESS_MAIN(tst_GateRules)
#include "tst_gaterules.moc"
