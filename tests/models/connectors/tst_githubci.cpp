#include "models/base/times.h"
#include "models/connectors/githubdeployment.h"
#include "models/connectors/githubreading.h"
#include "models/connectors/registry.h"
#include "tests/support/fakegithub.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

constexpr auto shop = "acme/shop"_L1;

QByteArray golden(const QString &name)
{
    QFile file(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/models/connectors/golden/github/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording %s", qPrintable(file.fileName()));
    return file.readAll();
}

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

CommitId commitOf(char digit)
{
    return *CommitId::parse(QString(40, QLatin1Char(digit)));
}

QMap<qint64, QJsonArray> byNumber(const QJsonObject &lists)
{
    QMap<qint64, QJsonArray> map;
    for (auto it = lists.begin(); it != lists.end(); ++it)
        map.insert(it.key().toLongLong(), it.value().toArray());
    return map;
}

FakeRepository goldenShop()
{
    const QJsonObject json = QJsonDocument::fromJson(golden(u"shop.json"_s)).object();
    FakeRepository repository;
    repository.deployments = json[u"deployments"].toArray();
    repository.statuses = byNumber(json[u"statuses"].toObject());
    repository.environments = json[u"environments"].toArray();
    repository.releases = json[u"releases"].toArray();
    repository.milestones = json[u"milestones"].toArray();
    repository.runs = json[u"runs"].toArray();
    repository.pending = byNumber(json[u"pending"].toObject());
    repository.approvals = byNumber(json[u"approvals"].toObject());
    return repository;
}

std::shared_ptr<const Connector> github(const QString &url = u"http://ghe.example.org"_s,
                                        TokenSource token = TokenSource::Keyring)
{
    Connection connection;
    connection.kind = ConnectionKind::GitHub;
    connection.url = url;
    connection.tokenSource = token;
    return *makeConnector(connection);
}

Result<HttpReply> replyOf(const ConnectorRequest &request, const LocalAnswer &answer)
{
    if (answer.status == 401 || answer.status == 403)
        return fail(Error::Kind::Auth, u"no"_s);
    if (answer.status == 404)
        return fail(Error::Kind::NotFound, u"no"_s);
    HttpReply reply{.status = answer.status, .url = request.http.url, .headers = answer.headers};
    reply.json = QJsonDocument::fromJson(answer.body);
    reply.notModified = answer.status == 304;
    return reply;
}

LocalRequest wire(const ConnectorRequest &request)
{
    LocalRequest local{.method = request.http.method,
                       .target = request.http.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority),
                       .headers = {},
                       .body = request.http.body};
    if (!request.http.etag.isEmpty())
        local.headers.insert("if-none-match", request.http.etag);
    return local;
}

/// The tables that syncs fill, and a sync as the engine does it: in order, page by page, entity tags kept
/// when all went well.
struct Tables
{
    QMap<QString, QString> rows{}; ///< "kind id" → everything that is stored of it
    QHash<QString, QString> cursors{};
    QHash<QString, QByteArray> tags{};
    QStringList open{};
    QMap<QString, ServerDeployment> deployments{};
    QVector<ServerGate> gates{};

    // Of the last sync.
    int asked = 0;
    int conditional = 0;
    int unchanged = 0;
    int changes = 0;
    QStringList targets{};
    QVector<ServerResource> refused{};
    std::optional<Error> error{};

    bool sync(const Connector &connector, const FakeGithub &server, int answers = 1 << 20,
              const QStringList &remotes = {shop})
    {
        *this =
            Tables{.rows = rows, .cursors = cursors, .tags = tags, .open = {}, .deployments = deployments};
        for (const ServerDeployment &item : std::as_const(deployments)) {
            if (!isTerminal(item.state))
                open << item.externalId;
        }
        QHash<QString, QByteArray> newTags;
        QHash<QString, QSet<QString>> seen;
        const QVector<ConnectorRequest> first =
            connector.sync({.cursors = cursors,
                            .remotes = remotes,
                            .now = QDateTime::fromString(u"2026-11-06T12:00:00Z"_s, Qt::ISODate),
                            .openDeployments = open});
        QList<ConnectorRequest> questions(first.begin(), first.end());
        while (!questions.isEmpty()) {
            ConnectorRequest request = questions.takeFirst();
            const QString address = request.http.url.toString(QUrl::FullyEncoded);
            if (answers-- == 0)
                return false;
            ++asked;
            conditional += request.isConditional;
            if (request.isConditional)
                request.http.etag = tags.value(address);
            targets << QString::fromLatin1(wire(request).target);
            const LocalAnswer answer = server.answer(wire(request));
            Result<HttpReply> reply = replyOf(request, answer);
            if (!reply && request.readsRefusal)
                reply = HttpReply{.status = answer.status, .url = request.http.url};
            if (!reply && request.isOptional) {
                refused << request.resource;
                continue;
            }
            if (!reply) {
                error = reply.error();
                return false;
            }
            if (reply->notModified) {
                ++unchanged;
                continue;
            }
            if (request.isConditional)
                newTags.insert(address, reply->etag());
            const Result<ConnectorPage> page = connector.read(request, *reply);
            if (!page) {
                error = page.error();
                return false;
            }
            take(*page, seen);
            questions += QList<ConnectorRequest>(page->next.begin(), page->next.end());
        }
        tags.insert(newTags);
        return true;
    }

private:
    void put(const QString &key, const QString &text)
    {
        if (rows.value(key) == text)
            return;
        rows.insert(key, text);
        ++changes;
    }

    template <class Facts, class Text>
    void putFacts(ServerResource resource, const Facts &facts, QHash<QString, QSet<QString>> &seen, Text text)
    {
        for (const auto &fact : facts) {
            const QString key = toString(resource) + u' ' + fact.remote + u' ' + fact.externalId;
            seen[toString(resource) + u' ' + fact.remote].insert(key);
            put(key, text(fact));
        }
    }

