#include "models/connectors/httpclient.h"
#include "models/connectors/httprules.h"
#include "tests/models/sync/syncbench.h"

#include <QNetworkProxy>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

const QByteArray marker = "marker/T0ken+for=the.ledger";

} // namespace

/// A token goes to the origin of its account and nowhere else: what every server saw is read afterwards.
class TestTokenLedger : public QObject
{
    Q_OBJECT

    FaultServer m_server{QStringLiteral(SLIPWAY_SOURCE_DIR)};
    int m_variants = 0;

    HttpAccount account(const QString &listener) const
    {
        return {.base = m_server.url(listener),
                .headers = {{"Authorization", "Bearer " + marker},
                            {"PRIVATE-TOKEN", marker},
                            {"Cookie", "session=" + marker}},
                .secrets = {QString::fromLatin1(marker)},
                .caFile = m_server.file(u"ca.crt"_s)};
    }

    Result<HttpReply> ask(const QString &listener, const QUrl &url)
    {
        HttpClient client(account(listener), SyncBench::quickLimits());
        return waitForResult(client.send({.url = url}));
    }

    /// Places that are not the account's own origin, whatever they look like.
    QStringList foreignPlaces(const QString &listener) const
    {
        const QString own = QString::number(m_server.port(listener));
        const QString other = QString::number(m_server.port(u"other"_s));
        return {u"http://localhost:%1/x"_s.arg(other),
                u"http://127.0.0.1:%1/x"_s.arg(other),
                u"https://127.0.0.1:%1/x"_s.arg(m_server.port(u"wronghost"_s)),
                u"//localhost:%1/x"_s.arg(own),
                u"//127.0.0.1:%1/x"_s.arg(other),
                u"http://me:pw@127.0.0.1:%1/x"_s.arg(other),
                u"http://127.0.0.1:%1@localhost:%2/x"_s.arg(own, other),
                u"\\\\localhost:%1/x"_s.arg(other)};
    }

    /// Nothing but the account's own listener saw the token; and nothing said holds it.
    void compareLedger(const QString &own, const Result<HttpReply> &reply)
    {
        const QVector<FaultArrival> arrivals = m_server.ledger();
        for (const FaultArrival &arrival : arrivals) {
            if (arrival.listener != own)
                QVERIFY2(!holdsSecret(arrival.head + arrival.body, marker), arrival.head.constData());
            QVERIFY(!holdsSecret(arrival.target.toLatin1(), marker));
        }
        if (!reply) {
            const QByteArray said = (reply.error().message + reply.error().detail).toUtf8();
            QVERIFY2(!holdsSecret(said, marker) && !said.contains("me:pw"), said.constData());
        }
        ++m_variants;
    }

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
    void cleanupTestCase() { qInfo() << m_variants << "variants"; }

    void theOwnServerSeesTheToken()
    {
        QVERIFY(ask(u"main"_s, m_server.url(u"main"_s, u"/plain"_s)));
        const QVector<FaultArrival> arrivals = m_server.ledger(u"main"_s);
        QCOMPARE(arrivals.size(), 1);
        QVERIFY(holdsSecret(arrivals.first().head, marker)); // or else this test could not fail
    }

    void redirects_data()
    {
        QTest::addColumn<QString>("listener");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("place");
        for (const QString &listener : {u"main"_s, u"good"_s}) {
            for (const int status : {301, 302, 303, 307, 308}) {
                QStringList places = foreignPlaces(listener);
                if (listener == "good"_L1)
                    places = {places.first(), u"http://127.0.0.1:%1/x"_s.arg(m_server.port(u"good"_s))};
                for (const QString &place : places)
                    QTest::addRow("%d from %s to %s", status, qPrintable(listener), qPrintable(place))
                        << listener << status << place;
            }
        }
    }

