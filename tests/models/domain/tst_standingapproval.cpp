#include "models/domain/gates.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);

GatePolicy twoRoles()
{
    GatePolicy policy;
    policy.approvals = {{u"qa"_s, 1}, {u"release-manager"_s, 1}};
    return policy;
}

StandingApproval byAnna(const GatePolicy &policy)
{
    StandingApproval standing;
    standing.id = 7;
    standing.by = u"anna"_s;
    standing.limits.project = u"web"_s;
    standing.limits.environment = u"prod"_s;
    standing.limits.notAfter = noon.addDays(10);
    standing.limits.policySha256 = policy.sha256();
    return standing;
}

/// A patch release onto what is live.
GateFacts patchRelease(const GatePolicy &policy)
{
    GateFacts facts;
    facts.now = noon;
    facts.project = u"web"_s;
    facts.environment.name = u"prod"_s;
    facts.release = u"1.2.4"_s;
    facts.liveRelease = u"1.2.3"_s;
    facts.step = GateStep::Forward;
    facts.commits = 3;
    facts.changedPaths = QStringList{u"src/a.cpp"_s, u"doc/b.md"_s};
    facts.risk = RiskScore{20, {}, {}};
    facts.roles = {{u"anna"_s, {u"qa"_s}}, {u"ben"_s, {u"release-manager"_s}}, {u"carl"_s, {u"qa"_s}}};
    facts.standing = {byAnna(policy)};
    return facts;
}

GateFinding approvalFinding(const GatePolicy &policy, const GateFacts &facts)
{
    for (const GateFinding &finding : evaluateGates(policy, facts)) {
        if (finding.gate == u"approvals"_s)
            return finding;
    }
    return {};
}

