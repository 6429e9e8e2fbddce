#include "models/domain/duepromotion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);
const GateFinding good{u"checks"_s, GateOutcome::Passes, u"green"_s};
const GateFinding frozen{u"freeze"_s, GateOutcome::Waits, u"Frozen until Monday"_s};

CommitId commitOf(QChar digit)
{
    return *CommitId::parse(QString(40, digit));
}

TimedRelease dueAtNoon()
{
    TimedRelease timed;
    timed.commit = commitOf(u'a');
    timed.dueAt = noon;
    return timed;
}

DueCandidate candidate(const QString &release, const QVector<GateFinding> &findings = {good})
{
    return {.release = release, .step = GateStep::Forward, .findings = findings};
}

GatePolicy automatic()
{
    GatePolicy policy;
    policy.isAutomatic = true;
    return policy;
}

} // namespace

Q_DECLARE_METATYPE(slipway::TimedFacts)
Q_DECLARE_METATYPE(slipway::TimedVerdict::Kind)
Q_DECLARE_METATYPE(slipway::DueCandidate)

/// What goes into an environment without a person at that moment.
class tst_DuePromotion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimedRelease_data()
    {
        using Kind = TimedVerdict::Kind;
        QTest::addColumn<TimedFacts>("facts");
        QTest::addColumn<Kind>("kind");
        TimedFacts facts;
        facts.commit = commitOf(u'a');
        facts.findings = {good};
        const auto at = [&facts](qint64 seconds) {
            TimedFacts then = facts;
            then.now = noon.addSecs(seconds);
            return then;
        };
        QTest::newRow("waits before its time") << at(-1) << Kind::Waits;
        QTest::newRow("goes at its time") << at(0) << Kind::Goes;
        QTest::newRow("goes an hour late") << at(3600) << Kind::Goes;
        QTest::newRow("is missed after that") << at(3601) << Kind::Missed;
        TimedFacts busy = at(10);
        busy.isPlaceBusy = true;
        QTest::newRow("waits while something else is on its way") << busy << Kind::Waits;
        TimedFacts stuck = at(3601);
        stuck.isPlaceBusy = true;
        QTest::newRow("does not wait for ever") << stuck << Kind::Missed;
        TimedFacts closed = at(10);
        closed.findings = {good, frozen};
        QTest::newRow("is refused by a gate, also by one that would pass later") << closed << Kind::Refused;
        TimedFacts moved = at(10);
        moved.commit = commitOf(u'b');
        QTest::newRow("is refused when its tag has moved") << moved << Kind::Refused;
        TimedFacts gone = at(10);
        gone.commit = CommitId();
        QTest::newRow("is refused when its tag is gone") << gone << Kind::Refused;
        TimedFacts unread = gone;
        unread.trouble = u"disk"_s;
        QTest::newRow("waits while it cannot be looked at") << unread << Kind::Waits;
    }
    void aTimedRelease()
    {
        QFETCH(TimedFacts, facts);
        QFETCH(TimedVerdict::Kind, kind);
        const TimedVerdict verdict = judgeTimed(dueAtNoon(), facts);
        QVERIFY(verdict.kind == kind);
        const bool needsReason = kind == TimedVerdict::Kind::Refused || kind == TimedVerdict::Kind::Missed;
        QVERIFY(!needsReason || !verdict.reason.isEmpty());
    }

    void whatIsOverNeverGoes()
    {
        TimedFacts facts;
        facts.now = noon;
        facts.commit = commitOf(u'a');
        for (const TimedState state :
             {TimedState::Started, TimedState::Refused, TimedState::Missed, TimedState::Cancelled}) {
            TimedRelease timed = dueAtNoon();
            timed.state = state;
            QVERIFY(judgeTimed(timed, facts).kind == TimedVerdict::Kind::Waits);
        }
        QVERIFY(judgeTimed(dueAtNoon(), facts).kind == TimedVerdict::Kind::Goes);
    }

    void byItself_data()
    {
        QTest::addColumn<DueCandidate>("asked");
        QTest::addColumn<bool>("goes");
        QTest::newRow("goes what passes every gate") << candidate(u"1.1.0"_s) << true;
        DueCandidate first = candidate(u"1.0.0"_s);
        first.step = GateStep::First;
        QTest::newRow("goes the first one") << first << true;
        QTest::newRow("goes nothing that a gate stops") << candidate(u"1.1.0"_s, {frozen}) << false;
        DueCandidate tried = candidate(u"1.1.0"_s);
        tried.wasTried = true;
        QTest::newRow("goes nothing that was there and was taken back") << tried << false;
        DueCandidate preview = candidate(u"1.1.0-rc.1"_s);
        preview.isPrerelease = true;
        QTest::newRow("goes no pre-release into production") << preview << false;
        for (const GateStep step :
             {GateStep::Same, GateStep::Backward, GateStep::Diverged, GateStep::Unknown}) {
            DueCandidate aside = candidate(u"1.0.9"_s);
            aside.step = step;
            QTest::addRow("goes nothing but forward %d", int(step)) << aside << false;
        }
    }
    void byItself()
    {
        QFETCH(DueCandidate, asked);
        QFETCH(bool, goes);
        QCOMPARE(whyNotByItself(automatic(), Tier::Production, asked).isEmpty(), goes);
        QVERIFY(!whyNotByItself(GatePolicy(), Tier::Production, asked).isEmpty());
    }

    void aPreReleaseGoesWhereItIsMeantTo()
    {
        DueCandidate preview = candidate(u"1.1.0-rc.1"_s);
        preview.isPrerelease = true;
        QVERIFY(whyNotByItself(automatic(), Tier::Staging, preview).isEmpty());
        GatePolicy previews = automatic();
        previews.tagPattern = u"v*-rc.*"_s;
        QVERIFY(whyNotByItself(previews, Tier::Production, preview).isEmpty());
    }

    void theNewestThatMayGoesFirst()
    {
        const auto due =
            dueAmong(automatic(), Tier::Production,
                     {candidate(u"1.3.0"_s, {frozen}), candidate(u"1.2.0"_s), candidate(u"1.1.0"_s)});
        QVERIFY(due);
        QCOMPARE(*due, 1);
        QVERIFY(!dueAmong(automatic(), Tier::Production, {candidate(u"1.3.0"_s, {frozen})}));
        QVERIFY(!dueAmong(automatic(), Tier::Production, {}));
    }

    void aClaimIsOfOneThing()
    {
        const QSet<QString> claims{automaticClaim(u"web"_s, u"prod"_s, commitOf(u'a')),
                                   automaticClaim(u"web"_s, u"prod"_s, commitOf(u'b')),
                                   automaticClaim(u"web"_s, u"staging"_s, commitOf(u'a')),
                                   automaticClaim(u"api"_s, u"prod"_s, commitOf(u'a')),
                                   automaticClaim(u"web prod"_s, u""_s, commitOf(u'a')),
                                   timedClaim(1),
                                   timedClaim(11)};
        QCOMPARE(claims.size(), 7);
    }
};

QTEST_GUILESS_MAIN(tst_DuePromotion)
#include "tst_duepromotion.moc"
