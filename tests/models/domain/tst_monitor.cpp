#include "models/domain/gates.h"
#include "models/domain/impact.h"
#include "models/domain/monitorrule.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

Monitor errorRate()
{
    Monitor monitor;
    monitor.name = u"error-rate"_s;
    monitor.environment = u"staging"_s;
    monitor.url = u"https://prometheus.example.org"_s;
    monitor.query = u"errors{app=\"{project}\"}"_s;
    monitor.unit = u"%"_s;
    monitor.threshold = 1;
    return monitor;
}

/// A value every 30 s from noon on, over and over those that are named.
MonitorSeries seriesOf(const QVector<double> &values, int count = 40)
{
    MonitorSeries series;
    series.span = {noon, noon.addSecs(qint64(count) * 30), 30};
    for (int i = 0; i < count; ++i)
        series.points.append({noon.addSecs(qint64(i) * 30), values[i % values.size()]});
    return series;
}

QByteArray rangeAnswer(const QByteArray &values)
{
    return R"({"status":"success","data":{"resultType":"matrix","result":[{"metric":{},"values":[)" + values
        + "]}]}}";
}

QByteArray sampleAt(int seconds, const QByteArray &value)
{
    return "[" + QByteArray::number(noon.toSecsSinceEpoch() + seconds) + ",\"" + value + "\"]";
}

} // namespace

/// What a Prometheus says is read strictly, and what is not known never counts as good.
class tst_Monitor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void monitorsAreChecked_data();
    void monitorsAreChecked();
    void namesCannotEndTheirQuotes();
    void theQuestionIsWholeInTheAddress();
    void aProjectsOwnComesFirst();
    void answersAreReadStrictly_data();
    void answersAreReadStrictly();
    void whatIsNoNumberIsNoPoint();
    void tooLittleIsUnknown_data();
    void tooLittleIsUnknown();
    void silenceIsUnknown_data();
    void silenceIsUnknown();
    void theVerdictFollowsTheRule_data();
    void theVerdictFollowsTheRule();
    void onlyWhatWasLiveIsLookedAt();
    void rulesAreReadAsTheyAreWritten_data();
    void rulesAreReadAsTheyAreWritten();
    void theRuleRestsOnTheVeryCommit_data();
    void theRuleRestsOnTheVeryCommit();
    void thePolicyKeepsItsRules();
};

void tst_Monitor::monitorsAreChecked_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("as it should be") << u""_s << true;
    QTest::newRow("a path before the interface is fine") << u"path"_s << true;
    QTest::newRow("a name of two words") << u"words"_s << false;
    QTest::newRow("a name with a sign of rules") << u"sign"_s << false;
    QTest::newRow("an address that is no web") << u"ftp"_s << false;
    QTest::newRow("a password in the address") << u"password"_s << false;
    QTest::newRow("a question in the address") << u"question"_s << false;
    QTest::newRow("no query") << u"query"_s << false;
    QTest::newRow("a threshold that is no number") << u"nan"_s << false;
    QTest::newRow("one point says nothing") << u"points"_s << false;
    QTest::newRow("asks for more minutes than it looks at") << u"minutes"_s << false;
}

void tst_Monitor::monitorsAreChecked()
{
    QFETCH(const QString, change);
    QFETCH(const bool, isGood);
    Monitor monitor = errorRate();
    if (change == u"path"_s)
        monitor.url += u"/prometheus/"_s;
    if (change == u"words"_s)
        monitor.name = u"error rate"_s;
    if (change == u"sign"_s)
        monitor.name = u"error<rate"_s;
    if (change == u"ftp"_s)
        monitor.url = u"ftp://example.org"_s;
    if (change == u"password"_s)
        monitor.url = u"https://ada:secret@example.org"_s;
    if (change == u"question"_s)
        monitor.url += u"/?a=b"_s;
    if (change == u"query"_s)
        monitor.query = u"  "_s;
    if (change == u"nan"_s)
        monitor.threshold = std::nan("");
    if (change == u"points"_s)
        monitor.points = 1;
    if (change == u"minutes"_s)
        monitor.minutes = 61;
    QCOMPARE(checkMonitor(monitor).has_value(), isGood);
}

