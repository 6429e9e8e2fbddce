#include "models/schedule/cron.h"

#include "models/base/times.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

QDateTime moment(const QString &text)
{
    return text.isEmpty() ? QDateTime() : fromRfc3339(text);
}

} // namespace

/// Rules of cron, and the freezes that forges write with them.
class tst_Cron : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMomentBeforeAndAfter_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("previous");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const char *rule, const char *zone, const char *at,
                            const char *previous, const char *next) {
            QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(zone)
                                << QString::fromLatin1(at) << QString::fromLatin1(previous)
                                << QString::fromLatin1(next);
        };
        row("every Friday night", "0 23 * * 5", "UTC", "2026-11-21T15:00:00Z", "2026-11-20T23:00:00Z",
            "2026-11-27T23:00:00Z");
        row("the moment itself was", "0 23 * * 5", "UTC", "2026-11-20T23:00:00Z", "2026-11-20T23:00:00Z",
            "2026-11-27T23:00:00Z");
        row("on the clocks of a zone", "0 8 * * 1", "Europe/Berlin", "2026-11-21T15:00:00Z",
            "2026-11-16T07:00:00Z", "2026-11-23T07:00:00Z");
        row("in summer as in winter", "0 8 * * *", "Europe/Berlin", "2026-07-01T12:00:00Z",
            "2026-07-01T06:00:00Z", "2026-07-02T06:00:00Z");
        row("what the clocks skip does not happen", "30 2 * * *", "Europe/Berlin", "2026-03-29T12:00:00Z",
            "2026-03-28T01:30:00Z", "2026-03-30T00:30:00Z");
        row("a step", "*/20 9-10 * * *", "UTC", "2026-11-21T09:30:00Z", "2026-11-21T09:20:00Z",
            "2026-11-21T09:40:00Z");
        row("a day of the month or of the week", "0 0 13 * fri", "UTC", "2026-11-21T00:00:01Z",
            "2026-11-20T00:00:00Z", "2026-11-27T00:00:00Z");
        row("names and lists", "0 0 1 jan,dec *", "UTC", "2026-11-21T00:00:00Z", "2026-01-01T00:00:00Z",
            "2026-12-01T00:00:00Z");
        row("Sunday is 0 and 7", "0 0 * * 7", "UTC", "2026-11-21T00:00:00Z", "2026-11-15T00:00:00Z",
            "2026-11-22T00:00:00Z");
        row("a leap day", "0 0 29 2 *", "UTC", "2026-11-21T00:00:00Z", "2024-02-29T00:00:00Z",
            "2028-02-29T00:00:00Z");
        row("a day that never is", "0 0 31 2 *", "UTC", "2026-11-21T00:00:00Z", "", "");
    }
    void aMomentBeforeAndAfter()
    {
        QFETCH(QString, rule);
        QFETCH(QString, zone);
        QFETCH(QString, at);
        QFETCH(QString, previous);
        QFETCH(QString, next);
        const auto read = CronRule::parse(rule);
        QVERIFY(read);
        const QTimeZone clocks(zone.toLatin1());
        QCOMPARE(toRfc3339(read->previous(moment(at), clocks).value_or(QDateTime())), previous);
        QCOMPARE(toRfc3339(read->next(moment(at), clocks).value_or(QDateTime())), next);
    }

    void whatIsNone_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *rule : {"", "* * * *", "* * * * * *", "60 * * * *", "* 24 * * *", "* * 0 * *",
                                 "* * * 13 *", "* * * * 8", "5-1 * * * *", "*/0 * * * *", "a * * * *",
                                 "1-2-3 * * * *", "1/2/3 * * * *", "-1 * * * *", "@daily"})
            QTest::newRow(qPrintable(u"“%1”"_s.arg(QString::fromLatin1(rule)))) << QString::fromLatin1(rule);
    }
    void whatIsNone()
    {
        QFETCH(QString, rule);
        QVERIFY(!CronRule::parse(rule));
    }

    void aServersFreezeHoldsBetweenItsRules()
    {
        ServerFreeze weekend;
        weekend.startRule = u"0 23 * * 5"_s;
        weekend.endRule = u"0 7 * * 1"_s;
        weekend.timeZone = u"Europe/Berlin"_s;
        const auto at = [&weekend](const char *text) {
            return activeServerFreeze(weekend, u"lab"_s, moment(QString::fromLatin1(text)));
        };
        QVERIFY(!at("2026-11-20T21:59:59Z"));
        const auto held = at("2026-11-20T22:00:00Z");
        QVERIFY(held);
        QCOMPARE(held->until, moment(u"2026-11-23T06:00:00Z"_s));
        QCOMPARE(held->from, u"lab"_s);
        QVERIFY(at("2026-11-23T05:59:59Z"));
        QVERIFY(!at("2026-11-23T06:00:00Z"));
    }

    void whatCannotBeReadHoldsAndSaysSo()
    {
        ServerFreeze strange;
        strange.startRule = u"whenever"_s;
        strange.endRule = u"0 7 * * 1"_s;
        QVERIFY(activeServerFreeze(strange, u"lab"_s, moment(u"2026-11-20T22:00:00Z"_s)));
        strange.startRule = u"0 0 * * *"_s;
        strange.timeZone = u"Atlantis"_s; // QTimeZone would take it for UTC
        const auto held = activeServerFreeze(strange, u"lab"_s, moment(u"2026-11-20T22:00:00Z"_s));
        QVERIFY(held);
        QVERIFY(held->reason.contains(u"Atlantis"));
        QVERIFY(!held->until.isValid());
    }
};

QTEST_GUILESS_MAIN(tst_Cron)
#include "tst_cron.moc"