    void take(const ConnectorPage &page, QHash<QString, QSet<QString>> &seen)
    {
        for (const ServerDeployment &item : page.items) {
            const ServerDeployment before = deployments.value(item.externalId);
            if (!before.externalId.isEmpty() && !mayFollow(before.state, item.state))
                continue;
            deployments.insert(item.externalId, item);
            put(u"deployment "_s + item.externalId,
                u"%1 %2 %3 %4 %5 %6 %7"_s.arg(item.job, toString(item.state), item.rawState,
                                              item.revisions.value(QString()).hex(),
                                              toRfc3339(item.finishedAt), item.by, item.url));
        }
        putFacts(ServerResource::Environments, page.environments, seen,
                 [](const ServerEnvironment &e) { return e.name + QString::fromUtf8(e.raw); });
        putFacts(ServerResource::Releases, page.releases, seen,
                 [](const ServerRelease &r) { return r.tag + QString::fromUtf8(r.raw); });
        putFacts(ServerResource::Milestones, page.milestones, seen,
                 [](const ServerMilestone &m) { return m.title + QString::fromUtf8(m.raw); });
        putFacts(ServerResource::Checks, page.checks, seen,
                 [](const ServerCheck &c) { return c.commit.hex() + toString(c.state) + c.name; });
        putFacts(ServerResource::Gates, page.gates, seen,
                 [](const ServerGate &g) { return g.environmentName + QString::fromUtf8(g.raw); });
        gates << page.gates;
        for (const CompleteList &list : page.complete) {
            const QString prefix = toString(list.resource) + u' ' + list.remote;
            for (const QString &key : rows.keys()) {
                if (key.startsWith(prefix + u' ') && !seen[prefix].contains(key)) {
                    rows.remove(key);
                    ++changes;
                }
            }
        }
        for (const ConnectorCursor &cursor : page.cursors)
            cursors.insert(cursor.key, cursor.value);
    }
};

/// A big repository: `count` deployments, and runs, releases and the like in proportion.
FakeRepository bigRepository(int count, int seed)
{
    static const QStringList environments{u"qa"_s, u"staging"_s, u"production"_s};
    const QDateTime now = QDateTime::fromString(u"2026-11-06T11:00:00Z"_s, Qt::ISODate);
    FakeRepository repository;
    qint64 status = 0;
    for (int i = 0; i < count; ++i) {
        const QDateTime created = now.addSecs(-qint64(i) * 7200 - seed);
        const qint64 number = seed + count - i;
        const auto text = [&](int seconds) { return created.addSecs(seconds).toString(Qt::ISODate); };
        const bool isOpen = i == 0 || i == 40;
        repository.deployments << QJsonObject{
            {u"id"_s, number},
            {u"sha"_s, QString(40, QLatin1Char("0123456789abcdef"[i % 16]))},
            {u"ref"_s, u"main"_s},
            {u"environment"_s, environments[i % 3]},
            {u"original_environment"_s, environments[i % 3]},
            {u"creator"_s, QJsonObject{{u"login"_s, u"deployer[bot]"_s}}},
            {u"created_at"_s, text(0)},
            {u"updated_at"_s, text(isOpen ? 60 : 300)}};
        QJsonArray statuses{
            QJsonObject{{u"id"_s, ++status}, {u"state"_s, u"in_progress"_s}, {u"created_at"_s, text(60)}}};
        if (!isOpen) {
            statuses << QJsonObject{{u"id"_s, ++status},
                                    {u"state"_s, i % 7 == 3 ? u"failure"_s : u"success"_s},
                                    {u"created_at"_s, text(300)}};
            if (i > 3)
                statuses << QJsonObject{
                    {u"id"_s, ++status}, {u"state"_s, u"inactive"_s}, {u"created_at"_s, text(300)}};
        }
        repository.statuses.insert(number, statuses);
        repository.runs << QJsonObject{{u"id"_s, number},
                                       {u"name"_s, u"CI"_s},
                                       {u"head_sha"_s, QString(40, QLatin1Char("0123456789abcdef"[i % 16]))},
                                       {u"status"_s, i == 1 ? u"waiting"_s : u"completed"_s},
                                       {u"conclusion"_s, i == 1 ? QJsonValue() : QJsonValue(u"success"_s)},
                                       {u"created_at"_s, text(0)},
                                       {u"updated_at"_s, text(300)}};
        if (i == 1)
            repository.pending.insert(
                number,
                QJsonArray{QJsonObject{
                    {u"environment"_s, QJsonObject{{u"id"_s, 5}, {u"name"_s, u"production"_s}}},
                    {u"current_user_can_approve"_s, true},
                    {u"reviewers"_s,
                     QJsonArray{QJsonObject{{u"reviewer"_s, QJsonObject{{u"login"_s, u"carol"_s}}}}}}}});
        if (i % 4 == 0)
            repository.releases << QJsonObject{{u"id"_s, number},
                                               {u"tag_name"_s, u"v1.%1.0"_s.arg(count - i)}};
        if (i < 12)
            repository.environments << QJsonObject{{u"id"_s, number}, {u"name"_s, u"env-%1"_s.arg(i)}};
        if (i < 7)
            repository.milestones << QJsonObject{{u"id"_s, number}, {u"title"_s, u"1.%1"_s.arg(i)}};
    }
    return repository;
}

template <class T>
using StepReader = std::function<Result<ConnectorStep<T>>(const ConnectorRequest &, const HttpReply &)>;

/// Goes the steps of an act; `answers` are by purpose. Gives what was sent in `sent`.
template <class T>
Result<T> runSteps(Result<ConnectorRequest> request, const StepReader<T> &read,
                   const QHash<QString, LocalAnswer> &answers, QVector<ConnectorRequest> *sent)
{
    while (request) {
        *sent << *request;
        const LocalAnswer answer = answers.value(request->purpose, {.status = 404});
        Result<HttpReply> reply = replyOf(*request, answer);
        if (!reply && request->readsRefusal)
            reply = HttpReply{.status = answer.status, .url = request->http.url};
        if (!reply)
            return fail(reply.error());
        const Result<ConnectorStep<T>> step = read(*request, *reply);
        if (!step)
            return fail(step.error());
        if (step->answer)
            return *step->answer;
        request = *step->next;
    }
    return fail(request.error());
}

QString timeOrNone(const QDateTime &time)
{
    return time.isValid() ? toRfc3339(time) : u"-"_s;
}

QString textOrNone(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

GithubAddress cloud()
{
    return GithubAddress::of(QUrl(u"https://github.com"_s));
}

} // namespace

class TestGithubCi : public QObject
{
    Q_OBJECT