void tst_Monitor::namesCannotEndTheirQuotes()
{
    Monitor monitor = errorRate();
    monitor.query = u"a{p=\"{project}\",e='{environment}',c=\"{commit}\"}"_s;
    const QString query = filledQuery(
        monitor,
        {u"x\"} or vector(0) # {environment}\\"_s, u"it's\n"_s, *CommitId::parse(QString(40, u'a'))});
    QCOMPARE(query,
             u"a{p=\"x\\x22} or vector(0) # {environment}\\x5c\",e='it\\x27s\\x0a',c=\""_s + QString(40, u'a')
                 + u"\"}"_s);
}

void tst_Monitor::theQuestionIsWholeInTheAddress()
{
    Monitor monitor = errorRate();
    monitor.url += u"/of/{project}/"_s;
    monitor.query = u"a + b & c"_s;
    const QUrl url = rangeUrl(monitor, {u"a/b"_s, u"staging"_s, {}}, {noon, noon.addSecs(600), 30});
    QCOMPARE(url.toString(QUrl::FullyEncoded),
             u"https://prometheus.example.org/of/a%2Fb/api/v1/query_range?query=a%20%2B%20b%20%26%20c&start="
             "1772366400.000&end=1772367000.000&step=30"_s);
}

void tst_Monitor::aProjectsOwnComesFirst()
{
    Monitor own = errorRate();
    own.project = u"web"_s;
    const QVector<Monitor> all{errorRate(), own};
    QCOMPARE(monitorNamed(all, u"error-rate"_s, u"web"_s, u"staging"_s)->project, u"web"_s);
    QCOMPARE(monitorNamed(all, u"error-rate"_s, u"api"_s, u"staging"_s)->project, QString());
    QVERIFY(!monitorNamed(all, u"error-rate"_s, u"web"_s, u"prod"_s));
    QCOMPARE(monitorsFor(all, u"web"_s, u"staging"_s), QVector<Monitor>{own});
}

void tst_Monitor::answersAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("points"); // -1: none of it is taken
    const QByteArray good = sampleAt(0, "0.5") + "," + sampleAt(30, "1e+00");
    QTest::newRow("two values") << rangeAnswer(good) << 2;
    QTest::newRow("no series is no data")
        << QByteArray(R"({"status":"success","data":{"resultType":"matrix","result":[]}})") << 0;
    QTest::newRow("nothing") << QByteArray() << -1;
    QTest::newRow("a page") << QByteArray("<html>Sign in</html>") << -1;
    QTest::newRow("cut in the middle") << rangeAnswer(good).left(80) << -1;
    QTest::newRow("an error in its own words")
        << QByteArray(R"({"status":"error","errorType":"bad_data","error":"parse error"})") << -1;
    QTest::newRow("a vector is no range")
        << QByteArray(R"({"status":"success","data":{"resultType":"vector","result":[]}})") << -1;
    QTest::newRow("no result") << QByteArray(R"({"status":"success","data":{"resultType":"matrix"}})") << -1;
    QTest::newRow("several series") << QByteArray(
        R"({"status":"success","data":{"resultType":"matrix","result":[{"values":[]},{"values":[]}]}})")
                                    << -1;
    QTest::newRow("an answer that may be incomplete")
        << rangeAnswer(good).chopped(1) + R"(,"warnings":["a store was away"]})" << -1;
    QTest::newRow("numbers that are no text")
        << rangeAnswer("[" + QByteArray::number(noon.toSecsSinceEpoch()) + ",0]") << -1;
    QTest::newRow("words for numbers") << rangeAnswer(sampleAt(0, "good")) << -1;
    QTest::newRow("a time before the question") << rangeAnswer(sampleAt(-3600, "0")) << -1;
    QTest::newRow("a time after the question") << rangeAnswer(sampleAt(7200, "0")) << -1;
    QTest::newRow("the same time twice") << rangeAnswer(sampleAt(0, "0") + "," + sampleAt(0, "0")) << -1;
    QTest::newRow("backwards") << rangeAnswer(sampleAt(30, "0") + "," + sampleAt(0, "0")) << -1;
    QTest::newRow("nested without end") << QByteArray(100000, '[') << -1;
}

void tst_Monitor::answersAreReadStrictly()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, points);
    const auto series = readRange(answer, {noon, noon.addSecs(3600), 30});
    QCOMPARE(series.has_value(), points >= 0);
    if (series)
        QCOMPARE(series->points.size(), points);
    else
        QVERIFY(!series.error().message.isEmpty());
}

