#include "models/domain/gates.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);

GatePolicy letsManagers()
{
    GatePolicy policy;
    policy.freezeOverride = {u"release-manager"_s};
    return policy;
}

/// A release that only a freeze keeps out, and Anna's word on exactly that.
struct Case
{
    GatePolicy policy = letsManagers();
    GateFacts facts;

    Case()
    {
        facts.now = noon;
        facts.project = u"web"_s;
        facts.environment.name = u"prod"_s;
        facts.release = u"1.2.4"_s;
        facts.commit = *CommitId::parse(QString(40, u'a'));
        facts.tree = QString(40, u'b');
        facts.digests = {u"sha256:1"_s};
        facts.planSha256 = QString(64, u'c');
        facts.step = GateStep::Forward;
        facts.roles = {{u"anna"_s, {u"release-manager"_s}}, {u"ben"_s, {u"qa"_s}}};
        facts.freezes = {{u"audit"_s, noon.addDays(2), {}}};
        facts.overrides = {byAnna()};
    }
    FreezeOverride byAnna() const
    {
        FreezeOverride one;
        one.id = 7;
        one.by = u"anna"_s;
        one.at = noon.addSecs(-60);
        one.notAfter = noon.addSecs(3600);
        one.reason = u"hot fix for the outage"_s;
        one.subject = overrideSubject(policy, facts);
        return one;
    }
    GateFinding finding() const
    {
        for (const GateFinding &one : evaluateGates(policy, facts)) {
            if (one.gate == u"freeze" && one.outcome != GateOutcome::Passes)
                return one;
        }
        for (const GateFinding &one : evaluateGates(policy, facts)) {
            if (one.gate == u"freeze")
                return one;
        }
        return {};
    }
};
using Spoil = std::function<void(Case &)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)

