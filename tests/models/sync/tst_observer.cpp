#include "models/base/clock.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/sync/observer.h"
#include "tests/support/localserver.h"
#include "tests/support/teststore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// Environments are asked over a real connection, and what they say is kept.
class tst_Observer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void eachPlaceIsAskedOnceAndCompared();
    void whatDoesNotAnswerIsUnknownAndHarmsNoOther_data();
    void whatDoesNotAnswerIsUnknownAndHarmsNoOther();
    void aProjectsOwnAddressComesFirst();
    void theSameAgainIsNoNews();
    void whatIsAskedNoMoreIsForgotten();
    void nothingIsSentAlong();

private:
    void deploy(const QString &project, const QString &environment, const QString &version);
    bool probe(const QString &project, const QString &environment, const QString &path,
               const QString &pointer = {});
    Store &store() { return m_workspace->store(); }
    Result<QVector<ObservedPlace>> observe(const QString &environment = {})
    {
        return waitFor(m_observer->observe(environment));
    }
    QHash<ProbeStore::Place, Observation> kept()
    {
        return waitFor(store().read([](Database &db) { return ProbeStore(db).observations(); }))
            .value_or(QHash<ProbeStore::Place, Observation>());
    }

    FixedClock m_clock{QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)};
    std::unique_ptr<TestStore> m_workspace;
    std::unique_ptr<LocalServer> m_server;
    std::unique_ptr<Observer> m_observer;
};

void tst_Observer::init()
{
    m_workspace = std::make_unique<TestStore>(StoreAddress::Engine::Sqlite);
    m_server = std::make_unique<LocalServer>();
    SLIPWAY_VERIFY(waitFor(store().open(Store::Mode::Create)));
    for (const QString &name : {u"shop"_s, u"search"_s}) {
        Project project;
        project.name = name;
        project.repository = u"/nowhere"_s;
        QVERIFY(waitFor(store().write(Store::ProjectsTopic,
                                      [project](Database &db) { return ProjectStore(db).add(project); })));
    }
    for (const QString &name : {u"staging"_s, u"prod"_s})
        QVERIFY(waitFor(store().write(Store::EnvironmentsTopic, [name](Database &db) {
            return EnvironmentStore(db).add({{}, name, guessTier(name), 0, {}});
        })));
    m_observer = std::make_unique<Observer>(store(), m_clock);
}

void tst_Observer::cleanup()
{
    m_observer.reset();
    m_server.reset();
    m_workspace.reset();
}

void tst_Observer::deploy(const QString &project, const QString &environment, const QString &version)
{
    const QDateTime at = m_clock.now().addSecs(-3600);
    QVERIFY(waitFor(store().write(Store::DeploymentsTopic, [=](Database &db) -> Result<UpsertOutcome> {
        Deployment deployment;
        deployment.project = ProjectStore(db).byName(project)->id;
        deployment.environment = EnvironmentStore(db).byName(environment)->id;
        deployment.version = version;
        deployment.state = DeploymentState::Succeeded;
        deployment.createdAt = deployment.finishedAt = at;
        deployment.source = u"recorded"_s;
        return DeploymentStore(db).upsert(QList{deployment});
    })));
}

bool tst_Observer::probe(const QString &project, const QString &environment, const QString &path,
                         const QString &pointer)
{
    const VersionProbe asked{project, environment, m_server->url().toString() + path, pointer, {}};
    return waitFor(store().write(Store::EnvironmentsTopic,
                                 [asked](Database &db) { return ProbeStore(db).setProbe(asked); }))
        .has_value();
}

void tst_Observer::eachPlaceIsAskedOnceAndCompared()
{
    deploy(u"shop"_s, u"prod"_s, u"1.4.2"_s);
    deploy(u"search"_s, u"prod"_s, u"v2.0.0"_s);
    deploy(u"shop"_s, u"staging"_s, u"1.5.0"_s);
    QVERIFY(probe({}, u"prod"_s, u"/{project}/version"_s, u"/version"_s));
    m_server->answer("/shop/version", {LocalAnswer{.body = R"({"version":"1.4.1"})"}});
    m_server->answer("/search/version",
                     {LocalAnswer{.body = "{\"version\":\"2.0.0\"}", .type = "text/plain"}});
    const auto first = m_observer->observe();
    const auto second = m_observer->observe(); // who asks meanwhile gets the same answer
    const auto places = waitFor(first);
    QVERIFY(places);
    QCOMPARE(places->size(), 2);
    for (const ObservedPlace &place : *places) {
        QCOMPARE(place.environment, u"prod"_s);
        QVERIFY2(place.seen.error.isEmpty(), qPrintable(place.seen.error));
        QCOMPARE(place.agreement, place.project == u"shop"_s ? Agreement::Differs : Agreement::Same);
    }
    QVERIFY(waitFor(second));
    QCOMPARE(m_server->arrived().size(), 2);
    QCOMPARE(kept().size(), 2);
    QVERIFY(observe(u"staging"_s)->isEmpty());
    QCOMPARE(m_server->arrived().size(), 2);
}

