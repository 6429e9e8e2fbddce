#include "models/connectors/httprules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class TestHttpRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void redirects_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("to"); // empty: refused
        const QString ci = u"https://ci.example.org/api/v2/builds"_s;
        QTest::newRow("a path of the same server")
            << ci << QByteArray("/login") << u"https://ci.example.org/login"_s;
        QTest::newRow("a relative path")
            << ci << QByteArray("builders") << u"https://ci.example.org/api/v2/builders"_s;
        QTest::newRow("the whole address of the same server")
            << ci << QByteArray("https://ci.example.org/x") << u"https://ci.example.org/x"_s;
        QTest::newRow("the same server in capitals")
            << ci << QByteArray("HTTPS://CI.EXAMPLE.ORG/x") << u"https://ci.example.org/x"_s;
        QTest::newRow("the scheme's own port written out")
            << ci << QByteArray("https://ci.example.org:443/x") << u"https://ci.example.org:443/x"_s;
        QTest::newRow("another host") << ci << QByteArray("https://evil.example.org/x") << QString();
        QTest::newRow("another host without a scheme")
            << ci << QByteArray("//evil.example.org/x") << QString();
        QTest::newRow("another host behind backslashes")
            << ci << QByteArray("\\\\evil.example.org/x") << QString();
        QTest::newRow("another port") << ci << QByteArray("https://ci.example.org:8443/x") << QString();
        QTest::newRow("from https to http") << ci << QByteArray("http://ci.example.org/x") << QString();
        QTest::newRow("from http to https is another origin too")
            << u"http://ci.example.org/x"_s << QByteArray("https://ci.example.org/x") << QString();
        QTest::newRow("a subdomain") << ci << QByteArray("https://a.ci.example.org/") << QString();
        QTest::newRow("the host as a user name")
            << ci << QByteArray("https://ci.example.org@evil.example.org/") << QString();
        QTest::newRow("a user name at the same host")
            << ci << QByteArray("https://user@ci.example.org/") << QString();
        QTest::newRow("a file") << ci << QByteArray("file:///etc/passwd") << QString();
        QTest::newRow("data") << ci << QByteArray("data:application/json,{}") << QString();
        QTest::newRow("nothing") << ci << QByteArray() << QString();
    }

    void redirects()
    {
        QFETCH(QString, from);
        QFETCH(QByteArray, location);
        QFETCH(QString, to);
        const Result<QUrl> hop = nextHop(QUrl(from), location);
        QCOMPARE(hop.has_value(), !to.isEmpty());
        if (hop)
            QCOMPARE(hop->toString(), to);
        else
            QVERIFY(!hop.error().message.isEmpty());
    }

    void serviceAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address"); // empty: refused
        QTest::newRow("plain") << u"https://ci.example.org"_s << u"https://ci.example.org"_s;
        QTest::newRow("slashes and the page's own part go")
            << u" http://ci:8010/sub//#/builders "_s << u"http://ci:8010/sub"_s;
        QTest::newRow("no scheme") << u"ci.example.org"_s << QString();
        QTest::newRow("another scheme") << u"ftp://ci.example.org"_s << QString();
        QTest::newRow("a file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("a password inside") << u"https://bob:hunter2@ci.example.org"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void serviceAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        const Result<QUrl> url = parseServiceAddress(text);
        QCOMPARE(url ? url->toString() : QString(), address);
        if (!url)
            QVERIFY(!url.error().message.contains("hunter2"_L1));
    }

    void links_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("next");
        QTest::newRow("next among others") << QByteArray(
            R"(<https://h/a?page=1>; rel="prev", <https://h/a?page=3>; rel="next", <https://h/a?page=9>; rel="last")")
                                           << u"https://h/a?page=3"_s;
        QTest::newRow("relative") << QByteArray("</b?page=2>; rel=next") << u"https://h/b?page=2"_s;
        QTest::newRow("several words in rel")
            << QByteArray(R"(<x>; title="a; b, <c>"; rel="last next")") << u"https://h/x"_s;
        QTest::newRow("capitals and blanks") << QByteArray("<x> ; REL = \"NEXT\"") << u"https://h/x"_s;
        QTest::newRow("a comma inside the address")
            << QByteArray("<x?a=1,2>; rel=next") << u"https://h/x?a=1,2"_s;
        QTest::newRow("only the last page") << QByteArray(R"(<x>; rel="last")") << QString();
        QTest::newRow("a word that only begins like it") << QByteArray("<x>; rel=next-archive") << QString();
        QTest::newRow("cut off") << QByteArray("<x; rel=next") << QString();
        QTest::newRow("an open quotation mark") << QByteArray("<x>; rel=\"next") << u"https://h/x"_s;
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("a million semicolons") << "<x>" + QByteArray(1 << 20, ';') << QString();
        QTest::newRow("as many as are read at all") << "<x>" + QByteArray((64 << 10) - 3, ';') << QString();
    }

    void links()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, next);
        const auto found = nextLink(header, QUrl(u"https://h/a"_s));
        QCOMPARE(found ? found->toString() : QString(), next);
    }

    void waits_data()
    {
        QTest::addColumn<HttpHeaders>("headers");
        QTest::addColumn<qint64>("seconds"); // -1: none
        QTest::newRow("seconds") << HttpHeaders{{"Retry-After", "120"}} << qint64(120);
        QTest::newRow("a date") << HttpHeaders{{"retry-after", "Sat, 21 Nov 2026 12:01:30 GMT"}}
                                << qint64(90);
        QTest::newRow("a date gone by")
            << HttpHeaders{{"Retry-After", "Sat, 21 Nov 2026 11:00:00 GMT"}} << qint64(0);
        QTest::newRow("nonsense") << HttpHeaders{{"Retry-After", "soon"}} << qint64(-1);
        QTest::newRow("below zero") << HttpHeaders{{"Retry-After", "-5"}} << qint64(-1);
        QTest::newRow("nothing left until a time")
            << HttpHeaders{{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "1795262460"}} << qint64(60);
        QTest::newRow("something left")
            << HttpHeaders{{"X-RateLimit-Remaining", "7"}, {"X-RateLimit-Reset", "1795262460"}} << qint64(-1);
        QTest::newRow("nothing left for some seconds")
            << HttpHeaders{{"RateLimit-Remaining", "0"}, {"RateLimit-Reset", "33"}} << qint64(33);
        QTest::newRow("no header") << HttpHeaders{} << qint64(-1);
    }

    void waits()
    {
        QFETCH(HttpHeaders, headers);
        QFETCH(qint64, seconds);
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        const auto wait = rateLimitWait({.status = 429, .headers = headers}, now);
        QCOMPARE(wait ? wait->count() / 1000 : -1, seconds);
    }

    void backoffGrowsAndStaysUnderItsCap()
    {
        const RetryPolicy policy{.base = std::chrono::milliseconds(1000),
                                 .cap = std::chrono::milliseconds(5000)};
        QCOMPARE(policy.backoff(1, 0.5).count(), 500);
        QCOMPARE(policy.backoff(2, 0.5).count(), 1000);
        QCOMPARE(policy.backoff(3, 0.5).count(), 2000);
        QCOMPARE(policy.backoff(40, 0.5).count(), 2500);
        QCOMPARE(policy.backoff(3, 0.0).count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHttpRules)
#include "tst_httprules.moc"
