#include "models/sync/poller.h"
#include "tests/models/sync/syncbench.h"

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace std::chrono_literals;

namespace {

/// Sources that each ask one page with HttpClient and know what they had, as a forge's connection does.
class PagePollers
{
public:
    explicit PagePollers(FaultServer &server) : m_server(server) { }

    QFuture<Result<SyncReport>> ask(const QString &name)
    {
        auto &client = m_clients[name];
        if (!client)
            client = std::make_shared<HttpClient>(HttpAccount{.base = m_server.url(u"main"_s)});
        auto promise = std::make_shared<QPromise<Result<SyncReport>>>();
        promise->start();
        whenDone(
            client->send({.url = m_server.url(u"main"_s, u"/same/"_s + name), .etag = m_tags.value(name)}),
            client.get(), [this, name, promise](const Result<HttpReply> &reply) {
                SourceReport report{.name = name, .ok = bool(reply), .requests = 1};
                if (reply && !reply->notModified)
                    m_tags.insert(name, reply->etag());
                promise->addResult(SyncReport{{report}});
                promise->finish();
            });
        return promise->future();
    }

private:
    FaultServer &m_server;
    QHash<QString, std::shared_ptr<HttpClient>> m_clients;
    QHash<QString, QByteArray> m_tags;
};

} // namespace

class TestPoller : public QObject
{
    Q_OBJECT

    FaultServer m_server{QStringLiteral(SLIPWAY_SOURCE_DIR)};

private Q_SLOTS:
    void initTestCase()
    {
        if (!FaultServer::isInstalled()) {
            if (qEnvironmentVariableIsSet("SLIPWAY_REQUIRE_FAULTS"))
                QFAIL("the packages python3 and openssl are missing");
            QSKIP("python3 and openssl are not installed");
        }
        QVERIFY2(m_server.start(), qPrintable(m_server.failure()));
    }
    void init() { m_server.forget(); }

