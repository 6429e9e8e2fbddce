#include "models/domain/gates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC); // a Wednesday

ApprovalRequest requestOf(const GatePolicy &policy)
{
    ApprovalRequest request;
    request.id = ApprovalId{7};
    request.subject.project = u"web"_s;
    request.subject.release = u"1.2.0"_s;
    request.subject.commit = *CommitId::parse(u"0123456789012345678901234567890123456789"_s);
    request.subject.tree = QString(40, u'a');
    request.subject.environment = u"prod"_s;
    request.subject.policySha256 = policy.sha256();
    request.requestedBy = u"eve"_s;
    request.requestedAt = noon.addSecs(-3600);
    return request;
}

void approveAs(ApprovalRequest &request, const QString &person)
{
    ApprovalDecision decision;
    decision.by = person;
    decision.at = noon;
    request.decisions.append(decision);
}

/// A release that passes everything but what a test takes away.
GateFacts goodFacts(const GatePolicy &policy)
{
    GateFacts facts;
    facts.now = noon;
    facts.project = u"web"_s;
    facts.release = u"1.2.0"_s;
    facts.tag = u"v1.2.0"_s;
    facts.environment.name = u"prod"_s;
    facts.previous = Environment{EnvironmentId{1}, u"staging"_s, Tier::Staging, 1, {}};
    facts.approval = requestOf(policy);
    facts.commit = facts.approval->subject.commit;
    facts.tree = facts.approval->subject.tree;
    approveAs(*facts.approval, u"alice"_s);
    approveAs(*facts.approval, u"bob"_s);
    facts.approval->state = ApprovalState::Approved;
    ServerCheck check;
    check.name = u"tests"_s;
    check.state = CheckState::Passed;
    facts.checks = {check};
    facts.hasNotes = true;
    facts.artifacts = 1;
    facts.soakedMinutes = 3000;
    facts.wasInPrevious = true;
    facts.isOnBranch = true;
    facts.step = GateStep::Forward;
    facts.liveVersion = u"1.1.0"_s;
    facts.risk = RiskScore{20, {}, {}};
    return facts;
}

GatePolicy strictPolicy()
{
    GatePolicy policy;
    policy.approvals = {{{}, 2}};
    policy.checks = {u"*"_s};
    policy.needsNotes = true;
    policy.soakMinutes = 24 * 60;
    policy.needsPrevious = true;
    policy.waitMinutes = 30;
    policy.tagPattern = u"v[0-9]*"_s;
    policy.branch = u"main"_s;
    policy.refusesDivergence = true;
    policy.needsArtifacts = true;
    policy.hours = WorkingHours{};
    policy.maximumRisk = 50;
    policy.approvalHours = 72;
    return policy;
}

QStringList stopping(const QVector<GateFinding> &findings)
{
    QStringList gates;
    for (const GateFinding &finding : findings) {
        if (finding.outcome != GateOutcome::Passes)
            gates += finding.gate;
    }
    return gates;
}

} // namespace

