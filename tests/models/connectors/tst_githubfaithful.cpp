#include "models/connectors/githubdeployment.h"
#include "models/connectors/githubplace.h"
#include "models/connectors/registry.h"
#include "tests/support/connectorrun.h"
#include "tests/support/fakegithub.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

constexpr auto shop = "acme/shop"_L1;
const QDateTime now = QDateTime::fromString(u"2026-11-06T12:00:00Z"_s, Qt::ISODate);

std::shared_ptr<const Connector> github()
{
    Connection connection;
    connection.kind = ConnectionKind::GitHub;
    connection.url = u"http://ghe.example.org"_s;
    connection.tokenSource = TokenSource::Keyring;
    return *makeConnector(connection);
}

/// A deployment so many seconds old, with one status.
void addDeployment(FakeRepository &repository, qint64 number, qint64 age, const QString &state = u"success"_s)
{
    const QString at = now.addSecs(-age).toString(Qt::ISODate);
    repository.deployments << QJsonObject{{u"id"_s, number},
                                          {u"sha"_s, QString(40, u'a')},
                                          {u"environment"_s, u"production"_s},
                                          {u"created_at"_s, at},
                                          {u"updated_at"_s, at}};
    repository.statuses.insert(number,
                               {QJsonObject{{u"id"_s, number}, {u"state"_s, state}, {u"created_at"_s, at}}});
}

QJsonObject runOf(qint64 number, qint64 age, const QString &status = u"completed"_s)
{
    const QString at = now.addSecs(-age).toString(Qt::ISODate);
    return {{u"id"_s, number},     {u"head_sha"_s, QString(40, u'a')},
            {u"status"_s, status}, {u"conclusion"_s, status == "completed"_L1 ? u"success"_s : QString()},
            {u"created_at"_s, at}, {u"updated_at"_s, at}};
}

/// As the server in memory answers it.
HttpReply replyOf(const FakeGithub &server, const ConnectorRequest &request)
{
    const LocalAnswer answer =
        server.answer({.method = request.http.method,
                       .target = request.http.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority),
                       .headers = {},
                       .body = request.http.body});
    HttpReply reply{.status = answer.status, .url = request.http.url, .headers = answer.headers};
    reply.headers << qMakePair(QByteArray("Date"), QByteArray("Fri, 06 Nov 2026 12:00:00 GMT"));
    reply.json = QJsonDocument::fromJson(answer.body);
    return reply;
}

SyncPlace placeAt(const QHash<QString, QString> &cursors, const QStringList &open = {})
{
    return {.cursors = cursors, .remotes = {shop}, .now = now, .openDeployments = open};
}

QStringList idsOf(const QVector<ServerDeployment> &items)
{
    QStringList ids;
    for (const ServerDeployment &item : items)
        ids << item.externalId;
    ids.sort();
    ids.removeDuplicates();
    return ids;
}

} // namespace

