#include "models/connectors/httprules.h"
#include "models/connectors/registry.h"
#include "tests/support/localserver.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace std::chrono_literals;

/// What every connector owes, whoever wrote it: recorded answers to be tested on, and the right kind of error
/// for each way a server can fail, over a real connection.
class TestConnectors : public QObject
{
    Q_OBJECT

    static Connection connectionTo(ConnectionKind kind, const QString &url)
    {
        Connection connection;
        connection.kind = kind;
        connection.url = url;
        connection.user = u"alice"_s;
        return connection;
    }

private Q_SLOTS:
    void everyKindHasRecordedAnswers()
    {
        QVERIFY(!supportedKinds().isEmpty());
        for (const ConnectionKind kind : supportedKinds()) {
            const QDir golden(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/models/connectors/golden/")
                              + toString(kind));
            QVERIFY2(!golden.entryList({u"*.json"_s}).isEmpty(), qPrintable(golden.path()));
        }
    }

    void aKindWithoutAConnectorSaysSo()
    {
        const auto connector = makeConnector(connectionTo(ConnectionKind(99), u"https://ci.example.org"_s));
        QVERIFY(!connector);
        QCOMPARE(connector.error().kind, Error::Kind::Usage);
    }

    void anAddressThatIsNoneIsRefused()
    {
        for (const ConnectionKind kind : supportedKinds()) {
            for (const QString &url :
                 {u"ci"_s, u"file:///etc/passwd"_s, u"https://bob:hunter2@ci.example.org"_s}) {
                const auto connector = makeConnector(connectionTo(kind, url));
                QVERIFY(!connector);
                QCOMPARE(connector.error().kind, Error::Kind::Usage);
                QVERIFY(!connector.error().message.contains("hunter2"_L1));
            }
        }
    }

    void faultsHaveTheRightKind_data()
    {
        QTest::addColumn<ConnectionKind>("connection");
        QTest::addColumn<LocalAnswer>("answer");
        QTest::addColumn<Error::Kind>("kind");
        for (const ConnectionKind kind : supportedKinds()) {
            const auto row = [&](const char *what, const LocalAnswer &answer, Error::Kind error) {
                QTest::addRow("%s, %s", qPrintable(toString(kind)), what) << kind << answer << error;
            };
            row("unknown person", {.status = 401}, Error::Kind::Auth);
            row("not allowed", {.status = 403, .body = "{}"}, Error::Kind::Auth);
            row("not there", {.status = 404, .body = "{}"}, Error::Kind::NotFound);
            row("asked too often", {.status = 429, .headers = {{"Retry-After", "900"}}},
                Error::Kind::RateLimited);
            row("down", {.status = 503, .headers = {{"Retry-After", "900"}}}, Error::Kind::Network);
            row("a page", {.body = "<html>", .type = "text/html"}, Error::Kind::Invalid);
            row("nothing", {}, Error::Kind::Invalid);
            row("cut off", {.body = "{\"builds\":[{\"bui", .length = "4000", .cutAfter = 16},
                Error::Kind::Invalid);
            row("cut at its end", {.body = "{\"builds\":["}, Error::Kind::Invalid);
            row("another shape", {.body = "[1,\"x\",null]"}, Error::Kind::Invalid);
            row("empty object", {.body = "{}"}, Error::Kind::Invalid);
            row("null", {.body = "null"}, Error::Kind::Invalid);
            row("a text instead of a list", {.body = "\"builds\""}, Error::Kind::Invalid);
            row("data that says it is none", {.body = "{}", .type = "text/plain"}, Error::Kind::Invalid);
            row("more than anybody reads",
                {.body = QByteArray(64 << 10, ' '), .length = "none", .isEndless = true},
                Error::Kind::Invalid);
            row("not JSON at all", {.body = "\xff\xfe\x00[["}, Error::Kind::Invalid);
        }
    }

