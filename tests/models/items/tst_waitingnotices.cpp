// What is told to somebody who looks elsewhere: what is new, and nothing twice.
#include "models/items/approvalturn.h"
#include "models/items/waitingnotices.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class WaitingNoticesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsToldTwice()
    {
        WaitingNotices notices;
        QVERIFY(!notices.take({}));
        const auto first = notices.take({{u"approval:1"_s, u"shop 1.4.0 → production"_s}});
        QVERIFY(first);
        QVERIFY(first->text.contains(u"shop 1.4.0"_s));
        QVERIFY(!notices.take({{u"approval:1"_s, u"shop 1.4.0 → production"_s}}));
        QVERIFY(!notices.take({})); // it is decided
        QVERIFY(!notices.take({{u"approval:1"_s, u"shop 1.4.0 → production"_s}})); // and open again
        const auto next = notices.take(
            {{u"approval:1"_s, u"shop 1.4.0 → production"_s}, {u"gate:2:9"_s, u"search 2.0 → qa"_s}});
        QVERIFY(next);
        QCOMPARE(next->text, u"search 2.0 → qa"_s);
        WaitingNotices afterARestart(notices.told());
        QVERIFY(!afterARestart.take({{u"gate:2:9"_s, u"search 2.0 → qa"_s}}));
    }

    void aChangeWaitsForWhoeverMayConfirmIt_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<int>("count");
        QTest::newRow("the second person") << u"bob"_s << 1;
        QTest::newRow("whoever proposed it") << u"ann"_s << 0;
        QTest::newRow("somebody without a key") << u"zoe"_s << 0;
    }

    void aChangeWaitsForWhoeverMayConfirmIt()
    {
        QFETCH(const QString, person);
        const QDateTime now({2026, 3, 1}, {12, 0}, Qt::UTC);
        QVector<SignerChange> people;
        for (const QString &name : {u"ann"_s, u"bob"_s}) {
            SignerChange one;
            one.name = name;
            one.key.type = u"ssh-ed25519"_s;
            one.key.blob = name.toUtf8();
            one.entry = people.size() + 1;
            one.at = now.addDays(-1);
            people.append(one);
        }
        ProposedChange waiting;
        waiting.id = 7;
        waiting.by = u"ann"_s;
        waiting.at = now.addDays(-1);
        waiting.change.of = u"prod"_s;
        ProposedChange made = waiting;
        made.id = 5;
        made.state = ProposedChange::State::Made;
        const SignerDirectory signers(people);
        QVERIFY(signers.peopleInForce(now).contains(u"bob"_s));
        const auto found = changesWaitingFor({made, waiting}, signers, person, now);
        QTEST(int(found.size()), "count");
        if (!found.isEmpty())
            QVERIFY(found.constFirst().key == "change:7"_L1 && found.constFirst().title.contains(u"prod"_s));
    }

    void manyAreCountedAndOnlySomeNamed()
    {
        WaitingNotices notices;
        QVector<WaitingThing> many;
        for (int i = 0; i < 600; ++i)
            many.append({u"approval:%1"_s.arg(i), u"thing %1"_s.arg(i)});
        const auto notice = notices.take(many);
        QVERIFY(notice);
        QVERIFY(notice->title.contains(u"600"_s));
        QCOMPARE(notice->text.count(u'\n'), 3);
        QVERIFY(notices.told().size() <= 500);
        QVERIFY(!notices.take({many.last()}));
    }

    void aHostileTitleIsMadeVisible()
    {
        WaitingNotices notices;
        const auto notice = notices.take({{u"approval:1"_s, u"shop\u202e 1\n\u001b[31m"_s}});
        QVERIFY(notice);
        QVERIFY(!notice->text.contains(QChar(0x202e)) && !notice->text.contains(QChar(0x1b)));
        QCOMPARE(notice->text.count(u'\n'), 0);
    }

    void itIsMyTurnOnlyWhereMyApprovalBringsItForward_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<QString>("approvedBy");
        QTest::addColumn<bool>("isTurn");
        QTest::addColumn<bool>("isForRole");
        QTest::newRow("one of the role that is asked for") << u"ben"_s << QString() << true << true;
        QTest::newRow("one without a role that is asked for") << u"eve"_s << QString() << false << false;
        QTest::newRow("whoever asked, where that is forbidden") << u"ana"_s << QString() << false << true;
        QTest::newRow("one of a role that has its number") << u"ben"_s << u"cleo"_s << false << false;
        QTest::newRow("whoever has approved already") << u"ben"_s << u"ben"_s << false << false;
    }

    void itIsMyTurnOnlyWhereMyApprovalBringsItForward()
    {
        GatePolicy policy;
        policy.approvals = {{u"qa"_s, 1}};
        const ApprovalTurns turns{{{u"production"_s, policy}},
                                  {{u"ana"_s, {u"qa"_s}}, {u"ben"_s, {u"qa"_s}}, {u"cleo"_s, {u"qa"_s}}}};
        ApprovalRequest request;
        request.subject.environment = u"production"_s;
        request.requestedBy = u"ana"_s;
        QFETCH(const QString, person);
        QFETCH(const QString, approvedBy);
        if (!approvedBy.isEmpty()) {
            ApprovalDecision decision;
            decision.by = approvedBy;
            request.decisions.append(decision);
        }
        QTEST(turns.isTurnOf(request, person), "isTurn");
        QTEST(turns.isForRoleOf(request, person), "isForRole");
    }
};

QTEST_GUILESS_MAIN(WaitingNoticesTest)
#include "tst_waitingnotices.moc"