void tst_Monitor::whatIsNoNumberIsNoPoint()
{
    const auto series =
        readRange(rangeAnswer(sampleAt(0, "NaN") + "," + sampleAt(30, "0") + "," + sampleAt(60, "+Inf")),
                  {noon, noon.addSecs(3600), 30});
    QVERIFY(series);
    QCOMPARE(series->points.size(), 1);
    QCOMPARE(series->withoutNumber, 1);
    QVERIFY(series->isInfinite);
}

void tst_Monitor::tooLittleIsUnknown_data()
{
    QTest::addColumn<MonitorSeries>("series");
    QTest::addColumn<bool>("isEnough");
    MonitorSeries silent;
    silent.why = u"down"_s;
    MonitorSeries infinite = seriesOf({0});
    infinite.isInfinite = true;
    MonitorSeries holes = seriesOf({0}, 40);
    holes.points.remove(10, 24); // eight of the ten minutes are left
    MonitorSeries still;
    still.withoutNumber = 40;
    QTest::newRow("ten minutes of values") << seriesOf({0}, 20) << true;
    QTest::newRow("a tenth may be lost") << seriesOf({0}, 20) << true;
    QTest::newRow("a server that does not answer") << silent << false;
    QTest::newRow("no data") << MonitorSeries() << false;
    QTest::newRow("nothing but NaN") << still << false;
    QTest::newRow("an infinite value") << infinite << false;
    QTest::newRow("too few points") << seriesOf({0}, 19) << false;
    QTest::newRow("points enough, but holes between them") << holes << false;
}

void tst_Monitor::tooLittleIsUnknown()
{
    QFETCH(const MonitorSeries, series);
    QFETCH(const bool, isEnough);
    const int points =
        qstrcmp(QTest::currentDataTag(), "points enough, but holes between them") == 0 ? 10 : 20;
    QCOMPARE(series.tooLittle(points, 10).isEmpty(), isEnough);
}

void tst_Monitor::silenceIsUnknown_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("lost");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing is missing") << 0 << 0 << QString();
    QTest::newRow("one lost scrape") << 100 << 1 << QString();
    QTest::newRow("three minutes in the middle") << 100 << 5 << u"for 3 minute(s) on end"_s;
    QTest::newRow("a tenth of a day, at its end") << 2880 - 274 << 274 << u"for the last 138 minute(s)"_s;
}

void tst_Monitor::silenceIsUnknown()
{
    QFETCH(const int, from);
    QFETCH(const int, lost);
    QFETCH(const QString, says);
    MonitorSeries day = seriesOf({0}, 2880);
    day.points.remove(from, lost);
    QVERIFY(day.tooLittle(20, 1440).isEmpty());
    QCOMPARE(day.silence().isEmpty(), says.isEmpty());
    QVERIFY2(day.silence().contains(says), qPrintable(day.silence()));
}

void tst_Monitor::theVerdictFollowsTheRule_data()
{
    QTest::addColumn<QVector<double>>("before");
    QTest::addColumn<QVector<double>>("after");
    QTest::addColumn<bool>("isLowerBetter");
    QTest::addColumn<QString>("verdict");
    using V = QVector<double>;
    QTest::newRow("nothing moves") << V{0.2} << V{0.2} << true << u"same"_s;
    QTest::newRow("a tenth of the threshold is nothing") << V{0} << V{0.1} << true << u"same"_s;
    QTest::newRow("more than that is worse") << V{0} << V{0.2} << true << u"worse"_s;
    QTest::newRow("less is better") << V{0.8} << V{0.2} << true << u"better"_s;
    QTest::newRow("over the threshold is worse") << V{0.9} << V{5} << true << u"worse"_s;
    QTest::newRow("under it again is better") << V{5} << V{0.9} << true << u"better"_s;
    QTest::newRow("every tenth value beyond it is worse, whatever the median")
        << V{0} << V{0, 0, 0, 0, 0, 0, 0, 0, 0, 9} << true << u"worse"_s;
    QTest::newRow("what spreads that widely says nothing")
        << V{0.1, 0.3, 0.5, 0.7, 0.9} << V{0.7} << true << u"same"_s;
    QTest::newRow("where more is better, less is worse") << V{5} << V{3} << false << u"worse"_s;
    QTest::newRow("where more is better, more is better") << V{3} << V{5} << false << u"better"_s;
    QTest::newRow("under the threshold is worse where more is better")
        << V{1.2} << V{0.5} << false << u"worse"_s;
    QTest::newRow("no data before") << V{} << V{0} << true << u"unknown"_s;
    QTest::newRow("no data after") << V{0} << V{} << true << u"unknown"_s;
}