    void faultsHaveTheRightKind()
    {
        QFETCH(ConnectionKind, connection);
        QFETCH(LocalAnswer, answer);
        QFETCH(Error::Kind, kind);
        LocalServer server;
        server.answerElse([answer](const LocalRequest &) { return answer; });
        const auto connector = makeConnector(connectionTo(connection, server.url().toString()));
        QVERIFY(connector);
        HttpLimits limits;
        limits.firstByte = 2000ms;
        limits.retry.base = 1ms;
        limits.body = 256 << 10;
        HttpClient client((*connector)->account(u"s3cret"_s), limits);
        const SyncPlace place{.cursors = {},
                              .remotes = {u"acme/shop"_s, u"acme/docs"_s},
                              .now = QDateTime::currentDateTimeUtc()};
        QVector<Question> questions;
        for (const ConnectorRequest &request : (*connector)->sync(place))
            questions.append({request, Part::Sync});
        QVERIFY(!questions.isEmpty());
        for (const QStringList &remotes : {QStringList(), place.remotes})
            questions.append({(*connector)->profile(remotes), Part::Profile});
        if (const auto signIn = (*connector)->signIn(u"s3cret"_s); signIn && answer.status >= 400)
            questions.append({*signIn, Part::SignIn});
        for (const Question &question : questions) {
            const auto future = client.send(question.request.http);
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10000);
            const std::optional<Error> error = errorOf(**connector, question, future.resultAt(0));
            QVERIFY2(error, qPrintable(question.request.purpose));
            QVERIFY2(error->kind == kind,
                     qPrintable(question.request.purpose + u": "_s + error->kindName() + u": "_s
                                + error->message));
            QVERIFY(!error->message.isEmpty());
            for (const QString &secret : {u"s3cret"_s, QString::fromLatin1(QByteArray("s3cret").toBase64()),
                                          QString::fromLatin1(QByteArray("alice:s3cret").toBase64())})
                QVERIFY(!(error->message + error->detail).contains(secret));
        }
    }

    /// What is asked holds no secret of its own: those are the account's, which the client sends to one
    /// origin only. A sign-in may, in a header.
    void noAddressHoldsASecret()
    {
        for (const ConnectionKind kind : supportedKinds()) {
            const auto connector = makeConnector(connectionTo(kind, u"https://ci.example.org/sub/path"_s));
            QVERIFY(connector);
            QVector<ConnectorRequest> requests = (*connector)->sync({.cursors = {}, .remotes = {u"a/b"_s}});
            requests << (*connector)->profile({u"a/b"_s});
            if (const auto signIn = (*connector)->signIn(u"s3cret"_s))
                requests << *signIn;
            for (const ConnectorRequest &request : requests) {
                QVERIFY(!request.http.url.toString(QUrl::FullyEncoded).contains("s3cret"_L1));
                QVERIFY(sameOrigin(request.http.url, QUrl(u"https://ci.example.org"_s)));
                QVERIFY(request.http.url.path().startsWith("/sub/path/"_L1));
            }
            QVERIFY((*connector)->account(u"s3cret"_s).secrets.contains(u"s3cret"_s));
            QVERIFY((*connector)->account({}).headers.isEmpty());
        }
    }

private:
    enum class Part { Sync, Profile, SignIn };
    struct Question
    {
        ConnectorRequest request;
        Part part;
    };

    static std::optional<Error> errorOf(const Connector &connector, const Question &question,
                                        const Result<HttpReply> &reply)
    {
        const auto errorIn = [](const auto &result) {
            return result ? std::optional<Error>() : std::optional<Error>(result.error());
        };
        if (!reply)
            return reply.error();
        switch (question.part) {
        case Part::Profile:
            return errorIn(connector.readProfile(question.request, *reply));
        case Part::SignIn:
            return errorIn(connector.readSignIn(question.request, *reply));
        case Part::Sync:
            break;
        }
        return errorIn(connector.read(question.request, *reply));
    }
};

QTEST_GUILESS_MAIN(TestConnectors)
#include "tst_connectors.moc"
