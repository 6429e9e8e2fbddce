#include "models/domain/alert.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

AlertSource pager()
{
    AlertSource source;
    source.name = u"pager"_s;
    source.url = u"https://alerts.example.org/"_s;
    source.projectLabel = u"service"_s;
    source.environmentLabel = u"env"_s;
    source.answeredAt = noon.addSecs(-60);
    return source;
}

Alert firing(const QString &name, const QDateTime &startsAt = noon.addSecs(-600))
{
    Alert alert;
    alert.labels = {{u"alertname"_s, name}, {u"service"_s, u"web"_s}, {u"env"_s, u"prod"_s}};
    alert.summary = name;
    alert.startsAt = startsAt;
    return alert;
}

/// As it is known after it was read; the same again.
Incident known(const Alert &alert, qint64 id = 7)
{
    AlertFacts facts;
    facts.projects = {u"web"_s};
    facts.environments = {u"prod"_s};
    facts.now = noon;
    Incident incident = takeAlerts(pager(), {{alert}, true}, facts).added.first();
    incident.id = id;
    return incident;
}

} // namespace

/// One alert is one incident, from when it begins until it is over.
class tst_Alert : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sourcesAreChecked_data();
    void sourcesAreChecked();
    void theAddressesAreWhole();
    void answersAreRead();
    void hostileAnswersAreRefused_data();
    void hostileAnswersAreRefused();
    void oneAlertIsOneIncident_data();
    void oneAlertIsOneIncident();
    void whatBelongsToNothingIsTold();
};

void tst_Alert::sourcesAreChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("isGood");
    const QString url = u"https://alerts.example.org/am"_s;
    QTest::newRow("as it should be") << u"pager"_s << url << u"service"_s << true;
    QTest::newRow("no name") << u" "_s << url << u"service"_s << false;
    QTest::newRow("the name of what people tell") << u"recorded"_s << url << u"service"_s << false;
    QTest::newRow("no web") << u"pager"_s << u"file:///etc/passwd"_s << u"service"_s << false;
    QTest::newRow("a password inside") << u"pager"_s << u"https://a:b@c"_s << u"service"_s << false;
    QTest::newRow("nothing says whose they are") << u"pager"_s << url << QString() << false;
}

void tst_Alert::sourcesAreChecked()
{
    QFETCH(const QString, name);
    QFETCH(const QString, url);
    QFETCH(const QString, label);
    QFETCH(const bool, isGood);
    AlertSource source;
    source.name = name;
    source.url = url;
    source.projectLabel = label;
    QCOMPARE(checkAlertSource(source).has_value(), isGood);
}

void tst_Alert::theAddressesAreWhole()
{
    AlertSource source = pager();
    source.filter = {u"a=\"b&c\""_s, u"d!=\"e\""_s};
    QCOMPARE(alertsUrl(source).toString(QUrl::FullyEncoded),
             u"https://alerts.example.org/api/v2/alerts?filter=a%3D%22b%26c%22&filter=d%21%3D%22e%22"_s);
    QCOMPARE(alertStatusUrl(source).toString(), u"https://alerts.example.org/api/v2/status"_s);
}

void tst_Alert::answersAreRead()
{
    const auto list = readAlerts(
        R"([{"labels":{"alertname":"Down","service":"web"},"annotations":{"summary":"It is\ndown"},)"
        R"("startsAt":"2026-03-01T13:00:00.250+01:00","endsAt":"0001-01-01T00:00:00Z",)"
        R"("generatorURL":"javascript:alert","status":{"state":"suppressed"}}])");
    QVERIFY(list);
    QVERIFY(list->isWhole);
    const Alert &alert = list->alerts.first();
    QCOMPARE(alert.startsAt, noon.addMSecs(250));
    QVERIFY(!alert.endsAt.isValid());
    QVERIFY(alert.url.isEmpty());
    QVERIFY(alert.isSuppressed);
    QVERIFY(!alert.summary.contains(u'\n'));
    const auto hook = readAlerts(
        R"({"version":"4","alerts":[{"status":"resolved","labels":{"alertname":"Down","service":"web"},)"
        R"("startsAt":"2026-03-01T12:00:00Z","endsAt":"2026-03-01T12:05:00Z"}]})");
    QVERIFY(hook);
    QVERIFY(!hook->isWhole);
    QVERIFY(hook->alerts.first().isOver);
    QCOMPARE(hook->alerts.first().fingerprint(), alert.fingerprint());
    QCOMPARE(readUpSince(R"({"uptime":"2026-03-01T12:00:00.000Z"})"), noon);
    QVERIFY(!readUpSince("<html>").isValid());
}

void tst_Alert::hostileAnswersAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<html>");
    QTest::newRow("cut") << QByteArray(R"([{"labels":{"a":"b"},"starts)");
    QTest::newRow("an object without alerts") << QByteArray(R"({"status":"success"})");
    QTest::newRow("an alert without labels") << QByteArray(R"([{"startsAt":"2026-03-01T12:00:00Z"}])");
    QTest::newRow("an alert without a beginning") << QByteArray(R"([{"labels":{"a":"b"}}])");
    QTest::newRow("a beginning in the year 1")
        << QByteArray(R"([{"labels":{"a":"b"},"startsAt":"0001-01-01T00:00:00Z"}])");
    QTest::newRow("numbers for alerts") << QByteArray("[1,2,3]");
    QTest::newRow("a label without end") << QByteArray(R"([{"labels":{"a":")" + QByteArray(5000, 'x')
                                                       + R"("},"startsAt":"2026-03-01T12:00:00Z"}])");
}

void tst_Alert::hostileAnswersAreRefused()
{
    QFETCH(const QByteArray, json);
    const auto list = readAlerts(json);
    QVERIFY(!list);
    QVERIFY(!list.error().message.isEmpty());
}