    void redirects()
    {
        QFETCH(QString, listener);
        QFETCH(int, status);
        QFETCH(QString, place);
        QUrl url = m_server.url(listener, u"/to"_s);
        QUrlQuery query;
        query.addQueryItem(u"status"_s, QString::number(status));
        query.addQueryItem(u"place"_s, QString::fromLatin1(QUrl::toPercentEncoding(place)));
        url.setQuery(query);
        const auto reply = ask(listener, url);
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == Error::Kind::Refused || reply.error().kind == Error::Kind::Invalid);
        QCOMPARE(m_server.ledger().size(), 1);
        compareLedger(listener, reply);
    }

    void addressesInAnswers_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("place");
        for (const QString &where : {u"Link"_s, u"next"_s, u"logs_url"_s}) {
            const QStringList places = foreignPlaces(u"main"_s);
            for (const QString &place : places)
                QTest::addRow("%s %s", qPrintable(where), qPrintable(place)) << where << place;
        }
    }

    void addressesInAnswers()
    {
        QFETCH(QString, where);
        QFETCH(QString, place);
        QUrl url = m_server.url(u"main"_s, u"/next"_s);
        QUrlQuery query;
        query.addQueryItem(u"place"_s, QString::fromLatin1(QUrl::toPercentEncoding(place)));
        url.setQuery(query);
        const auto page = ask(u"main"_s, url);
        QVERIFY2(page, qPrintable(page ? QString() : page.error().message));
        const QUrl next = where == "Link"_L1 ? nextLink(page->header("Link"), url).value_or(QUrl())
                                             : url.resolved(QUrl(page->json[where].toString()));
        const bool isOwn = sameOrigin(next, account(u"main"_s).base) && next.userInfo().isEmpty();
        const auto reply = ask(u"main"_s, next);
        if (!isOwn) {
            QVERIFY(!reply);
            QCOMPARE(reply.error().kind, Error::Kind::Refused);
            QCOMPARE(m_server.ledger().size(), 1);
        }
        compareLedger(u"main"_s, reply);
    }

    void challenges_data()
    {
        QTest::addColumn<QString>("scheme");
        for (const char *scheme : {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"1\", qop=\"auth\"",
                                   "NTLM", "Negotiate", "Bearer realm=\"http://localhost/\""})
            QTest::newRow(scheme) << QString::fromLatin1(scheme);
    }

    void challenges()
    {
        QFETCH(QString, scheme);
        QUrl url = m_server.url(u"main"_s, u"/challenge"_s);
        QUrlQuery query;
        query.addQueryItem(u"scheme"_s, QString::fromLatin1(QUrl::toPercentEncoding(scheme)));
        url.setQuery(query);
        const auto reply = ask(u"main"_s, url);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Auth);
        QCOMPARE(m_server.ledger().size(), 1);
        compareLedger(u"main"_s, reply);
    }

    /// A proxy on the way to a server with TLS sees that server's name, and no more.
    void proxies_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("that wants a password") << u"ci.example.test"_s << Error::Kind::Auth;
        QTest::newRow("that redirects the tunnel") << u"moved.example.test"_s << Error::Kind::Network;
    }

    void proxies()
    {
        QFETCH(QString, host);
        QFETCH(Error::Kind, kind);
        HttpAccount tunnelled = account(u"good"_s);
        tunnelled.base = QUrl(u"https://"_s + host); // the loopback is asked without any proxy
        QUrl url = tunnelled.base;
        url.setPath(u"/x"_s);
        QNetworkProxy::setApplicationProxy(
            {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, m_server.port(u"proxy"_s)});
        Result<HttpReply> reply = fail(Error::Kind::Bug, {});
        {
            HttpClient client(tunnelled, SyncBench::quickLimits());
            reply = waitForResult(client.send({.url = url}));
        }
        QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
        QVERIFY(!reply);
        QVERIFY2(reply.error().kind == kind, qPrintable(reply.error().kindName() + reply.error().message));
        const QVector<FaultArrival> arrivals = m_server.ledger();
        QVERIFY(!arrivals.isEmpty());
        for (const FaultArrival &arrival : arrivals) {
            QCOMPARE(arrival.listener, u"proxy"_s);
            QCOMPARE(arrival.method, u"CONNECT"_s);
            QVERIFY(!arrival.head.toLower().contains("authorization"));
        }
        compareLedger({}, reply);
    }

    void badTls_data()
    {
        QTest::addColumn<QString>("listener");
        for (const char *listener : {"expired", "future", "wronghost", "untrusted", "selfsigned",
                                     "noauthority", "weak", "tls10", "tls11", "wantsclient"})
            QTest::newRow(listener) << QString::fromLatin1(listener);
    }

    void badTls()
    {
        QFETCH(QString, listener);
        SyncBench bench(QString::fromLatin1(marker));
        QVERIFY(bench.connectTo(u"ci"_s, m_server.url(listener, u"/sound"_s), m_server.file(u"ca.crt"_s)));
        const auto reports = bench.sync();
        const SourceReport report = reports[u"ci"_s];
        QVERIFY(!report.ok);
        qInfo().noquote() << listener << report.error->kindName() << report.error->message;
        QVERIFY(report.error->kind == Error::Kind::Network || report.error->kind == Error::Kind::Auth);
        QVERIFY2(report.error->message.contains(u"certificate"_s) || listener.startsWith("tls"_L1),
                 qPrintable(report.error->message));
        const QVector<FaultArrival> arrivals = m_server.ledger();
        for (const FaultArrival &arrival : arrivals)
            QVERIFY2(!arrival.refused.isEmpty(), arrival.head.constData()); // not one byte of a request
        QVERIFY(bench.stored().isEmpty());
    }

    void anAuthorityOfOnesOwnIsTrustedWhenNamed()
    {
        SyncBench bench(QString::fromLatin1(marker));
        QVERIFY(bench.connectTo(u"ci"_s, m_server.url(u"good"_s, u"/sound"_s), m_server.file(u"ca.crt"_s)));
        const SourceReport report = bench.sync()[u"ci"_s];
        QVERIFY2(report.ok, qPrintable(report.error ? report.error->message : QString()));
        QCOMPARE(bench.stored().size(), 3);
    }

    void aUselessCaFileIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"broken.crt", "ca.key", "missing.crt"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void aUselessCaFileIsNamed()
    {
        QFETCH(QString, file);
        SyncBench bench(QString::fromLatin1(marker));
        QVERIFY(bench.connectTo(u"ci"_s, m_server.url(u"good"_s, u"/sound"_s), m_server.file(file)));
        const SourceReport report = bench.sync()[u"ci"_s];
        QVERIFY(!report.ok);
        QCOMPARE(report.error->kind, Error::Kind::Usage);
        QVERIFY2(report.error->message.contains(file), qPrintable(report.error->message));
        QVERIFY(m_server.ledger().isEmpty());
    }

    void enoughWasTried() { QVERIFY2(m_variants >= 24, qPrintable(QString::number(m_variants))); }
};

QTEST_GUILESS_MAIN(TestTokenLedger)
#include "tst_tokenledger.moc"
