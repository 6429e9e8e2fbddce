// What is told of incidents, and which of them the metrics count where.
#include "models/commands/incidentcommands.h"
#include "models/commands/recorddeployment.h"
#include "models/queries/metricsquery.h"
#include "models/store/incidentstore.h"
#include "tests/support/office.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

Incident fire()
{
    Incident incident;
    incident.title = u"Checkout fails"_s;
    incident.project = u"web"_s;
    incident.externalId = u"INC-1"_s;
    return incident;
}

} // namespace

class tst_Incidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_head = m_repository.change(u"feat: begin"_s, u"a"_s); }

    void whatIsToldAgainBeganWhenItBegan()
    {
        Office office;
        QVERIFY(office.furnish(m_repository.path()));
        Incident told = fire();
        told.openedAt = office.clock().now().addDays(-1);
        const auto first = ended(addIncident(office.context(), told));
        QVERIFY2(first, first ? "" : qPrintable(first.error().message));
        office.clock().advance(600'000);
        Incident again = fire();
        again.resolvedAt = told.openedAt.addSecs(3600);
        const auto second = ended(addIncident(office.context(), again));
        QVERIFY2(second, second ? "" : qPrintable(second.error().message));
        QCOMPARE(second->id, first->id);
        QCOMPARE(second->openedAt, told.openedAt);
        QCOMPARE(second->resolvedAt, again.resolvedAt);
        Incident fresh = fire();
        fresh.externalId = u"INC-2"_s;
        const auto third = ended(addIncident(office.context(), fresh));
        QVERIFY(third);
        QCOMPARE(third->openedAt, office.clock().now()); // of a new one nothing else is known
    }

    void anIncidentCountsWhereItWas_data()
    {
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("byHand"); // the environment of the deployment that a person named
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("linkedTo"); // "-": it is not counted
        QTest::newRow("none named: production") << u""_s << u""_s << u""_s << u"prod"_s;
        QTest::newRow("none named: not staging") << u""_s << u""_s << u"staging"_s << u"-"_s;
        QTest::newRow("staging named: not production") << u"staging"_s << u""_s << u""_s << u"-"_s;
        QTest::newRow("staging named: staging") << u"staging"_s << u""_s << u"staging"_s << u"staging"_s;
        QTest::newRow("production named: production") << u"prod"_s << u""_s << u""_s << u"prod"_s;
        QTest::newRow("production named: not staging") << u"prod"_s << u""_s << u"staging"_s << u"-"_s;
        QTest::newRow("one of staging by hand: staging")
            << u""_s << u"staging"_s << u"staging"_s << u"staging"_s;
        QTest::newRow("one of staging by hand: not production") << u""_s << u"staging"_s << u""_s << u"-"_s;
    }
    void anIncidentCountsWhereItWas()
    {
        QFETCH(const QString, named);
        QFETCH(const QString, byHand);
        QFETCH(const QString, asked);
        QFETCH(const QString, linkedTo);
        Office office;
        QVERIFY(office.furnish(m_repository.path()));
        QHash<QString, DeploymentId> deployed;
        for (const QString &place : {u"staging"_s, u"prod"_s}) {
            DeploymentReport report;
            report.project = u"web"_s;
            report.environment = place;
            report.commit = m_head;
            const auto recorded = ended(recordDeployment(office.context(), report));
            QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().message));
            deployed.insert(place, recorded->deployment.id);
        }
        office.clock().advance(600'000);
        Incident incident = fire();
        incident.environment = named;
        incident.deployment = deployed.value(byHand);
        QVERIFY(ended(addIncident(office.context(), incident)));
        MetricsQuestion question;
        question.environment = asked;
        question.window = {office.clock().now().addDays(-1), office.clock().now().addDays(1)};
        const auto read = ended(askMetrics(office.context().ask, question));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QVERIFY(read->facts.hasIncidentSource);
        QCOMPARE(read->facts.incidents.size(), linkedTo == "-"_L1 ? 0 : 1);
        if (!read->facts.incidents.isEmpty())
            QCOMPARE(read->facts.incidents.first().deployment, deployed.value(linkedTo));
    }

    void whatCameLaterIsNotKnownAsOfAMoment()
    {
        Office office;
        QVERIFY(office.furnish(m_repository.path()));
        DeploymentReport report;
        report.project = u"web"_s;
        report.environment = u"prod"_s;
        report.commit = m_head;
        QVERIFY(ended(recordDeployment(office.context(), report)));
        const QDateTime deployed = office.clock().now();
        office.clock().advance(600'000);
        Incident incident = fire();
        incident.environment = u"prod"_s;
        incident.openedAt = office.clock().now();
        incident.resolvedAt = incident.openedAt.addSecs(3600);
        const QDateTime opened = incident.openedAt;
        office.clock().advance(7'200'000);
        QVERIFY(ended(addIncident(office.context(), incident)));
        const auto known = [&office](const QDateTime &moment) {
            MetricsQuestion question;
            question.asOf = moment;
            question.window = {office.clock().now().addDays(-1), office.clock().now().addDays(1)};
            return ended(askMetrics(office.context().ask, question));
        };
        QCOMPARE(known(deployed.addMSecs(-1))->facts.deployments.size(), 0);
        QCOMPARE(known(deployed)->facts.deployments.size(), 1);
        QCOMPARE(known(deployed)->facts.incidents.size(), 0);
        const auto during = known(opened);
        QCOMPARE(during->facts.incidents.size(), 1);
        QVERIFY(!during->facts.incidents.first().incident.resolvedAt.isValid());
        QVERIFY(known({})->facts.incidents.first().incident.resolvedAt.isValid());
    }

private:
    ScratchRepository m_repository;
    QString m_head;
};

QTEST_GUILESS_MAIN(tst_Incidents)
#include "tst_incidents.moc"
