#include "models/schedule/freezes.h"

#include "models/base/times.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

QDateTime moment(const char *text)
{
    return fromRfc3339(QString::fromLatin1(text));
}

Freeze weekend()
{
    Freeze freeze;
    freeze.reason = u"weekend"_s;
    freeze.startsAt = moment("2026-01-02T17:00:00Z"); // Friday 18:00 in Berlin
    freeze.endsAt = moment("2026-01-05T07:00:00Z"); // Monday 08:00
    freeze.rule = u"FREQ=WEEKLY"_s;
    freeze.timeZone = u"Europe/Berlin"_s;
    return freeze;
}

} // namespace

class tst_Freezes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsWhileItsTimesDo_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QByteArray>("until");
        QTest::newRow("a minute before it begins nothing is frozen")
            << QByteArray("2026-11-20T16:59:00Z") << QByteArray();
        QTest::newRow("at its beginning it holds")
            << QByteArray("2026-11-20T17:00:00Z") << QByteArray("2026-11-23T07:00:00Z");
        QTest::newRow("on Sunday it holds until Monday morning")
            << QByteArray("2026-11-22T12:00:00Z") << QByteArray("2026-11-23T07:00:00Z");
        QTest::newRow("at its end it holds no more") << QByteArray("2026-11-23T07:00:00Z") << QByteArray();
        QTest::newRow("in summer it begins an hour earlier in UTC")
            << QByteArray("2026-07-03T16:30:00Z") << QByteArray("2026-07-06T06:00:00Z");
        QTest::newRow("over the clocks' change it ends at eight on the clocks")
            << QByteArray("2026-03-28T12:00:00Z") << QByteArray("2026-03-30T06:00:00Z");
        QTest::newRow("before the first time it does not hold")
            << QByteArray("2025-12-27T12:00:00Z") << QByteArray();
    }
    void holdsWhileItsTimesDo()
    {
        QFETCH(QByteArray, at);
        QFETCH(QByteArray, until);
        const auto active = activeFreezes({weekend()}, u"web"_s, u"prod"_s, moment(at.constData()));
        QCOMPARE(active.size(), until.isEmpty() ? 0 : 1);
        if (!until.isEmpty())
            QCOMPARE(active.first().until, moment(until.constData()));
    }

    void concernsOnlyWhatItNames()
    {
        Freeze freeze = weekend();
        freeze.project = u"web"_s;
        freeze.environment = u"prod"_s;
        const QDateTime sunday = moment("2026-11-22T12:00:00Z");
        QCOMPARE(activeFreezes({freeze}, u"web"_s, u"prod"_s, sunday).size(), 1);
        QCOMPARE(activeFreezes({freeze}, u"web"_s, u"qa"_s, sunday).size(), 0);
        QCOMPARE(activeFreezes({freeze}, u"api"_s, u"prod"_s, sunday).size(), 0);
    }

    void theNextTimesNeedNoneOfThoseAfterThem()
    {
        Freeze freeze = weekend();
        freeze.endsAt = freeze.startsAt.addSecs(600);
        freeze.rule = u"FREQ=HOURLY"_s;
        const QDateTime sunday = moment("2026-11-22T12:00:00Z");
        QVERIFY(!freezeTimes(freeze, sunday, sunday.addYears(3))); // too often to be followed so long
        const auto next = nextFreezeTimes(freeze, sunday, sunday.addYears(3), 5);
        QVERIFY2(next, next ? "" : qPrintable(next.error().message));
        QCOMPARE(next->size(), 5);
        QCOMPARE(*next,
                 freezeTimes(freeze, sunday, sunday.addSecs(5 * 3600)).value_or(QVector<FreezeTime>()));
    }

    void withoutAnEndItHoldsUntilRemoved()
    {
        Freeze freeze;
        freeze.reason = u"audit"_s;
        freeze.startsAt = moment("2026-11-01T00:00:00Z");
        const auto active = activeFreezes({freeze}, u"web"_s, u"prod"_s, moment("2030-01-01T00:00:00Z"));
        QCOMPARE(active.size(), 1);
        QVERIFY(!active.first().until.isValid());
    }

    void aRuleThatCannotBeReadHolds()
    {
        Freeze freeze = weekend();
        freeze.rule = u"FREQ=SOMETIMES"_s;
        const auto active = activeFreezes({freeze}, u"web"_s, u"prod"_s, moment("2026-11-18T12:00:00Z"));
        QCOMPARE(active.size(), 1);
    }

    void refusesWhatCannotHold_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("value");
        QTest::newRow("no reason") << u"reason"_s << QString();
        QTest::newRow("no rule at all") << u"rule"_s << u"every weekend"_s;
        QTest::newRow("a rule for every second") << u"rule"_s << u"FREQ=SECONDLY"_s;
        QTest::newRow("a rule that no day fits") << u"rule"_s << u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"_s;
        QTest::newRow("a line break in the rule") << u"rule"_s << u"FREQ=WEEKLY\nX:Y"_s;
        QTest::newRow("a place that is no time zone") << u"zone"_s << u"Mars/Olympus"_s;
        QTest::newRow("an end before its beginning") << u"end"_s << u"2025-01-01T00:00:00Z"_s;
        QTest::newRow("a rule without a length") << u"end"_s << QString();
    }
    void refusesWhatCannotHold()
    {
        QFETCH(QString, member);
        QFETCH(QString, value);
        Freeze freeze = weekend();
        QVERIFY(checkFreeze(freeze).has_value());
        if (member == u"reason")
            freeze.reason = value;
        else if (member == u"rule")
            freeze.rule = value;
        else if (member == u"zone")
            freeze.timeZone = value;
        else
            freeze.endsAt = fromRfc3339(value);
        const auto checked = checkFreeze(freeze);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, Error::Kind::Usage);
    }

    void countsEndsAndTheLongPastAreKept()
    {
        Freeze freeze = weekend();
        freeze.rule = u"FREQ=WEEKLY;COUNT=2"_s;
        const auto times =
            freezeTimes(freeze, moment("2026-01-01T00:00:00Z"), moment("2027-01-01T00:00:00Z"));
        QVERIFY(times.has_value());
        QCOMPARE(times->size(), 2);
        freeze.rule = u"FREQ=WEEKLY;UNTIL=20260116T170000Z"_s;
        const auto bounded =
            freezeTimes(freeze, moment("2026-01-01T00:00:00Z"), moment("2027-01-01T00:00:00Z"));
        QVERIFY(bounded.has_value());
        QCOMPARE(bounded->size(), 3);
        freeze.rule = u"FREQ=DAILY"_s;
        freeze.endsAt = freeze.startsAt.addSecs(3600);
        const auto late = freezeTimes(freeze, moment("2126-06-01T00:00:00Z"), moment("2126-06-02T00:00:00Z"));
        QVERIFY(late.has_value());
        QCOMPARE(late->size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Freezes)
#include "tst_freezes.moc"