    void aQuietHourOfTwoHundredAndFifty()
    {
        PagePollers pages(m_server);
        FixedClock clock(QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC));
        int underWay = 0;
        Poller poller([&](const QString &name) { return pages.ask(name); }, clock);
        connect(&poller, &Poller::planned, this, [&](const QString &, const PollState &state) {
            underWay += state.next == PollState::Next::Asking ? 1 : -1;
        });
        QVector<PollSource> sources;
        for (const char *host : {"github", "gitlab", "gitea", "jenkins", "buildbot"}) {
            for (int i = 0; i < 50; ++i)
                sources.append({u"%1-%2"_s.arg(QString::fromLatin1(host)).arg(i), QString::fromLatin1(host),
                                qstrcmp(host, "github") ? 3600 : 2250});
        }
        poller.setSources(sources);
        poller.start();
        const auto play = [&](int seconds) {
            const QDateTime end = clock.now().addSecs(seconds);
            while (clock.now() < end) {
                poller.wake();
                while (underWay > 0)
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                clock.set(std::max(clock.now(), std::min(end, poller.nextAt().value_or(end))));
            }
        };
        play(300); // each once: what nobody has had yet cannot be asked for conditionally
        QCOMPARE(m_server.ledger(u"main"_s).size(), 250);
        m_server.forget();
        play(3600);
        poller.stop();
        int conditional = 0;
        int gitHub = 0;
        const QVector<FaultArrival> arrivals = m_server.ledger(u"main"_s);
        for (const FaultArrival &arrival : arrivals) {
            conditional += arrival.head.contains("If-None-Match") ? 1 : 0;
            gitHub += arrival.target.contains("github"_L1) ? 1 : 0;
        }
        qInfo().noquote() << u"%1 requests, %2 conditional, %3 to the first host"_s.arg(arrivals.size())
                                 .arg(conditional)
                                 .arg(gitHub);
        QVERIFY(arrivals.size() > 2500);
        QVERIFY(conditional * 100 >= arrivals.size() * 95);
        QVERIFY(gitHub <= 2500);
    }

    void connectionsAreKeptUpToDate()
    {
        SyncBench bench;
        QVERIFY(bench.connectTo(u"well"_s, m_server.url(u"well"_s, u"/sound"_s)));
        QVERIFY(bench.connectTo(u"locked"_s, m_server.url(u"main"_s, u"/unknown401"_s)));
        QVERIFY(bench.connectTo(u"silent"_s, m_server.url(u"other"_s, u"/silent"_s)));
        SyncService &service = bench.service();
        Poller poller([&](const QString &name) { return service.poll(name); }, bench.clock());
        connect(&service, &SyncService::sourceEnded, &poller, &Poller::take);
        QVector<PollSource> sources;
        for (const QString &name : {u"well"_s, u"locked"_s, u"silent"_s})
            sources.append({.name = name, .host = u"host of "_s + name});
        poller.setSources(sources);
        QElapsedTimer since;
        since.start();
        poller.start();
        QTRY_VERIFY(poller.state(u"locked"_s).next == PollState::Next::NeedsPerson);
        QTRY_COMPARE(bench.storedOf(u"well"_s).size(), 3);
        QTRY_VERIFY(poller.state(u"well"_s).next == PollState::Next::Waits);
        QVERIFY(since.elapsed() < 2900); // the silent one is still waited for
        QVERIFY(!service.isRunning());
        QCOMPARE(poller.state(u"silent"_s).next, PollState::Next::Asking);
        const qint64 untilNext = bench.clock().now().secsTo(poller.state(u"well"_s).at);
        QVERIFY2(untilNext > 25 && untilNext <= 34, qPrintable(QString::number(untilNext)));

        const auto again = waitForResult(service.poll(u"silent"_s));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Refused);

        // A sync takes over what is polled just now.
        QTRY_VERIFY(poller.state(u"silent"_s).next == PollState::Next::Asking);
        const auto whole = waitForResult(service.sync({.connections = {u"well"_s}}));
        QVERIFY(whole);
        QVERIFY(whole->isWhole());
        QTRY_VERIFY(poller.state(u"silent"_s).next == PollState::Next::Waits);
        QCOMPARE(poller.state(u"silent"_s).failures, 0);
        poller.stop();
    }

    void aLimitedServerIsNotAskedWhoeverWishes()
    {
        SyncBench bench;
        QVERIFY(bench.connectTo(u"spent"_s, m_server.url(u"main"_s, u"/spent403"_s)));
        const SourceReport first = bench.sync()[u"spent"_s];
        QCOMPARE(first.error->kind, Error::Kind::RateLimited);
        QVERIFY(first.notBefore.has_value());
        const qsizetype asked = m_server.ledger(u"main"_s).size();
        for (int i = 0; i < 5; ++i) {
            const SourceReport again = bench.sync()[u"spent"_s];
            QCOMPARE(again.error->kind, Error::Kind::RateLimited);
            QVERIFY(!again.error->message.isEmpty());
            QCOMPARE(again.requests, 0);
        }
        QVERIFY(!waitForResult(bench.service().poll(u"spent"_s))->isWhole());
        QCOMPARE(m_server.ledger(u"main"_s).size(), asked);
        bench.clock().advance(890s);
        bench.sync();
        QCOMPARE(m_server.ledger(u"main"_s).size(), asked);
        bench.clock().advance(15s);
        bench.sync();
        QVERIFY(m_server.ledger(u"main"_s).size() > asked);
    }

    void aNamedTimeIsWaitedForWithinASync()
    {
        HttpClient client({.base = m_server.url(u"main"_s)}, SyncBench::quickLimits());
        QSignalSpy waits(&client, &HttpClient::waiting);
        const auto reply = waitForResult(
            client.send({.url = QUrl(m_server.url(u"main"_s).toString() + u"/limited?after=2&times=1"_s)}));
        QVERIFY(reply);
        const QVector<FaultArrival> arrivals = m_server.ledger(u"main"_s);
        QCOMPARE(arrivals.size(), 2);
        QVERIFY2(arrivals[1].at - arrivals[0].at >= 2000,
                 qPrintable(QString::number(arrivals[1].at - arrivals[0].at)));
        QCOMPARE(waits.size(), 1);
    }

    void oneHostIsAskedByOneSourceAtATime()
    {
        SyncBench bench;
        for (int i = 0; i < 4; ++i)
            QVERIFY(bench.connectTo(u"ci-%1"_s.arg(i), m_server.url(u"main"_s, u"/sound"_s)));
        QStringList order;
        connect(&bench.service(), &SyncService::progressed, this,
                [&](const QString &source, const QString &) { order << source; });
        const auto reports = bench.sync();
        QCOMPARE(reports.size(), 4);
        for (const SourceReport &report : reports)
            QVERIFY(report.ok);
        order.removeDuplicates();
        QStringList begun;
        for (const QString &source : std::as_const(order))
            begun << source;
        QCOMPARE(begun.size(), 4);
        QCOMPARE(bench.stored().size(), 12);
    }
};

QTEST_GUILESS_MAIN(TestPoller)
#include "tst_poller.moc"
