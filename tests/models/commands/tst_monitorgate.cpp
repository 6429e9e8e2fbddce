#include "models/commands/alertcommands.h"
#include "models/commands/approvalcommands.h"
#include "models/commands/gaterulecommands.h"
#include "models/commands/incidentcommands.h"
#include "models/commands/monitorcommands.h"
#include "models/commands/promotecommands.h"
#include "models/commands/recorddeployment.h"
#include "models/queries/monitorquery.h"
#include "models/store/approvalstore.h"
#include "models/store/incidentstore.h"
#include "tests/support/office.h"
#include "tests/support/scratchrepository.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

/// A workspace whose production asks what a monitor says of staging; who is asked answers as `value` says.
class Watch
{
public:
    explicit Watch(const QString &repository)
    {
        const bool isFurnished = office.furnish(repository) && ask() && target() && rule();
        [&] { QVERIFY(isFurnished); }();
    }
    CommandContext context()
    {
        CommandContext all = office.context();
        all.ask.fetch = [this](const QUrl &url) {
            ++asked;
            lastUrl = url;
            if (url.path().endsWith(u"/alerts"_s))
                return readyFuture<Result<QByteArray>>(alerts);
            if (url.path().endsWith(u"/status"_s))
                return readyFuture<Result<QByteArray>>(QByteArray(R"({"uptime":"2026-02-01T00:00:00Z"})"));
            return readyFuture<Result<QByteArray>>(
                value.isEmpty() ? Result<QByteArray>(fail(Error::Kind::Network, u"It is down."_s))
                                : rangeOf(url));
        };
        return all;
    }
    Result<QByteArray> rangeOf(const QUrl &url) const
    {
        const QUrlQuery query(url);
        QByteArray values;
        const int step = query.queryItemValue(u"step"_s).toInt();
        for (double at = query.queryItemValue(u"start"_s).toDouble();
             at <= query.queryItemValue(u"end"_s).toDouble(); at += step)
            values +=
                (values.isEmpty() ? "[" : ",[") + QByteArray::number(at, 'f', 3) + ",\"" + value + "\"]";
        return R"({"status":"success","data":{"resultType":"matrix","result":[{"values":[)" + values
            + "]}]}}";
    }
    bool ask(const QString &query = u"errors"_s)
    {
        Monitor monitor;
        monitor.name = u"error-rate"_s;
        monitor.environment = u"staging"_s;
        monitor.url = u"http://prometheus.example.org"_s;
        monitor.query = query;
        monitor.threshold = 1;
        return ended(setMonitor(office.context(), monitor)).has_value();
    }
    bool target()
    {
        DeployTarget target;
        target.environment = u"prod"_s;
        target.command = {u"/bin/true"_s};
        return ended(setDeployTarget(office.context(), target)).has_value();
    }
    bool rule(int approvals = 0)
    {
        GatePolicy policy;
        policy.allowsSelfApproval = true;
        if (approvals > 0)
            policy.approvals = {{{}, approvals}};
        policy.monitors = {*monitorRuleFrom(u"error-rate@staging<1 10m 20"_s)};
        return ended(setGatePolicy(office.context(), u"prod"_s, policy)).has_value();
    }
    qint64 stage(const QString &tag)
    {
        DeploymentReport report;
        report.project = u"web"_s;
        report.environment = u"staging"_s;
        report.commit = tag;
        const auto recorded = ended(recordDeployment(office.context(), report));
        return recorded ? recorded->deployment.id.value : 0;
    }
    Result<PromotionPlan> plan(const QString &release)
    {
        return ended(askPromotionPlan(context().ask,
                                      {.project = u"web"_s, .environment = u"prod"_s, .release = release}));
    }
    Result<PromotionOutcome> letIn(const QString &release)
    {
        return ended(promote(context(), noTokens(),
                             {.project = u"web"_s, .environment = u"prod"_s, .release = release}));
    }
    static TokenReader noTokens()
    {
        return [](const Connection &) { return readyFuture<Result<QString>>(QString()); };
    }
    QVector<Incident> incidents()
    {
        return *ended(office.store().read([](Database &db) { return IncidentStore(db).all(); }));
    }

    Office office;
    QByteArray value = "0.5"; ///< of every point; empty: nobody answers
    QByteArray alerts = "[]";
    int asked = 0;
    QUrl lastUrl;
};

