#include "models/domain/metricmath.h"
#include "models/domain/metrics.h"
#include "models/domain/metricwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// The delivery metrics' edges. That whole histories come out as an independent computation has them is shown
/// by tests/checks/metrics_agreement.py.
class tst_Metrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUnknownIsNotZero_data();
    void whatIsUnknownIsNotZero();
    void failureIsWhatWentWrongSoon_data();
    void failureIsWhatWentWrongSoon();
    void recoveryEndsWithTheFirstGoodNews();
    void whatWasOverBeforeItsDeploymentSaysNothingOfRecovery_data();
    void whatWasOverBeforeItsDeploymentSaysNothingOfRecovery();
    void aRedeployIsNoDeploymentOfItsOwn();
    void aClockThatRunsAheadIsCountedApart();
    void fewGetNoBadge();
    void theMiddleOfAnEvenNumber_data();
    void theMiddleOfAnEvenNumber();
    void aDayOfTwentyThreeHoursIsOneDay();
    void partsCoverTheWindow_data();
    void partsCoverTheWindow();

private:
    static QDateTime at(int day, int hour = 12)
    {
        return QDateTime(QDate(2026, 3, 1), QTime(hour, 0), Qt::UTC).addDays(day);
    }
    static ProductionDeployment made(int id, int day)
    {
        ProductionDeployment one;
        one.deployment.id = {id};
        one.deployment.finishedAt = at(day);
        one.areChangesKnown = true;
        return one;
    }
    static MetricsWindow march() { return {at(0, 0), at(28, 0)}; }
    static LinkedIncident incident(int of, int day, int overAfterHours = 0)
    {
        LinkedIncident one;
        one.incident.id = of * 100;
        one.incident.openedAt = at(day, 13);
        if (overAfterHours > 0)
            one.incident.resolvedAt = one.incident.openedAt.addSecs(overAfterHours * 3600);
        one.deployment = {of};
        one.deployedAt = at(day);
        return one;
    }
};

void tst_Metrics::whatIsUnknownIsNotZero_data()
{
    QTest::addColumn<bool>("isDeployed");
    QTest::addColumn<bool>("isToldOf");
    QTest::addColumn<MetricKind>("kind");
    QTest::addColumn<MetricGap>("gap");
    QTest::newRow("nothing deployed has no frequency")
        << false << true << MetricKind::DeploymentFrequency << MetricGap::NoDeployments;
    QTest::newRow("nothing deployed has no fail rate")
        << false << true << MetricKind::ChangeFailRate << MetricGap::NoDeployments;
    QTest::newRow("nobody tells of incidents")
        << true << false << MetricKind::ChangeFailRate << MetricGap::NoIncidentSource;
    QTest::newRow("nothing to recover from that anybody told of")
        << true << false << MetricKind::RecoveryTime << MetricGap::NoIncidentSource;
    QTest::newRow("nothing failed") << true << true << MetricKind::RecoveryTime << MetricGap::NoFailures;
    QTest::newRow("no commit came") << true << true << MetricKind::ChangeLeadTime << MetricGap::NoChanges;
}

void tst_Metrics::whatIsUnknownIsNotZero()
{
    QFETCH(bool, isDeployed);
    QFETCH(bool, isToldOf);
    QFETCH(MetricKind, kind);
    QFETCH(MetricGap, gap);
    MetricsFacts facts;
    if (isDeployed)
        facts.deployments = {made(1, 2)};
    facts.hasIncidentSource = isToldOf;
    const Metric metric = metricOf(deliveryMetrics(facts, march(), {}), kind);
    QVERIFY(!metric.value);
    QVERIFY2(metric.gap == gap, qPrintable(toString(metric.gap)));
    QVERIFY(!wordFor(metric.gap).isEmpty());
}

void tst_Metrics::failureIsWhatWentWrongSoon_data()
{
    QTest::addColumn<ProductionDeployment>("deployment");
    QTest::addColumn<bool>("hasIncident");
    QTest::addColumn<int>("failed");
    ProductionDeployment plain = made(1, 2);
    plain.nextFinishedAt = plain.deployment.finishedAt.addSecs(3600);
    QTest::newRow("a next deployment alone is no failure") << plain << false << 0;
    QTest::newRow("an incident is one") << plain << true << 1;
    ProductionDeployment taken = plain;
    taken.isFixedByNext = true;
    QTest::newRow("taken back within a day") << taken << false << 1;
    taken.nextFinishedAt = taken.deployment.finishedAt.addSecs(24 * 3600);
    QTest::newRow("taken back after a day to the second") << taken << false << 1;
    taken.nextFinishedAt = taken.deployment.finishedAt.addSecs(24 * 3600 + 1);
    QTest::newRow("taken back later than that") << taken << false << 0;
    ProductionDeployment bad = made(1, 2);
    bad.isMarkedBad = true;
    QTest::newRow("a person marked it bad") << bad << false << 1;
}

void tst_Metrics::failureIsWhatWentWrongSoon()
{
    QFETCH(ProductionDeployment, deployment);
    QFETCH(bool, hasIncident);
    QFETCH(int, failed);
    MetricsFacts facts{{deployment}, {}, true};
    if (hasIncident)
        facts.incidents = {incident(1, 2), incident(1, 2)}; // two of one deployment are one failure
    const Metric metric = deliveryMetrics(facts, march(), {}).changeFailRate;
    QCOMPARE(int(metric.part), failed);
    QCOMPARE(*metric.value, double(failed));
}

