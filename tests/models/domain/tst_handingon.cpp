#include "models/domain/gates.h"
#include "models/domain/handingon.h"
#include "models/domain/selfapproval.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

/// "ada:approve ben>cy ben>cy@60 ada~60": who approved, who handed on to whom (until how many minutes after
/// noon), who put it off.
ApprovalRequest requestWith(const QString &said, int needed)
{
    ApprovalRequest request;
    request.requestedBy = u"eve"_s;
    request.needed = needed;
    request.judgedAt = noon;
    for (const QString &one : said.split(u' ', Qt::SkipEmptyParts)) {
        ApprovalDecision decision;
        const qsizetype mark = one.indexOf(QRegularExpression(u"[:>~]"_s));
        const QString rest = one.mid(mark + 1);
        const qsizetype at = rest.indexOf(u'@');
        decision.by = one.left(mark);
        if (one.at(mark) == u':') {
            decision.decision = decisionKindFromString(rest).value();
        } else if (one.at(mark) == u'>') {
            decision.decision = DecisionKind::Delegate;
            decision.to = rest.left(at);
            if (at >= 0)
                decision.until = noon.addSecs(60 * rest.mid(at + 1).toInt());
        } else {
            decision.decision = DecisionKind::Defer;
            decision.until = noon.addSecs(60 * rest.toInt());
        }
        request.decisions += decision;
    }
    return request;
}

GatePolicy rules(int needed, bool allowsOwn = false)
{
    GatePolicy policy;
    policy.approvals = {{{}, needed}};
    policy.allowsSelfApproval = allowsOwn;
    return policy;
}

bool waitsOn(const QString &said, const QString &person)
{
    return isTurnOf(rules(2), requestWith(said, 2), person, {}, {});
}

} // namespace

class HandingOnTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoseApprovalCounts_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("counted");
        const auto row = [](const char *name, const char *said, const char *counted) {
            QTest::newRow(name) << QString::fromLatin1(said) << QString::fromLatin1(counted);
        };
        row("nobody handed it on: each counts", "ada:approve ben:approve", "ada ben");
        row("the delegate alone counts", "ada>ben ben:approve", "ben");
        row("the delegator afterwards counts once for both", "ada>ben ben:approve ada:approve", "ben");
        row("the delegator before the delegate too", "ada>ben ada:approve ben:approve", "ada");
        row("the end of the delegation changes nothing of it", "ada>ben@-60 ben:approve ada:approve", "ben");
        row("another delegation afterwards neither", "ada>ben ben:approve ada>cy ada:approve", "ben");
        row("however far it went", "ada>ben ben>cy cy:approve ada:approve ben:approve", "cy");
        row("a delegate of two counts once", "ada>cy ben>cy cy:approve ada:approve", "cy");
        row("two delegates of one are two people", "ada>ben ben:approve ada>cy cy:approve", "ben cy");
        row("whoever is one voice with two does not stand for both of them",
            "ada>ben cy>ben ben:approve ada:approve cy:approve", "ada cy");
        row("nor where they came last", "ada>ben cy>ben ada:approve cy:approve ben:approve", "ada cy");
        row("a circle is one voice", "ada>ben ben>ada ada:approve ben:approve", "ada");
        row("a third person counts beside them", "ada>ben ben:approve ada:approve cy:approve", "ben cy");
        row("what the delegate took back leaves the delegator's",
            "ada>ben ben:approve ben:revoke ada:approve", "ada");
    }
    void whoseApprovalCounts()
    {
        QFETCH(QString, said);
        QFETCH(QString, counted);
        const ApprovalRequest request = requestWith(said, 2);
        QCOMPARE(approversOf(request).join(u' '), counted);
        const bool two = counted.split(u' ').size() >= 2;
        QCOMPARE(stateAfter(request) == ApprovalState::Approved, two);
        QCOMPARE(approvalProgress(rules(2), request, {}).isComplete(), two);
    }

    void whomItWaitsFor_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<bool>("ada");
        QTest::addColumn<bool>("ben");
        QTest::newRow("everybody who may") << QString() << true << true;
        QTest::newRow("handed on: the other") << u"ada>ben"_s << false << true;
        QTest::newRow("until then only") << u"ada>ben@-1"_s << true << true;
        QTest::newRow("not yet over") << u"ada>ben@1"_s << false << true;
        QTest::newRow("put off: not me, the others") << u"ada~60"_s << false << true;
        QTest::newRow("the moment came") << u"ada~-60"_s << true << true;
        QTest::newRow("the delegate agreed: nothing is left for the delegator")
            << u"ada>ben ben:approve"_s << false << false;
    }
    void whomItWaitsFor()
    {
        QFETCH(QString, said);
        QFETCH(bool, ada);
        QFETCH(bool, ben);
        QCOMPARE(waitsOn(said, u"ada"_s), ada);
        QCOMPARE(waitsOn(said, u"ben"_s), ben);
        QVERIFY(!waitsOn(said, u"eve"_s)); // who asked
    }

    void whoMayHandOnToWhom_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("refused"); // a word of the refusal
        QTest::newRow("to a colleague") << QString() << u"ada"_s << u"ben"_s << QString();
        QTest::newRow("to nobody") << QString() << u"ada"_s << u" "_s << u"name"_s;
        QTest::newRow("to oneself") << QString() << u"ada"_s << u"ada"_s << u"already"_s;
        QTest::newRow("to whoever asked for it") << QString() << u"ada"_s << u"eve"_s << u"may not"_s;
        QTest::newRow("by whoever asked for it") << QString() << u"eve"_s << u"ada"_s << u"does not wait"_s;
        QTest::newRow("to one who decided") << u"ben:approve"_s << u"ada"_s << u"ben"_s << u"decided"_s;
        QTest::newRow("by one who decided") << u"ada:approve"_s << u"ada"_s << u"ben"_s << u"not wait"_s;
        QTest::newRow("back to where it came from") << u"ada>ben"_s << u"ben"_s << u"ada"_s << u"came"_s;
        QTest::newRow("round the corner") << u"ada>ben ben>cy"_s << u"cy"_s << u"ada"_s << u"came"_s;
        QTest::newRow("on to a third") << u"ada>ben"_s << u"ben"_s << u"cy"_s << QString();
    }
    void whoMayHandOnToWhom()
    {
        QFETCH(QString, said);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, refused);
        const auto may = mayHandOn(rules(2), requestWith(said, 2), from, to, {});
        QCOMPARE(may.has_value(), refused.isEmpty());
        if (!may)
            QVERIFY2(may.error().message.contains(refused), qPrintable(may.error().message));
    }
};

QTEST_GUILESS_MAIN(HandingOnTest)
#include "tst_handingon.moc"
