#include "models/connectors/registry.h"
#include "models/connectors/releaselook.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// Whether GitHub itself would take every request for valid, reads and writes: a validating server made from
/// its own schema judges the REST ones, its GraphQL schema the query. Both are asked for by environment
/// variables: SLIPWAY_PRISM is Stoplight's prism, SLIPWAY_GITHUB_SCHEMA the schema (OpenAPI, may be packed
/// with gzip), SLIPWAY_GITHUB_GRAPHQL the folder of the npm package @octokit/graphql-schema. What is missing
/// is skipped.
class TestGithubSchema : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_server;
    QUrl m_base;
    std::unique_ptr<HttpClient> m_client;
    QStringList m_sent; ///< method and path of what was judged

    static std::shared_ptr<const Connector> github(const QString &url, TokenSource token = TokenSource::None)
    {
        Connection connection;
        connection.kind = ConnectionKind::GitHub;
        connection.url = url;
        connection.tokenSource = token;
        return *makeConnector(connection);
    }

    static QByteArray schema()
    {
        QString path = qEnvironmentVariable("SLIPWAY_GITHUB_SCHEMA");
        if (path.isEmpty())
            path = QStringLiteral(SLIPWAY_SOURCE_DIR)
                + u"/../shared/cases/specs/github-23.0.2-subset-strict.openapi.json.gz"_s;
        if (!path.endsWith(".gz"_L1)) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        QProcess unpack;
        unpack.start(u"gzip"_s, {u"-dc"_s, path});
        return unpack.waitForFinished() ? unpack.readAllStandardOutput() : QByteArray();
    }

    /// Sends a request to the validating server in GitHub's place; an error says what it found wrong.
    Result<HttpReply> judged(ConnectorRequest request)
    {
        QString path = request.http.url.path(QUrl::FullyEncoded);
        if (path.startsWith("/api/v3"_L1))
            path = path.sliced(7);
        QUrl url = m_base;
        url.setPath(path.isEmpty() ? u"/"_s : path, QUrl::TolerantMode);
        url.setQuery(request.http.url.query(QUrl::FullyEncoded));
        request.http.url = url;
        const QString what = QString::fromLatin1(request.http.method) + u' ' + path;
        const auto future = m_client->send(request.http);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60000))
            return fail(Error::Kind::Network, u"no answer to "_s + what);
        const Result<HttpReply> reply = future.resultAt(0);
        if (!reply) {
            return fail(
                Error{reply.error().kind, what, reply.error().detail + QString::fromUtf8(request.http.body)});
        }
        const QJsonArray violations = QJsonDocument::fromJson(reply->header("sl-violations")).array();
        for (const QJsonValue &violation : violations) {
            if (violation[u"location"][0].toString() == "request"_L1)
                return fail(Error::Kind::Invalid, what, violation[u"message"].toString());
        }
        m_sent << what;
        return reply;
    }

    /// Whether the schema has a place for it; the subset that is used has no milestones.
    static bool isInSchema(const ConnectorRequest &request)
    {
        return request.resource != ServerResource::Milestones
            && !request.http.url.path().endsWith("/graphql"_L1);
    }

    template <class T, class Read>
    Result<void> judgeSteps(Result<ConnectorRequest> request, Read read,
                            const QHash<QString, HttpReply> &instead = {})
    {
        while (request) {
            Result<HttpReply> reply = isInSchema(*request) ? judged(*request) : HttpReply{.status = 404};
            if (!reply)
                return fail(reply.error());
            if (instead.contains(request->purpose))
                reply = instead[request->purpose];
            const Result<ConnectorStep<T>> step = read(*request, *reply);
            if (!step)
                return step.error().kind == Error::Kind::Refused ? Result<void>()
                                                                 : Result<void>(fail(step.error()));
            if (step->answer)
                return {};
            request = *step->next;
        }
        return fail(request.error());
    }

    static QByteArray wordsOf(const Result<void> &result)
    {
        return result ? QByteArray() : (result.error().message + u": "_s + result.error().detail).toUtf8();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString prism = qEnvironmentVariable("SLIPWAY_PRISM");
        if (prism.isEmpty())
            return;
        const QByteArray text = schema();
        QVERIFY2(!text.isEmpty(), "no schema");
        const QString path = m_folder.filePath(u"schema.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QTcpServer free;
        QVERIFY(free.listen(QHostAddress::LocalHost));
        const quint16 port = free.serverPort();
        free.close();
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.start(prism, {u"mock"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port), path});
        QVERIFY(m_server.waitForStarted());
        const auto listens = [&] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            return socket.waitForConnected(200);
        };
        QTRY_VERIFY_WITH_TIMEOUT(listens(), 60000);
        m_base = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
        HttpAccount account = github(u"https://github.com"_s)->account(u"s3cret"_s);
        account.base = m_base;
        m_client = std::make_unique<HttpClient>(account);
    }

    void cleanupTestCase()
    {
        m_client.reset();
        m_server.kill();
        m_server.waitForFinished();
        if (!m_sent.isEmpty())
            qInfo().noquote() << m_sent.size() << "requests were valid:" << m_sent.join(u'\n');
    }

    void everyQuestionIsValid_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("of the cloud") << u"https://github.com"_s;
        QTest::newRow("of an enterprise server") << u"https://ghe.example.org"_s;
    }

    void everyQuestionIsValid()
    {
        if (!m_client)
            QSKIP("SLIPWAY_PRISM names no validating server");
        QFETCH(QString, url);
        const auto connector = github(url);
        const SyncPlace place{.cursors = {{u"gates/octo/hello"_s, u"{\"runs\":{\"7\":\"x\"}}"_s},
                                          {u"checks/octo/hello"_s,
                                           u"{\"upTo\":1500000000000,\"open\":{\"8\":1790000000000}}"_s}},
                              .remotes = {u"octo/hello"_s},
                              .now = QDateTime::fromMSecsSinceEpoch(1790000000000, Qt::UTC),
                              .openDeployments = {u"octo/hello/deployments/42"_s}};
        QList<ConnectorRequest> questions;
        for (const ConnectorRequest &request : connector->sync(place))
            questions << request;
        // The example's deployment is of a branch; one of a pull request's test merge has a question more.
        QSet<QString> asked;
        while (!questions.isEmpty() && asked.size() < 60) {
            const ConnectorRequest request = questions.takeFirst();
            if (!isInSchema(request) || asked.contains(request.purpose + request.http.url.toString()))
                continue;
            asked.insert(request.purpose + request.http.url.toString());
            Result<HttpReply> reply = judged(request);
            QVERIFY2(reply, wordsOf(reply ? Result<void>() : Result<void>(fail(reply.error()))).constData());
            if (request.purpose == "deployments-newest"_L1) {
                QJsonArray deployments = reply->json.array();
                QJsonObject merge = deployments[0].toObject();
                merge.insert(u"ref"_s, u"refs/pull/3/merge"_s);
                merge.insert(u"id"_s, 2);
                deployments << merge;
                reply->json = QJsonDocument(deployments);
            }
            if (request.purpose == "runs-newest"_L1) // as if there were more, further back
                reply->headers.append(
                    {"Link", "<" + request.http.url.toEncoded() + "&page=2>; rel=\"next\""});
            if (request.purpose == "runs-page"_L1) { // where they are: the same run again would be no end
                QJsonObject answer = reply->json.object();
                QJsonArray runs = answer[u"workflow_runs"].toArray();
                QJsonObject older = runs[0].toObject();
                older.insert(u"id"_s, 1);
                older.insert(u"created_at"_s, u"2016-01-01T00:00:00Z"_s);
                answer.insert(u"workflow_runs"_s, QJsonArray{older});
                reply->json = QJsonDocument(answer);
            }
            const Result<ConnectorPage> page = connector->read(request, *reply);
            QVERIFY2(page, qPrintable(page ? QString() : request.purpose + page.error().detail));
            for (const ConnectorRequest &next : page->next)
                questions << next;
        }
        QStringList purposes;
        for (const QString &one : asked)
            purposes << one.section(u"http"_s, 0, 0);
        for (const QString &purpose :
             {u"lists"_s, u"gates-waiting"_s, u"gates-pending"_s, u"gates-watched"_s, u"deployments-newest"_s,
              u"deployments-statuses"_s, u"deployments-open"_s, u"deployments-one"_s, u"deployments-merge"_s,
              u"runs-newest"_s, u"runs-page"_s, u"runs-one"_s})
            QVERIFY2(purposes.contains(purpose), qPrintable(purpose));
        const Result<void> profile = judgeSteps<ServerProfile>(
            connector->profile({u"octo/hello"_s}),
            [&](const auto &request, const auto &reply) { return connector->readProfile(request, reply); });
        QVERIFY2(profile, wordsOf(profile).constData());
    }

    void everyActIsValid_data() { everyQuestionIsValid_data(); }

    void everyActIsValid()
    {
        if (!m_client)
            QSKIP("SLIPWAY_PRISM names no validating server");
        QFETCH(QString, url);
        const auto connector = github(url);
        const HttpReply missing{.status = 404};
        const CommitId commit = *CommitId::parse(QString(40, u'a'));
        const auto trigger = [&](const auto &request, const auto &reply) {
            return connector->readTrigger(request, reply);
        };
        TriggerWish wish{
            .remote = u"octo/hello"_s, .job = u"octo/hello/deploy.yml"_s, .reference = u"v1.0"_s};
        wish.parameters.insert(u"environment"_s, u"qa"_s);
        QVERIFY2(judgeSteps<QString>(connector->trigger(wish), trigger), "dispatch");
        const HttpReply taken{.status = 204, .headers = {{"Date", "Tue, 01 Jan 2019 12:00:00 GMT"}}};
        Result<void> done = judgeSteps<QString>(connector->trigger(wish), trigger, {{u"dispatch"_s, taken}});
        QVERIFY2(done, wordsOf(done).constData());
        wish.job.clear();
        wish.environment = u"production"_s;
        wish.commit = commit;
        wish.reason = u"CHG-1"_s;
        done = judgeSteps<QString>(connector->trigger(wish), trigger);
        QVERIFY2(done, wordsOf(done).constData());

        const auto cancelled = connector->cancel(u"octo/hello/runs/7"_s, u"no"_s);
        QVERIFY(cancelled && judged(*cancelled));

        // The example waits at the environment 161088068.
        for (const auto &[environment, approve] :
             {std::pair{161088068, true}, std::pair{161088068, false}, std::pair{5, true}}) {
            GateWish word{.approve = approve, .comment = u"as agreed"_s};
            word.gate.handle = QJsonDocument(QJsonObject{{u"remote"_s, u"octo/hello"_s},
                                                         {u"run"_s, 7},
                                                         {u"environment"_s, environment}})
                                   .toJson();
            done = judgeSteps<QString>(connector->decide(word), [&](const auto &request, const auto &reply) {
                return connector->readDecision(request, reply);
            });
            QVERIFY2(done, wordsOf(done).constData());
        }

        PublishWish release{
            .remote = u"octo/hello"_s, .tag = u"v1.0"_s, .commit = commit, .notes = u"Fixes"_s};
        release.isDraft = false;
        const auto publish = [&](const auto &request, const auto &reply) {
            return connector->readPublished(request, reply);
        };
        done = judgeSteps<ServerRelease>(connector->publish(release), publish,
                                         {{u"exists"_s, missing}, {u"tag"_s, missing}});
        QVERIFY2(done, wordsOf(done).constData());
        HttpReply annotated;
        annotated.json = QJsonDocument(
            QJsonObject{{u"object"_s, QJsonObject{{u"type"_s, u"tag"_s}, {u"sha"_s, QString(40, u'b')}}}});
        done = judgeSteps<ServerRelease>(connector->publish(release), publish, {{u"exists"_s, missing}});
        QVERIFY2(done, wordsOf(done).constData());
        release.externalId = u"1"_s;
        release.seenNotes = u"Description of the release"_s; // the example's
        done = judgeSteps<ServerRelease>(connector->publish(release), publish);
        QVERIFY2(done, wordsOf(done).constData());

        Connection forge;
        forge.kind = ConnectionKind::GitHub;
        forge.url = url;
        const auto look = [&](const auto &request, const auto &reply) {
            return readRelease(forge, request, reply);
        };
        done = judgeSteps<ReleaseLook>(askForRelease(forge, u"octo/hello"_s, u"v1.0"_s), look);
        QVERIFY2(done, wordsOf(done).constData());
        done = judgeSteps<ReleaseLook>(askForRelease(forge, u"octo/hello"_s, u"v0.9"_s), look,
                                       {{u"tag"_s, missing}});
        QVERIFY2(done, wordsOf(done).constData());

        for (const QString &path :
             {u"GET /repos/octo/hello/releases"_s,
              u"POST /repos/octo/hello/actions/workflows/deploy.yml/dispatches"_s,
              u"GET /repos/octo/hello/actions/workflows/deploy.yml/runs"_s,
              u"POST /repos/octo/hello/deployments"_s, u"POST /repos/octo/hello/actions/runs/7/cancel"_s,
              u"POST /repos/octo/hello/actions/runs/7/pending_deployments"_s,
              u"GET /repos/octo/hello/actions/runs/7/approvals"_s,
              u"GET /repos/octo/hello/releases/tags/v1.0"_s, u"GET /repos/octo/hello/git/ref/tags%2Fv1.0"_s,
              u"POST /repos/octo/hello/releases"_s, u"PATCH /repos/octo/hello/releases/1"_s})
            QVERIFY2(m_sent.contains(path), qPrintable(path));
    }

    void whatIsSaidAtTheGateItself_data()
    {
        QTest::addColumn<bool>("approve");
        QTest::addColumn<bool>("isSettled");
        QTest::addColumn<QString>("answer"); // or a part of the refusal
        QTest::newRow("approved") << true << false << u"approved"_s;
        QTest::newRow("rejected") << false << false << u"rejected"_s;
        QTest::newRow("approved, where somebody settled it already")
            << true << true << u"octocat was first"_s;
        QTest::newRow("rejected, where somebody settled it already")
            << false << true << u"octocat was first"_s;
    }

    void whatIsSaidAtTheGateItself()
    {
        if (!m_client)
            QSKIP("SLIPWAY_PRISM names no validating server");
        QFETCH(bool, approve);
        QFETCH(bool, isSettled);
        QFETCH(QString, answer);
        const auto connector = github(u"https://github.com"_s);
        GateWish word{.approve = approve, .comment = u"as agreed"_s};
        word.gate.handle = QJsonDocument(QJsonObject{{u"remote"_s, u"octo/hello"_s},
                                                     {u"run"_s, 7},
                                                     {u"environment"_s, 161088068}}) // the schema's example's
                               .toJson();
        m_sent.clear();
        Result<ConnectorRequest> request = connector->decide(word);
        QString said;
        while (request && said.isEmpty()) {
            Result<HttpReply> reply = judged(*request);
            QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().message + reply.error().detail));
            if (isSettled && request->purpose == "pending"_L1)
                reply->json = QJsonDocument(QJsonArray());
            const Result<ConnectorStep<QString>> step = connector->readDecision(*request, *reply);
            if (!step)
                said = step.error().message;
            else if (step->answer)
                said = *step->answer;
            else
                request = *step->next;
        }
        QVERIFY2(said.contains(answer), qPrintable(said));
        // What was settled is not said again.
        QCOMPARE(m_sent.contains(u"POST /repos/octo/hello/actions/runs/7/pending_deployments"_s), !isSettled);
    }

    void theServerNoticesWhatIsWrong()
    {
        if (!m_client)
            QSKIP("SLIPWAY_PRISM names no validating server");
        const auto connector = github(u"https://github.com"_s);
        Result<ConnectorRequest> request =
            connector->trigger({.remote = u"octo/hello"_s,
                                .environment = u"qa"_s,
                                .commit = *CommitId::parse(QString(40, u'a'))});
        QVERIFY(request);
        request->http.body.replace("\"ref\"", "\"reference\"");
        QVERIFY(!judged(*request));
    }

    void theGraphqlQueryIsValid()
    {
        const QString package = qEnvironmentVariable("SLIPWAY_GITHUB_GRAPHQL");
        if (package.isEmpty())
            QSKIP("SLIPWAY_GITHUB_GRAPHQL names no schema");
        const auto connector = github(u"https://github.com"_s, TokenSource::Keyring);
        const QVector<ConnectorRequest> first = connector->sync({.remotes = {u"octo/hello"_s}});
        QByteArray query;
        for (const ConnectorRequest &request : first) {
            if (request.purpose != "deployments-newest"_L1)
                continue;
            HttpReply reply{.status = 200, .url = request.http.url};
            reply.json = QJsonDocument(QJsonArray{QJsonObject{{u"id"_s, 1}}});
            const auto page = connector->read(request, reply);
            QVERIFY(page && page->next.size() == 1);
            query = QJsonDocument::fromJson(page->next[0].http.body)[u"query"].toString().toUtf8();
        }
        QVERIFY(query.contains("deployments("));
        const auto errorsOf = [&](const QByteArray &text) {
            QProcess node;
            node.start(u"node"_s,
                       {u"--input-type=module"_s, u"-e"_s,
                        u"import fs from 'node:fs'; const {validate} = await import(process.argv[1] + "
                        "'/index.js'); console.log(validate(fs.readFileSync(0, 'utf8')).map(e => "
                        "e.message).join('\\n'))"_s,
                        QDir(package).absolutePath()});
            node.write(text);
            node.closeWriteChannel();
            return node.waitForFinished(60000) && node.exitCode() == 0
                ? node.readAllStandardOutput().trimmed()
                : "node failed: " + node.readAllStandardError();
        };
        QCOMPARE(errorsOf(query), QByteArray());
        QVERIFY(errorsOf(QByteArray(query).replace("commitOid", "commitSha")).contains("commitSha"));
    }
};

QTEST_GUILESS_MAIN(TestGithubSchema)
#include "tst_githubschema.moc"