/// What must not be concluded from a GitHub's answers: that what was refused is gone, that what was thrown
/// away never was, that a list which moves goes round.
class TestGithubFaithful : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusesThatAreRefusedAreNotGone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isPassed");
        QTest::newRow("not there: it was deleted meanwhile") << 404 << true;
        QTest::newRow("not allowed: it is asked again") << 403 << false;
        QTest::newRow("not known any more: it is asked again") << 401 << false;
    }

    void statusesThatAreRefusedAreNotGone()
    {
        QFETCH(int, status);
        QFETCH(bool, isPassed);
        FakeGithub server;
        server.hasGraphql = false;
        for (int i = 0; i < 5; ++i)
            addDeployment(server.repositories[shop], 100 - i, i * 3600);
        const ConnectorRun run = runConnector(*github(), placeAt({}), [&](const ConnectorRequest &request) {
            return request.http.url.path().endsWith("/97/statuses"_L1)
                ? HttpReply{.status = status, .url = request.http.url}
                : replyOf(server, request);
        });
        QCOMPARE(!run.error, isPassed);
        QCOMPARE(run.cursors.contains(u"deployments/acme/shop"_s), isPassed);
        QCOMPARE(idsOf(run.page.items).contains(u"acme/shop/deployments/96"_s), isPassed);
    }

    void gatesThatAreRefusedAreNotGone_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("the run is not there") << 404 << true;
        QTest::newRow("the run is not allowed") << 403 << false;
    }

    void gatesThatAreRefusedAreNotGone()
    {
        QFETCH(int, status);
        QFETCH(bool, isWhole);
        FakeGithub server;
        server.repositories[shop].runs << runOf(7, 60, u"waiting"_s);
        const ConnectorRun run = runConnector(*github(), placeAt({}), [&](const ConnectorRequest &request) {
            return request.http.url.path().endsWith("/pending_deployments"_L1)
                ? HttpReply{.status = status, .url = request.http.url}
                : replyOf(server, request);
        });
        QVERIFY(!run.error);
        const bool saidWhole =
            std::any_of(run.page.complete.begin(), run.page.complete.end(),
                        [](const CompleteList &list) { return list.resource == ServerResource::Gates; });
        QCOMPARE(saidWhole, isWhole);
        QCOMPARE(run.refused.contains(u"gates-pending"_s), !isWhole);
        QCOMPARE(run.cursors.contains(u"gates/acme/shop"_s), isWhole);
    }

    void statusesThatWereThrownAwayAreNotGuessed_data()
    {
        QTest::addColumn<int>("daysOld");
        QTest::addColumn<QStringList>("statuses");
        QTest::addColumn<QString>("graphqlState"); ///< empty: by REST
        QTest::addColumn<QString>("expected");
        QTest::newRow("a new one without a word is queued") << 5 << QStringList() << QString() << u"queued"_s;
        QTest::newRow("an old one without a word is unknown")
            << 200 << QStringList() << QString() << u"unknown"_s;
        QTest::newRow("a new one only withdrawn is cancelled")
            << 5 << QStringList{u"inactive"_s} << QString() << u"cancelled"_s;
        QTest::newRow("one that waited and was withdrawn is cancelled")
            << 5 << QStringList{u"pending"_s, u"inactive"_s} << QString() << u"cancelled"_s;
        QTest::newRow("one that ran and was withdrawn is cancelled, by GraphQL")
            << 5 << QStringList{u"queued"_s, u"in_progress"_s, u"inactive"_s} << u"INACTIVE"_s
            << u"cancelled"_s;
        QTest::newRow("one that failed and was withdrawn failed")
            << 5 << QStringList{u"pending"_s, u"failure"_s, u"inactive"_s} << QString() << u"failed"_s;
        QTest::newRow("an old one that lost its success is unknown")
            << 200 << QStringList{u"inactive"_s} << QString() << u"unknown"_s;
        QTest::newRow("an old one that is live is live")
            << 200 << QStringList() << u"ACTIVE"_s << u"succeeded"_s;
        QTest::newRow("an old failure is a failure") << 200 << QStringList() << u"FAILURE"_s << u"failed"_s;
        QTest::newRow("an old one superseded is unknown")
            << 200 << QStringList{u"inactive"_s} << u"INACTIVE"_s << u"unknown"_s;
        QTest::newRow("one that nobody took up timed out")
            << 200 << QStringList() << u"ABANDONED"_s << u"timed_out"_s;
        QTest::newRow("a status says more than the state")
            << 200 << QStringList{u"success"_s, u"inactive"_s} << u"INACTIVE"_s << u"succeeded"_s;
    }

    void statusesThatWereThrownAwayAreNotGuessed()
    {
        QFETCH(int, daysOld);
        QFETCH(QStringList, statuses);
        QFETCH(QString, graphqlState);
        const QString at = now.addDays(-daysOld).toString(Qt::ISODate);
        QJsonArray said;
        for (const QString &state : statuses)
            said << QJsonObject{{u"state"_s, state}, {u"created_at"_s, at}, {u"createdAt"_s, at}};
        QJsonObject form;
        if (graphqlState.isEmpty()) {
            form = githubDeploymentOfRest({{u"id"_s, 5},
                                           {u"sha"_s, QString(40, u'a')},
                                           {u"environment"_s, u"qa"_s},
                                           {u"created_at"_s, at},
                                           {u"updated_at"_s, at}},
                                          said);
        } else {
            form = githubDeploymentOfGraphql({{u"databaseId"_s, 5},
                                              {u"commitOid"_s, QString(40, u'a')},
                                              {u"environment"_s, u"qa"_s},
                                              {u"state"_s, graphqlState},
                                              {u"createdAt"_s, at},
                                              {u"updatedAt"_s, at},
                                              {u"statuses"_s, QJsonObject{{u"nodes"_s, said}}}},
                                             {});
        }
        const auto item =
            readGithubDeployment(form, shop, GithubAddress::of(QUrl(u"https://github.com"_s)), now);
        QVERIFY(item);
        QTEST(toString(item->state), "expected");
        QCOMPARE(item->finishedAt.isValid(), isTerminal(item->state));
    }

    void aListThatMovesIsNoCircle_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("begun"); // between each two pages
        QTest::newRow("runs, one more each time") << u"runs"_s << 1;
        QTest::newRow("runs, three more each time") << u"runs"_s << 3;
        QTest::newRow("deployments, one more each time") << u"deployments"_s << 1;
        QTest::newRow("deployments, three more each time") << u"deployments"_s << 3;
    }

    void aListThatMovesIsNoCircle()
    {
        QFETCH(QString, what);
        QFETCH(int, begun);
        FakeGithub server;
        server.hasGraphql = false;
        server.pageSize = 5;
        FakeRepository &repository = server.repositories[shop];
        for (int i = 0; i < 20; ++i) {
            repository.runs << runOf(100 - i, 600 + i * 60);
            addDeployment(repository, 100 - i, 600 + i * 60);
        }
        qint64 number = 1000;
        const ConnectorRun run = runConnector(*github(), placeAt({}), [&](const ConnectorRequest &request) {
            const QString path = request.http.url.path();
            const bool isList =
                path.endsWith(u'/' + what) && !request.http.url.query().contains("status="_L1);
            const HttpReply reply = replyOf(server, request);
            for (int i = 0; isList && i < begun; ++i) {
                ++number;
                const QJsonValue like = what == "runs"_L1 ? repository.runs[0] : repository.deployments[0];
                QJsonObject one = like.toObject();
                one.insert(u"id"_s, number);
                const QString at = now.addSecs(number - 1000).toString(Qt::ISODate);
                one.insert(u"created_at"_s, at);
                one.insert(u"updated_at"_s, at);
                (what == "runs"_L1 ? repository.runs : repository.deployments).prepend(one);
            }
            return reply;
        });
        QVERIFY2(!run.error, qPrintable(run.error ? run.error->message : QString()));
        for (int i = 0; i < 20; ++i) {
            const QString id = QString::number(100 - i);
            const bool isThere = what == "runs"_L1
                ? ConnectorRun::find(run.page.checks, id).externalId == id
                : idsOf(run.page.items).contains(u"acme/shop/deployments/"_s + id);
            QVERIFY2(isThere, qPrintable(id));
        }
    }

    void aListThatGoesRoundIsLeft_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("runs") << u"runs"_s;
        QTest::newRow("deployments") << u"deployments"_s;
    }

    void aListThatGoesRoundIsLeft()
    {
        QFETCH(QString, what);
        FakeGithub server;
        server.hasGraphql = false;
        server.pageSize = 5;
        for (int i = 0; i < 20; ++i) {
            server.repositories[shop].runs << runOf(100 - i, 600 + i * 60);
            addDeployment(server.repositories[shop], 100 - i, 600 + i * 60);
        }
        int page = 1;
        const ConnectorRun run = runConnector(*github(), placeAt({}), [&](const ConnectorRequest &request) {
            if (!request.http.url.path().endsWith(u'/' + what)
                || !request.http.url.query().contains("page="_L1))
                return replyOf(server, request);
            ConnectorRequest second = request; // whichever page is asked for
            second.http.url.setQuery(u"per_page=100&page=2"_s);
            HttpReply reply = replyOf(server, second);
            reply.headers = {{"Link",
                              "<" + request.http.url.toEncoded(QUrl::RemoveQuery)
                                  + "?per_page=100&page=" + QByteArray::number(++page) + ">; rel=\"next\""}};
            return reply;
        });
        QVERIFY(run.error);
        QCOMPARE(run.error->kind, Error::Kind::Invalid);
    }

    /// Wherever it is cut: what has its statuses on several pages is not passed by.
    void longHistoriesAreNotPassed_data()
    {
        QTest::addColumn<bool>("hasGraphql");
        QTest::newRow("GraphQL") << true;
        QTest::newRow("REST") << false;
    }

    void longHistoriesAreNotPassed()
    {
        QFETCH(bool, hasGraphql);
        FakeGithub server;
        server.hasGraphql = hasGraphql;
        server.graphqlStatuses = 2;
        FakeRepository &repository = server.repositories[shop];
        for (int i = 0; i < 6; ++i)
            addDeployment(repository, 100 - i, 7200 + i * 7200);
        for (int i = 0; i < 3; ++i) { // the last word comes last
            const QString at = now.addSecs(-7000 + i).toString(Qt::ISODate);
            repository.statuses[99].prepend(
                QJsonObject{{u"id"_s, 500 + i}, {u"state"_s, u"failure"_s}, {u"created_at"_s, at}});
        }
        repository.statuses[99] << QJsonObject{{u"id"_s, 600},
                                               {u"state"_s, u"success"_s},
                                               {u"created_at"_s, now.addSecs(-10).toString(Qt::ISODate)}};
        const auto answer = [&](const ConnectorRequest &request) {
            server.pageSize = request.http.url.path().endsWith("/statuses"_L1) ? 2 : 100;
            return replyOf(server, request);
        };
        const ConnectorRun whole = runConnector(*github(), placeAt({}), answer);
        QVERIFY(!whole.error);
        const auto stateOf = [](const ConnectorRun &first, const ConnectorRun &second) {
            const auto item = ConnectorRun::find(second.page.items, u"acme/shop/deployments/99"_s);
            return toString((item.externalId.isEmpty()
                                 ? ConnectorRun::find(first.page.items, u"acme/shop/deployments/99"_s)
                                 : item)
                                .state);
        };
        QCOMPARE(stateOf(whole, whole), u"succeeded"_s);
        for (qsizetype cut = 1; cut < whole.asked.size(); ++cut) {
            const ConnectorRun first = runConnector(*github(), placeAt({}), answer, int(cut));
            const ConnectorRun second = runConnector(*github(), placeAt(first.cursors), answer);
            QVERIFY(!second.error);
            if (stateOf(first, second) != "succeeded"_L1)
                QFAIL(qPrintable(u"passed when cut after %1"_s.arg(cut)));
        }
    }

    void deletedOpenThingsAreNotAskedAboutForEver()
    {
        FakeGithub server;
        FakeRepository &repository = server.repositories[shop];
        addDeployment(repository, 100, 3600, u"in_progress"_s);
        repository.runs << runOf(7, 600, u"in_progress"_s);
        const auto answer = [&](const ConnectorRequest &request) { return replyOf(server, request); };
        const ConnectorRun first = runConnector(*github(), placeAt({}), answer);
        QCOMPARE(toString(ConnectorRun::find(first.page.checks, u"7"_s).state), u"running"_s);
        repository = {};
        const ConnectorRun second = runConnector(
            *github(), placeAt(first.cursors, {u"acme/shop/deployments/100"_s}), [&](const auto &request) {
                const QString path = request.http.url.path();
                return path.endsWith("/runs/7"_L1) || path.contains("/deployments/100"_L1)
                    ? HttpReply{.status = 404, .url = request.http.url}
                    : answer(request);
            });
        QVERIFY(!second.error);
        QCOMPARE(second.refused, QStringList()); // nobody is told of it each time
        const ServerCheck gone = ConnectorRun::find(second.page.checks, u"7"_s);
        QCOMPARE(toString(gone.state), u"cancelled"_s);
        QCOMPARE(gone.commit.hex(), QString(40, u'a'));
    }

    void aServerThatGraphqlIsTooMuchForIsReadByRest()
    {
        FakeGithub server;
        for (int i = 0; i < 3; ++i)
            addDeployment(server.repositories[shop], 100 - i, 7200 + i * 7200);
        const ConnectorRun run = runConnector(*github(), placeAt({}), [&](const ConnectorRequest &request) {
            return request.http.url.path().endsWith("/graphql"_L1)
                ? HttpReply{.status = 502, .url = request.http.url}
                : replyOf(server, request);
        });
        QVERIFY(!run.error);
        QCOMPARE(idsOf(run.page.items).size(), 3);
        for (const ConnectorRequest &request : run.questions)
            QVERIFY(!changesSomething(request.http)); // so that each may be asked again
    }
};

QTEST_GUILESS_MAIN(TestGithubFaithful)
#include "tst_githubfaithful.moc"
