#include "models/connectors/giteareading.h"
#include "models/connectors/registry.h"
#include "models/connectors/releaselook.h"
#include "tests/support/connectoract.h"
#include "tests/support/connectorrun.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

const QString head = u"59708799f9c3e8b89ecd085eef07fd0f0285514a"_s;

std::shared_ptr<const Connector> gitea(const QVector<MappingRule> &rules = {},
                                       const QString &url = u"https://git.example.org/"_s)
{
    Connection connection;
    connection.kind = ConnectionKind::Gitea;
    connection.url = url;
    connection.rules = rules;
    return *makeConnector(connection);
}

HttpReply replyOf(const QJsonDocument &json, const HttpHeaders &headers = {})
{
    return {.status = 200, .url = QUrl(u"https://git.example.org/x"_s), .headers = headers, .json = json};
}

/// Answers recorded from a Gitea 1.22-dev, and documented ones for what it lacks; what `instead` answers for
/// goes before.
ScriptedAnswers server(const ScriptedAnswers &instead = {})
{
    return [instead](const ConnectorRequest &request) {
        if (instead) {
            if (const HttpReply reply = instead(request); reply.status != 0)
                return reply;
        }
        if (request.purpose == "status"_L1 && !request.http.url.path().contains(head))
            return replyOf(QJsonDocument::fromJson(R"({"state":"","statuses":null,"total_count":0})"));
        if (request.purpose == "releases"_L1) {
            const bool isSecond = request.http.url.query().contains("page=2"_L1);
            return replyOf(goldenJson(u"gitea"_s, isSecond ? u"releases-2"_s : u"releases"_s),
                           {{"Link",
                             isSecond ? "<http://localhost:3000/x?page=1>; rel=\"first\""
                                      : "<http://localhost:3000/x?limit=2&page=2>; rel=\"next\""}});
        }
        return replyOf(goldenJson(u"gitea"_s, request.purpose));
    };
}

SyncPlace beginning()
{
    return {.cursors = {}, .remotes = {u"acme/shop"_s}};
}

HttpReply refusedTo(const ConnectorRequest &request, const QStringList &purposes)
{
    return {.status = purposes.contains(request.purpose) ? 404 : 0};
}

TriggerWish wishToStart()
{
    return {.remote = u"acme/shop"_s,
            .job = u"deploy.yml/prod"_s,
            .commit = *CommitId::parse(head),
            .reference = u"main"_s,
            .parameters = {{u"env"_s, u"prod"_s}}};
}

} // namespace