using Change = std::function<void(StandingApproval &, GateFacts &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

/// What was approved beforehand, within limits.
class tst_StandingApproval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void covers_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("covered");
        const auto row = [](const char *name, bool covered, const Change &change) {
            QTest::newRow(name) << change << covered;
        };
        row("a patch release", true, [](StandingApproval &, GateFacts &) {});
        row("no minor release", false,
            [](StandingApproval &, GateFacts &facts) { facts.release = u"1.3.0"_s; });
        row("no major release", false,
            [](StandingApproval &, GateFacts &facts) { facts.release = u"2.0.0"_s; });
        row("a minor release where that is allowed", true, [](StandingApproval &one, GateFacts &facts) {
            one.limits.level = BumpLevel::Minor;
            facts.release = u"1.3.0"_s;
        });
        row("nothing older", false, [](StandingApproval &, GateFacts &facts) { facts.release = u"1.2.2"_s; });
        row("no pre-release", false,
            [](StandingApproval &, GateFacts &facts) { facts.release = u"1.2.4-rc.1"_s; });
        row("no release without a version", false,
            [](StandingApproval &, GateFacts &facts) { facts.release = u"nightly"_s; });
        row("nothing onto an unknown version", false,
            [](StandingApproval &, GateFacts &facts) { facts.liveRelease = u"abc"_s; });
        row("no first release", false, [](StandingApproval &, GateFacts &facts) {
            facts.liveRelease.clear();
            facts.step = GateStep::First;
        });
        row("nothing that diverged", false,
            [](StandingApproval &, GateFacts &facts) { facts.step = GateStep::Diverged; });
        row("another project not", false,
            [](StandingApproval &, GateFacts &facts) { facts.project = u"api"_s; });
        row("nothing after its end", false,
            [](StandingApproval &, GateFacts &facts) { facts.now = noon.addDays(11); });
        row("nothing under other rules", false,
            [](StandingApproval &one, GateFacts &) { one.limits.policySha256 = QString(64, u'0'); });
        row("nothing once revoked", false,
            [](StandingApproval &one, GateFacts &) { one.revokedAt = noon.addDays(-1); });
        row("nothing with a bad signature", false,
            [](StandingApproval &one, GateFacts &) { one.setAside = u"its signature is not good"_s; });
        row("only paths that are allowed", true, [](StandingApproval &one, GateFacts &) {
            one.limits.paths = {u"src/*"_s, u"doc/*"_s};
        });
        row("no other path", false,
            [](StandingApproval &one, GateFacts &) { one.limits.paths = {u"doc/*"_s}; });
        row("no unknown paths", false, [](StandingApproval &one, GateFacts &facts) {
            one.limits.paths = {u"*"_s};
            facts.changedPaths.reset();
        });
        row("as many commits as allowed", true,
            [](StandingApproval &one, GateFacts &) { one.limits.maximumCommits = 3; });
        row("no more commits", false,
            [](StandingApproval &one, GateFacts &) { one.limits.maximumCommits = 2; });
        row("the risk that is allowed", true,
            [](StandingApproval &one, GateFacts &) { one.limits.maximumRisk = 20; });
        row("no higher risk", false, [](StandingApproval &one, GateFacts &) { one.limits.maximumRisk = 19; });
        row("no unknown risk", false, [](StandingApproval &one, GateFacts &facts) {
            one.limits.maximumRisk = 99;
            facts.risk.reset();
        });
    }
    void covers()
    {
        QFETCH(Change, change);
        QFETCH(bool, covered);
        GatePolicy policy;
        policy.approvals = {{u"qa"_s, 1}};
        GateFacts facts = patchRelease(policy);
        StandingApproval standing = facts.standing.first();
        change(standing, facts);
        facts.standing = {standing};
        QCOMPARE(!coveringStanding(policy, facts).isEmpty(), covered);
        const GateFinding finding = approvalFinding(policy, facts);
        QVERIFY((finding.outcome == GateOutcome::Passes) == covered);
        if (covered)
            QVERIFY2(finding.reason.startsWith(u"Standing approval by anna: "), qPrintable(finding.reason));
    }

    void itCountsBesideARequest()
    {
        const GatePolicy policy = twoRoles();
        GateFacts facts = patchRelease(policy);
        QVERIFY(approvalFinding(policy, facts).outcome == GateOutcome::Blocks);
        ApprovalRequest request;
        request.id = ApprovalId{3};
        request.requestedBy = u"eve"_s;
        request.requestedAt = noon;
        request.subject = {u"web"_s, u"1.2.4"_s, {}, {}, u"prod"_s, {}, policy.sha256()};
        facts.approval = request;
        const GateFinding waiting = approvalFinding(policy, facts);
        QVERIFY(waiting.outcome == GateOutcome::Waits);
        QVERIFY2(waiting.reason.contains(u"release-manager"), qPrintable(waiting.reason));
        ApprovalDecision decision;
        decision.by = u"ben"_s;
        facts.approval->decisions = {decision};
        const GateFinding passed = approvalFinding(policy, facts);
        QVERIFY2(passed.outcome == GateOutcome::Passes, qPrintable(passed.reason));
        QVERIFY(passed.reason.contains(u"ben") && passed.reason.contains(u"anna"));
    }

    void oneRejectionOutweighsIt()
    {
        GatePolicy policy;
        policy.approvals = {{{}, 1}};
        GateFacts facts = patchRelease(policy);
        QVERIFY(approvalFinding(policy, facts).outcome == GateOutcome::Passes);
        ApprovalRequest request;
        request.id = ApprovalId{3};
        request.state = ApprovalState::Rejected;
        facts.approval = request;
        QVERIFY(approvalFinding(policy, facts).outcome == GateOutcome::Blocks);
    }

    void onePersonCountsOnce()
    {
        GatePolicy policy;
        policy.approvals = {{{}, 2}};
        GateFacts facts = patchRelease(policy);
        facts.standing += facts.standing.first();
        QVERIFY(approvalFinding(policy, facts).outcome == GateOutcome::Blocks);
        QCOMPARE(coveringStanding(policy, facts).size(), 1);
    }

    void limitsThatCanHold()
    {
        StandingLimits limits = byAnna(GatePolicy()).limits;
        QVERIFY(checkLimits(limits, noon));
        limits.notAfter = noon.addDays(400);
        QVERIFY(!checkLimits(limits, noon));
        limits.notAfter = noon;
        QVERIFY(!checkLimits(limits, noon));
        limits.notAfter = noon.addDays(1);
        limits.maximumRisk = 101;
        QVERIFY(!checkLimits(limits, noon));
        limits.maximumRisk = 100;
        limits.level = BumpLevel::None;
        QVERIFY(!checkLimits(limits, noon));
    }

    void aChecklistStaysShutUntilAllIsTicked()
    {
        GatePolicy policy;
        policy.checklist = {u"told the support"_s, u"backup is there"_s};
        QVERIFY(checkPolicy(policy));
        GateFacts facts = patchRelease(policy);
        const auto finding = [&] {
            for (const GateFinding &one : evaluateGates(policy, facts)) {
                if (one.gate == u"checklist"_s)
                    return one;
            }
            return GateFinding{};
        };
        QVERIFY(finding().outcome == GateOutcome::Waits);
        QVERIFY(finding().reason.contains(u"told the support; backup is there"));
        ChecklistTick tick;
        tick.item = u"told the support"_s;
        tick.by = u"ben"_s;
        facts.ticks = {tick};
        QVERIFY(!finding().reason.contains(u"told the support"));
        tick.item = u"backup is there"_s;
        facts.ticks += tick;
        QVERIFY(finding().outcome == GateOutcome::Passes);
        tick.isTicked = false;
        facts.ticks += tick;
        QVERIFY(finding().outcome == GateOutcome::Waits);
    }

    void whoeverAskedDoesNotCountBeforehandEither_data()
    {
        QTest::addColumn<QString>("asker");
        QTest::addColumn<bool>("isUnknown");
        QTest::addColumn<bool>("isComplete");
        QTest::newRow("anna agreed beforehand, carl asked") << u"carl"_s << false << true;
        QTest::newRow("anna agreed beforehand and asked by her account") << u"anna"_s << false << false;
        QTest::newRow("whose the asking account is, is not known") << QString() << true << false;
    }
    void whoeverAskedDoesNotCountBeforehandEither()
    {
        QFETCH(QString, asker);
        QFETCH(bool, isUnknown);
        GatePolicy policy;
        policy.approvals = {{{}, 2}};
        ApprovalRequest request;
        request.requestedBy = u"account"_s;
        request.asker = asker;
        request.isAskerUnknown = isUnknown;
        ApprovalDecision bob;
        bob.by = u"bob"_s;
        request.decisions = {bob};
        QTEST(approvalProgress(policy, request, {}, {u"anna"_s}).isComplete(), "isComplete");
        policy.allowsSelfApproval = true;
        QVERIFY(approvalProgress(policy, request, {}, {u"anna"_s}).isComplete());
    }

    void theHashOfOldRulesStaysWhatItWas()
    {
        GatePolicy policy;
        QVERIFY(!policy.canonicalJson().contains("checklist"));
        policy.checklist = {u"a"_s};
        QVERIFY(*policyFromJson(policy.canonicalJson()) == policy);
        policy.checklist = {u"a"_s, u"a"_s};
        QVERIFY(!checkPolicy(policy));
    }
};

QTEST_GUILESS_MAIN(tst_StandingApproval)
#include "tst_standingapproval.moc"