void tst_Alert::oneAlertIsOneIncident_data()
{
    QTest::addColumn<QString>("case_");
    QTest::addColumn<QString>("becomes");
    const auto row = [](const char *name, const char *what, const char *becomes) {
        QTest::newRow(name) << QString::fromLatin1(what) << QString::fromLatin1(becomes);
    };
    row("one that nobody knew of is new", "new", "added");
    row("the same once more is nothing", "again", "");
    row("twice in one answer is once", "twice", "added");
    row("an earlier beginning is the same one, earlier", "earlier", "earlier");
    row("a later beginning of one that is open is nothing", "later", "");
    row("what is gone is over", "gone", "recovered");
    row("what is gone from a part of it goes on", "partly gone", "");
    row("what a server that began anew does not know yet goes on", "anew", "");
    row("what a server that began long ago does not know is over", "long ago", "recovered");
    row("what a server that tells no beginning does not know goes on", "no beginning", "");
    row("what goes on after its source ended it goes on", "back", "reopened");
    row("what goes on after a person ended it stays so", "by hand", "");
    row("what begins again later is another one", "second", "added");
    row("a silenced one begins nothing", "silenced", "");
    row("a silenced one ends nothing", "silenced known", "");
    row("one that is said to be over is over", "over", "recovered");
    row("one that was over before anybody knew is kept", "over unknown", "added");
    row("one that begins tomorrow is none yet", "tomorrow", "");
}

void tst_Alert::oneAlertIsOneIncident()
{
    QFETCH(const QString, case_);
    QFETCH(const QString, becomes);
    AlertSource source = pager();
    AlertFacts facts;
    facts.projects = {u"web"_s};
    facts.environments = {u"prod"_s};
    facts.now = noon;
    facts.upSince = noon.addDays(-1);
    Alert alert = firing(u"Down"_s);
    AlertList list{{alert}, true};
    Incident one = known(alert);
    if (!QStringList{u"new"_s, u"twice"_s, u"silenced"_s, u"over unknown"_s, u"tomorrow"_s}.contains(case_))
        facts.known = {one};
    if (case_ == u"twice"_s)
        list.alerts.append(alert);
    if (case_ == u"earlier"_s || case_ == u"later"_s)
        list.alerts[0].startsAt = alert.startsAt.addSecs(case_ == u"later"_s ? 60 : -60);
    if (case_.contains(u"gone"_s) || case_ == u"anew"_s || case_ == u"long ago"_s
        || case_ == u"no beginning"_s)
        list.alerts.clear();
    list.isWhole = case_ != u"partly gone"_s;
    if (case_ == u"anew"_s)
        facts.upSince = noon.addSecs(-30);
    if (case_ == u"long ago"_s) {
        facts.upSince = noon.addSecs(-301);
        source.answeredAt = noon.addDays(-2);
    }
    if (case_ == u"no beginning"_s)
        facts.upSince = {};
    if (case_ == u"back"_s || case_ == u"by hand"_s || case_ == u"second"_s)
        facts.known[0].resolvedAt = noon.addSecs(-300);
    if (case_ == u"back"_s)
        facts.recovered = {7};
    if (case_ == u"second"_s)
        list.alerts[0].startsAt = noon.addSecs(-60);
    if (case_.startsWith(u"silenced"_s))
        list.alerts[0].isSuppressed = true;
    if (case_.startsWith(u"over"_s)) {
        list.alerts[0].isOver = true;
        list.alerts[0].endsAt = noon.addSecs(-120);
    }
    if (case_ == u"tomorrow"_s)
        list.alerts[0].startsAt = noon.addDays(1);
    const AlertOutcome outcome = takeAlerts(source, list, facts);
    QCOMPARE(outcome.added.size(), becomes == u"added"_s ? 1 : 0);
    QCOMPARE(outcome.earlier.size(), becomes == u"earlier"_s ? 1 : 0);
    QCOMPARE(outcome.recovered.size(), becomes == u"recovered"_s ? 1 : 0);
    QCOMPARE(outcome.reopened.size(), becomes == u"reopened"_s ? 1 : 0);
    QVERIFY(outcome.untaken.isEmpty());
    if (case_ == u"second"_s)
        QVERIFY(outcome.added.first().externalId != one.externalId);
    if (case_.startsWith(u"over"_s))
        QCOMPARE((outcome.added + outcome.recovered).first().resolvedAt, noon.addSecs(-120));
    if (becomes == u"added"_s) {
        QCOMPARE(outcome.added.first().project, u"web"_s);
        QCOMPARE(outcome.added.first().environment, u"prod"_s);
        QCOMPARE(outcome.added.first().source, u"pager"_s);
    }
}

void tst_Alert::whatBelongsToNothingIsTold()
{
    AlertFacts facts;
    facts.projects = {u"web"_s};
    facts.environments = {u"prod"_s};
    facts.now = noon;
    Alert nobody = firing(u"A"_s);
    nobody.labels.remove(u"service"_s);
    Alert stranger = firing(u"B"_s);
    stranger.labels[u"service"_s] = u"cron"_s;
    Alert elsewhere = firing(u"C"_s);
    elsewhere.labels[u"env"_s] = u"moon"_s;
    AlertSource source = pager();
    const auto outcome = takeAlerts(source, {{nobody, stranger, elsewhere}, true}, facts);
    QVERIFY(outcome.added.isEmpty());
    QCOMPARE(outcome.untaken.size(), 3);
    source.project = u"web"_s;
    const auto taken = takeAlerts(source, {{nobody}, true}, facts);
    QCOMPARE(taken.added.first().project, u"web"_s);
}

QTEST_GUILESS_MAIN(tst_Alert)
#include "tst_alert.moc"
