#include "models/connectors/registry.h"
#include "tests/support/connectoract.h"
#include "tests/support/connectorrun.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

std::shared_ptr<const Connector> woodpecker()
{
    Connection connection;
    connection.kind = ConnectionKind::Woodpecker;
    connection.url = u"https://ci.example.org"_s;
    return *makeConnector(connection);
}

HttpReply replyOf(const QJsonDocument &json)
{
    return {.status = 200, .url = QUrl(u"https://ci.example.org/x"_s), .json = json};
}

HttpReply documented(const ConnectorRequest &request)
{
    return replyOf(goldenJson(u"woodpecker"_s, request.purpose));
}

SyncPlace beginning()
{
    return {.cursors = {}, .remotes = {u"acme/shop"_s}};
}

} // namespace

/// Answers as the vendor's documentation has them.
class TestWoodpeckerCi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pipelinesAreReadAsTheyAre_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<DeploymentState>("state");
        QTest::newRow("blocked") << 8 << DeploymentState::AwaitingApproval;
        QTest::newRow("running") << 7 << DeploymentState::Running;
        QTest::newRow("declined") << 6 << DeploymentState::Rejected;
        QTest::newRow("killed") << 5 << DeploymentState::Cancelled;
        QTest::newRow("failed") << 4 << DeploymentState::Failed;
        QTest::newRow("good") << 3 << DeploymentState::Succeeded;
    }

    void pipelinesAreReadAsTheyAre()
    {
        QFETCH(int, number);
        QFETCH(DeploymentState, state);
        const ConnectorRun run = runConnector(*woodpecker(), beginning(), documented);
        QVERIFY(!run.error);
        const ServerDeployment item = ConnectorRun::find(run.page.items, u"acme/shop#%1"_s.arg(number));
        QCOMPARE(toString(item.state), toString(state));
        QCOMPARE(item.environmentNames.size(), 1);
        QCOMPARE(item.finishedAt.isValid(), isTerminal(item.state));
        QCOMPARE(item.url, u"https://ci.example.org/repos/12/pipeline/%1"_s.arg(number));
        QCOMPARE(item.by, number == 3 ? u"bob"_s : u"alice"_s);
    }

    void aPushIsACheckAndNoDeployment()
    {
        const ConnectorRun run = runConnector(*woodpecker(), beginning(), documented);
        QCOMPARE(run.page.checks.size(), 8);
        QCOMPARE(run.page.items.size(), 6);
        QCOMPARE(run.page.gates.size(), 1);
        QCOMPARE(run.page.gates[0].environmentName, u"production"_s);
        QCOMPARE(toString(ConnectorRun::find(run.page.checks, u"acme/shop#1"_s).state), u"unknown"_s);
    }

    void aSecondSyncReadsDownToWhatHadNotEnded()
    {
        SyncPlace place = beginning();
        place.cursors = runConnector(*woodpecker(), place, documented).cursors;
        QCOMPARE(place.cursors[u"pipelines/acme/shop"_s], u"{\"last\":8,\"oldestOpen\":7}"_s);
        const ConnectorRun second = runConnector(*woodpecker(), place, documented);
        QCOMPARE(second.page.items.size(), 2);
        QCOMPARE(second.page.complete.size(), 1);
    }

    void anEndlessListEnds()
    {
        QJsonArray full;
        for (int i = 0; i < 50; ++i)
            full << QJsonObject{{u"number"_s, 100 - i}, {u"status"_s, u"success"_s}};
        const ConnectorRun run =
            runConnector(*woodpecker(), beginning(), [&](const ConnectorRequest &request) {
                return request.purpose == "pipelines"_L1 ? replyOf(QJsonDocument(full)) : documented(request);
            });
        QVERIFY(run.error);
        QCOMPARE(run.error->kind, Error::Kind::Invalid);
    }

    void aProfileNamesTheEnvironments()
    {
        const auto connector = woodpecker();
        const auto profile = followAct<ServerProfile>(
            connector->profile({u"acme/shop"_s}),
            [&](const ConnectorRequest &q, const HttpReply &r) { return connector->readProfile(q, r); },
            documented);
        QVERIFY(profile);
        QCOMPARE(profile->version, u"2.7.1"_s);
        QCOMPARE(profile->account, u"alice"_s);
        QCOMPARE(profile->jobs.size(), 2);
    }

    void aCommitIsDeployed()
    {
        const auto connector = woodpecker();
        TriggerWish wish{.remote = u"acme/shop"_s,
                         .environment = u"production"_s,
                         .commit = *CommitId::parse(QString(40, u'c'))};
        QStringList told;
        const auto start = [&] {
            return followAct<QString>(
                connector->trigger(wish),
                [&](const ConnectorRequest &q, const HttpReply &r) { return connector->readTrigger(q, r); },
                [](const ConnectorRequest &request) {
                    return request.purpose == "told"_L1 ? replyOf(QJsonDocument::fromJson(R"({"number":9})"))
                                                        : documented(request);
                },
                &told);
        };
        const auto started = start();
        QVERIFY(started);
        QCOMPARE(*started, u"acme/shop#9"_s);
        QCOMPARE(told.last(), u"POST /api/repos/12/pipelines/3?event=deployment&deploy_to=production"_s);
        wish.commit = *CommitId::parse(QString(40, u'a'));
        QCOMPARE(start().error().kind, Error::Kind::Refused);
    }

    void aGateIsDecided_data()
    {
        QTest::addColumn<bool>("approve");
        QTest::addColumn<QByteArray>("look");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("yes") << true << QByteArray(R"({"status":"blocked"})") << u"approved"_s;
        QTest::newRow("no") << false << QByteArray(R"({"status":"blocked"})") << u"declined"_s;
        QTest::newRow("somebody else was first")
            << true << QByteArray(R"({"status":"declined","reviewed_by":"carol"})") << QString();
    }

    void aGateIsDecided()
    {
        QFETCH(bool, approve);
        QFETCH(QByteArray, look);
        QFETCH(QString, outcome);
        const auto connector = woodpecker();
        const ServerGate gate = runConnector(*connector, beginning(), documented).page.gates[0];
        QStringList told;
        const auto decided = followAct<QString>(
            connector->decide({.gate = gate, .approve = approve}),
            [&](const ConnectorRequest &q, const HttpReply &r) { return connector->readDecision(q, r); },
            [&](const ConnectorRequest &) { return replyOf(QJsonDocument::fromJson(look)); }, &told);
        QCOMPARE(bool(decided), !outcome.isEmpty());
        if (decided) {
            QCOMPARE(*decided, outcome);
            QCOMPARE(told.last(),
                     approve ? u"POST /api/repos/12/pipelines/8/approve"_s
                             : u"POST /api/repos/12/pipelines/8/decline"_s);
        } else {
            QCOMPARE(decided.error().kind, Error::Kind::Refused);
            QVERIFY(decided.error().message.contains("carol"_L1));
        }
    }
};

QTEST_GUILESS_MAIN(TestWoodpeckerCi)
#include "tst_woodpeckerci.moc"