    static QJsonObject bodyOf(const ConnectorRequest &request)
    {
        return QJsonDocument::fromJson(request.http.body).object();
    }

private Q_SLOTS:
    void addressesArePeoplesOwn_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("graphql");
        QTest::newRow("the website") << u"https://github.com"_s << u"https://api.github.com"_s
                                     << u"https://api.github.com/graphql"_s;
        QTest::newRow("the API") << u"https://api.github.com"_s << u"https://api.github.com"_s
                                 << u"https://api.github.com/graphql"_s;
        QTest::newRow("an enterprise server") << u"https://ghe.acme.org"_s << u"https://ghe.acme.org/api/v3"_s
                                              << u"https://ghe.acme.org/api/graphql"_s;
        QTest::newRow("its API") << u"https://ghe.acme.org:8443/api/v3"_s
                                 << u"https://ghe.acme.org:8443/api/v3"_s
                                 << u"https://ghe.acme.org:8443/api/graphql"_s;
        QTest::newRow("enterprise cloud") << u"https://acme.ghe.com"_s << u"https://api.acme.ghe.com"_s
                                          << u"https://api.acme.ghe.com/graphql"_s;
    }

    void addressesArePeoplesOwn()
    {
        QFETCH(QString, written);
        const GithubAddress address = GithubAddress::of(QUrl(written));
        QTEST(address.rest.toString(), "rest");
        QTEST(address.graphql.toString(), "graphql");
        const ConnectorRequest request =
            askGithubRepository(address, u"acme/shop"_s, {u"commits"_s, u"feature/a b#1"_s}, {}, u"x"_s);
        QVERIFY(request.http.url.toString(QUrl::FullyEncoded)
                    .endsWith("/repos/acme/shop/commits/feature%2Fa%20b%231"_L1));
        QVERIFY(
            request.http.headers.contains({"Accept", "application/vnd.github+json, application/json;q=0.9"}));
        QVERIFY(request.http.headers.contains({"X-GitHub-Api-Version", "2022-11-28"}));
    }

    void statesAreTheNewestThatIsNotInactive_data()
    {
        QTest::addColumn<QJsonObject>("scene");
        const QJsonArray scenes = QJsonDocument::fromJson(golden(u"states.json"_s)).array();
        for (const QJsonValue &scene : scenes)
            QTest::addRow("%s", qPrintable(scene[u"name"].toString())) << scene.toObject();
        QVERIFY(scenes.size() >= 9);
    }

    void statesAreTheNewestThatIsNotInactive()
    {
        QFETCH(QJsonObject, scene);
        QJsonArray statuses = scene[u"statuses"].toArray();
        for (int turn = 0; turn < 2; ++turn) {
            const auto item = readGithubDeployment(
                githubDeploymentOfRest(scene[u"deployment"].toObject(), statuses), shop, cloud());
            QVERIFY(item);
            QCOMPARE(u"%1 %2 started %3 finished %4 version %5"_s.arg(
                         toString(item->state), textOrNone(item->rawState), timeOrNone(item->startedAt),
                         timeOrNone(item->finishedAt), textOrNone(item->version)),
                     scene[u"expect"].toString());
            QCOMPARE(item->revisions.value(QString()), commitOf('a'));
            QJsonArray turned;
            for (const QJsonValue &status : statuses)
                turned.prepend(status);
            statuses = turned;
        }
    }

    void bothInterfacesGiveTheSame_data()
    {
        QTest::addColumn<bool>("hasGraphql");
        QTest::addColumn<TokenSource>("token");
        QTest::newRow("GraphQL") << true << TokenSource::Keyring;
        QTest::newRow("REST, where GraphQL is refused") << false << TokenSource::Keyring;
        QTest::newRow("REST, where nobody is signed in") << true << TokenSource::None;
    }

    void bothInterfacesGiveTheSame()
    {
        QFETCH(bool, hasGraphql);
        QFETCH(TokenSource, token);
        FakeGithub server;
        server.hasGraphql = hasGraphql;
        server.repositories.insert(shop, goldenShop());
        Tables tables;
        QVERIFY(tables.sync(*github(u"http://ghe.example.org"_s, token), server));
        QVERIFY(tables.refused.isEmpty());
        QCOMPARE(tables.targets.contains(u"/api/graphql"_s), token != TokenSource::None);
        QCOMPARE(tables.deployments.size(), 6);
        const auto of = [&](int number) {
            return tables.deployments[u"acme/shop/deployments/%1"_s.arg(number)];
        };

        // A roll-back: what finished last is current, although an older commit.
        QMap<QDateTime, ServerDeployment> live;
        for (const ServerDeployment &item : tables.deployments) {
            if (isLive(item.state) && item.environmentNames.first() == "production"_L1)
                live.insert(item.finishedAt, item);
        }
        QCOMPARE(live.size(), 3);
        QCOMPARE(live.last().externalId, of(23).externalId);
        QCOMPARE(live.last().revisions.value(QString()), commitOf('a'));
        QCOMPARE(live.last().version, u"v1.1.0"_s);

        // Its branch is gone, and GraphQL says null: the commit is known all the same.
        QCOMPARE(of(24).revisions.value(QString()), commitOf('b'));
        QVERIFY(QJsonDocument::fromJson(of(24).raw)[u"ref"].toString() == "feature/gone"_L1);
        QCOMPARE(int(of(24).state), int(DeploymentState::Succeeded));
        // The environment was made anew under its old name: both deployments are there.
        QCOMPARE(of(20).environmentNames, of(24).environmentNames);
        QCOMPARE(int(of(20).state), int(DeploymentState::Succeeded));
        QCOMPARE(int(of(25).state), int(DeploymentState::AwaitingApproval));
        QCOMPARE(of(25).projectNames, (QStringList{u"acme/shop"_s, u"shop"_s}));
        QCOMPARE(of(25).job, u"acme/shop/production"_s);
        QCOMPARE(of(25).by, u"alice"_s);

        QCOMPARE(tables.gates.size(), 1);
        const ServerGate gate = tables.gates.first();
        QCOMPARE(gate.environmentName, u"production"_s);
        QCOMPARE(gate.approvers, (QStringList{u"carol"_s, u"release-managers"_s}));
        QCOMPARE(gate.requestedBy, u"bob"_s);
        QCOMPARE(gate.version, u"v1.3.0"_s);
        QCOMPARE(gate.commit, commitOf('c'));
        QCOMPARE(gate.mayDecide, std::optional(true));
        QCOMPARE(tables.rows.size(), 6 + 2 + 2 + 1 + 2 + 1);
    }

    void anEnvironmentMadeAnewReplacesTheOldOne()
    {
        FakeGithub server;
        FakeRepository repository = goldenShop();
        const QJsonArray now = repository.environments;
        repository.environments[1] = QJsonObject{{u"id"_s, 32}, {u"name"_s, u"qa"_s}};
        server.repositories.insert(shop, repository);
        Tables tables;
        QVERIFY(tables.sync(*github(), server));
        QVERIFY(tables.rows.contains(u"environments acme/shop 32"_s));
        server.repositories[shop].environments = now;
        QVERIFY(tables.sync(*github(), server));
        QVERIFY(!tables.rows.contains(u"environments acme/shop 32"_s));
        QVERIFY(tables.rows.contains(u"environments acme/shop 40"_s));
        QCOMPARE(tables.changes, 2);
    }

    void environmentsReleasesAndMilestonesAreReadWhole()
    {
        const FakeRepository repository = goldenShop();
        const auto place = readGithubEnvironment(repository.environments[0].toObject(), shop);
        QVERIFY(place);
        QCOMPARE(place->approvers, (QStringList{u"carol"_s, u"release-managers"_s}));
        QCOMPARE(place->approvalsNeeded, 1);
        QCOMPARE(place->waitMinutes, 30);
        const auto draft = readGithubRelease(repository.releases[0].toObject(), shop);
        const auto candidate = readGithubRelease(repository.releases[1].toObject(), shop);
        QVERIFY(draft && candidate);
        QVERIFY(draft->isDraft && !draft->isPrerelease && !draft->publishedAt.isValid());
        QVERIFY(!candidate->isDraft && candidate->isPrerelease);
        QCOMPARE(candidate->assets,
                 (QVector<ServerAsset>{
                     {u"shop.tar.gz"_s, 1234, u"sha256:"_s + QString(64, u'd'),
                      u"https://github.com/acme/shop/releases/download/v1.3.0-rc.1/shop.tar.gz"_s}}));
        QVERIFY(!candidate->raw.contains("download_count"));
        const auto plan = readGithubMilestone(repository.milestones[0].toObject(), shop);
        QVERIFY(plan);
        QCOMPARE(plan->dueAt, QDateTime::fromString(u"2026-12-01T08:00:00Z"_s, Qt::ISODate));
        QCOMPARE(plan->openItems, 4);
        QVERIFY(!readGithubRelease({{u"tag_name"_s, u"v1"_s}}, shop));
    }

    void theSecondSyncAsksOnlyWhatIsNew()
    {
        FakeGithub server;
        server.repositories.insert(shop, goldenShop());
        server.repositories.insert(u"acme/api"_s, goldenShop());
        const QStringList remotes{u"acme/api"_s, shop};
        Tables tables;
        QVERIFY(tables.sync(*github(), server, 1 << 20, remotes));
        QCOMPARE(tables.deployments.size(), 12);
        QVERIFY(tables.sync(*github(), server, 1 << 20, remotes));
        QCOMPARE(tables.changes, 0);
        // Open deployments are asked for by themselves for the first time now; the rest is conditional.
        QCOMPARE(tables.asked - tables.conditional, 2);
        QVERIFY(tables.sync(*github(), server, 1 << 20, remotes));
        QCOMPARE(tables.changes, 0);
        QCOMPARE(tables.unchanged, tables.asked);

        // An approval: the open deployment goes on, the gate is gone, nothing else is asked for.
        FakeRepository &repository = server.repositories[shop];
        QJsonObject deployment = repository.deployments[0].toObject();
        deployment.insert(u"updated_at"_s, u"2026-11-06T10:00:00Z"_s);
        repository.deployments[0] = deployment;
        repository.statuses[25] << QJsonObject{
            {u"id"_s, 99}, {u"state"_s, u"success"_s}, {u"created_at"_s, u"2026-11-06T10:00:00Z"_s}};
        QJsonObject run = repository.runs[0].toObject();
        run.insert(u"status"_s, u"completed"_s);
        run.insert(u"conclusion"_s, u"success"_s);
        repository.runs[0] = run;
        repository.pending.clear();
        QVERIFY(tables.sync(*github(), server, 1 << 20, remotes));
        QCOMPARE(int(tables.deployments[u"acme/shop/deployments/25"_s].state),
                 int(DeploymentState::Succeeded));
        QVERIFY(tables.rows.keys().filter(u"gates acme/shop"_s).isEmpty());
        QCOMPARE(tables.changes, 3);
        QVERIFY(tables.asked <= 24);
    }

    void aStatusThatComesLateIsNoticed()
    {
        // Deployments far behind the newest one change by a status, as in a roll-back by hand.
        FakeGithub server;
        server.graphqlPageSize = 10;
        server.repositories.insert(shop, bigRepository(90, 1000));
        Tables tables;
        QVERIFY(tables.sync(*github(), server));
        FakeRepository &repository = server.repositories[shop];
        QJsonObject old = repository.deployments[70].toObject();
        old.insert(u"updated_at"_s, u"2026-11-06T11:30:00Z"_s);
        repository.deployments[70] = old;
        repository.statuses[old[u"id"].toInteger()] << QJsonObject{
            {u"id"_s, 9999}, {u"state"_s, u"success"_s}, {u"created_at"_s, u"2026-11-06T11:30:00Z"_s}};
        QVERIFY(tables.sync(*github(), server));
        QCOMPARE(tables.changes, 1);
        const auto item = tables.deployments[githubId(shop, u"deployments"_s, old[u"id"].toInteger())];
        QCOMPARE(toRfc3339(item.finishedAt), u"2026-11-06T11:30:00Z"_s);
    }

    void aSyncThatIsCutGoesOn_data()
    {
        QTest::addColumn<bool>("hasGraphql");
        QTest::newRow("GraphQL") << true;
        QTest::newRow("REST") << false;
    }

    void aSyncThatIsCutGoesOn()
    {
        QFETCH(bool, hasGraphql);
        FakeGithub server;
        server.hasGraphql = hasGraphql;
        server.pageSize = 4;
        server.graphqlPageSize = 2;
        const int count = hasGraphql ? 116 : 60;
        server.repositories.insert(shop, bigRepository(count, 1000));
        server.repositories.insert(u"acme/api"_s, bigRepository(count, 5000));
        const QStringList remotes{u"acme/api"_s, shop};
        const auto connector = github();
        Tables whole;
        QVERIFY(whole.sync(*connector, server, 1 << 20, remotes));
        QVERIFY2(whole.asked >= 200, qPrintable(QString::number(whole.asked)));
        QCOMPARE(whole.deployments.size(), 2 * count);
        for (int cut = 1; cut < whole.asked; ++cut) {
            Tables tables;
            QVERIFY(!tables.sync(*connector, server, cut, remotes));
            QVERIFY(!tables.error);
            QVERIFY(tables.sync(*connector, server, 1 << 20, remotes));
            if (tables.rows != whole.rows)
                QFAIL(qPrintable(u"other rows when cut after %1"_s.arg(cut)));
            if (cut % 10 != 0)
                continue;
            QVERIFY(tables.sync(*connector, server, 1 << 20, remotes));
            if (tables.changes != 0)
                QFAIL(qPrintable(u"%1 changes after a cut at %2"_s.arg(tables.changes).arg(cut)));
        }
        QVERIFY(whole.sync(*connector, server, 1 << 20, remotes));
        QCOMPARE(whole.changes, 0);
        QCOMPARE(whole.asked - whole.conditional, 4); // open deployments, asked for by themselves once
        QVERIFY(whole.sync(*connector, server, 1 << 20, remotes));
        QCOMPARE(whole.changes, 0);
        QCOMPARE(whole.unchanged, whole.asked);
    }

    void newsWhileASyncIsCutAreNotLost()
    {
        FakeGithub server;
        server.pageSize = 8;
        server.graphqlPageSize = 4;
        const FakeRepository before = bigRepository(90, 1000);
        FakeRepository after = before;
        for (int i = 1; i <= 6; ++i) {
            const QString at = QDateTime::fromString(u"2026-11-06T11:00:00Z"_s, Qt::ISODate)
                                   .addSecs(i * 60)
                                   .toString(Qt::ISODate);
            after.deployments.prepend(QJsonObject{{u"id"_s, 8000 + i},
                                                  {u"sha"_s, QString(40, u'a')},
                                                  {u"environment"_s, u"qa"_s},
                                                  {u"created_at"_s, at},
                                                  {u"updated_at"_s, at}});
        }
        server.repositories.insert(shop, after);
        Tables whole;
        QVERIFY(whole.sync(*github(), server));
        for (int cut = 5; cut < 40; cut += 3) {
            server.repositories.insert(shop, before);
            Tables tables;
            QVERIFY(!tables.sync(*github(), server, cut));
            server.repositories.insert(shop, after);
            QVERIFY(tables.sync(*github(), server));
            QCOMPARE(tables.rows, whole.rows);
        }
    }

    void aListThatGoesRoundIsLeft()
    {
        FakeGithub server;
        server.repositories.insert(shop, goldenShop());
        server.pageSize = 1;
        const ConnectorRequest first = github()->sync({.remotes = {shop}}).first();
        Result<HttpReply> reply = replyOf(first, server.answer(wire(first)));
        reply->headers = {{"Link", "<" + first.http.url.toEncoded() + ">; rel=\"next\""}};
        const auto page = github()->read(first, *reply);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, Error::Kind::Invalid);
        reply->headers = {{"Link", "<https://evil.example.org/x?page=2>; rel=\"next\""}};
        const auto elsewhere = github()->read(first, *reply);
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().kind, Error::Kind::Refused);
    }

    void whatATokenMayNotSeeIsLeftOut()
    {
        FakeGithub server; // knows no repository: everything is 404
        Tables tables;
        QVERIFY(tables.sync(*github(), server));
        QCOMPARE(tables.rows.size(), 0);
        QSet<int> kinds;
        for (const ServerResource resource : tables.refused)
            kinds.insert(int(resource));
        QCOMPARE(kinds.size(), 6);
    }

    void moreRunsThanASearchGivesAreRead()
    {
        FakeGithub server;
        FakeRepository repository;
        const QDateTime now = QDateTime::fromString(u"2026-11-06T11:00:00Z"_s, Qt::ISODate);
        for (int i = 0; i < 2600; ++i) { // all within two days
            const QString at = now.addSecs(-i * 60).toString(Qt::ISODate);
            repository.runs << QJsonObject{{u"id"_s, 5000 - i},           {u"head_sha"_s, QString(40, u'a')},
                                           {u"status"_s, u"completed"_s}, {u"conclusion"_s, u"success"_s},
                                           {u"created_at"_s, at},         {u"updated_at"_s, at}};
        }
        server.repositories.insert(shop, repository);
        Tables tables;
        QVERIFY(tables.sync(*github(), server));
        QCOMPARE(tables.rows.size(), 2600);
    }

    void testMergesStandForTheirHead()
    {
        const QString head(40, u'1');
        const QString base(40, u'2');
        const QString message = u"Merge %1 into %2"_s.arg(head, base);
        QCOMPARE(headOfGithubTestMerge(message, {base, head}), head);
        QCOMPARE(headOfGithubTestMerge(message.left(69) + u'…', {base, head}), head);
        QCOMPARE(headOfGithubTestMerge(message, {base, QString(40, u'3')}), QString());
        QCOMPARE(headOfGithubTestMerge(u"Merge branch 'x'"_s, {base, head}), QString());
        const QJsonObject deployment{{u"id"_s, 5},
                                     {u"sha"_s, QString(40, u'9')},
                                     {u"ref"_s, u"refs/pull/12/merge"_s},
                                     {u"environment"_s, u"preview"_s},
                                     {u"created_at"_s, u"2026-11-01T10:00:00Z"_s}};
        QVERIFY(isGithubTestMerge(githubDeploymentOfRest(deployment, {})));
        const QJsonObject node{{u"databaseId"_s, QJsonValue()},
                               {u"id"_s, u"DE_kwDOHKhL9c4btIGx"_s},
                               {u"commitOid"_s, QString(40, u'9')},
                               {u"environment"_s, u"preview"_s},
                               {u"createdAt"_s, u"2026-11-01T10:00:00Z"_s},
                               {u"commit"_s,
                                QJsonObject{{u"messageHeadline"_s, message},
                                            {u"parents"_s,
                                             QJsonObject{{u"nodes"_s,
                                                          QJsonArray{QJsonObject{{u"oid"_s, base}},
                                                                     QJsonObject{{u"oid"_s, head}}}}}}}}};
        const auto item = readGithubDeployment(githubDeploymentOfGraphql(node, {}), shop, cloud());
        QVERIFY(item);
        QCOMPARE(item->externalId, u"acme/shop/deployments/464814513"_s); // the number out of the node's id
        QCOMPARE(item->revisions.value(QString()).hex(), head);
    }

    /// Answers that GitHub gave to others, and what they say by another program's reading.
    void recordedAnswersAreReadAsTheyAre()
    {
        const QString cases = QStringLiteral(SLIPWAY_SOURCE_DIR) + u"/../shared/cases/"_s;
        if (!QFile::exists(cases + u"github-recorded"_s))
            QSKIP("../shared/cases/github-recorded is not there");
        int compared = 0;
        for (const QByteArray &line : golden(u"recorded.tsv"_s).split('\n')) {
            const QStringList parts = QString::fromUtf8(line).split(u'\t');
            if (parts.size() != 3)
                continue;
            const QString found =
                recordedText(cases, parts[0], parts[1].toInt(), parts[2].section(u' ', 0, 0));
            QCOMPARE(u"%1 %2: %3"_s.arg(parts[0], parts[1], found),
                     u"%1 %2: %3"_s.arg(parts[0], parts[1], parts[2]));
            ++compared;
        }
        QCOMPARE(compared, 123);
    }

    void startsWhatWasAgreedTo_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<LocalAnswer>("dispatched");
        QTest::addColumn<int>("requests");
        QTest::newRow("the cloud says which run")
            << u"https://github.com"_s << LocalAnswer{.body = R"({"workflow_run_id":77})"} << 2;
        QTest::newRow("an older server only says that it will")
            << u"https://ghe.acme.org"_s
            << LocalAnswer{.status = 204, .headers = {{"Date", "Fri, 06 Nov 2026 12:00:00 GMT"}}} << 3;
    }

    void startsWhatWasAgreedTo()
    {
        QFETCH(QString, url);
        QFETCH(LocalAnswer, dispatched);
        const auto connector = github(url);
        const TriggerWish wish{.remote = shop,
                               .job = u"acme/shop/deploy.yml"_s,
                               .commit = commitOf('a'),
                               .reference = u"refs/tags/v1.2.0"_s,
                               .parameters = {{u"environment"_s, u"qa"_s}}};
        const auto read = [&](const ConnectorRequest &request, const HttpReply &reply) {
            return connector->readTrigger(request, reply);
        };
        const QByteArray runs =
            bytesOf({{u"workflow_runs"_s,
                      QJsonArray{QJsonObject{{u"id"_s, 78}, {u"head_sha"_s, u"b"_s}},
                                 QJsonObject{{u"id"_s, 77}, {u"head_sha"_s, QString(40, u'a')}}}}});
        QVector<ConnectorRequest> sent;
        const auto id = runSteps<QString>(connector->trigger(wish), read,
                                          {{u"look"_s, {.body = bytesOf({{u"sha"_s, QString(40, u'a')}})}},
                                           {u"dispatch"_s, dispatched},
                                           {u"started"_s, {.body = runs}}},
                                          &sent);
        QVERIFY2(id, qPrintable(id ? QString() : id.error().message));
        QCOMPARE(*id, u"acme/shop/runs/77"_s);
        QTEST(int(sent.size()), "requests");
        QVERIFY(sent[0].http.url.path().endsWith("/commits/v1.2.0"_L1));
        QCOMPARE(sent[1].http.method, QByteArray("POST"));
        QVERIFY(sent[1].http.url.path().endsWith("/actions/workflows/deploy.yml/dispatches"_L1));
        QCOMPARE(bodyOf(sent[1])[u"ref"].toString(), u"v1.2.0"_s);
        QCOMPARE(bodyOf(sent[1])[u"inputs"][u"environment"].toString(), u"qa"_s);
        QCOMPARE(bodyOf(sent[1]).contains(u"return_run_details"_s), url.contains("github.com"_L1));
        const auto cancelled = connector->cancel(*id, u"no"_s);
        QVERIFY(cancelled && cancelled->http.url.path().endsWith("/actions/runs/77/cancel"_L1));
        QVERIFY(!connector->cancel(u"acme/shop/deployments/5"_s, u"no"_s));

        sent.clear();
        const auto moved =
            runSteps<QString>(connector->trigger(wish), read,
                              {{u"look"_s, {.body = bytesOf({{u"sha"_s, QString(40, u'c')}})}}}, &sent);
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, Error::Kind::Refused);
        QCOMPARE(sent.size(), 1);
    }

    void makesADeploymentWhereNoWorkflowIsNamed()
    {
        QVector<ConnectorRequest> sent;
        const auto connector = github();
        const auto id = runSteps<QString>(
            connector->trigger({.remote = shop,
                                .environment = u"production"_s,
                                .commit = commitOf('b'),
                                .version = u"v1"_s,
                                .reason = u"CHG-1"_s}),
            [&](const auto &request, const auto &reply) { return connector->readTrigger(request, reply); },
            {{u"deploy"_s, {.status = 201, .body = R"({"id":4711})"}}}, &sent);
        QVERIFY(id);
        QCOMPARE(*id, u"acme/shop/deployments/4711"_s);
        const QJsonObject body = bodyOf(sent[0]);
        QCOMPARE(body[u"auto_merge"], QJsonValue(false));
        QVERIFY2(!body.contains(u"required_contexts"), "an empty list would go round GitHub's own checks");
        QCOMPARE(body[u"ref"].toString(), QString(40, u'b'));
        const auto nothing = connector->trigger({.remote = u"shop"_s});
        QVERIFY(!nothing && nothing.error().kind == Error::Kind::Usage);
    }

    void decidesOnlyWhatStillWaits_data()
    {
        QTest::addColumn<QByteArray>("pending");
        QTest::addColumn<bool>("isDone");
        QTest::addColumn<int>("requests");
        QTest::addColumn<QString>("says");
        const QByteArray waits =
            R"([{"environment":{"id":31,"name":"production"},"current_user_can_approve":%1,"reviewers":[]}])";
        QTest::newRow("it waits") << QByteArray(waits).replace("%1", "true") << true << 2 << u"approved"_s;
        QTest::newRow("not for us") << QByteArray(waits).replace("%1", "false") << false << 1
                                    << u"reviewers"_s;
        QTest::newRow("somebody was first") << QByteArray("[]") << false << 2 << u"dave"_s;
    }

    void decidesOnlyWhatStillWaits()
    {
        QFETCH(QByteArray, pending);
        QFETCH(QString, says);
        FakeGithub server;
        server.repositories.insert(shop, goldenShop());
        Tables tables;
        QVERIFY(tables.sync(*github(), server));
        const auto connector = github();
        QVector<ConnectorRequest> sent;
        const auto word = runSteps<QString>(
            connector->decide({.gate = tables.gates.first(), .approve = true, .comment = u"go"_s}),
            [&](const auto &request, const auto &reply) { return connector->readDecision(request, reply); },
            {{u"pending"_s, {.body = pending}},
             {u"approvals"_s, {.body = QJsonDocument(goldenShop().approvals[91]).toJson()}},
             {u"say"_s, {.body = "[]"}}},
            &sent);
        QTEST(word.has_value(), "isDone");
        QTEST(int(sent.size()), "requests");
        QVERIFY((word ? *word : word.error().message).contains(says));
        if (!word) {
            QCOMPARE(word.error().kind, Error::Kind::Refused);
            return;
        }
        QCOMPARE(sent[1].http.method, QByteArray("POST"));
        QCOMPARE(bodyOf(sent[1]),
                 (QJsonObject{{u"environment_ids"_s, QJsonArray{31}},
                              {u"state"_s, u"approved"_s},
                              {u"comment"_s, u"go"_s}}));
    }

    void publishesWithoutWritingOverAnybody_data()
    {
        QTest::addColumn<PublishWish>("wish");
        QTest::addColumn<QString>("there"); ///< notes of the release that is there
        QTest::addColumn<QStringList>("sent"); ///< what was asked; its end says how it ended
        const PublishWish fresh{.remote = shop, .tag = u"v2"_s, .notes = u"New"_s, .isDraft = false};
        PublishWish draft = fresh;
        draft.isDraft = true;
        PublishWish known = fresh;
        known.externalId = u"51"_s;
        PublishWish seen = known;
        seen.seenNotes = u"Old\n"_s;
        PublishWish ofCommit = fresh;
        ofCommit.commit = commitOf('a');
        QTest::newRow("a new one, as a draft first")
            << fresh << QString()
            << QStringList{u"GET tags/v2"_s, u"POST releases"_s, u"PATCH 51"_s, u"done"_s};
        QTest::newRow("a draft stays one")
            << draft << QString() << QStringList{u"GET tags/v2"_s, u"POST releases"_s, u"done"_s};
        QTest::newRow("one that is there is not made again")
            << fresh << u"exists"_s << QStringList{u"GET tags/v2"_s, u"refused"_s};
        QTest::newRow("a tag at the commit") << ofCommit << u"tag"_s
                                             << QStringList{u"GET tags/v2"_s, u"GET ref/tags/v2"_s,
                                                            u"POST releases"_s, u"PATCH 51"_s, u"done"_s};
        QTest::newRow("a tag elsewhere")
            << ofCommit << u"moved"_s << QStringList{u"GET tags/v2"_s, u"GET ref/tags/v2"_s, u"refused"_s};
        QTest::newRow("a known one without notes")
            << known << QString() << QStringList{u"GET 51"_s, u"PATCH 51"_s, u"done"_s};
        QTest::newRow("somebody's notes") << known << u"Mine"_s << QStringList{u"GET 51"_s, u"refused"_s};
        QTest::newRow("notes as they were seen")
            << seen << u"Old\r\n"_s << QStringList{u"GET 51"_s, u"PATCH 51"_s, u"done"_s};
        QTest::newRow("notes changed since") << seen << u"Newer"_s << QStringList{u"GET 51"_s, u"refused"_s};
    }

    void publishesWithoutWritingOverAnybody()
    {
        QFETCH(PublishWish, wish);
        QFETCH(QString, there);
        const auto release = [](const QString &notes) {
            return LocalAnswer{
                .body = QJsonDocument(QJsonObject{{u"id"_s, 51},
                                                  {u"tag_name"_s, u"v2"_s},
                                                  {u"body"_s, notes},
                                                  {u"author"_s, QJsonObject{{u"login"_s, u"eve"_s}}}})
                            .toJson()};
        };
        QHash<QString, LocalAnswer> answers{{u"before"_s, release(there)},
                                            {u"create"_s, release(u"New"_s)},
                                            {u"publish"_s, release(u"New"_s)},
                                            {u"change"_s, release(u"New"_s)}};
        if (there == "exists"_L1)
            answers.insert(u"exists"_s, release({}));
        if (there == "tag"_L1 || there == "moved"_L1)
            answers.insert(
                u"tag"_s,
                {.body = bytesOf({{u"object"_s,
                                   QJsonObject{{u"type"_s, u"commit"_s},
                                               {u"sha"_s, QString(40, there == "tag"_L1 ? u'a' : u'b')}}}})});
        const auto connector = github();
        QVector<ConnectorRequest> sent;
        const auto done = runSteps<ServerRelease>(
            connector->publish(wish),
            [&](const auto &request, const auto &reply) { return connector->readPublished(request, reply); },
            answers, &sent);
        QStringList steps;
        for (const ConnectorRequest &request : sent)
            steps << QString::fromLatin1(request.http.method) + u' '
                    + request.http.url.path()
                          .section("/releases/"_L1, -1)
                          .section("/git/"_L1, -1)
                          .section("/shop/"_L1, -1);
        steps << (done ? u"done"_s : done.error().kindName());
        QTEST(steps, "sent");
    }

    void theProfileSaysWhatCanBeSeen()
    {
        FakeGithub server;
        server.repositories.insert(shop, goldenShop());
        const auto connector = github();
        QVector<ConnectorRequest> sent;
        Result<ConnectorStep<ServerProfile>> step =
            ConnectorStep<ServerProfile>{.next = connector->profile({u"acme/lost"_s, shop}), .answer = {}};
        while (step && !step->answer) {
            const ConnectorRequest request = *step->next;
            Result<HttpReply> reply = replyOf(request, server.answer(wire(request)));
            if (!reply && request.readsRefusal)
                reply = HttpReply{.status = 404};
            QVERIFY(reply);
            step = connector->readProfile(request, *reply);
        }
        QVERIFY(step);
        const ServerProfile profile = *step->answer;
        QCOMPARE(profile.product, u"GitHub Enterprise Server"_s);
        QCOMPARE(profile.version, u"3.17.2"_s);
        QCOMPARE(profile.account, u"alice"_s);
        QCOMPARE(profile.scopes, (QStringList{u"repo"_s, u"read:org"_s}));
        QCOMPARE(profile.absent.size(), 7); // six of the repository that is not there, and freezes
        for (auto it = profile.absent.cbegin(); it != profile.absent.cend(); ++it)
            QVERIFY(it.key() == ServerResource::Freezes || it.value().contains("acme/lost"_L1));
        QStringList jobs;
        for (const ServerJob &job : profile.jobs)
            jobs << job.name + u'=' + job.environmentNames.join(u',');
        QCOMPARE(jobs,
                 (QStringList{u"acme/shop/production=production"_s, u"acme/shop/qa=qa"_s,
                              u"acme/shop/deploy.yml="_s}));
    }

    void theLimitIsRead()
    {
        const HttpReply reply{.headers = {{"x-ratelimit-limit", "5000"},
                                          {"x-ratelimit-remaining", "4999"},
                                          {"x-ratelimit-reset", "1700000000"}}};
        const auto rate = github()->rate(reply);
        QVERIFY(rate);
        QCOMPARE(rate->remaining, 4999);
        QCOMPARE(rate->resetAt.toSecsSinceEpoch(), 1700000000);
        QVERIFY(!github()->rate({}));
    }

