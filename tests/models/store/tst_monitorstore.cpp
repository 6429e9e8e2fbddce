#include "models/store/alertstore.h"
#include "models/store/incidentstore.h"
#include "models/store/monitorstore.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

} // namespace

/// What is asked about environments, and where alerts are read, on both engines.
class tst_MonitorStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void monitorsComeBackAsTheyWere_data() { addEngineRows(); }
    void monitorsComeBackAsTheyWere()
    {
        SLIPWAY_WORKSPACE(workspace);
        Monitor monitor;
        monitor.name = u"latency"_s;
        monitor.environment = u"prod"_s;
        monitor.url = u"https://prometheus.example.org"_s;
        monitor.query = u"a{b=\"{project}\"} > 0.25"_s;
        monitor.measure = MonitorMeasure::Latency;
        monitor.unit = u"s"_s;
        monitor.isLowerBetter = false;
        monitor.threshold = 0.25;
        monitor.points = 7;
        monitor.minutes = 8;
        monitor.before = 9;
        monitor.after = 10;
        monitor.settle = 11;
        Monitor own = monitor;
        own.project = u"web"_s;
        own.threshold = 1e-7;
        const auto set = [&](const Monitor &one) {
            return workspace.write([&](Database &db) { return MonitorStore(db).set(one); });
        };
        const auto all = [&] { return workspace.read([](Database &db) { return MonitorStore(db).all(); }); };
        SLIPWAY_VERIFY(set(own));
        SLIPWAY_VERIFY(set(monitor));
        QCOMPARE(*all(), (QVector<Monitor>{monitor, own}));
        monitor.query = u"up"_s;
        SLIPWAY_VERIFY(set(monitor));
        QCOMPARE(*all(), (QVector<Monitor>{monitor, own}));
        const auto remove = [&](const QString &project) {
            return workspace.write(
                [&](Database &db) { return MonitorStore(db).remove(u"latency"_s, project, u"prod"_s); });
        };
        QVERIFY(*remove({}));
        QVERIFY(!*remove({}));
        QCOMPARE(*all(), QVector<Monitor>{own});
    }

    void sourcesComeBackWithHowTheyAnswered_data() { addEngineRows(); }
    void sourcesComeBackWithHowTheyAnswered()
    {
        SLIPWAY_WORKSPACE(workspace);
        AlertSource source{u"pager"_s,
                           u"https://a.example.org"_s,
                           {u"severity=\"page\""_s, u"x!=\"y\""_s},
                           u"service"_s,
                           u"env"_s,
                           u"web"_s,
                           u"prod"_s,
                           {},
                           {}};
        const auto read = [&] {
            return workspace.read([](Database &db) { return AlertStore(db).source(u"pager"_s); });
        };
        const auto keep = [&](const QDateTime &at, const QString &error) {
            return workspace.write(
                [&](Database &db) { return AlertStore(db).keepAnswer(u"pager"_s, at, error); });
        };
        QCOMPARE(read().error().kind, Error::Kind::NotFound);
        SLIPWAY_VERIFY(workspace.write([&](Database &db) { return AlertStore(db).setSource(source); }));
        QCOMPARE(*read(), source);
        SLIPWAY_VERIFY(keep(noon, {}));
        SLIPWAY_VERIFY(keep({}, u"down"_s));
        source.url = u"https://b.example.org"_s;
        SLIPWAY_VERIFY(workspace.write([&](Database &db) { return AlertStore(db).setSource(source); }));
        source.answeredAt = noon;
        source.error = u"down"_s;
        QCOMPARE(*read(), source);
        QVERIFY(*workspace.write([](Database &db) { return AlertStore(db).removeSource(u"pager"_s); }));
        QVERIFY(!read());
    }

    void whatASourceEndedIsRemembered_data() { addEngineRows(); }
    void whatASourceEndedIsRemembered()
    {
        SLIPWAY_WORKSPACE(workspace);
        Incident incident;
        incident.title = u"down"_s;
        incident.project = u"web"_s;
        incident.source = u"pager"_s;
        incident.openedAt = noon;
        const auto add = [&](const QString &id, const QDateTime &resolved) {
            incident.externalId = id;
            incident.resolvedAt = resolved;
            return *workspace.write([&](Database &db) { return IncidentStore(db).add(incident); });
        };
        const qint64 open = add(u"a"_s, {});
        const qint64 late = add(u"b"_s, noon.addSecs(60));
        add(u"c"_s, noon.addSecs(-60));
        const auto known = workspace.read(
            [](Database &db) { return IncidentStore(db).ofSource(u"pager"_s, noon.addSecs(60)); });
        SLIPWAY_VERIFY(known);
        QCOMPARE(known->size(), 2);
        QCOMPARE(known->at(0).id, open);
        QCOMPARE(known->at(1).id, late);
        const auto set = [&](bool isRecovered) {
            return workspace.write(
                [&](Database &db) { return AlertStore(db).setRecovered(late, isRecovered); });
        };
        const auto recovered = [&] {
            return *workspace.read([](Database &db) { return AlertStore(db).recovered(u"pager"_s); });
        };
        SLIPWAY_VERIFY(set(true));
        SLIPWAY_VERIFY(set(true));
        QCOMPARE(recovered(), QVector<qint64>{late});
        SLIPWAY_VERIFY(workspace.write([&](Database &db) { return IncidentStore(db).remove(late); }));
        QCOMPARE(recovered(), QVector<qint64>());
    }
};

QTEST_GUILESS_MAIN(tst_MonitorStore)
#include "tst_monitorstore.moc"