QString monitorReason(const PromotionPlan &plan)
{
    for (const GateFinding &finding : plan.findings) {
        if (finding.gate == u"monitors"_s)
            return finding.reason;
    }
    return {};
}

} // namespace

/// What a monitor says is asked anew whenever it decides, and what it does not say closes the gate.
class tst_MonitorGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theGateFollowsTheMonitor();
    void whatChangedSinceThePlanStops_data();
    void whatChangedSinceThePlanStops();
    void goingBackAsksNobody();
    void anotherQuestionVoidsWhatWasAgreed();
    void theImpactIsOfTheVeryDeployment();
    void withoutAnEntryNoMonitorAndNoIncident();
    void oneAlertIsOneIncidentOfItsDeployment();
    void aFileIsTakenAsToldByTheSource();

private:
    ScratchRepository m_repository;
};

void tst_MonitorGate::initTestCase()
{
    for (const QString &tag : {u"v1.0.0"_s, u"v1.0.1"_s}) {
        m_repository.change(u"fix: "_s + tag, u"a.txt"_s);
        m_repository.tag(tag);
    }
}

void tst_MonitorGate::theGateFollowsTheMonitor()
{
    Watch watch(m_repository.path());
    QVERIFY(!watch.plan(u"1.0.0"_s)->canMove()); // never was in staging
    QCOMPARE(watch.asked, 0);
    QVERIFY(watch.stage(u"v1.0.0"_s));
    watch.office.clock().advance(9 * 60'000);
    QVERIFY(!watch.plan(u"1.0.0"_s)->canMove()); // not for long enough
    QCOMPARE(watch.asked, 0);
    watch.office.clock().advance(60'000);
    QVERIFY2(watch.plan(u"1.0.0"_s)->canMove(), qPrintable(monitorReason(*watch.plan(u"1.0.0"_s))));
    QVERIFY(!watch.plan(u"1.0.1"_s)->canMove()); // another commit
    watch.value = "1.5";
    QVERIFY(!watch.plan(u"1.0.0"_s)->canMove());
    watch.value = "NaN";
    QVERIFY(!watch.plan(u"1.0.0"_s)->canMove());
    watch.value.clear();
    const auto down = watch.plan(u"1.0.0"_s);
    QVERIFY(!down->canMove());
    QVERIFY2(monitorReason(*down).contains(u"It is down."_s), qPrintable(monitorReason(*down)));
    QCOMPARE(kindOf(watch.letIn(u"1.0.0"_s)), Error::Kind::Refused);
    watch.value = "0.2";
    const int before = watch.asked;
    QVERIFY(watch.letIn(u"1.0.0"_s));
    QCOMPARE(watch.asked, before + 1); // it was asked anew
    // Where nobody can be asked at all.
    QVERIFY(watch.stage(u"v1.0.1"_s));
    watch.office.clock().advance(20 * 60'000);
    QVERIFY(watch.plan(u"1.0.1"_s)->canMove());
    QVERIFY(!ended(askPromotionPlan(watch.office.context().ask,
                                    {.project = u"web"_s, .environment = u"prod"_s, .release = u"1.0.1"_s}))
                 ->canMove());
}

void tst_MonitorGate::whatChangedSinceThePlanStops_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("isLetIn");
    QTest::newRow("nothing") << u""_s << true;
    QTest::newRow("the plan is old") << u"age"_s << false;
    QTest::newRow("the question is another") << u"question"_s << false;
    QTest::newRow("something else went to staging") << u"staging"_s << false;
    QTest::newRow("nobody is asked any more") << u"removed"_s << false;
}

void tst_MonitorGate::whatChangedSinceThePlanStops()
{
    QFETCH(const QString, change);
    QFETCH(const bool, isLetIn);
    Watch watch(m_repository.path());
    QVERIFY(watch.stage(u"v1.0.0"_s));
    watch.office.clock().advance(30 * 60'000);
    const auto plan = watch.plan(u"1.0.0"_s);
    QVERIFY(plan && plan->canMove());
    if (change == u"age"_s)
        watch.office.clock().advance(6 * 60'000);
    if (change == u"question"_s)
        QVERIFY(watch.ask(u"vector(0)"_s));
    if (change == u"staging"_s)
        QVERIFY(watch.stage(u"v1.0.1"_s));
    if (change == u"removed"_s)
        QVERIFY(ended(removeMonitor(watch.office.context(), u"error-rate"_s, {}, u"staging"_s)));
    const auto carried = ended(promotePlanned(watch.context(), Watch::noTokens(), *plan, {}));
    QCOMPARE(carried.has_value(), isLetIn);
    if (!isLetIn)
        QCOMPARE(carried.error().kind, Error::Kind::Refused);
}

void tst_MonitorGate::goingBackAsksNobody()
{
    Watch watch(m_repository.path());
    for (const QString &release : {u"1.0.0"_s, u"1.0.1"_s}) {
        QVERIFY(watch.stage(u"v"_s + release));
        watch.office.clock().advance(20 * 60'000);
        QVERIFY(watch.letIn(release));
        watch.office.clock().advance(60'000);
    }
    const int before = watch.asked;
    watch.value.clear();
    const PromotionWish back{
        .project = u"web"_s, .environment = u"prod"_s, .release = {}, .isRollback = true};
    const auto gone = ended(promote(watch.context(), Watch::noTokens(), back));
    QVERIFY2(gone, qPrintable(gone ? QString() : gone.error().message));
    QCOMPARE(watch.asked, before);
}

void tst_MonitorGate::anotherQuestionVoidsWhatWasAgreed()
{
    Watch watch(m_repository.path());
    QVERIFY(watch.rule(1));
    const auto request = ended(requestApproval(watch.context(), u"web"_s, u"1.0.0"_s, u"prod"_s));
    QVERIFY(request);
    QVERIFY(ended(decideApproval(watch.context(), request->id, Decision{})));
    const auto state = [&] {
        return ended(watch.office.store().read(
                         [&](Database &db) { return ApprovalStore(db).byId(request->id); }))
            ->state;
    };
    QVERIFY(state() == ApprovalState::Approved);
    QVERIFY(watch.ask(u"vector(0)"_s));
    QVERIFY(state() == ApprovalState::Void);
}

void tst_MonitorGate::theImpactIsOfTheVeryDeployment()
{
    Watch watch(m_repository.path());
    QVERIFY(watch.stage(u"v1.0.0"_s));
    watch.office.clock().advance(2 * 3600'000);
    const DeploymentId second{watch.stage(u"v1.0.1"_s)};
    watch.office.clock().advance(5 * 60'000);
    const auto early = ended(askImpact(watch.context().ask, second));
    QVERIFY(early);
    QVERIFY(early->verdict() == ImpactVerdict::Unknown);
    QCOMPARE(watch.asked, 0);
    watch.office.clock().advance(2 * 3600'000);
    const auto impact = ended(askImpact(watch.context().ask, second));
    QVERIFY(impact);
    QCOMPARE(impact->monitors.size(), 1);
    QVERIFY(impact->verdict() == ImpactVerdict::Same);
    QVERIFY(impact->previous.has_value());
    watch.value.clear();
    const auto silent = ended(askImpact(watch.context().ask, second));
    QVERIFY(silent->verdict() == ImpactVerdict::Unknown);
    QVERIFY(silent->monitors.first().why.contains(u"It is down."_s));
    QCOMPARE(kindOf(ended(askImpact(watch.context().ask, {999}))), Error::Kind::NotFound);
    const auto found = ended(askDeploymentsOf(watch.context().ask, u"web"_s, u"1.0.1"_s));
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().value, second.value);
    QCOMPARE(kindOf(ended(askDeploymentsOf(watch.context().ask, u"web"_s, u"9.9.9"_s))),
             Error::Kind::NotFound);
}

void tst_MonitorGate::withoutAnEntryNoMonitorAndNoIncident()
{
    Watch watch(m_repository.path());
    AlertSource source;
    source.name = u"pager"_s;
    source.url = u"http://alerts.example.org"_s;
    source.project = u"web"_s;
    QVERIFY(ended(setAlertSource(watch.office.context(), source)));
    watch.alerts = R"([{"labels":{"alertname":"Down"},"startsAt":"2026-03-01T11:00:00Z"}])";
    QVERIFY(watch.office.breakLedger());
    QVERIFY(!watch.ask(u"vector(0)"_s));
    QVERIFY(!ended(fetchAlerts(watch.context())));
    QVERIFY(watch.incidents().isEmpty());
    QVERIFY(watch.plan(u"1.0.0"_s)->policy.monitors.size() == 1);
}

void tst_MonitorGate::oneAlertIsOneIncidentOfItsDeployment()
{
    Watch watch(m_repository.path());
    const qint64 first = watch.stage(u"v1.0.0"_s);
    watch.office.clock().advance(3600'000);
    QVERIFY(watch.stage(u"v1.0.1"_s));
    watch.office.clock().advance(3600'000);
    AlertSource source;
    source.name = u"pager"_s;
    source.url = u"http://alerts.example.org"_s;
    source.projectLabel = u"service"_s;
    source.environmentLabel = u"env"_s;
    QVERIFY(ended(setAlertSource(watch.office.context(), source)));
    // It began while the first was live, and is read after the second is.
    watch.alerts = R"([{"labels":{"alertname":"Down","service":"web","env":"staging","severity":"page"},)"
                   R"("annotations":{"summary":"It is down"},"startsAt":"2026-03-01T12:30:00Z"}])";
    for (int times = 0; times < 3; ++times)
        QVERIFY(ended(fetchAlerts(watch.context())));
    QCOMPARE(watch.incidents().size(), 1);
    QCOMPARE(watch.office.newestEntry().kind, u"incident.added"_s);
    const Incident incident = watch.incidents().first();
    QCOMPARE(incident.title, u"It is down"_s);
    QCOMPARE(incident.severity, u"page"_s);
    const auto linked = ended(
        watch.office.store().read([&](Database &db) { return IncidentStore(db).linked({incident}, {}); }));
    QVERIFY(linked);
    QCOMPARE(linked->first().deployment.value, first);
    // Gone, back, gone again: still one.
    const QByteArray active = watch.alerts;
    for (const bool isThere : {false, true, false}) {
        watch.office.clock().advance(60'000);
        watch.alerts = isThere ? active : "[]";
        QVERIFY(ended(fetchAlerts(watch.context())));
        QCOMPARE(watch.incidents().size(), 1);
        QCOMPARE(watch.incidents().first().resolvedAt.isValid(), !isThere);
    }
    // What a person ended stays so; a page instead of an answer changes nothing.
    watch.office.clock().advance(60'000);
    watch.alerts = active;
    QVERIFY(ended(fetchAlerts(watch.context())));
    watch.alerts = "<html>";
    const auto silent = ended(fetchAlerts(watch.context()));
    QVERIFY(silent && !silent->first().source.error.isEmpty());
    QVERIFY(!watch.incidents().first().resolvedAt.isValid());
    QVERIFY(ended(resolveIncident(watch.office.context(), incident.id, {})));
    watch.alerts = active;
    const auto answered = ended(fetchAlerts(watch.context()));
    QVERIFY(answered && answered->first().source.error.isEmpty()); // what it kept silent about before is over
    QVERIFY(watch.incidents().first().resolvedAt.isValid());
    // However long ago that was: one alert that goes on stops nothing of what else is said.
    watch.office.clock().advance(qint64(70) * 86'400'000);
    watch.alerts.insert(watch.alerts.size() - 1,
                        R"(,{"labels":{"alertname":"Other","service":"web",)"
                        R"("env":"staging"},"startsAt":"2026-05-01T11:00:00Z"})");
    QVERIFY(ended(fetchAlerts(watch.context())));
    QCOMPARE(watch.incidents().size(), 2);
}

void tst_MonitorGate::aFileIsTakenAsToldByTheSource()
{
    Watch watch(m_repository.path());
    AlertSource source;
    source.name = u"pager"_s;
    source.url = u"http://alerts.example.org"_s;
    source.project = u"web"_s;
    QVERIFY(ended(setAlertSource(watch.office.context(), source)));
    const QByteArray file = R"({"alerts":[{"status":"resolved","labels":{"alertname":"Down"},)"
                            R"("startsAt":"2026-03-01T11:00:00Z","endsAt":"2026-03-01T11:20:00Z"}]})";
    for (int times = 0; times < 2; ++times)
        QVERIFY(ended(importAlerts(watch.context(), u"pager"_s, file)));
    QCOMPARE(watch.incidents().size(), 1);
    QCOMPARE(watch.incidents().first().resolvedAt, QDateTime(QDate(2026, 3, 1), QTime(11, 20), Qt::UTC));
    QCOMPARE(kindOf(ended(importAlerts(watch.context(), u"other"_s, file))), Error::Kind::NotFound);
    QCOMPARE(kindOf(ended(importAlerts(watch.context(), u"pager"_s, "<html>"))), Error::Kind::Invalid);
}

QTEST_GUILESS_MAIN(tst_MonitorGate)
#include "tst_monitorgate.moc"
