#include "models/connectors/jenkinsreading.h"
#include "models/connectors/registry.h"
#include "tests/support/connectoract.h"
#include "tests/support/connectorrun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

using Rule = MappingRule;

std::shared_ptr<const Connector> jenkins(const QVector<Rule> &rules = {}, const QString &user = u"alice"_s)
{
    Connection connection;
    connection.kind = ConnectionKind::Jenkins;
    connection.url = u"https://ci.example.org/jenkins/"_s;
    connection.user = user;
    connection.rules = rules;
    connection.remotes = {{u"shop"_s, u"acme/shop-deploy"_s}};
    return *makeConnector(connection);
}

HttpReply replyOf(const QJsonDocument &json, const HttpHeaders &headers = {})
{
    return {.status = 200, .url = QUrl(u"https://ci.example.org/x"_s), .headers = headers, .json = json};
}

/// A server with a job that asks a person in the middle.
ScriptedAnswers server(const ScriptedAnswers &instead = {})
{
    return [instead](const ConnectorRequest &request) {
        if (instead) {
            if (const HttpReply reply = instead(request); reply.status != 0)
                return reply;
        }
        return replyOf(goldenJson(u"jenkins"_s, request.purpose));
    };
}

ConnectorRun firstSync(const QVector<Rule> &rules = {}, const ScriptedAnswers &instead = {})
{
    return runConnector(*jenkins(rules), {}, server(instead));
}

HttpReply refusal(int status)
{
    return {.status = status};
}

/// Three builds of a pipeline without parameters.
HttpReply plainBuilds()
{
    QJsonArray builds;
    for (int number = 9; number > 6; --number) {
        builds << QJsonObject{{u"number"_s, number},
                              {u"building"_s, number == 9},
                              {u"result"_s, number == 9 ? QJsonValue() : QJsonValue(u"SUCCESS"_s)},
                              {u"timestamp"_s, 1795200000000.0},
                              {u"duration"_s, 1000}};
    }
    return replyOf(QJsonDocument(QJsonObject{{u"allBuilds"_s, builds}}));
}

} // namespace

