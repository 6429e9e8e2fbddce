#include "models/connectors/gitlabreading.h"
#include "models/connectors/registry.h"
#include "tests/support/connectoract.h"
#include "tests/support/connectorrun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

std::shared_ptr<const Connector> gitLab(const QString &url = u"https://gitlab.example.org"_s)
{
    Connection connection;
    connection.kind = ConnectionKind::GitLab;
    connection.url = url;
    return *makeConnector(connection);
}

QDateTime at(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
}

HttpReply replyOf(const QJsonDocument &json, const HttpHeaders &headers = {})
{
    return {.status = 200,
            .url = QUrl(u"https://gitlab.example.org/api/v4/x"_s),
            .headers = headers,
            .json = json};
}

/// A server with one project, as documented; what `instead` answers for goes before.
ScriptedAnswers server(const ScriptedAnswers &instead = {})
{
    return [instead](const ConnectorRequest &request) {
        if (instead) {
            if (const HttpReply reply = instead(request); reply.status != 0)
                return reply;
        }
        const QString path = request.http.url.path(QUrl::FullyEncoded);
        if (path.endsWith("acme%2Fshop"_L1))
            return replyOf(goldenJson(u"gitlab"_s, u"project"_s));
        if (request.http.url.query().contains("status=blocked"_L1))
            return replyOf(goldenJson(u"gitlab"_s, u"blocked"_s));
        return replyOf(goldenJson(u"gitlab"_s, path.section(u'/', -1)));
    };
}

SyncPlace beginning()
{
    return {.cursors = {}, .remotes = {u"acme/shop"_s}, .now = at("2026-11-02T00:00:00Z")};
}

ConnectorRun firstSync()
{
    return runConnector(*gitLab(), beginning(), server());
}

/// Follows an act from question to answer.
template <class T, class Read>
Result<T> act(const Result<ConnectorRequest> &first, Read read,
              const std::function<QByteArray(const ConnectorRequest &)> &answer, QStringList *told = nullptr)
{
    if (!first)
        return fail(first.error());
    ConnectorRequest request = *first;
    for (int i = 0; i < 10; ++i) {
        if (told) {
            *told << QString::fromUtf8(request.http.method) + u' '
                    + request.http.url.path(QUrl::FullyEncoded).mid(7) + u' '
                    + QString::fromUtf8(request.http.body);
        }
        Result<ConnectorStep<T>> step = read(request, replyOf(QJsonDocument::fromJson(answer(request))));
        if (!step)
            return fail(step.error());
        if (step->answer)
            return *step->answer;
        request = *step->next;
    }
    return fail(Error::Kind::Bug, u"endless"_s);
}

GateWish wishFor(bool approve)
{
    const ConnectorRun run = firstSync();
    return {.gate = run.page.gates.last(), .approve = approve, .comment = u"looks good"_s};
}

} // namespace

