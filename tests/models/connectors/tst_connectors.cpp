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
        const auto connector =
            makeConnector(connectionTo(ConnectionKind::Jenkins, u"https://ci.example.org"_s));
        QVERIFY(!connector);
        QCOMPARE(connector.error().kind, Error::Kind::Usage);
        QVERIFY(connector.error().message.contains("jenkins"_L1));
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
        HttpClient client((*connector)->account(u"s3cret"_s), limits);
        for (const ConnectorRequest &request :
             QList{(*connector)->sync({}).first(), (*connector)->profile({})}) {
            const auto future = client.send(request.http);
            QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 10000);
            const Result<HttpReply> reply = future.resultAt(0);
            std::optional<Error> error;
            if (!reply) {
                error = reply.error();
            } else if (request.purpose == (*connector)->profile({}).purpose) {
                if (const auto profile = (*connector)->readProfile(request, *reply); !profile)
                    error = profile.error();
            } else if (const auto page = (*connector)->read(request, *reply); !page) {
                error = page.error();
            }
            QVERIFY(error);
            QVERIFY2(error->kind == kind, qPrintable(error->kindName() + u": "_s + error->message));
            QVERIFY(!error->message.isEmpty() && !(error->message + error->detail).contains("s3cret"_L1));
        }
    }
};

QTEST_GUILESS_MAIN(TestConnectors)
#include "tst_connectors.moc"