private:
    static QJsonObject recordedObject(const QJsonValue &body, int index, const QString &name)
    {
        if (body.isArray())
            return body[index].toObject();
        return body[name].isArray() ? body[name][index].toObject() : body.toObject();
    }

    static QString statusText(const QJsonArray &said)
    {
        const QJsonArray statuses = githubDeploymentOfRest({}, said)[u"statuses"].toArray();
        const QJsonObject status = effectiveGithubStatus(statuses);
        return u"statuses %1 %2 %3"_s.arg(QString::number(statuses.size()),
                                          toString(githubDeploymentState(status[u"state"].toString())),
                                          status[u"created_at"].toString());
    }

    static QString recordedText(const QString &cases, const QString &where, int index, const QString &kind)
    {
        const QStringList place = where.split(u':');
        QFile file(cases + place[0]);
        if (!file.open(QIODevice::ReadOnly))
            return u"no file"_s;
        QJsonValue body;
        QJsonArray statuses;
        if (place.size() == 3) {
            const QJsonArray events = QJsonDocument::fromJson(file.readAll()).array();
            for (const QJsonValue &event : events) {
                if (event[u"name"].toString() != place[1])
                    continue;
                const QJsonValue example = event[u"examples"][place[2].toInt()];
                body = example[kind == "run"_L1 ? u"workflow_run"_s : kind];
                if (example[u"deployment_status"].isObject())
                    statuses << example[u"deployment_status"];
            }
        } else {
            const QByteArray line = file.readAll().split('\n').value(place[1].toInt() - 1);
            body = QJsonDocument::fromJson(line)[u"body"];
            if (body.isString()) {
                const QJsonDocument inner = QJsonDocument::fromJson(body.toString().toUtf8());
                body = inner.isArray() ? QJsonValue(inner.array()) : QJsonValue(inner.object());
            }
        }
        if (kind == "statuses"_L1)
            return statusText(body.isArray() ? body.toArray() : QJsonArray{body});
        const QJsonObject object =
            recordedObject(body, index, kind == "run"_L1 ? u"workflow_runs"_s : u"environments"_s);
        return factText(object, statuses, kind);
    }

    static QString factText(const QJsonObject &object, const QJsonArray &statuses, const QString &kind)
    {
        if (kind == "deployment"_L1) {
            const auto item = readGithubDeployment(githubDeploymentOfRest(object, statuses), shop, cloud());
            return item ? u"deployment %1 %2 %3 %4 %5 %6 %7"_s.arg(
                       item->externalId.section(u'/', -1), item->revisions.value(QString()).hex(),
                       item->environmentNames.first(), textOrNone(item->by), timeOrNone(item->createdAt),
                       toString(item->state), timeOrNone(item->finishedAt))
                        : item.error().detail;
        }
        if (kind == "environment"_L1) {
            const auto place = readGithubEnvironment(object, shop);
            return place ? u"environment %1 %2 %3 [%4]"_s.arg(place->externalId, place->name,
                                                              QString::number(place->waitMinutes),
                                                              place->approvers.join(u','))
                         : place.error().detail;
        }
        if (kind == "run"_L1) {
            const auto check = readGithubRun(object, shop);
            return check ? u"run %1 %2 %3 %4 %5"_s.arg(check->externalId, check->commit.hex(), check->branch,
                                                       toString(check->state), timeOrNone(check->finishedAt))
                         : check.error().detail;
        }
        const auto release = readGithubRelease(object, shop);
        if (!release)
            return release.error().detail;
        QStringList assets;
        for (const ServerAsset &asset : release->assets)
            assets << u"%1:%2"_s.arg(asset.name).arg(asset.bytes);
        return u"release %1 %2 %3 %4 %5 %6 [%7]"_s.arg(
            release->externalId, release->tag, release->isDraft ? u"draft"_s : u"public"_s,
            release->isPrerelease ? u"pre"_s : u"full"_s, timeOrNone(release->publishedAt),
            textOrNone(release->by), assets.join(u','));
    }
};

QTEST_GUILESS_MAIN(TestGithubCi)
#include "tst_githubci.moc"
