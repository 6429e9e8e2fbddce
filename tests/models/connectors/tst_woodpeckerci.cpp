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
        QCOMPARE(place.cursors[u"pipelines/acme/shop"_s], u"{\"last\":8,\"open\":[8,7]}"_s);
        const ConnectorRun second = runConnector(*woodpecker(), place, documented);
        QCOMPARE(second.page.items.size(), 2);
        QCOMPARE(second.page.complete.size(), 1);
    }

    void whatNobodyApprovesCostsOneQuestion()
    {
        QJsonArray full;
        for (int i = 0; i < 50; ++i)
            full << QJsonObject{{u"number"_s, 500 - i}, {u"status"_s, u"success"_s}, {u"event"_s, u"push"_s}};
        const QJsonObject blocked{
            {u"number"_s, 9}, {u"status"_s, u"blocked"_s}, {u"event"_s, u"deployment"_s}};
        SyncPlace place = beginning();
        place.cursors = {{u"pipelines/acme/shop"_s, u"{\"last\":499,\"open\":[9,10]}"_s}};
        const auto answer = [&](const ConnectorRequest &request) {
            if (request.purpose == "pipelines"_L1)
                return replyOf(QJsonDocument(full));
            if (request.purpose != "pipeline"_L1)
                return documented(request);
            return request.http.url.path().endsWith("/9"_L1) ? replyOf(QJsonDocument(blocked))
                                                             : HttpReply{.status = 404};
        };
        const ConnectorRun run = runConnector(*woodpecker(), place, answer);
        QVERIFY(!run.error && run.refused.isEmpty());
        QCOMPARE(run.asked.filter(u"/pipelines?"_s).size(), 1);
        QCOMPARE(run.page.gates.size(), 1); // and 10 is gone
        QCOMPARE(run.page.complete.size(), 1);
        QCOMPARE(run.cursors[u"pipelines/acme/shop"_s], u"{\"last\":500,\"open\":[9]}"_s);

        QJsonArray many;
        for (int i = 1; i <= 40; ++i)
            many << i;
        place.cursors = {{u"pipelines/acme/shop"_s,
                          QString::fromUtf8(QJsonDocument(QJsonObject{{u"last"_s, 499}, {u"open"_s, many}})
                                                .toJson(QJsonDocument::Compact))}};
        const ConnectorRun crowded = runConnector(*woodpecker(), place, answer);
        QCOMPARE(crowded.asked.filter(u"/pipelines/"_s).size(), 30);
        QVERIFY(crowded.page.complete.isEmpty()); // not all of them were looked at
        QVERIFY(crowded.cursors[u"pipelines/acme/shop"_s].contains("40"_L1));
    }

    void timesHaveTwoNames_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("version 2") << u"_at"_s;
        QTest::newRow("version 3") << QString();
    }

    void timesHaveTwoNames()
    {
        QFETCH(QString, end);
        const QJsonArray list{QJsonObject{{u"number"_s, 3},
                                          {u"status"_s, u"success"_s},
                                          {u"event"_s, u"deployment"_s},
                                          {u"created"_s + end, 1795200000},
                                          {u"started"_s + end, 1795200010},
                                          {u"finished"_s + end, 1795200020}}};
        const ConnectorRun run = runConnector(*woodpecker(), beginning(), [&](const auto &request) {
            return request.purpose == "pipelines"_L1 ? replyOf(QJsonDocument(list)) : documented(request);
        });
        QCOMPARE(run.page.items.size(), 1);
        QCOMPARE(run.page.items[0].createdAt.toSecsSinceEpoch(), 1795200000);
        QCOMPARE(run.page.items[0].startedAt.toSecsSinceEpoch(), 1795200010);
        QCOMPARE(run.page.items[0].finishedAt.toSecsSinceEpoch(), 1795200020);
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