class tst_Gates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatPassesEverythingMayEnter()
    {
        const GatePolicy policy = strictPolicy();
        const auto findings = evaluateGates(policy, goodFacts(policy));
        QCOMPARE(stopping(findings), QStringList());
        QVERIFY(mayEnter(findings));
        // Each rule in force says so, too.
        QVERIFY2(findings.size() >= 11, qPrintable(QString::number(findings.size())));
    }

    void eachRuleStopsWhatDoesNotMeetIt_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("gate");
        const auto row = [](const char *name, const char *change, const char *gate) {
            QTest::newRow(name) << QString::fromLatin1(change) << QString::fromLatin1(gate);
        };
        row("one approval of two is not enough", "one approval", "approvals");
        row("nobody asked for an approval", "no request", "approvals");
        row("the requester's own approval does not count", "own approval", "approvals");
        row("another commit than the approved one", "commit", "approvals");
        row("another tree than the approved one", "tree", "approvals");
        row("another policy than the approved one", "policy", "approvals");
        row("other artifacts than the approved ones", "artifacts", "approvals");
        row("carried by another than the approved one", "carrier", "approvals");
        row("an approval that is too old", "old approval", "approvals");
        row("an approval that was used", "used", "approvals");
        row("a rejection", "rejected", "approvals");
        row("approvals that did not count when they were given", "roles later", "approvals");
        row("a red check", "red", "checks");
        row("a check that still runs", "running", "checks");
        row("no check at all", "no check", "checks");
        row("no notes", "no notes", "notes");
        row("nothing published", "no artifacts", "artifacts");
        row("a published file without a digest", "no digest", "artifacts");
        row("live too short in staging", "short soak", "soak");
        row("never live in staging", "no soak", "soak");
        row("not in the environment before", "no previous", "order");
        row("asked for a moment ago", "just asked", "wait");
        row("a tag of another kind", "tag", "reference");
        row("not on the branch", "branch", "branch");
        row("a branch that is not known", "unknown branch", "branch");
        row("what is live would get lost", "diverged", "divergence");
        row("what would get lost is not known", "unknown step", "divergence");
        row("going backwards is a roll-back's matter", "backward", "direction");
        row("live there already", "same", "direction");
        row("at night", "night", "hours");
        row("on a Sunday", "sunday", "hours");
        row("too risky", "risky", "risk");
        row("a freeze", "freeze", "freeze");
        row("held", "held", "hold");
        row("marked bad", "bad", "bad");
    }
    void eachRuleStopsWhatDoesNotMeetIt()
    {
        QFETCH(QString, change);
        QFETCH(QString, gate);
        GatePolicy policy = strictPolicy();
        GateFacts facts = goodFacts(policy);
        worsen(change, policy, facts);
        const auto findings = evaluateGates(policy, facts);
        QVERIFY2(stopping(findings).contains(gate), qPrintable(stopping(findings).join(u' ')));
        for (const GateFinding &finding : findings)
            QVERIFY(!finding.reason.isEmpty());
    }

    void aRollBackToWhatWasLiveHereNeedsNobody()
    {
        const GatePolicy policy = strictPolicy();
        GateFacts facts = goodFacts(policy);
        facts.approval.reset();
        facts.checks.clear();
        facts.step = GateStep::Backward;
        facts.wouldLose = 3;
        facts.isRollback = true;
        facts.wasLiveHere = true;
        facts.freezes = {{u"weekend"_s, noon.addDays(1), {}}};
        QCOMPARE(stopping(evaluateGates(policy, facts)), QStringList());
        facts.mark.isBad = true;
        QCOMPARE(stopping(evaluateGates(policy, facts)), QStringList{u"bad"_s});
        facts.mark.isBad = false;
        facts.wasLiveHere = false;
        QVERIFY(stopping(evaluateGates(policy, facts)).contains(u"approvals"_s));
    }

    void aRollBackThatIsNoneIsJudgedAsAPromotion_data()
    {
        QTest::addColumn<GateStep>("step");
        QTest::addColumn<bool>("wasLiveHere");
        QTest::addColumn<QStringList>("stopped");
        const QStringList asPromotion{u"freeze"_s, u"approvals"_s, u"wait"_s};
        QTest::newRow("back to what was live here passes") << GateStep::Backward << true << QStringList();
        QTest::newRow("to another line that was live here passes")
            << GateStep::Diverged << true << QStringList();
        QTest::newRow("to what was live here without a repository passes")
            << GateStep::Unknown << true << QStringList();
        QTest::newRow("back to what was never live here") << GateStep::Backward << false << asPromotion;
        QTest::newRow("forward to what was live here")
            << GateStep::Forward << true << QStringList{u"direction"_s} + asPromotion;
        QTest::newRow("forward to what is new")
            << GateStep::Forward << false << QStringList{u"direction"_s} + asPromotion;
        QTest::newRow("to the first one here") << GateStep::First << false << asPromotion;
    }
    void aRollBackThatIsNoneIsJudgedAsAPromotion()
    {
        QFETCH(GateStep, step);
        QFETCH(bool, wasLiveHere);
        QFETCH(QStringList, stopped);
        const GatePolicy policy = strictPolicy();
        GateFacts facts = goodFacts(policy);
        facts.approval.reset();
        facts.isRollback = true;
        facts.step = step;
        facts.wasLiveHere = wasLiveHere;
        facts.freezes = {{u"weekend"_s, noon.addDays(1), {}}};
        QCOMPARE(stopping(evaluateGates(policy, facts)), stopped);
    }

    void whatIsNotKnownIsNeverGood_data()
    {
        QTest::addColumn<GateStep>("step");
        QTest::addColumn<QStringList>("unknown");
        QTest::addColumn<int>("maximumRisk");
        QTest::addColumn<QStringList>("stopped");
        const QStringList parts{u"size"_s, u"files"_s, u"paths"_s, u"authors"_s};
        const QStringList none;
        QTest::newRow("which way it goes, without any rule")
            << GateStep::Unknown << parts << 100 << QStringList{u"direction"_s};
        QTest::newRow("which way it goes, and its risk")
            << GateStep::Unknown << parts << 50 << QStringList{u"direction"_s, u"risk"_s};
        QTest::newRow("its size") << GateStep::Forward << QStringList{u"size"_s} << 50
                                  << QStringList{u"risk"_s};
        QTest::newRow("its files") << GateStep::Forward << QStringList{u"files"_s} << 50
                                   << QStringList{u"risk"_s};
        QTest::newRow("its risk where nobody asks for it") << GateStep::Forward << parts << 100 << none;
        QTest::newRow("of the first one there is nothing to know") << GateStep::First << parts << 50 << none;
        QTest::newRow("that nobody deployed here lately does no harm")
            << GateStep::Forward << QStringList{u"age"_s, u"failures"_s} << 50 << none;
    }
    void whatIsNotKnownIsNeverGood()
    {
        QFETCH(GateStep, step);
        QFETCH(QStringList, unknown);
        QFETCH(int, maximumRisk);
        QFETCH(QStringList, stopped);
        GatePolicy policy;
        policy.maximumRisk = maximumRisk;
        GateFacts facts = goodFacts(policy);
        facts.step = step;
        facts.risk = RiskScore{5, {}, unknown};
        QCOMPARE(stopping(evaluateGates(policy, facts)), stopped);
    }

    void onlyARequestThatStandsLetsTheWaitingTimePass_data()
    {
        QTest::addColumn<ApprovalState>("state");
        QTest::addColumn<bool>("passes");
        QTest::newRow("one that waits") << ApprovalState::Pending << true;
        QTest::newRow("an approved one") << ApprovalState::Approved << true;
        QTest::newRow("a rejected one") << ApprovalState::Rejected << false;
        QTest::newRow("a used one") << ApprovalState::Used << false;
        QTest::newRow("an expired one") << ApprovalState::Expired << false;
        QTest::newRow("a void one") << ApprovalState::Void << false;
    }
    void onlyARequestThatStandsLetsTheWaitingTimePass()
    {
        QFETCH(ApprovalState, state);
        QFETCH(bool, passes);
        GatePolicy policy;
        policy.waitMinutes = 30;
        GateFacts facts = goodFacts(policy);
        facts.approval->state = state;
        QCOMPARE(stopping(evaluateGates(policy, facts)), passes ? QStringList() : QStringList{u"wait"_s});
    }

    void peopleAreCountedOnceOverAllRules_data()
    {
        QTest::addColumn<bool>("ordered");
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<int>("missing");
        QTest::newRow("one person of both roles fills one place") << false << QStringList{u"both"_s} << 1;
        QTest::newRow("the one of both roles makes room for the one of one")
            << false << QStringList{u"both"_s, u"qa"_s} << 0;
        QTest::newRow("in the other order too") << false << QStringList{u"qa"_s, u"both"_s} << 0;
        QTest::newRow("two of the same role leave the other open")
            << false << QStringList{u"qa"_s, u"qa2"_s} << 1;
        QTest::newRow("people without a role fill nothing") << false << QStringList{u"carl"_s} << 2;
        QTest::newRow("ordered: the manager before QA does not count")
            << true << QStringList{u"manager"_s, u"qa"_s} << 1;
        QTest::newRow("ordered: QA and then the manager") << true << QStringList{u"qa"_s, u"manager"_s} << 0;
    }
    void peopleAreCountedOnceOverAllRules()
    {
        QFETCH(bool, ordered);
        QFETCH(QStringList, people);
        QFETCH(int, missing);
        GatePolicy policy;
        policy.isOrdered = ordered;
        policy.approvals = {{u"qa"_s, 1}, {u"manager"_s, 1}};
        const QHash<QString, QStringList> roles{{u"both"_s, {u"qa"_s, u"manager"_s}},
                                                {u"qa"_s, {u"qa"_s}},
                                                {u"qa2"_s, {u"qa"_s}},
                                                {u"manager"_s, {u"manager"_s}}};
        ApprovalRequest request = requestOf(policy);
        for (const QString &person : people)
            approveAs(request, person);
        QCOMPARE(approvalProgress(policy, request, roles).missing(), missing);
        const auto state = stateUnder(policy, request, roles);
        QVERIFY(state == (missing == 0 ? ApprovalState::Approved : ApprovalState::Pending));
    }

    void aPolicyComesBackAsItWasWritten()
    {
        const GatePolicy policy = strictPolicy();
        const auto read = policyFromJson(policy.canonicalJson());
        QVERIFY(read.has_value());
        QVERIFY(*read == policy);
        QCOMPARE(read->sha256(), policy.sha256());
    }

    void aGateThatOnlySlipwayKeepsToIsAdvisory()
    {
        QVERIFY(!GatePolicy().isAdvisory()); // nothing is asked
        QVERIFY(!defaultPolicy(false).isAdvisory());
        QVERIFY(defaultPolicy(true).isAdvisory());
        GatePolicy policy = strictPolicy();
        QVERIFY(policy.isAdvisory());
        policy.isVerifiedThere = true;
        QVERIFY(!policy.isAdvisory());
        const auto read = policyFromJson(policy.canonicalJson());
        QVERIFY(read && read->isVerifiedThere);
        // Rules that were agreed to before there was such a word keep their hash.
        QVERIFY(!strictPolicy().canonicalJson().contains("verified_there"));
    }

    void aPolicyThatCannotBeReadIsNoPolicyAtAll_data()
    {
        QTest::addColumn<QByteArray>("json");
        QByteArray good = GatePolicy().canonicalJson();
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a rule of a later version")
            << QByteArray(good).replace("\"notes\"", "\"blessing\":true,\"notes\"");
        QTest::newRow("a number where a yes belongs")
            << QByteArray(good).replace("\"notes\":false", "\"notes\":0");
        QTest::newRow("a missing rule") << QByteArray(good).replace("\"notes\":false,", "");
        QTest::newRow("another form") << QByteArray(good).replace("\"form\":1", "\"form\":2");
        QTest::newRow("cut off") << good.left(40);
    }
    void aPolicyThatCannotBeReadIsNoPolicyAtAll()
    {
        QFETCH(QByteArray, json);
        const auto read = policyFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
    }

    void everyPartOfTheRiskIsShownAndAddsUp()
    {
        RiskFacts facts;
        QCOMPARE(riskOf(facts).score, 0);
        QVERIFY(riskOf(facts).unknown.contains(u"size"_s));
        facts.commits = 500;
        facts.lines = 20000;
        facts.files = 500;
        for (int i = 0; i < 40; ++i)
            facts.delicatePaths.append(u"db/migrations/%1.sql"_s.arg(i));
        facts.firstTimeAuthors = 5;
        facts.localTime = QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC);
        facts.liveSince = facts.localTime.addDays(-200);
        facts.recentDeployments = 10;
        facts.recentFailures = 10;
        facts.isBackward = true;
        const RiskScore most = riskOf(facts);
        QCOMPARE(most.score, 100);
        int sum = 0;
        for (const RiskPart &part : most.parts) {
            sum += part.points;
            QVERIFY(!part.reason.isEmpty());
        }
        QCOMPARE(sum, most.score);
        facts.lines = 10;
        facts.commits = 1;
        QVERIFY(riskOf(facts).score < most.score);
    }