class TestGiteaCi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tasksAreReadAsTheyAre_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("job");
        QTest::addColumn<DeploymentState>("state");
        QTest::newRow("waiting for a runner")
            << u"task-14"_s << u"deploy.yml/prod"_s << DeploymentState::Queued;
        QTest::newRow("under way") << u"task-13"_s << u"deploy.yml/staging"_s << DeploymentState::Running;
        QTest::newRow("failed") << u"task-12"_s << u"deploy.yml/staging"_s << DeploymentState::Failed;
        QTest::newRow("good") << u"task-11"_s << u"deploy.yml/build"_s << DeploymentState::Succeeded;
    }

    void tasksAreReadAsTheyAre()
    {
        QFETCH(QString, id);
        QFETCH(DeploymentState, state);
        const ConnectorRun run = runConnector(*gitea(), beginning(), server());
        QVERIFY2(!run.error, qPrintable(run.error ? run.error->detail : QString()));
        const ServerDeployment item = ConnectorRun::find(run.page.items, id);
        QTEST(item.job, "job");
        QCOMPARE(toString(item.state), toString(state));
        QVERIFY(item.environmentNames.isEmpty()); // a rule says it
        QCOMPARE(item.revisions.value(QString()).hex(), head);
        QCOMPARE(item.finishedAt.isValid(), isTerminal(item.state));
        QCOMPARE(ConnectorRun::find(run.page.checks, id).name, item.job);
    }

    void whereThereAreNoTasksRunsAreRead()
    {
        const ConnectorRun run = runConnector(
            *gitea(), beginning(),
            server([](const ConnectorRequest &request) { return refusedTo(request, {u"task"_s}); }));
        QVERIFY(!run.error);
        const ServerDeployment ofForgejo = ConnectorRun::find(run.page.items, u"run-31"_s);
        QCOMPARE(ofForgejo.job, u"deploy.yml"_s);
        QCOMPARE(ofForgejo.by, u"root1"_s);
        QCOMPARE(toString(ofForgejo.state), u"succeeded"_s);
        QCOMPARE(ConnectorRun::find(run.page.checks, u"run-31"_s).branch, u"main"_s);
        const ServerDeployment ofGitea = ConnectorRun::find(run.page.items, u"run-30"_s);
        QCOMPARE(ofGitea.job, u"deploy.yml"_s);
        QCOMPARE(toString(ofGitea.state), u"skipped"_s);
        QCOMPARE(ofGitea.finishedAt, ofForgejo.finishedAt);
    }

    void whereThereIsNeitherStatusesAreAll()
    {
        const ConnectorRun run =
            runConnector(*gitea(), beginning(), server([](const ConnectorRequest &request) {
                return refusedTo(request, {u"task"_s, u"run"_s});
            }));
        QVERIFY(!run.error);
        QCOMPARE(run.page.items.size(), 3); // deploy/dev, deploy/staging, deploy/prod
        QCOMPARE(run.page.checks.size(), 5);
    }

    void aStatusNamesItsEnvironment()
    {
        const ConnectorRun run = runConnector(*gitea(), beginning(), server());
        const ServerDeployment prod =
            ConnectorRun::find(run.page.items, u"status-acme/shop-%1-deploy/prod"_s.arg(head));
        QCOMPARE(prod.environmentNames, QStringList{u"prod"_s});
        QCOMPARE(toString(prod.state), u"queued"_s);
        QCOMPARE(prod.by, u"root1"_s);
        const ServerDeployment dev =
            ConnectorRun::find(run.page.items, u"status-acme/shop-%1-deploy/dev"_s.arg(head));
        QCOMPARE(toString(dev.state), u"succeeded"_s);
        QCOMPARE(dev.finishedAt.toString(Qt::ISODate), u"2026-11-20T22:16:28Z"_s);
        // A page of its own is said without the server. Of Actions only where there is no list of theirs.
        const ConnectorRun old =
            runConnector(*gitea(), beginning(), server([](const ConnectorRequest &request) {
                return refusedTo(request, {u"task"_s, u"run"_s});
            }));
        const ServerCheck check =
            ConnectorRun::find(old.page.checks, u"status-acme/shop-%1-deploy / prod (push)"_s.arg(head));
        QCOMPARE(check.url, u"https://git.example.org/acme/shop/actions/runs/7/jobs/1"_s);
    }

    void aForksStatusIsNotItsOrigins()
    {
        SyncPlace place = beginning();
        place.remotes << u"fork/shop"_s;
        const ConnectorRun run = runConnector(*gitea(), place, server());
        for (const QString &remote : place.remotes) {
            const ServerDeployment dev =
                ConnectorRun::find(run.page.items, u"status-%1-%2-deploy/dev"_s.arg(remote, head));
            QCOMPARE(dev.projectNames, QStringList{remote});
            QVERIFY(dev.recurs);
        }
    }

    void aRuleMakesAnyContextADeployment()
    {
        const auto connector =
            gitea({{MappingRule::Target::Environment, u"deploy / (\\w+) \\(push\\)"_s, u"\\1"_s}});
        const ConnectorRun run = runConnector(*connector, beginning(), server());
        const ServerDeployment item =
            ConnectorRun::find(run.page.items, u"status-acme/shop-%1-deploy / prod (push)"_s.arg(head));
        QCOMPARE(toString(item.state), u"succeeded"_s);
    }

    void whatTheRunListSaysStatusesDoNotSayAgain()
    {
        const auto connector = gitea({{MappingRule::Target::Environment,
                                       u"(?:deploy\\.yml/|deploy / )(\\w+)(?: \\(push\\))?"_s, u"\\1"_s}});
        const QString status = u"status-acme/shop-%1-deploy / prod (push)"_s.arg(head);
        const ConnectorRun run = runConnector(*connector, beginning(), server());
        QVERIFY(std::ranges::any_of(run.page.items, [](const ServerDeployment &item) {
            return item.externalId.startsWith("task-"_L1) && item.job == "deploy.yml/prod"_L1;
        }));
        QVERIFY(ConnectorRun::find(run.page.items, status).externalId.isEmpty());
        // Where there is no such list they are all that says it.
        const ConnectorRun old =
            runConnector(*connector, beginning(), server([](const ConnectorRequest &request) {
                return refusedTo(request, {u"task"_s, u"run"_s});
            }));
        QVERIFY(!ConnectorRun::find(old.page.items, status).externalId.isEmpty());
    }

    void releasesAndMilestonesAreReadWhole()
    {
        const ConnectorRun run = runConnector(*gitea(), beginning(), server());
        QCOMPARE(run.page.releases.size(), 3);
        const ServerRelease release = ConnectorRun::find(run.page.releases, u"5"_s);
        QCOMPARE(release.tag, u"v1.5.0"_s);
        QVERIFY(!release.isDraft && release.publishedAt.isValid());
        QCOMPARE(release.assets.size(), 1);
        QCOMPARE(release.assets[0].bytes, 7);
        QVERIFY(release.notes.contains(u"äöü 🚀"_s));
        QVERIFY(ConnectorRun::find(run.page.releases, u"4"_s).isPrerelease);
        QCOMPARE(run.page.milestones[0].openItems, 2);
        QVERIFY(run.page.milestones[0].dueAt.isValid());
        QCOMPARE(run.page.complete.size(), 2);
        for (const ConnectorRequest &question : run.questions)
            QCOMPARE(question.http.url.host(), u"git.example.org"_s);
    }

    void aSecondSyncReadsDownToWhatHadNotEnded()
    {
        const ConnectorRun first = runConnector(*gitea(), beginning(), server());
        QCOMPARE(first.cursors[u"task/acme/shop"_s], u"{\"last\":14,\"oldestOpen\":13}"_s);
        SyncPlace place = beginning();
        place.cursors = first.cursors;
        const ConnectorRun second = runConnector(*gitea(), place, server());
        QVERIFY(!ConnectorRun::find(second.page.items, u"task-13"_s).externalId.isEmpty());
        QVERIFY(ConnectorRun::find(second.page.items, u"task-12"_s).externalId.isEmpty());
        // Those deployed lately are looked at first, and fewer others.
        QVERIFY(second.asked.filter(u"/commits?limit=5"_s).size() == 1);
        QVERIFY(second.asked.filter(u"/status"_s)[0].contains(head));
        // What actions say of themselves their own list says better.
        QVERIFY(
            ConnectorRun::find(second.page.checks, u"status-acme/shop-%1-deploy / prod (push)"_s.arg(head))
                .externalId.isEmpty());
    }

    void theWalkEndsAtTheOldestOneThatHadNotEnded()
    {
        SyncPlace place = beginning();
        place.cursors = {{u"task/acme/shop"_s, u"{\"last\":14,\"oldestOpen\":12}"_s}};
        const ConnectorRun run = runConnector(*gitea(), place, server([](const ConnectorRequest &request) {
            if (request.purpose != "task"_L1)
                return HttpReply{};
            QJsonArray runs;
            for (int id = 14; id >= 12; --id)
                runs << QJsonObject{{u"id"_s, id}, {u"status"_s, u"running"_s}};
            return replyOf(QJsonDocument(QJsonObject{{u"workflow_runs"_s, runs}}),
                           {{"Link", "<?page=2>; rel=\"next\""}});
        }));
        QVERIFY(!run.error);
        QCOMPARE(run.asked.filter(u"/actions/tasks"_s).size(), 1);
        QCOMPARE(run.cursors[u"task/acme/shop"_s], u"{\"last\":14,\"oldestOpen\":12}"_s);
    }

    void theLatestDeployedCommitsAreWatched()
    {
        // Twenty commits, each deployed an hour after the one before; the newest of them comes first.
        const auto shaOf = [](int i) { return QString(38, u'a') + u"%1"_s.arg(i, 2, 10, QChar(u'0')); };
        const QDateTime begin = QDateTime::fromString(u"2026-11-01T00:00:00Z"_s, Qt::ISODate);
        const auto answer = server([&](const ConnectorRequest &request) {
            if (request.purpose == "commits"_L1 || request.purpose == "tags"_L1) {
                QJsonArray commits;
                for (int i = 19; i >= 0 && request.purpose == "commits"_L1; --i)
                    commits << QJsonObject{{u"sha"_s, shaOf(i)}};
                return replyOf(QJsonDocument(commits));
            }
            if (request.purpose != "status"_L1)
                return HttpReply{};
            const QString path = request.http.url.path();
            const int number = path.section(u'/', -2, -2).right(2).toInt();
            const QString at = begin.addSecs(number * 3600).toString(Qt::ISODate);
            return replyOf(QJsonDocument(QJsonObject{{u"statuses"_s,
                                                      QJsonArray{QJsonObject{{u"context"_s, u"deploy/prod"_s},
                                                                             {u"status"_s, u"success"_s},
                                                                             {u"created_at"_s, at},
                                                                             {u"updated_at"_s, at}}}}}));
        });
        SyncPlace place = beginning();
        for (int turn = 0; turn < 2; ++turn) {
            place.cursors = runConnector(*gitea(), place, answer).cursors;
            const QJsonArray watched =
                QJsonDocument::fromJson(place.cursors[u"statuses/acme/shop"_s].toUtf8())[u"watched"]
                    .toArray();
            QCOMPARE(watched.size(), 15);
            QCOMPARE(watched.first().toString(), shaOf(19));
            QVERIFY(!watched.contains(shaOf(4)));
        }
    }

    void anEmptyRepositoryIsLeftAlone()
    {
        const ConnectorRun run =
            runConnector(*gitea(), beginning(), server([](const ConnectorRequest &request) {
                QJsonObject repository = goldenJson(u"gitea"_s, u"repository"_s).object();
                repository[u"empty"_s] = true;
                return request.purpose == "repository"_L1 ? replyOf(QJsonDocument(repository)) : HttpReply{};
            }));
        QCOMPARE(run.asked.size(), 1);
    }

    void anEndlessListEnds_data()
    {
        QTest::addColumn<QString>("purpose");
        for (const char *purpose : {"task", "releases", "milestones"})
            QTest::newRow(purpose) << QString::fromLatin1(purpose);
    }

    void anEndlessListEnds()
    {
        QFETCH(QString, purpose);
        const ConnectorRun run =
            runConnector(*gitea(), beginning(), server([&](const ConnectorRequest &request) {
                return request.purpose == purpose
                    ? replyOf(goldenJson(u"gitea"_s, purpose), {{"Link", "<?page=2>; rel=\"next\""}})
                    : HttpReply{};
            }));
        QVERIFY(run.error);
        QCOMPARE(run.error->kind, Error::Kind::Invalid);
    }

    void aProfileAsksWhatThereIs_data()
    {
        QTest::addColumn<QStringList>("refused");
        QTest::addColumn<QStringList>("jobs");
        QTest::addColumn<int>("absent");
        QTest::newRow("tasks") << QStringList()
                               << QStringList{u"deploy.yml/prod"_s, u"deploy.yml/staging"_s,
                                              u"deploy.yml/build"_s}
                               << 0;
        QTest::newRow("runs") << QStringList{u"tasks"_s} << QStringList{u"deploy.yml"_s} << 0;
        QTest::newRow("neither") << QStringList{u"tasks"_s, u"runs"_s} << QStringList() << 1;
        QTest::newRow("nobody is signed in, and there are no milestones")
            << QStringList{u"user"_s, u"milestones"_s, u"tasks"_s, u"runs"_s} << QStringList() << 2;
    }

    void aProfileAsksWhatThereIs()
    {
        QFETCH(QStringList, refused);
        QFETCH(QStringList, jobs);
        QFETCH(int, absent);
        const auto profile = askProfile(refused, nullptr);
        QVERIFY(profile);
        QCOMPARE(profile->product, u"Gitea"_s);
        QCOMPARE(profile->version, u"1.22.0-dev"_s);
        QCOMPARE(profile->account, refused.contains(u"user"_s) ? QString() : u"root1"_s);
        QStringList names;
        for (const ServerJob &job : profile->jobs)
            names << job.name;
        QCOMPARE(names, jobs);
        QCOMPARE(profile->absent.size(), absent);
        QCOMPARE(profile->absent.contains(ServerResource::Checks), refused.contains(u"runs"_s));
    }

    void aProjectThatMayBePrivateSaysSo()
    {
        const auto profile = askProfile({u"shop"_s}, nullptr);
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, Error::Kind::NotFound);
        QVERIFY(profile.error().message.contains("acme/shop"_L1));
    }

    void aWorkflowIsStarted_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isMoved");
        QTest::addColumn<bool>("isStarted");
        QTest::newRow("started") << 204 << false << true;
        QTest::newRow("the branch has moved on") << 204 << true << false;
        QTest::newRow("a version that cannot") << 404 << false << false;
    }

    void aWorkflowIsStarted()
    {
        QFETCH(int, status);
        QFETCH(bool, isMoved);
        QFETCH(bool, isStarted);
        TriggerWish wish = wishToStart();
        if (isMoved)
            wish.commit = *CommitId::parse(QString(40, u'a'));
        QStringList told;
        const auto started = start(wish, status, &told);
        QCOMPARE(bool(started), isStarted);
        if (!started)
            QCOMPARE(started.error().kind, Error::Kind::Refused);
        QCOMPARE(told.value(1),
                 isMoved ? QString()
                         : u"POST /api/v1/repos/acme/shop/actions/workflows/deploy.yml/dispatches "
                           "{\"inputs\":{\"env\":\"prod\"},\"ref\":\"main\"}"_s);
    }

    void aReleaseIsPublished()
    {
        const auto connector = gitea();
        PublishWish wish{.remote = u"acme/shop"_s,
                         .externalId = {},
                         .tag = u"v2.0.0-rc1"_s,
                         .commit = *CommitId::parse(head),
                         .name = u"RC"_s,
                         .notes = u"n"_s,
                         .isPrerelease = true};
        const auto made = connector->publish(wish);
        QVERIFY(made);
        QCOMPARE(made->http.method, "POST");
        QCOMPARE(made->http.body,
                 "{\"body\":\"n\",\"draft\":true,\"name\":\"RC\",\"prerelease\":true,\"tag_name\":"
                 "\"v2.0.0-rc1\",\"target_commitish\":\""
                     + head.toLatin1() + "\"}");
        wish.externalId = u"13"_s;
        wish.isDraft = false;
        const QByteArray there =
            QJsonDocument(goldenJson(u"gitea"_s, u"releases"_s).array()[0].toObject()).toJson();
        const auto change = [&](QStringList *told) {
            return followAct<ServerRelease>(
                connector->publish(wish),
                [&](const ConnectorRequest &q, const HttpReply &r) { return connector->readPublished(q, r); },
                [&](const ConnectorRequest &) { return replyOf(QJsonDocument::fromJson(there)); }, told);
        };
        // Somebody wrote notes there that nobody here has seen.
        QCOMPARE(change(nullptr).error().kind, Error::Kind::Refused);
        wish.seenNotes = QJsonDocument::fromJson(there)[u"body"].toString();
        QStringList told;
        const auto release = change(&told);
        QVERIFY(release);
        QCOMPARE(release->externalId, u"5"_s);
        QCOMPARE(told[0], u"GET /api/v1/repos/acme/shop/releases/13"_s);
        QVERIFY(told[1].startsWith("PATCH /api/v1/repos/acme/shop/releases/13 {"_L1));
    }

    /// tests/checks/gitea_requests.sh starts a server that checks requests by the vendor's own schema.
    void everyRequestIsValidByTheSchema()
    {
        const QString mock = qEnvironmentVariable("SLIPWAY_GITEA_SCHEMA_SERVER");
        if (mock.isEmpty())
            QSKIP("needs a server that checks by a schema: tests/checks/gitea_requests.sh");
        const QStringList lacks =
            qEnvironmentVariable("SLIPWAY_GITEA_SCHEMA_LACKS").split(u' ', Qt::SkipEmptyParts);
        QNetworkAccessManager network;
        int checked = 0;
        for (const ConnectorRequest &request : everyRequest(mock)) {
            QNetworkRequest wire(request.http.url);
            wire.setRawHeader("Accept", "application/json");
            wire.setRawHeader("Authorization", "token 0123456789");
            for (const auto &[name, value] : request.http.headers)
                wire.setRawHeader(name, value);
            QNetworkReply *reply = network.sendCustomRequest(wire, request.http.method, request.http.body);
            QSignalSpy finished(reply, &QNetworkReply::finished);
            QVERIFY(reply->isFinished() || finished.wait(20000));
            const QByteArray body = reply->readAll();
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            const QByteArray what = request.http.method + ' ' + request.http.url.toEncoded() + ": "
                + QByteArray::number(status) + ' ' + reply->rawHeader("sl-violations") + body.left(500);
            const QString path = request.http.url.path();
            const bool mayLack = std::any_of(lacks.begin(), lacks.end(),
                                             [&](const QString &part) { return path.contains(part); });
            reply->deleteLater();
            if (mayLack && status == 404)
                continue;
            QVERIFY2(status >= 200 && status < 300, what.constData());
            QVERIFY2(!reply->rawHeader("sl-violations").contains("\"location\":[\"request\""),
                     what.constData());
            ++checked;
        }
        qInfo("%d requests were valid", checked);
        QVERIFY(checked > 10);
    }

