#include "models/connectors/httpclient.h"
#include "tests/support/localserver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace std::chrono_literals;

namespace {

const QString secret = u"s3cr3t-T0ken/+="_s;

HttpLimits quickLimits()
{
    HttpLimits limits;
    limits.connect = 2000ms;
    limits.firstByte = 400ms;
    limits.whole = 900ms;
    limits.body = 1 << 20;
    limits.retry = {.attempts = 3, .base = 5ms, .cap = 20ms, .longestWait = 1500ms};
    return limits;
}

HttpAccount accountAt(const LocalServer &server)
{
    return {.base = server.url(),
            .headers = {{"Authorization", "Bearer " + secret.toUtf8()}, {"PRIVATE-TOKEN", secret.toUtf8()}},
            .secrets = {secret}};
}

Result<HttpReply> waitFor(const QFuture<Result<HttpReply>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
        return fail(Error::Kind::Bug, u"the request never ended"_s);
    return future.resultCount() ? future.resultAt(0) : Result<HttpReply>(fail(Error::Kind::Cancelled, {}));
}

Result<HttpReply> fetch(HttpClient &client, const QUrl &url)
{
    return waitFor(client.send({.url = url}));
}

QByteArray gzipBomb();

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeJsonAnswerIsASuccess()
    {
        LocalServer server;
        server.answer("/a", {{.headers = {{"ETag", "\"e1\""}}, .body = "{\"a\":[1,2]}"}});
        HttpClient client(accountAt(server), quickLimits());
        const auto reply = fetch(client, server.url(u"/a"_s));
        QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message));
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->json[u"a"].toArray().size(), 2);
        QCOMPARE(reply->etag(), QByteArray("\"e1\""));
        QCOMPARE(server.arrived().size(), 1);
        QCOMPARE(server.arrived()[0].headers.value("accept"), QByteArray("application/json"));
        QCOMPARE(server.arrived()[0].headers.value("private-token"), secret.toUtf8());
        QCOMPARE(client.requestCount(), 1);
    }

    void answersAreJudged_data()
    {
        QTest::addColumn<LocalAnswer>("answer");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<int>("tries");
        using Kind = Error::Kind;
        const QByteArray json = "{\"builds\":[1,2,3]}";
        QTest::newRow("a sign-in page instead of data")
            << LocalAnswer{.body = "<html>Sign in</html>", .type = "text/html"} << Kind::Invalid << 1;
        QTest::newRow("a page that says it is data") << LocalAnswer{.body = "<html>"} << Kind::Invalid << 1;
        QTest::newRow("data that says it is text")
            << LocalAnswer{.body = json, .type = "text/plain"} << Kind::Invalid << 1;
        QTest::newRow("no content type") << LocalAnswer{.body = json, .type = ""} << Kind::Invalid << 1;
        QTest::newRow("an empty body") << LocalAnswer{} << Kind::Invalid << 1;
        QTest::newRow("no content") << LocalAnswer{.status = 204, .type = ""} << Kind::Invalid << 1;
        QTest::newRow("cut data of the right length")
            << LocalAnswer{.body = json.first(10)} << Kind::Invalid << 1;
        QTest::newRow("cut off before its length")
            << LocalAnswer{.body = json, .cutAfter = 5} << Kind::Invalid << 1;
        QTest::newRow("a chunk cut off")
            << LocalAnswer{.raw = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: "
                                  "chunked\r\n\r\n12\r\n{\"bu"}
            << Kind::Invalid << 1;
        QTest::newRow("a length below zero")
            << LocalAnswer{.body = json, .length = "-5"} << Kind::Invalid << 1;
        QTest::newRow("a length beyond any number")
            << LocalAnswer{.body = json, .length = "99999999999999999999"} << Kind::Invalid << 1;
        QTest::newRow("a length of ten gigabytes")
            << LocalAnswer{.body = json, .length = "10000000000"} << Kind::Invalid << 1;
        QTest::newRow("a body without an end")
            << LocalAnswer{.body = QByteArray(4096, ' '), .length = "none", .isEndless = true}
            << Kind::Invalid << 1;
        QTest::newRow("a body just too long")
            << LocalAnswer{.body = "\"" + QByteArray(1 << 20, 'x') + "\""} << Kind::Invalid << 1;
        QTest::newRow("no HTTP at all")
            << LocalAnswer{.raw = "220 mail.example.org ESMTP\r\n"} << Kind::Network << 3;
        QTest::newRow("a closed connection") << LocalAnswer{.raw = "H"} << Kind::Network << 3;
        QTest::newRow("401") << LocalAnswer{.status = 401,
                                            .headers = {{"WWW-Authenticate", "Basic realm=\"x\""}},
                                            .body = "no",
                                            .type = "text/plain"}
                             << Kind::Auth << 1;
        QTest::newRow("403") << LocalAnswer{.status = 403, .body = "{}"} << Kind::Auth << 1;
        QTest::newRow("403 of a rate limit")
            << LocalAnswer{.status = 403,
                           .headers = {{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", "4000000000"}}}
            << Kind::RateLimited << 1;
        QTest::newRow("404") << LocalAnswer{.status = 404, .body = "{}"} << Kind::NotFound << 1;
        QTest::newRow("410") << LocalAnswer{.status = 410} << Kind::NotFound << 1;
        QTest::newRow("429 without a time") << LocalAnswer{.status = 429} << Kind::RateLimited << 1;
        QTest::newRow("429 with a long time")
            << LocalAnswer{.status = 429, .headers = {{"Retry-After", "120"}}} << Kind::RateLimited << 1;
        QTest::newRow("400") << LocalAnswer{.status = 400, .body = "{\"error\":\"invalid\"}"} << Kind::Invalid
                             << 1;
        QTest::newRow("500 without a body") << LocalAnswer{.status = 500, .type = ""} << Kind::Network << 3;
        QTest::newRow("501 is not asked again") << LocalAnswer{.status = 501} << Kind::Network << 1;
        QTest::newRow("502 with a page")
            << LocalAnswer{.status = 502, .body = "<html>", .type = "text/html"} << Kind::Network << 3;
        QTest::newRow("503 with a long time")
            << LocalAnswer{.status = 503, .headers = {{"Retry-After", "120"}}} << Kind::Network << 1;
        QTest::newRow("304 that nobody asked for")
            << LocalAnswer{.status = 304, .type = ""} << Kind::Invalid << 1;
    }

    void answersAreJudged()
    {
        QFETCH(LocalAnswer, answer);
        QFETCH(Error::Kind, kind);
        QFETCH(int, tries);
        LocalServer server;
        server.answer("/a", {answer});
        HttpClient client(accountAt(server), quickLimits());
        const auto reply = fetch(client, server.url(u"/a"_s));
        QVERIFY(!reply);
        QVERIFY2(reply.error().kind == kind,
                 qPrintable(reply.error().kindName() + u": "_s + reply.error().message));
        QVERIFY2(!reply.error().message.isEmpty() && !reply.error().message.contains(u"%"_s),
                 qPrintable(reply.error().message));
        QCOMPARE(client.requestCount(), tries);
        // Qt itself sends a GET again when the connection breaks before an answer.
        QVERIFY(server.arrived().size() >= tries);
        if (!answer.raw.startsWith("H") && !answer.raw.startsWith("220"))
            QCOMPARE(server.arrived().size(), tries);
    }

    void aBombIsNotUnpacked()
    {
        LocalServer server;
        server.answer("/a", {{.headers = {{"Content-Encoding", "gzip"}}, .body = gzipBomb()}});
        HttpClient client(accountAt(server), quickLimits());
        const auto reply = fetch(client, server.url(u"/a"_s));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Invalid);
    }

    void aSlowServerEndsByTheDeadline_data()
    {
        QTest::addColumn<LocalAnswer>("answer");
        QTest::addColumn<int>("ms");
        QTest::newRow("says nothing") << LocalAnswer{.isSilent = true} << 400;
        QTest::newRow("drips its headers") << LocalAnswer{.body = "{}", .dripMs = 30} << 400;
        QTest::newRow("drips its body") << LocalAnswer{.body = QByteArray(2000, ' ') + "{}",
                                                       .length = "none",
                                                       .dripMs = 30,
                                                       .dripFrom = 120}
                                        << 900;
    }

    void aSlowServerEndsByTheDeadline()
    {
        QFETCH(LocalAnswer, answer);
        QFETCH(int, ms);
        LocalServer server;
        server.answer("/a", {answer});
        HttpClient client(accountAt(server), quickLimits());
        QElapsedTimer timer;
        timer.start();
        const auto reply = fetch(client, server.url(u"/a"_s));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Network);
        QVERIFY2(timer.elapsed() >= ms - 50 && timer.elapsed() < ms + 2500,
                 qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(server.arrived().size(), 1); // a deadline is not tried again
    }

    void redirectsNeverCarryTheTokenAway_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("location");
        for (const int status : {301, 302, 303, 307, 308}) {
            for (const char *form :
                 {"http://127.0.0.1:OTHER/x", "http://localhost:OTHER/x", "http://localhost:OWN/x",
                  "//127.0.0.1:OTHER/x", "//localhost:OWN/x", "http://user:pw@127.0.0.1:OWN/x",
                  "https://127.0.0.1:OWN/x", "file:///etc/hostname"})
                QTest::addRow("%d to %s", status, form) << status << QString::fromLatin1(form);
        }
    }

    void redirectsNeverCarryTheTokenAway()
    {
        QFETCH(int, status);
        QFETCH(QString, location);
        LocalServer own;
        LocalServer other;
        other.answerElse([](const LocalRequest &) { return LocalAnswer{.body = "{\"stolen\":true}"}; });
        const QByteArray target = location.replace(u"OTHER"_s, QString::number(other.port()))
                                      .replace(u"OWN"_s, QString::number(own.port()))
                                      .toLatin1();
        own.answer("/a", {{.status = status, .headers = {{"Location", target}}}});
        own.answer("/x", {{.body = "{}"}});
        HttpClient client(accountAt(own), quickLimits());
        const auto reply = fetch(client, own.url(u"/a"_s));
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == Error::Kind::Refused || reply.error().kind == Error::Kind::Invalid);
        QCOMPARE(other.arrived().size(), 0);
        QCOMPARE(own.arrived().size(), 1);
        QVERIFY(!(reply.error().message + reply.error().detail).contains(secret));
        QVERIFY(!(reply.error().message + reply.error().detail).contains(u":pw@"_s));
    }

    void redirectsWithinTheServerAreFollowed()
    {
        LocalServer server;
        server.answer("/1", {{.status = 301, .headers = {{"Location", "/2"}}}});
        server.answer("/2", {{.status = 307, .headers = {{"Location", server.url(u"/3"_s).toEncoded()}}}});
        server.answer("/3", {{.body = "{\"there\":true}"}});
        HttpClient client(accountAt(server), quickLimits());
        const auto reply = fetch(client, server.url(u"/1"_s));
        QVERIFY(reply);
        QCOMPARE(reply->url.path(), u"/3"_s);
        QCOMPARE(server.arrived().size(), 3);
        QCOMPARE(server.arrived()[2].headers.value("private-token"), secret.toUtf8());
    }

    void aCircleEndsAfterFiveHops()
    {
        LocalServer server;
        server.answer("/a", {{.status = 302, .headers = {{"Location", "/a"}}}});
        HttpClient client(accountAt(server), quickLimits());
        const auto reply = fetch(client, server.url(u"/a"_s));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Invalid);
        QCOMPARE(server.arrived().size(), 6);
    }

    void nothingIsSentToAnAddressOfAnotherOrigin()
    {
        LocalServer own;
        LocalServer other;
        HttpClient client(accountAt(own), quickLimits());
        const auto reply = fetch(client, other.url(u"/page2"_s));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Refused);
        QCOMPARE(other.arrived().size(), 0);
    }

    void aChangeIsSentOnceWhateverHappens_data()
    {
        QTest::addColumn<LocalAnswer>("answer");
        QTest::newRow("500") << LocalAnswer{.status = 500};
        QTest::newRow("429 with a short time")
            << LocalAnswer{.status = 429, .headers = {{"Retry-After", "0"}}};
        QTest::newRow("a closed connection") << LocalAnswer{.raw = "H"};
        QTest::newRow("a redirect") << LocalAnswer{.status = 307, .headers = {{"Location", "/b"}}};
    }

    void aChangeIsSentOnceWhateverHappens()
    {
        QFETCH(LocalAnswer, answer);
        LocalServer server;
        server.answer("/a", {answer});
        server.answer("/b", {{.body = "{}"}});
        HttpClient client(accountAt(server), quickLimits());
        const auto reply =
            waitFor(client.send({.method = "POST", .url = server.url(u"/a"_s), .body = "{\"x\":1}"}));
        QVERIFY(!reply);
        QCOMPARE(server.arrived().size(), 1);
        QCOMPARE(server.arrived()[0].body, QByteArray("{\"x\":1}"));
        QCOMPARE(server.arrived()[0].headers.value("content-type"), QByteArray("application/json"));
    }

    void aQuestionByPostIsAskedAgain()
    {
        LocalServer server;
        server.answer("/a", {{.status = 502}, {.status = 503}, {.body = "[]"}});
        HttpClient client(accountAt(server), quickLimits());
        HttpRequest question{.method = "POST", .url = server.url(u"/a"_s), .body = "{\"x\":1}"};
        question.isReadOnly = true;
        QVERIFY(waitFor(client.send(question)));
        QCOMPARE(server.arrived().size(), 3);
        QCOMPARE(server.arrived()[2].method, QByteArray("POST"));
        QCOMPARE(server.arrived()[2].body, QByteArray("{\"x\":1}"));
        QCOMPARE(server.arrived()[2].headers.value("content-type"), QByteArray("application/json"));
    }

    void aServerThatRecoversIsAskedAgain()
    {
        LocalServer server;
        server.answer("/a", {{.status = 503}, {.status = 500}, {.body = "[]"}});
        HttpClient client(accountAt(server), quickLimits());
        QSignalSpy waits(&client, &HttpClient::waiting);
        QVERIFY(fetch(client, server.url(u"/a"_s)));
        QCOMPARE(server.arrived().size(), 3);
        QCOMPARE(waits.size(), 2);
    }

    void retryAfterIsKept()
    {
        LocalServer server;
        server.answer("/a", {{.status = 429, .headers = {{"Retry-After", "1"}}}, {.body = "[]"}});
        HttpClient client(accountAt(server), quickLimits());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(fetch(client, server.url(u"/a"_s)));
        QVERIFY2(timer.elapsed() >= 1000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(server.arrived().size(), 2);
    }

    void notModifiedIsASuccessForThoseWhoAskedFor()
    {
        LocalServer server;
        server.answer("/a", {{.status = 304, .type = ""}});
        HttpClient client(accountAt(server), quickLimits());
        const auto reply = waitFor(client.send({.url = server.url(u"/a"_s), .etag = "\"e1\""}));
        QVERIFY(reply);
        QVERIFY(reply->notModified);
        QCOMPARE(server.arrived()[0].headers.value("if-none-match"), QByteArray("\"e1\""));
    }

    void theLastCookieOfANameWins()
    {
        LocalServer server;
        server.answer("/login",
                      {{.status = 302,
                        .headers = {{"Location", "/"},
                                    {"Set-Cookie", "SESSION=nobody; Path=/"},
                                    {"Set-Cookie", "SESSION=alice; Path=/; HttpOnly"},
                                    {"Set-Cookie", "other=1"}}}});
        server.answer("/a", {{.body = "{}"}});
        HttpAccount account = accountAt(server);
        account.keepsCookies = true;
        HttpClient client(account, quickLimits());
        const auto login = waitFor(client.send({.url = server.url(u"/login"_s),
                                                .expect = HttpRequest::Expect::Nothing,
                                                .followRedirects = false}));
        QVERIFY(login);
        QCOMPARE(login->status, 302);
        QVERIFY(fetch(client, server.url(u"/a"_s)));
        QCOMPARE(server.arrived()[1].headers.value("cookie"), QByteArray("SESSION=alice; other=1"));
    }

    void cookiesAreOffOtherwise()
    {
        LocalServer server;
        server.answer("/a", {{.headers = {{"Set-Cookie", "SESSION=x"}}, .body = "{}"}});
        HttpClient client(accountAt(server), quickLimits());
        QVERIFY(fetch(client, server.url(u"/a"_s)));
        QVERIFY(fetch(client, server.url(u"/a"_s)));
        QVERIFY(!server.arrived()[1].headers.contains("cookie"));
    }

    void noTextHoldsTheSecret()
    {
        const QByteArray token = secret.toUtf8();
        LocalServer server;
        server.answer("/a",
                      {{.status = 400,
                        .body = "bad token " + token + " or " + token.toBase64() + " or "
                            + token.toPercentEncoding() + " at https://bob:hunter2@ci/x?access_token=abc",
                        .type = "text/plain"}});
        HttpClient client(accountAt(server), quickLimits());
        const auto reply = fetch(client, server.url(u"/a"_s));
        QVERIFY(!reply);
        const QString said = reply.error().message + reply.error().detail;
        QVERIFY(reply.error().detail.contains(u"bad token"_s));
        for (const QString &hidden :
             {secret, QString::fromLatin1(token.toBase64()), u"hunter2"_s, u"access_token=abc"_s})
            QVERIFY2(!said.contains(hidden), qPrintable(said));
    }

    void aServerThatIsNotThere()
    {
        quint16 port = 0;
        {
            LocalServer gone;
            port = gone.port();
        }
        HttpClient client({.base = QUrl(u"http://127.0.0.1:%1"_s.arg(port))}, quickLimits());
        const auto reply = fetch(client, QUrl(u"http://127.0.0.1:%1/a"_s.arg(port)));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Network);
        QVERIFY(reply.error().message.contains(QString::number(port)));
        QCOMPARE(client.requestCount(), 3);
    }

    void cancellingEndsAtOnce()
    {
        LocalServer server;
        server.answer("/silent", {{.isSilent = true}});
        server.answer("/a", {{.body = "{}"}});
        HttpLimits limits;
        HttpClient client(accountAt(server), limits);
        auto hanging = client.send({.url = server.url(u"/silent"_s)});
        const auto after = client.send({.url = server.url(u"/a"_s)});
        QTRY_COMPARE(server.arrived().size(), 1); // one at a time
        QElapsedTimer timer;
        timer.start();
        hanging.cancel();
        QVERIFY(waitFor(after));
        QVERIFY(timer.elapsed() < 1000);

        const auto one = client.send({.url = server.url(u"/silent"_s)});
        const auto two = client.send({.url = server.url(u"/a"_s)});
        client.cancelAll();
        for (const auto &future : {one, two}) {
            const auto reply = waitFor(future);
            QVERIFY(!reply);
            QCOMPARE(reply.error().kind, Error::Kind::Cancelled);
        }
    }

    void aClientThatGoesEndsItsRequests()
    {
        LocalServer server;
        server.answer("/silent", {{.isSilent = true}});
        auto client = std::make_unique<HttpClient>(accountAt(server), quickLimits());
        const auto future = client->send({.url = server.url(u"/silent"_s)});
        QTRY_COMPARE(server.arrived().size(), 1);
        client.reset();
        const auto reply = waitFor(future);
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Error::Kind::Cancelled);
    }

    void headersWithoutEndAreBounded()
    {
        LocalServer server;
        server.answer("/a",
                      {{.raw = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                            + QByteArray("X-More: y\r\n").repeated(200000) + "Content-Length: 2\r\n\r\n{}"}});
        HttpClient client(accountAt(server), quickLimits());
        QElapsedTimer timer;
        timer.start();
        const auto reply = fetch(client, server.url(u"/a"_s)); // either answer will do, as long as it comes
        Q_UNUSED(reply)
        QVERIFY(timer.elapsed() < 5000);
    }
};

namespace {

/// 64 MiB of blanks, packed into 64 KiB.
QByteArray gzipBomb()
{
    const QByteArray zlib = qCompress(QByteArray(64 << 20, ' '), 9).sliced(4); // without Qt's own length
    QByteArray gzip = QByteArray::fromHex("1f8b08000000000000ff") + zlib.sliced(2, zlib.size() - 6);
    return gzip + QByteArray(8, '\0'); // a wrong sum: nobody gets that far
}

} // namespace

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