void tst_Monitor::theVerdictFollowsTheRule()
{
    QFETCH(const QVector<double>, before);
    QFETCH(const QVector<double>, after);
    QFETCH(const bool, isLowerBetter);
    QFETCH(const QString, verdict);
    Monitor monitor = errorRate();
    monitor.isLowerBetter = isLowerBetter;
    const auto side = [](const QVector<double> &values) {
        return values.isEmpty() ? MonitorSeries() : seriesOf(values);
    };
    const MonitorImpact impact = judgeImpact(monitor, side(before), side(after));
    QCOMPARE(toString(impact.verdict), verdict);
    QCOMPARE(impact.why.isEmpty(), verdict != u"unknown"_s);
    QVERIFY(impact.sentence().contains(u"error-rate"_s));
    DeploymentImpact whole;
    whole.monitors = {impact, unknownImpact(monitor, u"down"_s)};
    QCOMPARE(toString(whole.verdict()), verdict == u"worse"_s ? verdict : u"unknown"_s);
}

void tst_Monitor::onlyWhatWasLiveIsLookedAt()
{
    Monitor monitor = errorRate();
    monitor.settle = 5;
    Deployment deployment;
    deployment.state = DeploymentState::Succeeded;
    deployment.startedAt = noon;
    deployment.finishedAt = noon.addSecs(120);
    deployment.liveUntil = noon.addSecs(30 * 60);
    Deployment previous;
    previous.finishedAt = noon.addSecs(-20 * 60);
    const QDateTime later = noon.addDays(1);
    const ImpactSpans spans = impactSpans(monitor, deployment, previous, later);
    QCOMPARE(spans.before.from, previous.finishedAt.addSecs(300));
    QCOMPARE(spans.before.to, noon);
    QCOMPARE(spans.after.from, noon.addSecs(120 + 300));
    QCOMPARE(spans.after.to, deployment.liveUntil);
    QVERIFY(whyNoImpact(monitor, deployment, spans, later).isEmpty());
    // Too early, cut short, never live.
    deployment.liveUntil = {};
    const QDateTime soon = noon.addSecs(600);
    QVERIFY(
        !whyNoImpact(monitor, deployment, impactSpans(monitor, deployment, previous, soon), soon).isEmpty());
    deployment.liveUntil = noon.addSecs(600);
    QVERIFY(!whyNoImpact(monitor, deployment, impactSpans(monitor, deployment, previous, later), later)
                 .isEmpty());
    deployment.liveUntil = {};
    deployment.state = DeploymentState::Failed;
    QVERIFY(!whyNoImpact(monitor, deployment, impactSpans(monitor, deployment, previous, later), later)
                 .isEmpty());
}

void tst_Monitor::rulesAreReadAsTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("again"); // empty: refused
    QTest::newRow("all of it") << u"error-rate@staging<1 10m 20"_s << u"error-rate@staging<1 10m 20"_s;
    QTest::newRow("the usual times") << u"error-rate@staging<1"_s << u"error-rate@staging<1 10m 20"_s;
    QTest::newRow("the environment before") << u"up>99.5 5m"_s << u"up>99.5 5m 20"_s;
    QTest::newRow("blanks") << u" error-rate @ my lab < 0.5 10min "_s << QString();
    QTest::newRow("an environment of two words")
        << u"error-rate@my lab<0.5"_s << u"error-rate@my lab<0.5 10m 20"_s;
    QTest::newRow("no limit") << u"error-rate@staging"_s << QString();
    QTest::newRow("a limit that is no number") << u"error-rate@staging<low"_s << QString();
    QTest::newRow("no minutes") << u"error-rate@staging<1 0m"_s << QString();
    QTest::newRow("one point") << u"error-rate@staging<1 10m 1"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void tst_Monitor::rulesAreReadAsTheyAreWritten()
{
    QFETCH(const QString, text);
    QFETCH(const QString, again);
    const auto rule = monitorRuleFrom(text);
    QCOMPARE(rule.has_value(), !again.isEmpty());
    if (rule) {
        QCOMPARE(rule->text(), again);
        QVERIFY(*monitorRuleFrom(rule->text()) == *rule);
    }
}

