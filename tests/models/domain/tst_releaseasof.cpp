// A release's requests and deployments as they stood at a moment.
#include "models/domain/releaseasof.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

QDateTime at(int hour, int minute = 0)
{
    return QDateTime({2026, 3, 1}, {hour, minute}, Qt::UTC);
}

ApprovalDecision decided(const QString &by, DecisionKind kind, const QDateTime &when)
{
    ApprovalDecision one;
    one.by = by;
    one.decision = kind;
    one.at = when;
    return one;
}

} // namespace

Q_DECLARE_METATYPE(slipway::ApprovalState)
Q_DECLARE_METATYPE(slipway::DeploymentState)

class ReleaseAsOfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRequestStoodAsWasDecidedByThen_data()
    {
        QTest::addColumn<ApprovalState>("now");
        QTest::addColumn<QDateTime>("usedAt");
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<ApprovalState>("then");
        const QDateTime never;
        QTest::newRow("approved, before it was taken back")
            << ApprovalState::Pending << never << at(13) << ApprovalState::Approved;
        QTest::newRow("taken back") << ApprovalState::Pending << never << at(15) << ApprovalState::Pending;
        QTest::newRow("not approved yet")
            << ApprovalState::Used << at(12) << at(10, 30) << ApprovalState::Pending;
        QTest::newRow("approved, not used yet")
            << ApprovalState::Used << at(12) << at(11, 30) << ApprovalState::Approved;
        QTest::newRow("used") << ApprovalState::Used << at(12) << at(12, 30) << ApprovalState::Used;
        QTest::newRow("not expired yet")
            << ApprovalState::Expired << never << at(12) << ApprovalState::Approved;
        QTest::newRow("expired") << ApprovalState::Expired << never << at(21) << ApprovalState::Expired;
        QTest::newRow("not void yet: somebody decided later")
            << ApprovalState::Void << never << at(12) << ApprovalState::Approved;
        QTest::newRow("void") << ApprovalState::Void << never << at(15) << ApprovalState::Void;
    }

    void aRequestStoodAsWasDecidedByThen()
    {
        QFETCH(const ApprovalState, now);
        QFETCH(const QDateTime, usedAt);
        QFETCH(const QDateTime, moment);
        ApprovalRequest request;
        request.requestedAt = at(10);
        request.notAfter = at(20);
        request.state = now;
        request.decisions = {decided(u"bob"_s, DecisionKind::Approve, at(11)),
                             decided(u"bob"_s, DecisionKind::Revoke, at(14))};
        const auto stood = requestAsOf(request, moment, usedAt, {}, {});
        QVERIFY(stood);
        QFETCH(const ApprovalState, then);
        QVERIFY2(stood->state == then, qPrintable(toString(stood->state)));
        QVERIFY(!requestAsOf(request, at(9), usedAt, {}, {}));
    }

    void aDeploymentRanUntilItEnded_data()
    {
        QTest::addColumn<QDateTime>("moment");
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<DeploymentState>("state");
        QTest::newRow("not begun") << at(9) << false << DeploymentState::Unknown;
        QTest::newRow("waiting for its turn") << at(10, 15) << true << DeploymentState::Queued;
        QTest::newRow("running") << at(10, 45) << true << DeploymentState::Running;
        QTest::newRow("over") << at(11, 15) << true << DeploymentState::Succeeded;
    }

    void aDeploymentRanUntilItEnded()
    {
        QFETCH(const QDateTime, moment);
        QFETCH(const bool, isThere);
        Deployment one;
        one.createdAt = at(10);
        one.startedAt = at(10, 30);
        one.finishedAt = at(11);
        one.liveUntil = at(12);
        one.state = DeploymentState::Succeeded;
        const auto then = deploymentAsOf(one, moment);
        QCOMPARE(then.has_value(), isThere);
        if (!then)
            return;
        QFETCH(const DeploymentState, state);
        QVERIFY2(then->state == state, qPrintable(toString(then->state)));
        QVERIFY(!then->liveUntil.isValid());
    }
};

QTEST_GUILESS_MAIN(ReleaseAsOfTest)
#include "tst_releaseasof.moc"