/// What may go in although a freeze holds.
class tst_FreezeOverride : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreezeIsOverriddenForExactlyThatRelease()
    {
        const Case good;
        QVERIFY2(mayEnter(evaluateGates(good.policy, good.facts)), qPrintable(good.finding().reason));
        QVERIFY2(good.finding().reason.endsWith(u"overridden by anna: hot fix for the outage"),
                 qPrintable(good.finding().reason));
        QCOMPARE(overridesThatCount(good.policy, good.facts).size(), 1);
    }

    void itDoesNotCount_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *name, const QString &why, const Spoil &spoil) {
            QTest::newRow(name) << spoil << why;
        };
        row("after its end", u"it has expired"_s,
            [](Case &one) { one.facts.overrides[0].notAfter = noon.addSecs(-1); });
        row("once it was taken back", u"ben took it back"_s, [](Case &one) {
            one.facts.overrides[0].revokedAt = noon;
            one.facts.overrides[0].revokedBy = u"ben"_s;
        });
        row("with a bad signature", u"its signature is not good"_s,
            [](Case &one) { one.facts.overrides[0].setAside = u"its signature is not good"_s; });
        row("by somebody whom the rules do not let", u"ben may not override a freeze here"_s,
            [](Case &one) { one.facts.overrides[0].by = u"ben"_s; });
        row("by somebody who lost the role", u"anna may not override a freeze here"_s,
            [](Case &one) { one.facts.roles.remove(u"anna"_s); });
        row("for another commit of that name", u"it is for another release"_s,
            [](Case &one) { one.facts.commit = *CommitId::parse(QString(40, u'd')); });
        row("for another content", u"the commit's content has changed since"_s,
            [](Case &one) { one.facts.tree = QString(40, u'd'); });
        row("for other files", u"what was published for the release has changed since"_s,
            [](Case &one) { one.facts.digests = {u"sha256:2"_s}; });
        row("for another plan", u"who carries it, and with what, has changed since"_s,
            [](Case &one) { one.facts.planSha256 = QString(64, u'd'); });
        row("under other rules", u"the rules of the environment have changed since"_s,
            [](Case &one) { one.policy.needsNotes = true, one.facts.hasNotes = true; });
        row("for another freeze", u"it was given for another freeze"_s, [](Case &one) {
            one.facts.freezes = {{u"weekend"_s, noon.addDays(2), {}}};
        });
        row("for the same freeze at another time", u"it was given for another freeze"_s,
            [](Case &one) { one.facts.freezes[0].until = noon.addDays(9); });
        row("for the freeze of a server by that name", u"it was given for another freeze"_s,
            [](Case &one) { one.facts.freezes[0].from = u"forge"_s; });
    }
    void itDoesNotCount()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, why);
        Case one;
        spoil(one);
        QVERIFY(!mayEnter(evaluateGates(one.policy, one.facts)));
        QVERIFY2(one.finding().outcome == GateOutcome::Waits, qPrintable(one.finding().reason));
        QVERIFY2(one.finding().reason.contains(why), qPrintable(one.finding().reason));
        QVERIFY(overridesThatCount(one.policy, one.facts).isEmpty());
    }

    void aSecondFreezeIsNotOverriddenByTheFirstOnesWord()
    {
        Case one;
        one.facts.freezes.append({u"weekend"_s, noon.addDays(1), {}});
        QVERIFY(!mayEnter(evaluateGates(one.policy, one.facts)));
        FreezeOverride both = one.byAnna();
        both.id = 8;
        one.facts.overrides.append(both);
        QVERIFY2(mayEnter(evaluateGates(one.policy, one.facts)), qPrintable(one.finding().reason));
        const auto counting = overridesThatCount(one.policy, one.facts);
        QCOMPARE(counting.size(), 1);
        QCOMPARE(counting.first().id, 8);
    }

    void whoMay_data()
    {
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<QString>("person");
        QTest::addColumn<bool>("may");
        QTest::newRow("nobody where no role is named") << QStringList() << u"anna"_s << false;
        QTest::newRow("a person of the role") << QStringList{u"release-manager"_s} << u"anna"_s << true;
        QTest::newRow("nobody of another role") << QStringList{u"release-manager"_s} << u"ben"_s << false;
        QTest::newRow("nobody who has none") << QStringList{u"release-manager"_s} << u"carl"_s << false;
        QTest::newRow("anybody where that is said") << QStringList{u"*"_s} << u"carl"_s << true;
        QTest::newRow("one role of several") << QStringList{u"ops"_s, u"qa"_s} << u"ben"_s << true;
    }
    void whoMay()
    {
        QFETCH(QStringList, allowed);
        QFETCH(QString, person);
        QFETCH(bool, may);
        GatePolicy policy;
        policy.freezeOverride = allowed;
        const auto said = mayOverrideFreeze(policy, person, Case().facts.roles);
        QCOMPARE(said.has_value(), may);
        QVERIFY(may || !said.error().message.isEmpty());
    }

    void aReasonAndAnEndAreAskedFor()
    {
        QVERIFY(checkOverride(u"outage"_s, noon.addDays(1), noon));
        QVERIFY(!checkOverride(u"  "_s, noon.addDays(1), noon));
        QVERIFY(!checkOverride(u"outage"_s, {}, noon));
        QVERIFY(!checkOverride(u"outage"_s, noon, noon));
        QVERIFY(!checkOverride(u"outage"_s, noon.addDays(15), noon));
    }

    void theRuleIsReadBackAndChangesNoHashWhereNobodyMay()
    {
        const GatePolicy policy = letsManagers();
        const auto read = policyFromJson(policy.canonicalJson());
        QVERIFY(read);
        QVERIFY(*read == policy);
        QVERIFY(!GatePolicy().canonicalJson().contains("freeze_override"));
        GatePolicy wrong;
        wrong.freezeOverride = {u"Not A Role"_s};
        QVERIFY(!checkPolicy(wrong));
    }

    void historySaysOnWhoseWordItWentIn_data()
    {
        QTest::addColumn<int>("begunAfter"); // seconds
        QTest::addColumn<bool>("isRevokedBefore");
        QTest::addColumn<bool>("isBehind");
        QTest::newRow("what began while it held") << 60 << false << true;
        QTest::newRow("not what began before it") << -120 << false << false;
        QTest::newRow("not what began after its end") << 7200 << false << false;
        QTest::newRow("not what began when it was taken back") << 60 << true << false;
    }
    void historySaysOnWhoseWordItWentIn()
    {
        QFETCH(int, begunAfter);
        QFETCH(bool, isRevokedBefore);
        QFETCH(bool, isBehind);
        FreezeOverride one = Case().byAnna();
        if (isRevokedBefore)
            one.revokedAt = noon;
        Deployment deployment;
        deployment.commit = one.subject.commit;
        deployment.startedAt = noon.addSecs(begunAfter);
        const QVector<FreezeOverride> all{one};
        QCOMPARE(overrideBehind(all, u"web"_s, u"prod"_s, deployment) != nullptr, isBehind);
        QVERIFY(!overrideBehind(all, u"web"_s, u"staging"_s, deployment));
    }
};

QTEST_GUILESS_MAIN(tst_FreezeOverride)
#include "tst_freezeoverride.moc"