class TestJenkinsCi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buildsAreReadAsTheyAre_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<DeploymentState>("state");
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("commit");
        QTest::addColumn<QString>("version");
        using State = DeploymentState;
        const auto full = [](char c) { return QString(40, QLatin1Char(c)); };
        QTest::newRow("waiting for a person")
            << 9 << State::AwaitingApproval << u"prod"_s << full('c') << u"v1.3.0"_s;
        QTest::newRow("a success") << 8 << State::Succeeded << u"staging"_s << full('c') << u"v1.3.0"_s;
        QTest::newRow("unstable is live") << 7 << State::Partial << u"staging"_s << full('b') << u"v1.2.9"_s;
        QTest::newRow("no parameter named after environments")
            << 6 << State::Failed << u"TARGETS=all"_s << full('b') << QString();
        QTest::newRow("a pipeline's library is not what was deployed")
            << 5 << State::Cancelled << u"prod"_s << QString() << QString();
        QTest::newRow("not built") << 4 << State::Skipped << QString() << QString() << QString();
        QTest::newRow("a parameter says the commit, not the scripts' checkout")
            << 3 << State::Succeeded << u"prod"_s << full('d') << QString();
        QTest::newRow("a word nobody knows") << 1 << State::Unknown << QString() << QString() << QString();
    }

    void buildsAreReadAsTheyAre()
    {
        QFETCH(int, number);
        const ConnectorRun run = firstSync();
        QVERIFY2(!run.error, qPrintable(run.error ? run.error->detail : QString()));
        const ServerDeployment item =
            ConnectorRun::find(run.page.items, u"acme/shop-deploy#%1"_s.arg(number));
        QFETCH(DeploymentState, state);
        QCOMPARE(toString(item.state), toString(state));
        QTEST(item.environmentNames.value(0), "environment");
        const QString commit = item.revisions.size() == 1 ? item.revisions.cbegin()->hex()
                                                          : item.revisions.value(QString()).hex();
        QTEST(commit, "commit");
        QTEST(item.version, "version");
        QCOMPARE(item.finishedAt.isValid(), number != 9);
    }

    void factsOfABuild()
    {
        const ConnectorRun run = firstSync();
        const ServerDeployment item = ConnectorRun::find(run.page.items, u"acme/shop-deploy#8"_s);
        QCOMPARE(item.by, u"alice"_s);
        QCOMPARE(item.url, u"https://ci.example.org/jenkins/job/acme/job/shop-deploy/8/"_s);
        QCOMPARE(item.finishedAt.toMSecsSinceEpoch(), 1795200000000 + 800000 + 61000);
        QVERIFY(item.environmentNames.contains(u"DRY_RUN=false"_s));
        QCOMPARE(item.projectNames, (QStringList{u"acme/shop-deploy"_s, u"acme"_s, u"acme/shop"_s}));

        const ServerCheck check = ConnectorRun::find(run.page.checks, u"acme/shop-deploy#7"_s);
        QCOMPARE(toString(check.state), u"warned"_s);
        QCOMPARE(check.testsPassed, 37);
        QCOMPARE(check.testsFailed, 2);
        QCOMPARE(check.testsSkipped, 1);

        QCOMPARE(run.page.gates.size(), 1);
        const ServerGate gate = run.page.gates[0];
        QCOMPARE(gate.environmentName, u"prod"_s);
        QCOMPARE(gate.message, u"Is the build okay?"_s);
        QCOMPARE(gate.requestedBy, u"bob"_s);
    }

    void aPlaceIsKeptOnceAllOfAJobIsRead()
    {
        const ConnectorRun first = firstSync();
        QCOMPARE(first.asked.size(), 4); // jobs, builds, the build under way, its inputs
        QCOMPARE(first.cursors.size(), 1);
        QCOMPARE(first.cursors[u"job/acme/shop-deploy"_s], u"{\"last\":9,\"open\":[9]}"_s);
        QCOMPARE(first.page.complete.size(), 1);

        // Nothing new but the one that waits: it goes on, and ends.
        const auto goesOn = server([](const ConnectorRequest &request) {
            if (request.purpose != "build"_L1)
                return HttpReply{};
            QJsonObject build = goldenJson(u"jenkins"_s, u"build"_s).object();
            build[u"building"_s] = false;
            build[u"result"_s] = u"SUCCESS"_s;
            return replyOf(QJsonDocument(build));
        });
        const ConnectorRun second = runConnector(*jenkins(), {.cursors = first.cursors}, goesOn);
        QCOMPARE(second.asked.size(), 2);
        QCOMPARE(second.page.items.size(), 1);
        QCOMPARE(toString(second.page.items[0].state), u"succeeded"_s);
        QVERIFY(second.page.gates.isEmpty());
        QCOMPARE(second.page.complete.size(), 1); // the gate that was there is gone

        const ConnectorRun third = runConnector(*jenkins(), {.cursors = second.cursors}, goesOn);
        QCOMPARE(third.asked.size(), 1);
        QVERIFY(third.page.items.isEmpty());
    }

    void onlyNewBuildsAreAskedFor()
    {
        const ConnectorRun run = runConnector(
            *jenkins(), {.cursors = {{u"job/acme/shop-deploy"_s, u"{\"last\":7,\"open\":[]}"_s}}}, server());
        QVERIFY(run.asked[1].endsWith("%7B0%2C2%7D"_L1)); // {0,2}
        QSet<QString> ids;
        for (const ServerDeployment &item : run.page.items)
            ids.insert(item.externalId);
        QCOMPARE(ids, (QSet<QString>{u"acme/shop-deploy#8"_s, u"acme/shop-deploy#9"_s}));
    }

    void aLongHistoryComesInSlices()
    {
        int newest = 250;
        const auto many = [&](const ConnectorRequest &request) {
            if (request.purpose == "jobs"_L1) {
                const QJsonObject job{{u"name"_s, u"big"_s},
                                      {u"lastBuild"_s, QJsonObject{{u"number"_s, newest}}}};
                return replyOf(QJsonDocument(QJsonObject{{u"jobs"_s, QJsonArray{job}}}));
            }
            const int from = request.context[u"from"_s].toInt();
            const int to = request.context[u"to"_s].toInt();
            QJsonArray builds;
            for (int i = from; i < to && i < newest; ++i) {
                builds << QJsonObject{{u"number"_s, newest - i},
                                      {u"building"_s, false},
                                      {u"result"_s, u"SUCCESS"_s},
                                      {u"timestamp"_s, 1795200000000.0}};
            }
            return replyOf(QJsonDocument(QJsonObject{{u"allBuilds"_s, builds}}));
        };
        const auto named = jenkins({{Rule::Target::Environment, u"big"_s, u"prod"_s}});
        const ConnectorRun whole = runConnector(*named, {}, many);
        QCOMPARE(whole.page.items.size(), 250);
        QCOMPARE(whole.asked.size(), 4);
        QCOMPARE(whole.cursors.size(), 1);
        // Of a job that nothing names, the newest tell whether a rule would be worth writing.
        QCOMPARE(runConnector(*jenkins(), {}, many).page.items.size(), 100);
        // Made anew under the same name, its numbers begin again.
        newest = 3;
        QCOMPARE(runConnector(*named, {.cursors = whole.cursors}, many).page.items.size(), 3);
    }

    void aBuildThatIsPushedOutOfASliceIsRead()
    {
        int newest = 10;
        const auto answer = [&](const ConnectorRequest &request) {
            if (request.purpose == "jobs"_L1) {
                const QJsonObject job{{u"name"_s, u"busy"_s},
                                      {u"lastBuild"_s, QJsonObject{{u"number"_s, 10}}}};
                return replyOf(QJsonDocument(QJsonObject{{u"jobs"_s, QJsonArray{job}}}));
            }
            newest = 11; // it began between the two questions
            QJsonArray builds;
            for (int i = request.context[u"from"_s].toInt(); i < request.context[u"to"_s].toInt(); ++i) {
                builds << QJsonObject{{u"number"_s, newest - i},
                                      {u"result"_s, u"SUCCESS"_s},
                                      {u"timestamp"_s, 1795200000000.0}};
            }
            return replyOf(QJsonDocument(QJsonObject{{u"allBuilds"_s, builds}}));
        };
        const ConnectorRun run =
            runConnector(*jenkins(), {.cursors = {{u"job/busy"_s, u"{\"last\":9,\"open\":[]}"_s}}}, answer);
        QCOMPARE(run.page.items.size(), 2);
        QCOMPARE(ConnectorRun::find(run.page.items, u"busy#10"_s).externalId, u"busy#10"_s);
    }

    void gatesOfADeletedJobGo()
    {
        const SyncPlace place{.cursors = {{u"job/old"_s, u"{\"last\":9,\"open\":[9]}"_s}}};
        const ConnectorRun run = runConnector(*jenkins(), place, server());
        const auto saysOld = [](const ConnectorRun &said) {
            return std::any_of(said.page.complete.begin(), said.page.complete.end(), [](const auto &list) {
                return list.resource == ServerResource::Gates && list.remote == "old"_L1;
            });
        };
        QVERIFY(saysOld(run));
        QVERIFY(!saysOld(runConnector(*jenkins(), {.cursors = run.cursors}, server()))); // once is enough
    }

    void aParameterIsNoEnvironmentOfAGate()
    {
        ServerDeployment build;
        build.externalId = u"deploy#3"_s;
        build.job = u"deploy"_s;
        build.environmentNames = {u"API_KEY=hunter2"_s};
        const QJsonObject input{{u"id"_s, u"Ok"_s}};
        QCOMPARE(readJenkinsInput(build, 3, input).environmentName, u"deploy"_s);
        ServerDeployment named = build;
        named.environmentNames = {u"API_KEY=hunter2"_s, u"prod"_s};
        QCOMPARE(readJenkinsInput(named, 3, input).environmentName, u"prod"_s);
    }

    void aServerWithoutStageViewStillTellsWhatRuns()
    {
        const ConnectorRun run = firstSync({}, [](const ConnectorRequest &request) {
            return refusal(request.purpose == "inputs"_L1 ? 404 : 0);
        });
        QVERIFY(!run.error);
        const ServerDeployment item = ConnectorRun::find(run.page.items, u"acme/shop-deploy#9"_s);
        QCOMPARE(toString(item.state), u"running"_s);
        QVERIFY(run.page.gates.isEmpty());
    }

    void stagesAreEnvironmentsWhereRulesSaySo()
    {
        const QVector<Rule> rules{{Rule::Target::Environment, u"Deploy to (.*)"_s, u"\\1"_s}};
        const ConnectorRun run = firstSync(rules, [](const ConnectorRequest &request) {
            if (request.purpose == "build"_L1) {
                return replyOf(
                    QJsonDocument(plainBuilds().json.object()[u"allBuilds"_s].toArray()[0].toObject()));
            }
            return request.purpose == "builds"_L1 ? plainBuilds() : HttpReply{};
        });
        QVERIFY(!run.error);
        const ServerDeployment staging = ConnectorRun::find(run.page.items, u"acme/shop-deploy#9/8"_s);
        QCOMPARE(staging.environmentNames, QStringList{u"Deploy to staging"_s});
        QCOMPARE(toString(staging.state), u"succeeded"_s);
        const ServerDeployment prod = ConnectorRun::find(run.page.items, u"acme/shop-deploy#9/10"_s);
        QCOMPARE(toString(prod.state), u"awaiting_approval"_s);
        QVERIFY(!prod.finishedAt.isValid());
        QCOMPARE(run.page.items.size(), 6); // two of each build; a stage that never ran is none
        QCOMPARE(run.page.gates[0].environmentName, u"Deploy to prod"_s);
    }

    void aJobsPathIsEncoded()
    {
        QCOMPARE(jenkinsJobPath(u"acme/docs/feature%2Fmenu"_s), u"/job/acme/job/docs/job/feature%252Fmenu"_s);
    }

    void aProfileNamesJobsOfFolders()
    {
        const auto connector = jenkins();
        const ConnectorRequest first = connector->profile({});
        const auto step = connector->readProfile(
            first, replyOf(goldenJson(u"jenkins"_s, u"jobs"_s), {{"X-Jenkins", "2.462.3"}}));
        QVERIFY(step && step->next && step->next->readsRefusal);
        const auto done = connector->readProfile(*step->next, replyOf(goldenJson(u"jenkins"_s, u"whoami"_s)));
        QVERIFY(done && done->answer);
        QCOMPARE(done->answer->version, u"2.462.3"_s);
        QCOMPARE(done->answer->account, u"alice"_s);
        QStringList jobs;
        for (const ServerJob &job : done->answer->jobs)
            jobs << job.name;
        QCOMPARE(jobs, (QStringList{u"acme/shop-deploy"_s, u"acme/docs/feature%2Fmenu"_s}));
    }

    void credentialsAreANameAndAToken()
    {
        const HttpAccount account = jenkins()->account(u"s3cret"_s);
        QCOMPARE(account.headers[0].second, "Basic " + QByteArray("alice:s3cret").toBase64());
        QVERIFY(account.secrets.contains(QString::fromLatin1(QByteArray("alice:s3cret").toBase64())));
        QCOMPARE(jenkins({}, {})->account(u"t"_s).headers[0].second, QByteArray("Bearer t"));
    }

    void aBuildIsStarted_data()
    {
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<bool>("asksCrumb");
        QTest::addColumn<bool>("isRunning");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("at once") << u"DRY_RUN"_s << false << true << u"acme/shop-deploy#14"_s;
        QTest::newRow("with a crumb, and into the queue") << u"DRY_RUN"_s << true << false << u"queue-143"_s;
        QTest::newRow("not with a parameter the job lacks") << u"DRYRUN"_s << false << true << QString();
    }

    void aBuildIsStarted()
    {
        QFETCH(QString, parameter);
        QFETCH(bool, asksCrumb);
        QFETCH(bool, isRunning);
        QFETCH(QString, outcome);
        const auto connector = jenkins();
        const TriggerWish wish{.job = u"acme/shop-deploy"_s,
                               .environment = u"production"_s, // no choice of the job's
                               .commit = *CommitId::parse(QString(40, u'c')),
                               .version = u"v1.3.0"_s,
                               .parameters = {{parameter, u"true & more"_s}}};
        QStringList told;
        HttpHeaders sent;
        const auto started = followAct<QString>(
            connector->trigger(wish),
            [&](const ConnectorRequest &q, const HttpReply &r) { return connector->readTrigger(q, r); },
            [&](const ConnectorRequest &request) {
                if (request.purpose == "crumb"_L1) {
                    return asksCrumb ? replyOf(QJsonDocument::fromJson(
                               R"({"crumb":"0f23","crumbRequestField":"Jenkins-Crumb"})"))
                                     : refusal(404);
                }
                if (request.purpose == "told"_L1) {
                    sent = request.http.headers;
                    // The server's own idea of its name does not matter.
                    return HttpReply{.status = 201,
                                     .headers = {{"Location", "http://localhost:8080/queue/item/143/"}}};
                }
                return request.purpose == "queued"_L1 && !isRunning
                    ? replyOf(QJsonDocument::fromJson(R"({"id":143,"why":"Waiting for an executor"})"))
                    : server()(request);
            },
            &told);
        if (outcome.isEmpty()) {
            QCOMPARE(started.error().kind, Error::Kind::Usage);
            QCOMPARE(told.size(), 1);
            return;
        }
        QVERIFY(started);
        QCOMPARE(*started, outcome);
        QCOMPARE(
            told[2],
            u"POST /jenkins/job/acme/job/shop-deploy/buildWithParameters "
            "DRY_RUN=true%20%26%20more&GIT_COMMIT=cccccccccccccccccccccccccccccccccccccccc&VERSION=v1.3.0"_s);
        QCOMPARE(sent.contains({"Jenkins-Crumb", "0f23"}), asksCrumb);
    }

    void aGateIsDecided_data()
    {
        QTest::addColumn<bool>("approve");
        QTest::addColumn<int>("look");
        QTest::addColumn<int>("word");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<Error::Kind>("kind");
        const auto none = Error::Kind::Bug;
        QTest::newRow("go on") << true << 200 << 302 << u"proceeded"_s << none;
        QTest::newRow("stop") << false << 200 << 302 << u"aborted"_s << none;
        QTest::newRow("somebody else was first") << true << 404 << 302 << QString() << Error::Kind::Refused;
        QTest::newRow("somebody else was faster") << true << 200 << 404 << QString() << Error::Kind::Refused;
        QTest::newRow("not one of those who may") << true << 200 << 403 << QString() << Error::Kind::Auth;
    }

    void aGateIsDecided()
    {
        QFETCH(bool, approve);
        QFETCH(int, look);
        QFETCH(int, word);
        QFETCH(QString, outcome);
        QFETCH(Error::Kind, kind);
        const auto connector = jenkins();
        QStringList told;
        const auto decided = followAct<QString>(
            connector->decide({.gate = firstSync().page.gates[0], .approve = approve}),
            [&](const ConnectorRequest &q, const HttpReply &r) { return connector->readDecision(q, r); },
            [&](const ConnectorRequest &request) {
                if (request.purpose == "look"_L1)
                    return look == 200 ? replyOf(goldenJson(u"jenkins"_s, u"inputs"_s)) : refusal(look);
                return refusal(request.purpose == "told"_L1 ? word : 404);
            },
            &told);
        QCOMPARE(bool(decided), !outcome.isEmpty());
        if (decided) {
            QCOMPARE(*decided, outcome);
            QCOMPARE(
                told[2],
                u"POST /jenkins/job/acme/job/shop-deploy/9/input/Ef95dd500ae6ed3b27b89fb852296d12/%1"_s.arg(
                    approve ? u"proceedEmpty"_s : u"abort"_s));
        } else {
            QCOMPARE(decided.error().kind, kind);
        }
    }

    void aGateThatAsksForValuesIsLeftToItsPage()
    {
        ServerGate gate = firstSync().page.gates[0];
        QJsonObject handle = QJsonDocument::fromJson(gate.handle).object();
        handle[u"asksValues"_s] = true;
        gate.handle = compactJson(handle);
        QCOMPARE(jenkins()->decide({.gate = gate, .approve = true}).error().kind, Error::Kind::Refused);
        QVERIFY(jenkins()->decide({.gate = gate, .approve = false}));
    }

    void whatWasStartedCanBeStopped_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("told");
        QTest::newRow("a build") << u"acme/shop#7"_s << u"POST /jenkins/job/acme/job/shop/7/stop"_s;
        QTest::newRow("a stage's build")
            << u"acme/shop#7/12"_s << u"POST /jenkins/job/acme/job/shop/7/stop"_s;
        QTest::newRow("what waits in the queue")
            << u"queue-143"_s << u"POST /jenkins/queue/cancelItem?id=143"_s;
        QTest::newRow("something else") << u"42/501"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void whatWasStartedCanBeStopped()
    {
        QFETCH(QString, id);
        QFETCH(QString, told);
        const auto connector = jenkins();
        const auto first = connector->cancel(id, {});
        QCOMPARE(bool(first), !told.isEmpty());
        if (!first)
            return;
        QStringList all;
        QVERIFY(followAct<QString>(
            Result<ConnectorRequest>(*first),
            [&](const ConnectorRequest &q, const HttpReply &r) { return connector->readCancel(q, r); },
            [](const ConnectorRequest &request) {
                return refusal(request.purpose == "crumb"_L1 ? 404 : 302);
            },
            &all));
        QCOMPARE(all.last(), told);
    }
};

QTEST_GUILESS_MAIN(TestJenkinsCi)
#include "tst_jenkinsci.moc"
