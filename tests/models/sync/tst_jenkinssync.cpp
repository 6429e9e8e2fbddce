#include "models/store/serverfactstore.h"
#include "tests/models/sync/syncbench.h"
#include "tests/support/connectorrun.h"
#include "tests/support/localserver.h"

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

/// The recorded answer to a question; nothing where Jenkins has none.
QString recordingOf(const QByteArray &target)
{
    const QByteArray path = target.split('?').first();
    if (path == "/api/json")
        return u"jobs"_s;
    if (!path.startsWith("/job/acme/job/shop-deploy/"))
        return {};
    if (path.endsWith("/wfapi/describe"))
        return u"stages"_s;
    if (path.endsWith("/wfapi/pendingInputActions"))
        return u"inputs"_s;
    if (path == "/job/acme/job/shop-deploy/api/json")
        return u"builds"_s;
    return path.endsWith("/api/json") ? u"build"_s : QString();
}

LocalAnswer recorded(const LocalRequest &request)
{
    const QString name = recordingOf(request.target);
    if (name.isEmpty())
        return {.status = 404};
    return {.body = goldenJson(u"jenkins"_s, name).toJson(QJsonDocument::Compact)};
}

Connection jenkinsAt(const QUrl &url)
{
    Connection connection;
    connection.name = u"ci"_s;
    connection.kind = ConnectionKind::Jenkins;
    connection.url = url.toString();
    connection.user = u"alice"_s;
    connection.tokenSource = TokenSource::Keyring;
    connection.remotes = {{u"shop"_s, u"acme/shop-deploy"_s}};
    return connection;
}

/// What is stored, a line for each, without numbers that the store gave.
QStringList linesOf(SyncBench &bench)
{
    QStringList lines;
    for (const Deployment &row : bench.stored())
        lines << QStringList{row.externalId, toString(row.state), row.commit.hex(), row.version,
                             QString::number(row.finishedAt.toSecsSinceEpoch())}
                     .join(u' ');
    lines.sort();
    const auto gates = bench.read([](Database &db) { return ServerFactStore(db).gates(); });
    lines << u"%1 gates"_s.arg(gates ? gates->size() : -1);
    return lines;
}

} // namespace

/// A Jenkins of recorded answers behind a real socket.
class TestJenkinsSync : public QObject
{
    Q_OBJECT

    LocalServer m_server;
    int m_asked = 0;
    int m_most = 0; ///< answers after so many are cut off

private Q_SLOTS:
    void initTestCase()
    {
        m_server.answerElse([this](const LocalRequest &request) {
            LocalAnswer answer = recorded(request);
            answer.cutAfter = ++m_asked > m_most ? int(answer.body.size() / 2) : -1;
            return answer;
        });
    }
    void init()
    {
        m_asked = 0;
        m_most = 1000;
        m_server.forget();
    }

    void buildsAreStoredAsTheyAreAndOnlyOnce()
    {
        SyncBench bench;
        QVERIFY(bench.isUsable() && bench.connectBy(jenkinsAt(m_server.url())));
        const SourceReport report = bench.sync()[u"ci"_s];
        QVERIFY2(report.ok, qPrintable(report.error ? report.error->message : QString()));
        QHash<QString, QString> states;
        for (const Deployment &row : bench.stored())
            states.insert(row.externalId, toString(row.state));
        QCOMPARE(states.value(u"acme/shop-deploy#9"_s), toString(DeploymentState::AwaitingApproval));
        QCOMPARE(states.value(u"acme/shop-deploy#5"_s), toString(DeploymentState::Cancelled));
        QCOMPARE(states.value(u"acme/shop-deploy#3"_s), toString(DeploymentState::Succeeded));
        QVERIFY(!states.contains(u"acme/shop-deploy#8"_s)); // of an environment that is none here
        const QStringList before = linesOf(bench);
        QCOMPARE(before.last(), u"1 gates"_s);
        QVERIFY(bench.sync()[u"ci"_s].ok);
        QCOMPARE(linesOf(bench), before);
    }

    void theTokenIsInItsHeaderAndNowhereElse()
    {
        SyncBench bench(u"s3cret"_s);
        QVERIFY(bench.isUsable() && bench.connectBy(jenkinsAt(m_server.url())));
        QVERIFY(bench.sync()[u"ci"_s].ok);
        QVERIFY(m_server.arrived().size() >= 4);
        for (const LocalRequest &request : m_server.arrived()) {
            QCOMPARE(request.method, "GET");
            QVERIFY2(!recordingOf(request.target).isEmpty(), request.target.constData());
            QVERIFY(!request.target.contains("s3cret"));
            QCOMPARE(request.headers.value("authorization"),
                     "Basic " + QByteArray("alice:s3cret").toBase64());
        }
    }

    void whereverItIsCutOffItEndsAtTheSame()
    {
        SyncBench whole;
        QVERIFY(whole.isUsable() && whole.connectBy(jenkinsAt(m_server.url())));
        QVERIFY(whole.sync()[u"ci"_s].ok);
        const int answers = m_asked;
        const QStringList expected = linesOf(whole);
        for (int most = 0; most < answers; ++most) {
            SyncBench bench;
            QVERIFY(bench.isUsable() && bench.connectBy(jenkinsAt(m_server.url())));
            m_asked = 0;
            m_most = most;
            QVERIFY(!bench.sync()[u"ci"_s].ok);
            m_most = 1000;
            QVERIFY(bench.sync()[u"ci"_s].ok);
            QCOMPARE(linesOf(bench), expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestJenkinsSync)
#include "tst_jenkinssync.moc"