void tst_Observer::whatDoesNotAnswerIsUnknownAndHarmsNoOther_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an error of the server") << QByteArray() << 503 << QByteArray("busy");
    QTest::newRow("not found") << QByteArray() << 404 << QByteArray();
    QTest::newRow("a page instead of a version") << QByteArray() << 200 << QByteArray("<html>");
    QTest::newRow("an empty answer") << QByteArray() << 200 << QByteArray();
    QTest::newRow("JSON without it") << QByteArray() << 200 << QByteArray(R"({"v":1})");
    QTest::newRow("cut JSON") << QByteArray() << 200 << QByteArray(R"({"version":"1.)");
    QTest::newRow("a redirect to another server")
        << QByteArray("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.2:9/\r\nContent-Length: 0\r\n\r\n") << 0
        << QByteArray();
    QTest::newRow("no HTTP at all") << QByteArray("SSH-2.0-x\r\n") << 0 << QByteArray();
}

void tst_Observer::whatDoesNotAnswerIsUnknownAndHarmsNoOther()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    deploy(u"shop"_s, u"prod"_s, u"1.4.2"_s);
    deploy(u"search"_s, u"prod"_s, u"2.0.0"_s);
    QVERIFY(probe({}, u"prod"_s, u"/{project}"_s, u"/version"_s));
    m_server->answer("/shop",
                     {LocalAnswer{.body = R"({"version":"1.4.2"})"},
                      LocalAnswer{.status = status, .body = body, .raw = raw}});
    m_server->answer("/search", {LocalAnswer{.body = R"({"version":"2.0.0"})"}});
    QVERIFY(observe());
    m_clock.set(m_clock.now().addSecs(300));
    const auto places = observe();
    QVERIFY(places);
    for (const ObservedPlace &place : *places) {
        if (place.project == u"search"_s) {
            QCOMPARE(place.agreement, Agreement::Same);
            continue;
        }
        QCOMPARE(place.agreement, Agreement::Unknown);
        QVERIFY(!place.seen.error.isEmpty() && place.seen.version.isEmpty());
    }
    for (const Observation &one : kept()) {
        QVERIFY2(!one.version.isEmpty(), "what was said last stays known");
        QCOMPARE(one.askedAt, m_clock.now());
    }
}

void tst_Observer::aProjectsOwnAddressComesFirst()
{
    deploy(u"shop"_s, u"prod"_s, u"1.4.2"_s);
    QVERIFY(probe({}, u"prod"_s, u"/all"_s));
    QVERIFY(probe(u"shop"_s, u"prod"_s, u"/own"_s));
    m_server->answer("/own", {LocalAnswer{.body = "1.4.2\n", .type = "text/plain"}});
    const auto places = observe();
    QVERIFY(places && places->size() == 1);
    QCOMPARE(places->first().agreement, Agreement::Same);
    QCOMPARE(m_server->arrived().first().target, "/own");
}

void tst_Observer::theSameAgainIsNoNews()
{
    deploy(u"shop"_s, u"prod"_s, u"1.4.2"_s);
    QVERIFY(probe({}, u"prod"_s, u"/v"_s));
    m_server->answer(
        "/v", {LocalAnswer{.body = "1.4.2"}, LocalAnswer{.body = "1.4.2"}, LocalAnswer{.body = "1.4.3"}});
    QVERIFY(observe());
    QTest::qWait(50);
    int news = 0;
    connect(&store(), &Store::changed, this,
            [&news](Store::Topics topics) { news += topics.testFlag(Store::DeploymentsTopic) ? 1 : 0; });
    QVERIFY(observe());
    QTest::qWait(50);
    QCOMPARE(news, 0);
    QVERIFY(observe());
    QTRY_COMPARE(news, 1);
    store().disconnect(this);
}

void tst_Observer::whatIsAskedNoMoreIsForgotten()
{
    deploy(u"shop"_s, u"prod"_s, u"1.4.2"_s);
    QVERIFY(probe({}, u"prod"_s, u"/v"_s));
    m_server->answer("/v", {LocalAnswer{.body = "1.4.2"}});
    QVERIFY(observe());
    QCOMPARE(kept().size(), 1);
    QVERIFY(*waitFor(store().write(Store::EnvironmentsTopic,
                                   [](Database &db) { return ProbeStore(db).removeProbe({}, u"prod"_s); })));
    QVERIFY(observe()->isEmpty());
    QCOMPARE(kept().size(), 0);
}

void tst_Observer::nothingIsSentAlong()
{
    deploy(u"shop"_s, u"prod"_s, u"1.4.2"_s);
    QVERIFY(probe({}, u"prod"_s, u"/v"_s));
    m_server->answer("/v", {LocalAnswer{.body = "1.4.2"}});
    QVERIFY(observe());
    const LocalRequest &request = m_server->arrived().first();
    QCOMPARE(request.method, "GET");
    QVERIFY(!request.headers.contains("authorization") && !request.headers.contains("cookie"));
    QVERIFY(request.body.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Observer)
#include "tst_observer.moc"
