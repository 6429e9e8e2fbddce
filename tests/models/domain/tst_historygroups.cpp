#include "models/domain/asof.h"
#include "models/domain/historygroups.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace slipway;

class tst_HistoryGroups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysAreThoseOfThePersonsClocks()
    {
        const QTimeZone berlin("Europe/Berlin");
        if (!berlin.isValid())
            QSKIP("This machine knows no time zones.");
        // Over the change to winter time: a day of 25 hours.
        QRandomGenerator random(3);
        std::map<qint64, qint64> times; // id by time
        const qint64 begin = QDateTime({2026, 10, 23}, {0, 0}, Qt::UTC).toMSecsSinceEpoch();
        for (qint64 id = 1; id <= 400; ++id)
            times[begin + random.bounded(5 * 24 * 3600) * 1000LL] = id;
        HistoryGrouper grouper(berlin);
        std::map<QDate, qint64> expected;
        QVector<DeploymentId> order;
        for (auto one = times.crbegin(); one != times.crend(); ++one) {
            grouper.addToDay({one->second}, one->first);
            ++expected[QDateTime::fromMSecsSinceEpoch(one->first, berlin).date()];
            order.append(DeploymentId{one->second});
        }
        const GroupedHistory grouped = grouper.take();
        QCOMPARE(grouped.ids, order);
        QCOMPARE(grouped.groups.size(), qsizetype(expected.size()));
        auto day = expected.crbegin();
        for (const HistoryGroup &group : grouped.groups) {
            QCOMPARE(group.day, day->first);
            QCOMPARE(group.count, day->second);
            ++day;
        }
    }

    void releasesComeByTheirNewestDeployment()
    {
        HistoryGrouper grouper(QTimeZone::utc());
        const auto add = [&grouper](qint64 id, qint64 project, const QString &version) {
            grouper.addToRelease({id}, {project}, version);
        };
        add(9, 1, u"1.1"_s);
        add(8, 2, u"1.1"_s); // another project's
        add(7, 1, u"1.0"_s);
        add(6, 1, u"1.1"_s);
        add(5, 2, {});
        const GroupedHistory grouped = grouper.take();
        QCOMPARE(grouped.ids, (QVector<DeploymentId>{{9}, {6}, {8}, {7}, {5}}));
        QCOMPARE(grouped.groups.size(), 4);
        QCOMPARE(grouped.groups[0].count, 2);
        QCOMPARE(grouped.groups[0].oldest, DeploymentId{6});
        QVERIFY(grouped.groups[3].version.isEmpty());
        QVERIFY(grouper.take().ids.isEmpty());
    }

    void whatEndedLaterStillGoesOnAsOfAMoment()
    {
        const QDateTime moment({2026, 11, 1}, {12, 0}, Qt::UTC);
        Deployment deployment;
        deployment.liveUntil = moment.addSecs(1);
        QVERIFY(!asOf(deployment, moment).liveUntil.isValid());
        QVERIFY(asOf(deployment, {}).liveUntil.isValid());
        deployment.liveUntil = moment;
        QVERIFY(asOf(deployment, moment).liveUntil.isValid());
        Incident incident;
        incident.resolvedAt = moment.addSecs(1);
        QVERIFY(!asOf(incident, moment).resolvedAt.isValid());
        QCOMPARE(endAsOf(moment), moment.addMSecs(1));
        QVERIFY(!endAsOf({}).isValid());
    }

    void aWordStandsForEachGrouping()
    {
        for (const HistoryGrouping grouping :
             {HistoryGrouping::None, HistoryGrouping::Day, HistoryGrouping::Release})
            QVERIFY(historyGroupingFromString(toString(grouping)) == grouping);
        QVERIFY(!historyGroupingFromString(u"moon"_s));
    }
};

QTEST_GUILESS_MAIN(tst_HistoryGroups)
#include "tst_historygroups.moc"
