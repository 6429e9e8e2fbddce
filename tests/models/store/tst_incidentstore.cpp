#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/incidentstore.h"
#include "models/store/projectstore.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

namespace {

const QDateTime noon(QDate(2026, 11, 18), QTime(12, 0), Qt::UTC);

Incident someIncident()
{
    Incident incident;
    incident.title = u"Checkout “fails”"_s;
    incident.project = u"web"_s;
    incident.openedAt = noon;
    incident.severity = u"high"_s;
    incident.url = u"https://example.org/1"_s;
    incident.source = u"recorded"_s;
    incident.externalId = u"INC-1"_s;
    incident.by = u"ada"_s;
    return incident;
}

} // namespace

/// Incidents come back as they went in, and find their deployment, on both engines.
class tst_IncidentStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theyComeBackAsTheyWere_data() { addEngineRows(); }
    void theyComeBackAsTheyWere()
    {
        SLIPWAY_WORKSPACE(workspace);
        Incident incident = someIncident();
        const auto id = workspace.write([&](Database &db) { return IncidentStore(db).add(incident); });
        SLIPWAY_VERIFY(id);
        incident.id = *id;
        const auto kept = [&] {
            return workspace.read([&](Database &db) { return IncidentStore(db).byId(incident.id); });
        };
        QVERIFY(*kept() == incident);
        incident.resolvedAt = noon.addSecs(60);
        incident.environment = u"prod"_s;
        SLIPWAY_VERIFY(workspace.write([&](Database &db) { return IncidentStore(db).update(incident); }));
        QVERIFY(*kept() == incident);
        const auto found = workspace.read(
            [](Database &db) { return IncidentStore(db).bySource(u"recorded"_s, u"INC-1"_s); });
        QVERIFY(found && **found == incident);
        // The same id of the same source is one incident.
        QVERIFY(!workspace.write([&](Database &db) { return IncidentStore(db).add(incident); }));
        const auto open = workspace.read([](Database &db) {
            return IncidentStore(db).all({u"web"_s, {}, true});
        });
        QVERIFY(open && open->isEmpty());
        SLIPWAY_VERIFY(workspace.write([&](Database &db) { return IncidentStore(db).remove(incident.id); }));
        QCOMPARE(kept().error().kind, Error::Kind::NotFound);
    }

    void theLastSuccessBeforeItIsTheOneItBelongsTo_data() { addEngineRows(); }
    void theLastSuccessBeforeItIsTheOneItBelongsTo()
    {
        SLIPWAY_WORKSPACE(workspace);
        QVector<EnvironmentId> production;
        const auto linkOf = [&](const Incident &incident) {
            return workspace
                .read([&](Database &db) { return IncidentStore(db).linked({incident}, production); })
                .value_or(QVector<LinkedIncident>{})
                .value(0);
        };
        SLIPWAY_VERIFY(workspace.write([&](Database &db) -> Result<void> {
            const auto web = ProjectStore(db).add({{}, u"web"_s, u"/srv/web.git"_s, {}, {}, {}, {}, {}});
            if (!web)
                return fail(web.error());
            QVector<Deployment> rows;
            int hour = 0;
            for (const QString &name : {u"prod"_s, u"eu"_s}) {
                const auto place = EnvironmentStore(db).add({{}, name, Tier::Production, hour, {}});
                if (!place)
                    return fail(place.error());
                production.append(*place);
                for (const auto state : {DeploymentState::Succeeded, DeploymentState::Failed}) {
                    Deployment row;
                    row.project = *web;
                    row.environment = *place;
                    row.state = state;
                    row.version = u"%1-%2"_s.arg(name, toString(state));
                    row.finishedAt = noon.addSecs(-36000 + 3600 * hour++);
                    row.source = u"recorded"_s;
                    rows.append(row);
                }
            }
            const auto kept = DeploymentStore(db).upsert(rows);
            return kept ? Result<void>() : fail(kept.error());
        }));
        Incident incident = someIncident();
        const auto versionOf = [&](const LinkedIncident &linked) {
            return workspace.read([&](Database &db) { return DeploymentStore(db).byId(linked.deployment); })
                .value_or(Deployment{})
                .version;
        };
        QCOMPARE(versionOf(linkOf(incident)), u"eu-succeeded"_s);
        incident.environment = u"prod"_s;
        QCOMPARE(versionOf(linkOf(incident)), u"prod-succeeded"_s);
        incident.openedAt = noon.addDays(-2);
        QVERIFY(!linkOf(incident).deployment.isValid());
        incident.deployment = linkOf(someIncident()).deployment; // a person knows better
        QCOMPARE(versionOf(linkOf(incident)), u"eu-succeeded"_s);
    }
};

QTEST_GUILESS_MAIN(tst_IncidentStore)
#include "tst_incidentstore.moc"