class TestGitLabCi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void deploymentsAreReadAsTheyAre_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<DeploymentState>("state");
        QTest::addColumn<QString>("commit");
        QTest::addColumn<QString>("version");
        using State = DeploymentState;
        const auto row = [](const char *name, int id, State state, char commit, const QString &version = {}) {
            QTest::newRow(name) << u"42/%1"_s.arg(id) << state << QString(40, QLatin1Char(commit)) << version;
        };
        row("a tag that was deployed", 501, State::Succeeded, 'a', u"v1.2.0"_s);
        row("a failure", 502, State::Failed, 'b');
        row("a rejected one failed for that", 503, State::Rejected, 'b');
        row("cancelled", 504, State::Cancelled, 'c');
        row("under way", 505, State::Running, 'c');
        row("waiting for a runner", 506, State::Queued, 'c');
        row("a manual job that nobody has started is planned", 507, State::Planned, 'c');
        row("skipped", 508, State::Skipped, 'c');
        row("made by a program, without a job", 509, State::Succeeded, 'd');
        row("a merged result counts as the merge request's head", 510, State::Succeeded, 'f');
        row("a word nobody knows", 511, State::Unknown, 'c');
        row("a job that failed later changes nothing", 512, State::Succeeded, 'c');
        row("blocked", 513, State::AwaitingApproval, 'c', u"v1.3.0"_s);
    }

    void deploymentsAreReadAsTheyAre()
    {
        const ConnectorRun run = firstSync();
        QVERIFY2(!run.error, qPrintable(run.error ? run.error->detail : QString()));
        QFETCH(QString, id);
        const ServerDeployment item = ConnectorRun::find(run.page.items, id);
        QFETCH(DeploymentState, state);
        QCOMPARE(toString(item.state), toString(state));
        QTEST(item.revisions.value(QString()).hex(), "commit");
        QTEST(item.version, "version");
        QCOMPARE(item.projectNames, QStringList{u"acme/shop"_s});
        QCOMPARE(item.environmentNames.size(), 1);
        QCOMPARE(item.finishedAt.isValid(), isTerminal(item.state));
        QVERIFY(item.raw.contains("\"status\""));
    }

    void whoIsThePersonOfTheJob()
    {
        const ConnectorRun run = firstSync();
        const ServerDeployment item = ConnectorRun::find(run.page.items, u"42/501"_s);
        QCOMPARE(item.by, u"bob"_s);
        QCOMPARE(ConnectorRun::find(run.page.items, u"42/509"_s).by, u"alice"_s);
        QCOMPARE(item.job, u"deploy-production"_s);
        QCOMPARE(item.url, u"https://gitlab.example.org/acme/shop/-/jobs/9501"_s);
        QCOMPARE(item.finishedAt, at("2026-11-01T10:01:00.250Z"));
        QCOMPARE(ConnectorRun::find(run.page.items, u"42/509"_s).finishedAt, at("2026-11-01T10:09:00.250Z"));
    }

    void factsAreReadAsTheyAre()
    {
        const ConnectorRun run = firstSync();
        const ServerEnvironment production = ConnectorRun::find(run.page.environments, u"42/11"_s);
        QCOMPARE(production.tier, u"production"_s);
        QCOMPARE(production.url, u"https://shop.example.org"_s);
        QCOMPARE(production.approvers, (QStringList{u"qa-group"_s, u"Carol"_s}));
        QCOMPARE(production.approvalsNeeded, 2);
        QCOMPARE(ConnectorRun::find(run.page.environments, u"42/12"_s).approvalsNeeded, 0);

        const ServerGate gate = ConnectorRun::find(run.page.gates, u"42/513"_s);
        QCOMPARE(gate.environmentName, u"production"_s);
        QCOMPARE(gate.reference, u"v1.3.0"_s);
        QCOMPARE(gate.requestedBy, u"bob"_s);
        QCOMPARE(gate.approvers, production.approvers);
        QVERIFY(!gate.mayDecide);

        QCOMPARE(run.page.releases.size(), 2);
        QCOMPARE(run.page.releases[0].publishedAt, at("2026-12-01T00:00:00.000Z"));
        QCOMPARE(run.page.releases[0].assets.size(), 1);
        QCOMPARE(run.page.releases[0].assets[0].name, u"shop.deb"_s);
        QVERIFY(run.page.releases[1].url.isEmpty()); // no page: a script

        QCOMPARE(run.page.freezes[0].timeZone, u"Europe/Berlin"_s);
        QCOMPARE(run.page.milestones[0].dueAt, at("2026-12-15T23:59:59Z"));
        const ServerCheck check = ConnectorRun::find(run.page.checks, u"42/5503"_s);
        QCOMPARE(toString(check.state), u"waiting"_s);
        QVERIFY(!check.finishedAt.isValid());
        QCOMPARE(check.testsPassed, -1);
    }

    void aFirstSyncReadsEachListWhole()
    {
        const ConnectorRun run = firstSync();
        QStringList complete;
        for (const CompleteList &list : run.page.complete)
            complete << toString(list.resource);
        complete.removeDuplicates();
        complete.sort();
        QCOMPARE(complete,
                 (QStringList{u"environments"_s, u"freezes"_s, u"gates"_s, u"milestones"_s, u"releases"_s}));
        QCOMPARE(run.asked.first(), u"/api/v4/projects/acme%2Fshop"_s);
        QVERIFY(run.asked.contains(
            u"/api/v4/projects/42/deployments?order_by=updated_at&sort=asc&per_page=100"_s));
        QVERIFY(run.asked.contains(u"/api/v4/projects/42/pipelines?order_by=updated_at&sort=asc&"
                                   "updated_after=2026-10-03T00%3A00%3A00Z&per_page=100"_s));
    }

    void aSecondSyncAsksOnlyWhatIsNew()
    {
        const ConnectorRun first = firstSync();
        SyncPlace place = beginning();
        place.cursors = first.cursors;
        place.openDeployments = {u"42/505"_s, u"42/513"_s, u"42/502"_s, u"7/505"_s};
        const ConnectorRun second =
            runConnector(*gitLab(), place, server([](const ConnectorRequest &request) {
                if (request.purpose == "open"_L1)
                    return HttpReply{.status = 404};
                if (request.purpose == "protection"_L1)
                    return HttpReply{.status = 403};
                return HttpReply{};
            }));
        QVERIFY(!second.error);
        QVERIFY(second.refused.isEmpty());
        QVERIFY(second.asked.contains(u"/api/v4/projects/42/deployments?order_by=updated_at&sort=asc&"
                                      "updated_after=2026-11-01T10%3A08%3A00.250Z&per_page=100"_s));
        // What had not ended here and there is asked again, nothing else.
        QVERIFY(second.asked.contains(u"/api/v4/projects/42/deployments/505"_s));
        QVERIFY(second.asked.contains(u"/api/v4/projects/42/deployments/513"_s));
        QCOMPARE(second.asked.filter(u"deployments/"_s).size(), 2);
        // Who must agree is still known though it may not be read any more.
        QCOMPARE(second.page.environments.size(), 2);
        QCOMPARE(second.page.environments[0].approvalsNeeded, 2);
        for (const ConnectorRequest &question : second.questions)
            QVERIFY2(question.isConditional || question.purpose == "tests"_L1, qPrintable(question.purpose));
        // Pipelines within the overlap have been read already.
        QVERIFY(!ConnectorRun::find(second.page.checks, u"42/5503"_s).startedAt.isValid());
    }

    /// Wherever a sync is cut in which that changed: who must agree is known in the end.
    void whoMustAgreeIsNotPassed()
    {
        SyncPlace before = beginning();
        before.cursors = firstSync().cursors;
        QJsonArray changed = goldenJson(u"gitlab"_s, u"protected_environments"_s).array();
        QJsonObject first = changed[0].toObject();
        first.insert(u"required_approval_count"_s, 3);
        first.insert(u"approval_rules"_s, QJsonArray());
        changed[0] = first;
        const auto news = [&](const ConnectorRequest &request) {
            return request.purpose == "protection"_L1 ? replyOf(QJsonDocument(changed)) : HttpReply{};
        };
        // The lists themselves are as they were.
        const auto unchanged = [&](const ConnectorRequest &request) {
            if (request.isConditional && request.purpose != "protection"_L1)
                return HttpReply{.status = 304, .url = {}, .headers = {}, .json = {}, .notModified = true};
            return news(request);
        };
        for (int cut = 1; cut < 20; ++cut) {
            const ConnectorRun one = runConnector(*gitLab(), before, server(unchanged), cut);
            SyncPlace after = before;
            for (auto it = one.cursors.cbegin(); it != one.cursors.cend(); ++it)
                after.cursors.insert(it.key(), it.value());
            const ConnectorRun two = runConnector(*gitLab(), after, server(unchanged));
            QVERIFY(!one.error && !two.error);
            const QVector<ServerEnvironment> environments = one.page.environments + two.page.environments;
            const bool isKnown =
                std::any_of(environments.begin(), environments.end(),
                            [](const ServerEnvironment &place) { return place.approvalsNeeded == 3; });
            const bool areGates = !(one.page.gates + two.page.gates).isEmpty();
            if (!isKnown || !areGates)
                QFAIL(qPrintable(u"passed when cut after %1"_s.arg(cut)));
        }
    }

    void nothingNewIsAskedOnceAndLeavesAll()
    {
        SyncPlace place = beginning();
        place.cursors = firstSync().cursors;
        const ConnectorRun run = runConnector(*gitLab(), place, [](const ConnectorRequest &) {
            return HttpReply{.status = 304, .url = {}, .headers = {}, .json = {}, .notModified = true};
        });
        QCOMPARE(run.asked.size(), 8);
        QVERIFY(run.cursors.isEmpty());
        QVERIFY(run.page.complete.isEmpty());
    }

    void finishedPipelinesSayTheirTests()
    {
        SyncPlace place = beginning();
        place.cursors = firstSync().cursors;
        QJsonObject checks = QJsonDocument::fromJson(place.cursors[u"checks/acme/shop"_s].toUtf8()).object();
        checks[u"taken"_s] = QJsonObject();
        place.cursors[u"checks/acme/shop"_s] = compactJsonText(checks);
        const ConnectorRun run = runConnector(*gitLab(), place, server());
        const ServerCheck check = ConnectorRun::find(run.page.checks, u"42/5502"_s);
        QCOMPARE(check.testsPassed, 5);
        QCOMPARE(check.testsFailed, 3);
        QCOMPARE(check.testsSkipped, 1);
        QCOMPARE(run.asked.filter(u"test_report_summary"_s).size(), 2);
    }

    void pagesBeginWhereTheLastEnded()
    {
        const QJsonArray all = goldenJson(u"gitlab"_s, u"deployments"_s).array();
        // Three at once, whatever is asked for, as a server with a limit of its own does.
        const ConnectorRun run =
            runConnector(*gitLab(), beginning(), server([&](const ConnectorRequest &request) {
                if (request.purpose != "deployments"_L1)
                    return HttpReply{};
                const QUrlQuery query(request.http.url);
                const QString after = query.queryItemValue(u"updated_after"_s, QUrl::FullyDecoded);
                QJsonArray matching;
                for (const QJsonValue &object : all) {
                    if (object[u"updated_at"].toString() >= after)
                        matching << object;
                }
                const int page = qMax(1, query.queryItemValue(u"page"_s).toInt());
                QJsonArray list;
                for (int i = 3 * page - 3; i < 3 * page && i < matching.size(); ++i)
                    list << matching[i];
                HttpHeaders headers{{"X-Total", "13"}};
                if (matching.size() > 3 * page) {
                    // A server behind a proxy does not know its own name.
                    headers.append({"Link",
                                    "<http://10.0.0.7:8080/api/v4/projects/42/deployments?page="
                                        + QByteArray::number(page + 1) + "&"
                                        + request.http.url.query().toLatin1() + ">; rel=\"next\""});
                }
                return replyOf(QJsonDocument(list), headers);
            }));
        QVERIFY2(!run.error, qPrintable(run.error ? run.error->message : QString()));
        QSet<QString> ids;
        for (const ServerDeployment &item : run.page.items)
            ids.insert(item.externalId);
        QCOMPARE(ids.size(), 13);
        for (const ConnectorRequest &question : run.questions)
            QCOMPARE(question.http.url.host(), u"gitlab.example.org"_s);
        QVERIFY(run.asked.filter(u"/deployments?"_s).size() < 9);
        QVERIFY(run.cursors[u"deployments/acme/shop"_s].contains("10:13:00.250"_L1));
    }

    void anEndlessListEnds_data()
    {
        QTest::addColumn<QString>("purpose");
        for (const char *purpose : {"deployments", "checks", "releases", "environments", "gates"})
            QTest::newRow(purpose) << QString::fromLatin1(purpose);
    }

    void anEndlessListEnds()
    {
        QFETCH(QString, purpose);
        const ConnectorRun run =
            runConnector(*gitLab(), beginning(), server([&](const ConnectorRequest &request) {
                if (request.purpose != purpose)
                    return HttpReply{};
                HttpReply reply = server()(request);
                reply.headers = {{"Link", "<?page=2>; rel=\"next\""}};
                return reply;
            }));
        QVERIFY(run.error);
        QCOMPARE(run.error->kind, Error::Kind::Invalid);
    }

    void eachPageOfALongListIsAskedWhetherItChanged()
    {
        QString changed; // what of the second page's address is other than before
        int secondPages = 0;
        const auto twoPages = server([&](const ConnectorRequest &request) {
            if (request.purpose != "releases"_L1)
                return HttpReply{};
            const QJsonArray all = goldenJson(u"gitlab"_s, u"releases"_s).array();
            const bool isSecond = request.http.url.query().contains("page=2"_L1);
            secondPages += isSecond;
            if (request.isConditional && changed != (isSecond ? "second"_L1 : "first"_L1)
                && !changed.isEmpty())
                return HttpReply{.status = 304, .notModified = true};
            return replyOf(QJsonDocument(QJsonArray{all[isSecond ? 1 : 0]}),
                           isSecond
                               ? HttpHeaders{}
                               : HttpHeaders{{"Link", "</x?page=2>; rel=\"next\", </x>; rel=\"first\""}});
        });
        const ConnectorRun first = runConnector(*gitLab(), beginning(), twoPages);
        QCOMPARE(first.page.releases.size(), 2);
        SyncPlace place = beginning();
        place.cursors = first.cursors;
        for (const ConnectorRequest &question : gitLab()->sync(place))
            QVERIFY(question.isConditional);

        const auto releasesAskedWhen = [&](const QString &what) {
            changed = what;
            secondPages = 0;
            return runConnector(*gitLab(), place, twoPages).page;
        };
        const ConnectorPage quiet = releasesAskedWhen(u"neither"_s);
        QCOMPARE(secondPages, 1);
        QVERIFY(quiet.releases.isEmpty());
        const auto isWhole = [](const ConnectorPage &page) {
            return std::any_of(page.complete.begin(), page.complete.end(), [](const CompleteList &list) {
                return list.resource == ServerResource::Releases;
            });
        };
        QVERIFY(!isWhole(quiet));
        for (const QString &page : {u"first"_s, u"second"_s}) {
            const ConnectorPage news = releasesAskedWhen(page);
            QCOMPARE(news.releases.size(), 2);
            QVERIFY(isWhole(news));
        }
    }

    void aProjectThatIsGoneLeavesTheOthers()
    {
        SyncPlace place = beginning();
        place.remotes = {u"acme/gone"_s, u"acme/shop"_s};
        const ConnectorRun run = runConnector(*gitLab(), place, server([](const ConnectorRequest &request) {
            return HttpReply{.status =
                                 request.http.url.path(QUrl::FullyEncoded).endsWith("gone"_L1) ? 404 : 0};
        }));
        QVERIFY(!run.error);
        QCOMPARE(run.refused, QStringList{u"project"_s});
        QCOMPARE(run.page.items.size(), 13);
    }

    void aProfileSaysWhatIsAbsent()
    {
        const auto connector = gitLab(u"https://gitlab.example.org/api/v4"_s);
        const QHash<QString, QString> files{{u"version"_s, u"version"_s},
                                            {u"user"_s, u"user"_s},
                                            {u"self"_s, u"token"_s},
                                            {u"acme%2Fshop"_s, u"project"_s},
                                            {u"environments"_s, u"environments"_s},
                                            {u"deployments"_s, u"deployments"_s},
                                            {u"releases"_s, u"releases"_s},
                                            {u"pipelines"_s, u"pipelines"_s},
                                            {u"milestones"_s, u"milestones"_s}};
        ConnectorRequest request = connector->profile({u"acme/shop"_s});
        std::optional<ServerProfile> profile;
        for (int i = 0; i < 20 && !profile; ++i) {
            QVERIFY(request.http.url.path().startsWith("/api/v4/"_L1));
            const QString file = files.value(request.http.url.path(QUrl::FullyEncoded).section(u'/', -1));
            const HttpReply reply =
                file.isEmpty() ? HttpReply{.status = 404} : replyOf(goldenJson(u"gitlab"_s, file));
            QVERIFY(reply.status == 200 || request.readsRefusal);
            const auto step = connector->readProfile(request, reply);
            QVERIFY(step);
            profile = step->answer;
            if (step->next)
                request = *step->next;
        }
        QVERIFY(profile);
        QCOMPARE(profile->version, u"17.5.1-ee"_s);
        QCOMPARE(profile->account, u"alice"_s);
        QCOMPARE(profile->scopes, QStringList{u"api"_s});
        QCOMPARE(profile->jobs.size(), 2);
        QCOMPARE(profile->absent.size(), 2);
        QVERIFY(profile->absent.contains(ServerResource::Gates));
        QVERIFY(profile->absent.contains(ServerResource::Freezes));
    }

    void theLimitIsRead()
    {
        const auto rate = gitLab()->rate(replyOf(
            {},
            {{"RateLimit-Limit", "600"}, {"RateLimit-Remaining", "12"}, {"RateLimit-Reset", "1795213305"}}));
        QVERIFY(rate);
        QCOMPARE(rate->remaining, 12);
        QCOMPARE(rate->resetAt.toSecsSinceEpoch(), 1795213305);
        QVERIFY(!gitLab()->rate(replyOf({})));
    }

    void anApprovalPlaysTheJobOnceItWasTheLast()
    {
        const auto connector = gitLab();
        const auto read = [&](const ConnectorRequest &q, const HttpReply &r) {
            return connector->readDecision(q, r);
        };
        QStringList told;
        const auto answer = act<QString>(
            connector->decide(wishFor(true)), read,
            [](const ConnectorRequest &request) -> QByteArray {
                if (request.purpose == "look"_L1)
                    return R"({"status":"blocked","pending_approval_count":1})";
                if (request.purpose == "voice"_L1)
                    return R"({"status":"approved"})";
                if (request.purpose == "after"_L1)
                    return R"({"status":"blocked","pending_approval_count":0,"deployable":{"id":9513,"status":"manual"}})";
                return R"({"id":9513,"status":"pending"})";
            },
            &told);
        QVERIFY(answer);
        QCOMPARE(*answer, u"approved, job started"_s);
        QCOMPARE(
            told,
            (QStringList{u"GET /projects/42/deployments/513 "_s,
                         u"POST /projects/42/deployments/513/approval "
                         "{\"comment\":\"looks good\",\"status\":\"approved\"}"_s,
                         u"GET /projects/42/deployments/513 "_s, u"POST /projects/42/jobs/9513/play {}"_s}));
    }

    void aDecisionSaysHowItStands_data()
    {
        QTest::addColumn<bool>("approve");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("outcome");
        const QByteArray blocked = R"({"status":"blocked"})";
        QTest::newRow("more must agree")
            << true << blocked << QByteArray(R"({"status":"blocked","pending_approval_count":1})")
            << u"approved, 1 more needed"_s;
        QTest::newRow("the server starts it itself")
            << true << blocked << QByteArray(R"({"status":"running","pending_approval_count":0})")
            << u"approved"_s;
        QTest::newRow("no") << false << blocked << QByteArray("{}") << u"rejected"_s;
        QTest::newRow("somebody else was first")
            << true
            << QByteArray(
                   R"({"status":"running","approvals":[{"user":{"username":"dora"},"status":"approved"}]})")
            << QByteArray("{}") << u"dora"_s;
    }

    void aDecisionSaysHowItStands()
    {
        QFETCH(bool, approve);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, outcome);
        const auto connector = gitLab();
        const auto answer = act<QString>(
            connector->decide(wishFor(approve)),
            [&](const ConnectorRequest &q, const HttpReply &r) { return connector->readDecision(q, r); },
            [&](const ConnectorRequest &request) -> QByteArray {
                if (request.purpose == "look"_L1)
                    return before;
                if (request.purpose == "voice"_L1)
                    return approve ? R"({"status":"approved"})" : R"({"status":"rejected"})";
                return after;
            });
        if (outcome == "dora"_L1) {
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, Error::Kind::Refused);
            QVERIFY(answer.error().message.contains(outcome));
        } else {
            QVERIFY(answer);
            QCOMPARE(*answer, outcome);
        }
    }

    void whatWasDecidedIsToldWhateverFollows_data()
    {
        QTest::addColumn<QStringList>("refused");
        QTest::addColumn<bool>("isDecided");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("nothing fails") << QStringList() << true << u"approved, job started"_s;
        QTest::newRow("the job may not be started")
            << QStringList{u"play"_s} << true
            << u"approved; whether its job was started is not known, look on GitLab"_s;
        QTest::newRow("how it stands may not be asked") << QStringList{u"after"_s} << true << u"approved"_s;
        QTest::newRow("the approval itself fails") << QStringList{u"voice"_s} << false << QString();
    }

    void whatWasDecidedIsToldWhateverFollows()
    {
        QFETCH(QStringList, refused);
        QFETCH(bool, isDecided);
        const auto connector = gitLab();
        const auto answer = followAct<QString>(
            connector->decide(wishFor(true)),
            [&](const ConnectorRequest &q, const HttpReply &r) { return connector->readDecision(q, r); },
            [&](const ConnectorRequest &request) {
                if (refused.contains(request.purpose))
                    return HttpReply{.status = 403};
                if (request.purpose == "voice"_L1)
                    return replyOf(QJsonDocument(QJsonObject()));
                return replyOf(QJsonDocument::fromJson(
                    R"({"status":"blocked","pending_approval_count":0,"deployable":{"id":9,"status":"manual"}})"));
            });
        QCOMPARE(bool(answer), isDecided);
        if (isDecided)
            QTEST(*answer, "outcome");
    }

    void aPipelineIsStartedForTheCommitOnly()
    {
        const auto connector = gitLab();
        TriggerWish wish{.remote = u"acme/shop"_s, .commit = *CommitId::parse(QString(40, u'c'))};
        QCOMPARE(connector->trigger(wish).error().kind, Error::Kind::Usage);
        wish.reference = u"release/1.3"_s;
        wish.parameters = {{u"TARGET"_s, u"prod"_s}};
        const auto read = [&](const ConnectorRequest &q, const HttpReply &r) {
            return connector->readTrigger(q, r);
        };
        const auto server = [](char commit) {
            return [commit](const ConnectorRequest &request) {
                return request.purpose == "reference"_L1 ? "{\"id\":\"" + QByteArray(40, commit) + "\"}"
                                                         : QByteArray(R"({"id":77,"project_id":42})");
            };
        };
        QStringList told;
        const auto started = act<QString>(connector->trigger(wish), read, server('c'), &told);
        QVERIFY(started);
        QCOMPARE(*started, u"42/pipeline-77"_s);
        QCOMPARE(told[0], u"GET /projects/acme%2Fshop/repository/commits/release%2F1.3 "_s);
        QCOMPARE(told[1],
                 u"POST /projects/acme%2Fshop/pipeline "
                 "{\"ref\":\"release/1.3\",\"variables\":[{\"key\":\"TARGET\",\"value\":\"prod\"}]}"_s);
        const auto moved = act<QString>(connector->trigger(wish), read, server('d'));
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, Error::Kind::Refused);
    }

    void whatWasStartedCanBeStopped()
    {
        const auto connector = gitLab();
        const auto stop = [&](const QString &id, const QByteArray &deployment, QStringList *told) {
            const auto first = connector->cancel(id, {});
            return act<QString>(
                first ? Result<ConnectorRequest>(*first) : fail(Error::Kind::Usage, {}),
                [&](const ConnectorRequest &q, const HttpReply &r) { return connector->readCancel(q, r); },
                [&](const ConnectorRequest &request) {
                    return request.purpose == "cancel"_L1 ? deployment
                                                          : QByteArray(R"({"status":"canceled"})");
                },
                told);
        };
        QStringList told;
        QVERIFY(stop(u"42/pipeline-77"_s, {}, &told));
        QVERIFY(stop(u"42/505"_s, R"({"status":"running","deployable":{"id":9505}})", &told));
        QVERIFY(stop(u"42/509"_s, R"({"status":"running","deployable":null})", &told));
        QCOMPARE(told,
                 (QStringList{
                     u"POST /projects/42/pipelines/77/cancel {}"_s, u"GET /projects/42/deployments/505 "_s,
                     u"POST /projects/42/jobs/9505/cancel {}"_s, u"GET /projects/42/deployments/509 "_s,
                     u"PUT /projects/42/deployments/509 {\"status\":\"canceled\"}"_s}));
        QCOMPARE(stop(u"42/501"_s, R"({"status":"success"})", &told).error().kind, Error::Kind::Refused);
        QVERIFY(!connector->cancel(u"request-7"_s, {}));
    }

    void aReleaseIsPublished()
    {
        const auto connector = gitLab();
        PublishWish wish{.remote = u"acme/shop"_s, .tag = u"v1.3.0"_s, .name = u"Autumn"_s, .notes = u"n"_s};
        QCOMPARE(connector->publish(wish).error().kind, Error::Kind::Refused); // there are no drafts
        wish.isDraft = false;
        const auto publish = [&](QStringList *told) {
            return act<ServerRelease>(
                connector->publish(wish),
                [&](const ConnectorRequest &q, const HttpReply &r) { return connector->readPublished(q, r); },
                [](const ConnectorRequest &request) {
                    return request.purpose != "whose"_L1
                        ? QJsonDocument(goldenJson(u"gitlab"_s, u"releases"_s).array()[0].toObject()).toJson()
                        : QByteArray(R"({"id":42})");
                },
                told);
        };
        QStringList told;
        const auto release = publish(&told);
        QVERIFY(release);
        QCOMPARE(release->externalId, u"42/v1.3.0"_s);
        QCOMPARE(told.size(), 2); // and nothing behind it that could fail
        QCOMPARE(told[1],
                 u"POST /projects/acme%2Fshop/releases "
                 "{\"description\":\"n\",\"name\":\"Autumn\",\"tag_name\":\"v1.3.0\"}"_s);
        wish.externalId = release->externalId;
        QCOMPARE(publish(nullptr).error().kind, Error::Kind::Refused); // others' notes, which nobody here saw
        wish.seenNotes = u"## Added\r\n- a shop\r\n"_s;
        told.clear();
        QVERIFY(publish(&told));
        QCOMPARE(told.last(),
                 u"PUT /projects/acme%2Fshop/releases/v1.3.0 {\"description\":\"n\",\"name\":\"Autumn\"}"_s);
    }
};

QTEST_GUILESS_MAIN(TestGitLabCi)
#include "tst_gitlabci.moc"