void tst_Metrics::recoveryEndsWithTheFirstGoodNews()
{
    ProductionDeployment first = made(1, 2);
    first.nextFinishedAt = first.deployment.finishedAt.addSecs(10 * 3600);
    ProductionDeployment last = made(2, 5);
    MetricsFacts facts{{first, last}, {incident(1, 2, 3), incident(2, 5)}, true};
    const Metric metric = deliveryMetrics(facts, march(), {}).recoveryTime;
    QCOMPARE(int(metric.n), 1);
    QCOMPARE(*metric.value, 4 * 3600.0); // opened an hour after, over three hours later
    QCOMPARE(int(metric.part), 1); // the last goes on, and stands in no median
    QCOMPARE(metric.rows.size(), 2);
    QVERIFY(!metric.rows.last().value);
}

void tst_Metrics::whatWasOverBeforeItsDeploymentSaysNothingOfRecovery_data()
{
    QTest::addColumn<QDateTime>("finished");
    QTest::newRow("the one named by hand ended later") << at(4);
    QTest::newRow("the one named by hand goes on") << QDateTime();
}

void tst_Metrics::whatWasOverBeforeItsDeploymentSaysNothingOfRecovery()
{
    QFETCH(const QDateTime, finished);
    LinkedIncident odd = incident(2, 2, 3);
    odd.deployedAt = finished;
    MetricsRules rules;
    rules.definition = MetricsDefinition::DevLake;
    const Metric alone = deliveryMetrics({{made(1, 2)}, {odd}, true}, march(), rules).recoveryTime;
    QVERIFY(!alone.value);
    QCOMPARE(int(alone.part), 0); // it does not go on either
    const Metric beside =
        deliveryMetrics({{made(1, 2)}, {odd, incident(1, 2, 3)}, true}, march(), rules).recoveryTime;
    QCOMPARE(int(beside.n), 1);
    QCOMPARE(*beside.value, 4 * 3600.0);
}

void tst_Metrics::aRedeployIsNoDeploymentOfItsOwn()
{
    ProductionDeployment again = made(2, 3);
    again.isRedeploy = true;
    const MetricsFacts facts{{made(1, 2), again}, {}, true};
    const DeliveryMetrics metrics = deliveryMetrics(facts, march(), {});
    QCOMPARE(int(metrics.deploymentFrequency.n), 1);
    QCOMPARE(*metrics.deploymentFrequency.value, 1.0 / 28);
    QCOMPARE(int(metrics.changeFailRate.n), 2);
}

void tst_Metrics::aClockThatRunsAheadIsCountedApart()
{
    ProductionDeployment one = made(1, 2);
    one.changes = {{at(1), false, {}}, {at(3), false, {}}, {at(0), true, {}}};
    const Metric metric = deliveryMetrics({{one}, {}, true}, march(), {}).changeLeadTime;
    QCOMPARE(int(metric.n), 1);
    QCOMPARE(int(metric.clockSkew), 1);
    QCOMPARE(*metric.value, 86400.0);
}

void tst_Metrics::fewGetNoBadge()
{
    QVector<ProductionDeployment> many;
    for (int i = 0; i < 5; ++i) {
        many.append(made(i + 1, 2 + 5 * i));
        const MetricBadge badge = deliveryMetrics({many, {}, true}, march(), {}).changeFailRate.badge;
        QVERIFY(badge == (i < 4 ? MetricBadge::None : MetricBadge::Elite));
    }
}

void tst_Metrics::theMiddleOfAnEvenNumber_data()
{
    QTest::addColumn<QVector<double>>("values");
    QTest::addColumn<double>("trueMedian");
    QTest::addColumn<double>("lower");
    QTest::newRow("one") << QVector<double>{7} << 7.0 << 7.0;
    QTest::newRow("two") << QVector<double>{4, 1} << 2.5 << 1.0;
    QTest::newRow("three") << QVector<double>{9, 1, 4} << 4.0 << 4.0;
    QTest::newRow("four with equals") << QVector<double>{0, 1, 1, 0} << 0.5 << 0.0;
}

void tst_Metrics::theMiddleOfAnEvenNumber()
{
    QFETCH(QVector<double>, values);
    QFETCH(double, trueMedian);
    QFETCH(double, lower);
    QCOMPARE(*median(values), trueMedian);
    QCOMPARE(*lowerMedian(values), lower);
    QVERIFY(!median({}) && !lowerMedian({}) && !quantile({}, 0.9));
}

void tst_Metrics::aDayOfTwentyThreeHoursIsOneDay()
{
    const QTimeZone berlin("Europe/Berlin");
    const QDateTime from = QDate(2026, 3, 29).startOfDay(berlin).toUTC();
    const QDateTime to = QDate(2026, 3, 30).startOfDay(berlin).toUTC();
    QCOMPARE(from.secsTo(to), qint64(23 * 3600));
    QCOMPARE(daysBetween(from, to, berlin), 1.0);
}

void tst_Metrics::partsCoverTheWindow_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("parts");
    QTest::newRow("a month in weeks") << 30 << 6;
    QTest::newRow("a quarter in weeks") << 90 << 14;
    QTest::newRow("a year in months") << 365 << 13;
}

void tst_Metrics::partsCoverTheWindow()
{
    QFETCH(int, days);
    QFETCH(int, parts);
    const MetricsWindow window{at(0, 5), at(days, 5), QTimeZone("America/Sao_Paulo")};
    const auto cut = partsOf(window);
    QVERIFY2(qAbs(int(cut.size()) - parts) <= 1, qPrintable(QString::number(cut.size())));
    QCOMPARE(cut.first().from, window.from);
    QCOMPARE(cut.last().to, window.to);
    for (int i = 1; i < cut.size(); ++i)
        QCOMPARE(cut[i].from, cut[i - 1].to);
}

QTEST_GUILESS_MAIN(tst_Metrics)
#include "tst_metrics.moc"