void tst_Monitor::theRuleRestsOnTheVeryCommit_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<RuleAnswer>("answer");
    QTest::newRow("good for as long as is asked for") << u""_s << RuleAnswer::Holds;
    QTest::newRow("one value above the limit") << u"spike"_s << RuleAnswer::Broken;
    QTest::newRow("not live there for long enough yet") << u"young"_s << RuleAnswer::Waits;
    QTest::newRow("live there for too short a time, and not any more") << u"short"_s << RuleAnswer::Unknown;
    QTest::newRow("never live there") << u"never"_s << RuleAnswer::Unknown;
    QTest::newRow("nobody watches") << u"nobody"_s << RuleAnswer::Unknown;
    QTest::newRow("no environment before") << u"nowhere"_s << RuleAnswer::Unknown;
    QTest::newRow("a server that is down") << u"down"_s << RuleAnswer::Unknown;
    QTest::newRow("no data") << u"empty"_s << RuleAnswer::Unknown;
    QTest::newRow("it was not asked") << u"unasked"_s << RuleAnswer::Unknown;
    QTest::newRow("asked about another time") << u"other time"_s << RuleAnswer::Unknown;
}

void tst_Monitor::theRuleRestsOnTheVeryCommit()
{
    QFETCH(const QString, change);
    QFETCH(const RuleAnswer, answer);
    MonitorFact fact;
    fact.rule = *monitorRuleFrom(u"error-rate@staging<1 10m 20"_s);
    fact.environment = u"staging"_s;
    fact.monitor = errorRate();
    fact.liveSince = noon.addSecs(-3600);
    const QDateTime now = noon.addSecs(600);
    if (change == u"young"_s)
        fact.liveSince = noon.addSecs(60);
    if (change == u"short"_s) {
        fact.liveSince = noon.addSecs(-600);
        fact.liveUntil = noon;
        fact.monitor->settle = 1;
    }
    if (change == u"never"_s)
        fact.liveSince = {};
    if (change == u"nobody"_s)
        fact.monitor.reset();
    if (change == u"nowhere"_s)
        fact.environment.clear();
    if (const auto span = spanOfRule(fact, now)) {
        QCOMPARE(span->to, now);
        QCOMPARE(span->seconds(), 600);
        fact.series.span = *span;
        for (qint64 at = 0; at < 600 && change != u"empty"_s; at += span->step)
            fact.series.points.append({noon.addSecs(at), change == u"spike"_s && at == 300 ? 1.5 : 0.2});
    }
    if (change == u"down"_s)
        fact.series.why = u"It is down."_s;
    if (change == u"unasked"_s)
        fact.series = {};
    if (change == u"other time"_s)
        fact.series.span.from = noon.addDays(-1);
    const RuleJudgement judged = judgeMonitorRule(fact, now);
    QCOMPARE(judged.answer, answer);
    QVERIFY(!judged.reason.isEmpty());
    GatePolicy policy;
    policy.monitors = {fact.rule};
    GateFacts facts;
    facts.now = now;
    facts.monitors = {fact};
    facts.step = GateStep::First;
    QCOMPARE(mayEnter(evaluateGates(policy, facts)), answer == RuleAnswer::Holds);
    facts.monitors.clear();
    QVERIFY(!mayEnter(evaluateGates(policy, facts)));
}

void tst_Monitor::thePolicyKeepsItsRules()
{
    GatePolicy policy;
    QVERIFY(
        !policy.canonicalJson().contains("monitor")); // what was agreed to before there were any still stands
    const QString before = policy.sha256();
    policy.monitors = {*monitorRuleFrom(u"error-rate@staging<0.1 10m 20"_s), *monitorRuleFrom(u"up>99"_s)};
    QVERIFY(policy.sha256() != before);
    const auto again = policyFromJson(policy.canonicalJson());
    QVERIFY(again && *again == policy);
    QVERIFY(!policyFromJson(policy.canonicalJson().replace("\"limit\"", "\"limits\"")));
}

QTEST_GUILESS_MAIN(tst_Monitor)
#include "tst_monitor.moc"