private:
    static void worsenApproval(const QString &change, GateFacts &facts)
    {
        ApprovalRequest &request = *facts.approval;
        if (change == u"one approval")
            request.decisions.removeLast();
        else if (change == u"own approval")
            request.decisions.last().by = request.requestedBy;
        else if (change == u"commit")
            facts.commit = *CommitId::parse(QString(40, u'f'));
        else if (change == u"tree")
            facts.tree = QString(40, u'b');
        else if (change == u"artifacts")
            facts.digests = {u"sha256:00"_s};
        else if (change == u"carrier")
            facts.changedField = u"plan_sha256"_s;
        else if (change == u"old approval")
            request.requestedAt = noon.addDays(-4);
        else if (change == u"used")
            request.state = ApprovalState::Used;
        else if (change == u"roles later")
            request.state = ApprovalState::Pending;
        else if (change == u"rejected")
            request.state = ApprovalState::Rejected;
        else if (change == u"just asked")
            request.requestedAt = noon.addSecs(-60);
    }
    static void worsenContents(const QString &change, GateFacts &facts)
    {
        if (change == u"red")
            facts.checks.first().state = CheckState::Failed;
        else if (change == u"running")
            facts.checks.first().state = CheckState::Running;
        else if (change == u"no check")
            facts.checks.clear();
        else if (change == u"no notes")
            facts.hasNotes = false;
        else if (change == u"no artifacts")
            facts.artifacts = 0;
        else if (change == u"no digest")
            facts.artifactsWithoutDigest = 1;
        else if (change == u"risky")
            facts.risk = RiskScore{51, {}, {}};
    }
    static void worsenPlace(const QString &change, GateFacts &facts)
    {
        if (change == u"short soak")
            facts.soakedMinutes = 60;
        else if (change == u"no soak")
            facts.soakedMinutes.reset();
        else if (change == u"no previous")
            facts.wasInPrevious = false;
        else if (change == u"tag")
            facts.tag = u"nightly"_s;
        else if (change == u"branch")
            facts.isOnBranch = false;
        else if (change == u"unknown branch")
            facts.isOnBranch.reset();
        else if (change == u"diverged")
            facts.step = GateStep::Diverged;
        else if (change == u"unknown step")
            facts.step = GateStep::Unknown;
        else if (change == u"backward")
            facts.step = GateStep::Backward;
        else if (change == u"same")
            facts.step = GateStep::Same;
    }
    static void worsen(const QString &change, GatePolicy &policy, GateFacts &facts)
    {
        if (change == u"no request")
            facts.approval.reset();
        else
            worsenApproval(change, facts);
        worsenContents(change, facts);
        worsenPlace(change, facts);
        if (change == u"policy")
            policy.approvals.append({u"qa"_s, 1});
        else if (change == u"night")
            facts.now = QDateTime(noon.date(), QTime(22, 0), Qt::UTC);
        else if (change == u"sunday")
            facts.now = noon.addDays(4);
        else if (change == u"freeze")
            facts.freezes = {{u"audit"_s, noon.addDays(1), {}}};
        else if (change == u"held")
            facts.mark = ReleaseMark{true, false, u"wait"_s, u"alice"_s, noon};
        else if (change == u"bad")
            facts.mark = ReleaseMark{false, true, u"broken"_s, u"alice"_s, noon};
    }
};

QTEST_GUILESS_MAIN(tst_Gates)
#include "tst_gates.moc"
