#include "models/domain/approval.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class ApprovalRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsDecidedOn()
    {
        ApprovalSubject subject;
        subject.project = u"shop \"x\"\n"_s;
        subject.release = u"1.2.3"_s;
        subject.commit = CommitId::parse(QString(40, u'a')).value();
        subject.tree = u"t"_s;
        subject.environment = u"prod"_s;
        subject.artifacts = {u"sha256:b"_s, u"sha256:a"_s};
        subject.policySha256 = u"p"_s;
        QCOMPARE(
            subject.canonicalJson(),
            QByteArray("{\"artifacts\":[\"sha256:a\",\"sha256:b\"],\"commit\":"
                       "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\","
                       "\"environment\":\"prod\",\"policy_sha256\":\"p\",\"project\":\"shop \\\"x\\\"\\n\","
                       "\"release\":\"1.2.3\",\"tree\":\"t\"}"));
        const QString hash = subject.sha256();
        QCOMPARE(hash.size(), 64);
        subject.artifacts = {u"sha256:a"_s, u"sha256:b"_s};
        QCOMPARE(subject.sha256(), hash);
        subject.environment = u"qa"_s;
        QVERIFY(subject.sha256() != hash);
    }

    void decisionsAddUp_data()
    {
        QTest::addColumn<QString>("decisions"); // who:kind, "!" behind a wrong signature
        QTest::addColumn<int>("needed");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *name, const char *decisions, int needed, const char *state) {
            QTest::newRow(name) << QString::fromLatin1(decisions) << needed << QString::fromLatin1(state);
        };
        row("nobody yet", "", 1, "pending");
        row("one of one", "a:approve", 1, "approved");
        row("one of two", "a:approve", 2, "pending");
        row("one person twice is one person", "a:approve a:approve", 2, "pending");
        row("two of two", "a:approve b:approve", 2, "approved");
        row("one rejection rejects", "a:approve b:approve c:reject", 2, "rejected");
        row("a revoked approval is gone", "a:approve a:revoke", 1, "pending");
        row("a revoked rejection is gone", "a:reject a:revoke b:approve", 1, "approved");
        row("a change of mind", "a:reject a:approve", 1, "approved");
        row("putting off decides nothing", "a:defer b:delegate", 1, "pending");
        row("a wrong signature approves nothing", "a:approve!", 1, "pending");
        row("but a rejection stops", "a:reject!", 1, "rejected");
        row("and cannot be taken back by a forger", "a:reject a:revoke!", 1, "rejected");
    }
    void decisionsAddUp()
    {
        QFETCH(QString, decisions);
        QFETCH(int, needed);
        QFETCH(QString, state);
        ApprovalRequest request;
        request.needed = needed;
        for (const QString &text : decisions.split(u' ', Qt::SkipEmptyParts)) {
            ApprovalDecision decision;
            decision.by = text.section(u':', 0, 0);
            decision.selfAttested = !text.endsWith(u'!');
            decision.decision = decisionKindFromString(text.section(u':', 1).remove(u'!')).value();
            request.decisions += decision;
        }
        QCOMPARE(toString(stateAfter(request)), state);
        for (const ApprovalState final : {ApprovalState::Used, ApprovalState::Expired, ApprovalState::Void}) {
            request.state = final;
            QVERIFY(stateAfter(request) == final);
            QVERIFY(!mayDecide(request, DecisionKind::Approve, u"z"_s, {}));
        }
    }

    void whoMayDecide()
    {
        ApprovalRequest request;
        request.needed = 2;
        QVERIFY(mayDecide(request, DecisionKind::Approve, u"a"_s, {}));
        QVERIFY(!mayDecide(request, DecisionKind::Approve, u" "_s, {}));
        QVERIFY(!mayDecide(request, DecisionKind::Reject, u"a"_s, u" \n"_s));
        QVERIFY(mayDecide(request, DecisionKind::Reject, u"a"_s, u"no"_s));
        QVERIFY(!mayDecide(request, DecisionKind::Revoke, u"a"_s, {}));
        QVERIFY(mayDecide(request, DecisionKind::Defer, u"a"_s, {}));
        request.decisions += ApprovalDecision{u"a"_s, DecisionKind::Approve, {}, {}, {}, false, true};
        QVERIFY(!mayDecide(request, DecisionKind::Approve, u"a"_s, {}));
        QVERIFY(mayDecide(request, DecisionKind::Revoke, u"a"_s, {}));
        QVERIFY(mayDecide(request, DecisionKind::Approve, u"b"_s, {}));
        request.decisions += ApprovalDecision{u"b"_s, DecisionKind::Reject, {}, u"no"_s, {}, false, true};
        QVERIFY(!mayDecide(request, DecisionKind::Approve, u"c"_s, {}));
        QVERIFY(mayDecide(request, DecisionKind::Revoke, u"b"_s, {}));
    }
};

QTEST_GUILESS_MAIN(ApprovalRulesTest)
#include "tst_approvalrules.moc"