private:
    static Result<ServerProfile> askProfile(const QStringList &refused, QVector<ConnectorRequest> *asked,
                                            const QString &url = u"https://git.example.org"_s)
    {
        const auto connector = gitea({}, url);
        const QHash<QString, QString> files{
            {u"shop"_s, u"repository"_s}, {u"tasks"_s, u"task"_s}, {u"runs"_s, u"run"_s}};
        return followAct<ServerProfile>(
            connector->profile({u"acme/shop"_s}),
            [&](const ConnectorRequest &q, const HttpReply &r) { return connector->readProfile(q, r); },
            [&](const ConnectorRequest &request) {
                if (asked)
                    *asked << request;
                const QString last = request.http.url.path().section(u'/', -1);
                return refused.contains(last) ? HttpReply{.status = 404}
                                              : replyOf(goldenJson(u"gitea"_s, files.value(last, last)));
            });
    }

    static Result<QString> start(const TriggerWish &wish, int status, QStringList *told,
                                 QVector<ConnectorRequest> *asked = nullptr,
                                 const QString &url = u"https://git.example.org"_s)
    {
        const auto connector = gitea({}, url);
        return followAct<QString>(
            connector->trigger(wish),
            [&](const ConnectorRequest &q, const HttpReply &r) { return connector->readTrigger(q, r); },
            [&](const ConnectorRequest &request) {
                if (asked)
                    *asked << request;
                return request.purpose == "reference"_L1 ? replyOf(goldenJson(u"gitea"_s, u"commits"_s))
                                                         : HttpReply{.status = status};
            },
            told);
    }

    /// Each request that this connector can make, once.
    static QVector<ConnectorRequest> everyRequest(const QString &url)
    {
        const auto connector = gitea({}, url);
        QVector<ConnectorRequest> all = runConnector(*connector, beginning(), server()).questions;
        all << runConnector(*connector, beginning(), server([](const ConnectorRequest &request) {
                   return refusedTo(request, {u"task"_s});
               })).questions;
        (void)askProfile({u"tasks"_s}, &all, url);
        (void)start(wishToStart(), 204, nullptr, &all, url);
        all << *connector->signIn(u"t"_s);
        PublishWish wish{.remote = u"acme/shop"_s, .externalId = {}, .tag = u"v2.0.0"_s};
        all << *connector->publish(wish);
        wish.externalId = u"13"_s;
        (void)followAct<ServerRelease>(
            connector->publish(wish),
            [&](const ConnectorRequest &q, const HttpReply &r) { return connector->readPublished(q, r); },
            [&](const ConnectorRequest &request) {
                all << request;
                return replyOf(QJsonDocument::fromJson(R"({"id":13,"tag_name":"v2.0.0","body":""})"));
            });
        Connection forge;
        forge.kind = ConnectionKind::Gitea;
        forge.url = url;
        (void)followAct<ReleaseLook>(
            askForRelease(forge, u"acme/shop"_s, u"v2.0.0"_s),
            [&](const ConnectorRequest &q, const HttpReply &r) { return readRelease(forge, q, r); },
            [&](const ConnectorRequest &request) {
                all << request;
                return request.purpose == "tag"_L1 ? HttpReply{.status = 404}
                                                   : replyOf(QJsonDocument::fromJson("[]"));
            });
        return all;
    }
};

QTEST_GUILESS_MAIN(TestGiteaCi)
#include "tst_giteaci.moc"
