#include "models/connectors/buildbotreading.h"
#include "models/connectors/registry.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

CommitId second()
{
    return *CommitId::parse(u"c4c102c47fffc010b2b24d3f03a633bd48cfb564"_s); // v1.2.0
}
CommitId third()
{
    return *CommitId::parse(u"f3c87ac335a1acc861d6b742316081f7370ea7c8"_s); // v1.3.0
}

/// Answers recorded from a Buildbot 3.7.0 master.
QJsonObject recorded(const QString &name)
{
    QFile file(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/models/connectors/golden/buildbot/") + name
               + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

std::shared_ptr<const Connector> buildbot(const QString &url = u"http://ci.example.org:8010"_s,
                                          const QString &user = {})
{
    Connection connection;
    connection.kind = ConnectionKind::Buildbot;
    connection.url = url;
    connection.user = user;
    return *makeConnector(connection);
}

HttpReply replyOf(const QJsonObject &json)
{
    return {
        .status = 200, .url = QUrl(u"http://ci.example.org:8010/api/v2/x"_s), .json = QJsonDocument(json)};
}

struct Outcome
{
    QVector<ServerDeployment> items;
    QString cursor;
    QStringList asked; ///< path and query of each question
    QVector<QString> cursors;
    std::optional<Error> error;
};

/// Asks as a sync does; `answer` gives what the server says to each question.
Outcome runSync(const Connector &connector, const QString &cursor,
                const std::function<QJsonObject(const ConnectorRequest &)> &answer)
{
    Outcome outcome;
    QVector<ConnectorRequest> questions = connector.sync({.cursors = {{u"deployments"_s, cursor}}});
    while (!questions.isEmpty() && outcome.asked.size() < 100) {
        const ConnectorRequest request = questions.takeFirst();
        outcome.asked << request.http.url.path() + u'?' + request.http.url.query();
        const Result<ConnectorPage> page = connector.read(request, replyOf(answer(request)));
        if (!page) {
            outcome.error = page.error();
            return outcome;
        }
        outcome.items << page->items;
        for (const ConnectorCursor &reached : page->cursors) {
            outcome.cursor = reached.value;
            outcome.cursors << reached.value;
        }
        questions << page->next;
    }
    return outcome;
}

Outcome runRecorded(const QString &prefix, const QString &cursor = {})
{
    return runSync(*buildbot(), cursor,
                   [&](const ConnectorRequest &request) { return recorded(prefix + request.purpose); });
}

ServerDeployment newest(const Outcome &outcome, const QString &id)
{
    ServerDeployment found;
    for (const ServerDeployment &item : outcome.items) {
        if (item.externalId == id && (!item.isAnnouncement || found.externalId.isEmpty()))
            found = item;
    }
    return found;
}

QJsonObject forceScheduler(const QString &name, const QStringList &builders, bool isOn)
{
    return {
        {u"name"_s, name}, {u"builder_names"_s, QJsonArray::fromStringList(builders)}, {u"enabled"_s, isOn}};
}

} // namespace

class TestBuildbotCi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void buildsAreReadAsTheyAre_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("job");
        QTest::addColumn<DeploymentState>("state");
        QTest::addColumn<QString>("rawState");
        QTest::addColumn<CommitId>("commit");
        QTest::addColumn<QString>("version");
        using State = DeploymentState;
        QTest::newRow("a success") << u"request-2"_s << u"shop-deploy-dev"_s << State::Succeeded
                                   << u"success"_s << second() << u"v1.2.0"_s;
        QTest::newRow("a tag that was checked out is a commit")
            << u"request-3"_s << u"shop-deploy-dev"_s << State::Succeeded << u"success"_s << third()
            << u"v1.3.0"_s;
        QTest::newRow("warnings of a step that the build does not take over")
            << u"request-4"_s << u"shop-deploy-dev"_s << State::Succeeded << u"success"_s << second()
            << u"v1.2.0"_s;
        QTest::newRow("a failure") << u"request-5"_s << u"shop-deploy-dev"_s << State::Failed << u"failure"_s
                                   << second() << u"v1.2.0"_s;
        QTest::newRow("an exception is a failure")
            << u"request-6"_s << u"shop-deploy-staging"_s << State::Failed << u"exception"_s << second()
            << u"v1.2.0"_s;
        QTest::newRow("a cancelled build") << u"request-8"_s << u"shop-deploy-staging"_s << State::Cancelled
                                           << u"cancelled"_s << second() << u"v1.2.0"_s;
        QTest::newRow("a name that is no commit is none")
            << u"request-10"_s << u"shop-deploy-staging"_s << State::Failed << u"failure"_s << CommitId()
            << QString();
        QTest::newRow("a waiting request") << u"request-11"_s << u"shop-deploy-prod"_s << State::Queued
                                           << u"unclaimed"_s << second() << QString();
        QTest::newRow("a request refused before it had a build")
            << u"request-12"_s << u"shop-deploy-prod"_s << State::Cancelled << u"cancelled"_s << CommitId()
            << u"v1.3.0"_s;
        QTest::newRow("a build under way") << u"request-13"_s << u"shop-deploy-dev"_s << State::Running
                                           << u"running"_s << second() << u"v1.2.0"_s;
    }

    void buildsAreReadAsTheyAre()
    {
        QFETCH(QString, id);
        const Outcome outcome = runRecorded(u"first-"_s);
        QVERIFY(!outcome.error);
        const ServerDeployment item = newest(outcome, id);
        QTEST(item.job, "job");
        QFETCH(DeploymentState, state);
        QCOMPARE(toString(item.state), toString(state));
        QTEST(item.rawState, "rawState");
        QTEST(item.revisions.value(QString()), "commit");
        QTEST(item.version, "version");
        QCOMPARE(item.by, u"alice"_s);
        QCOMPARE(item.projectNames, QStringList{u"shop"_s});
        QVERIFY(item.createdAt.isValid() && item.createdAt.timeSpec() == Qt::UTC);
        QCOMPARE(item.finishedAt.isValid(),
                 item.state != DeploymentState::Running && item.state != DeploymentState::Queued);
        QVERIFY(QJsonDocument::fromJson(item.raw).isObject());
    }

    void environmentsComeFromPropertyAndTag()
    {
        const Outcome first = runRecorded(u"first-"_s);
        QCOMPARE(newest(first, u"request-6"_s).environmentNames, QStringList{u"staging"_s});
        QCOMPARE(newest(first, u"request-2"_s).environmentNames, QStringList());
        QCOMPARE(newest(runRecorded(u"later-"_s, first.cursor), u"request-14"_s).environmentNames,
                 QStringList{u"prod"_s});
    }

    void pagesOfTheServerAreLinked()
    {
        const Outcome outcome = runRecorded(u"first-"_s);
        QCOMPARE(newest(outcome, u"request-2"_s).url, u"http://ci.example.org:8010/#/builders/3/builds/1"_s);
        QCOMPARE(newest(outcome, u"request-11"_s).url, u"http://ci.example.org:8010/#/buildrequests/11"_s);
    }

    void aSecondSyncAsksOnlyForWhatIsNew()
    {
        const Outcome first = runRecorded(u"first-"_s);
        QCOMPARE(first.items.size(), 11 + 2 + 2); // builds, open requests, cancelled ones
        const Outcome later = runRecorded(u"later-"_s, first.cursor);
        QVERIFY(!later.error);
        const QString all = later.asked.join(u'\n');
        QVERIFY2(all.contains("buildid__gt=11"_L1), qPrintable(all));
        QVERIFY2(all.contains("builds?buildid=9&"_L1), qPrintable(all)); // was running
        QVERIFY2(all.contains("results=6&buildrequestid__gt=10"_L1),
                 qPrintable(all)); // the oldest open one was 11
        QCOMPARE(toString(newest(later, u"request-13"_s).state), toString(DeploymentState::Cancelled));
        QCOMPARE(toString(newest(later, u"request-11"_s).state), toString(DeploymentState::Succeeded));
        QCOMPARE(toString(newest(later, u"request-14"_s).state), toString(DeploymentState::Succeeded));

        const Outcome again = runRecorded(u"later-"_s, later.cursor);
        QCOMPARE(again.asked.size(), 1); // nothing new costs one question
        QVERIFY(again.items.isEmpty());
        QVERIFY(again.cursors.isEmpty());
    }

    void everyPageCanBeContinuedFrom()
    {
        // Ended after any page that was stored, the next sync hands over what the whole one would have.
        const Outcome whole = runRecorded(u"first-"_s);
        QVERIFY(whole.cursors.size() >= 2);
        for (const QString &cursor : whole.cursors) {
            const Outcome rest = runSync(*buildbot(), cursor, [](const ConnectorRequest &request) {
                const QJsonObject answer =
                    recorded(u"first-"_s + (request.purpose == u"again"_s ? u"builds"_s : request.purpose));
                if (request.purpose != u"builds"_s && request.purpose != u"again"_s)
                    return answer;
                // What the filter of the question leaves of the recorded builds.
                const QUrlQuery query(request.http.url);
                const qint64 after = query.queryItemValue(u"buildid__gt"_s).toLongLong();
                const QStringList ids = query.allQueryItemValues(u"buildid"_s);
                QJsonArray some;
                const QJsonArray builds = answer[u"builds"].toArray();
                for (const QJsonValue &build : builds) {
                    const qint64 id = build[u"buildid"].toInteger();
                    if (request.purpose == u"builds"_s ? id > after : ids.contains(QString::number(id)))
                        some << build;
                }
                return QJsonObject{{u"builds"_s, some}};
            });
            QVERIFY(!rest.error);
            QCOMPARE(rest.cursor, whole.cursor);
        }
    }

    void manyBuildsArePagedUntilFewerThanAPageCome()
    {
        QJsonObject build = recorded(u"first-builds"_s)[u"builds"][1].toObject();
        int asked = 0;
        const auto serve = [&](const ConnectorRequest &request) {
            if (request.purpose == u"newest"_s)
                return QJsonObject{{u"buildrequests"_s, QJsonArray{QJsonObject{{u"buildrequestid"_s, 450}}}}};
            if (request.purpose != u"builds"_s)
                return request.purpose == u"builders"_s ? recorded(u"first-builders"_s)
                                                        : QJsonObject{{u"buildrequests"_s, QJsonArray{}}};
            ++asked;
            const int after = QUrlQuery(request.http.url).queryItemValue(u"buildid__gt"_s).toInt();
            QJsonArray page;
            for (int id = after + 1; id <= 450 && page.size() < 100; ++id) {
                build[u"buildid"] = id;
                build[u"buildrequestid"] = id;
                page << build;
            }
            return QJsonObject{{u"builds"_s, page}, {u"meta"_s, QJsonObject{{u"total"_s, page.size()}}}};
        };
        const Outcome outcome = runSync(*buildbot(), {}, serve);
        QCOMPARE(asked, 5);
        QSet<QString> ids;
        for (const ServerDeployment &item : outcome.items)
            ids.insert(item.externalId);
        QCOMPARE(ids.size(), 450);
    }

    void aServerThatGivesTheSamePageForEverIsLeft()
    {
        QJsonArray page;
        QJsonObject build = recorded(u"first-builds"_s)[u"builds"][1].toObject();
        for (int id = 1; id <= 100; ++id) {
            build[u"buildid"] = id;
            page << build;
        }
        const Outcome outcome = runSync(*buildbot(), {}, [&](const ConnectorRequest &request) {
            return request.purpose == u"builds"_s ? QJsonObject{{u"builds"_s, page}}
                : request.purpose == u"open"_s    ? QJsonObject{{u"buildrequests"_s, QJsonArray{}}}
                                                  : recorded(u"first-"_s + request.purpose);
        });
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, Error::Kind::Invalid);
        QVERIFY(outcome.asked.size() < 8);
    }

    void anEmptiedServerIsReadFromTheBeginning()
    {
        const Outcome outcome =
            runRecorded(u"first-"_s, u"{\"after\":90,\"newest\":100,\"again\":[],\"waiting\":0}"_s);
        QCOMPARE(outcome.items.size(), 15);
    }

    void resultsAreStates_data()
    {
        QTest::addColumn<int>("results");
        QTest::addColumn<DeploymentState>("state");
        QTest::addColumn<QString>("name");
        using State = DeploymentState;
        QTest::newRow("success") << 0 << State::Succeeded << u"success"_s;
        QTest::newRow("warnings") << 1 << State::Partial << u"warnings"_s;
        QTest::newRow("failure") << 2 << State::Failed << u"failure"_s;
        QTest::newRow("skipped") << 3 << State::Skipped << u"skipped"_s;
        QTest::newRow("exception") << 4 << State::Failed << u"exception"_s;
        QTest::newRow("retry waits for its next build") << 5 << State::Queued << u"retry"_s;
        QTest::newRow("cancelled") << 6 << State::Cancelled << u"cancelled"_s;
        QTest::newRow("a number nobody knows") << 17 << State::Unknown << u"17"_s;
        QTest::newRow("a number below zero") << -1 << State::Unknown << u"-1"_s;
    }

    void resultsAreStates()
    {
        QFETCH(int, results);
        QJsonObject build = recorded(u"first-builds"_s)[u"builds"][1].toObject();
        build[u"results"] = results;
        const auto item = readBuildbotBuild(build, {}, QUrl(u"http://ci"_s));
        QVERIFY(item);
        QFETCH(DeploymentState, state);
        QCOMPARE(toString(item->state), toString(state));
        QTEST(item->rawState, "name");
        QCOMPARE(item->finishedAt.isValid(), item->state != DeploymentState::Queued);
        QCOMPARE(item->job, u"shop-deploy-dev"_s); // by the build's own property where the builder is gone
    }

    void severalCodebasesEachHaveTheirCommit()
    {
        QJsonObject build = recorded(u"first-builds"_s)[u"builds"][1].toObject();
        QJsonObject properties = build[u"properties"].toObject();
        properties[u"got_revision"] = QJsonArray{
            QJsonObject{{u"shop"_s, second().hex()}, {u"library"_s, third().hex()}, {u"docs"_s, u"main"_s}},
            u"Git"_s};
        properties.remove(u"revision"_s);
        build[u"properties"] = properties;
        const auto item = readBuildbotBuild(build, {}, QUrl(u"http://ci"_s));
        QVERIFY(item);
        QCOMPARE(item->revisions.size(), 2);
        QCOMPARE(item->revisions.value(u"library"_s), third());
        QVERIFY(item->projectNames.contains(u"library"_s));
    }

    void strangeAnswersAreRefused_data()
    {
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("a list instead of an object") << u"newest"_s << QByteArray("[]");
        QTest::newRow("an object instead of a list") << u"builds"_s << QByteArray("{\"builds\":{}}");
        QTest::newRow("nothing of it") << u"builders"_s << QByteArray("{\"error\":\"x\"}");
        QTest::newRow("a build without an id")
            << u"builds"_s << QByteArray("{\"builds\":[{\"complete\":true}]}");
        QTest::newRow("a build whose id is a text")
            << u"builds"_s
            << QByteArray(
                   R"({"builds":[{"buildid":"1","buildrequestid":1,"builderid":1,"number":1,"started_at":1,"complete":true}]})");
        QTest::newRow("a build of null") << u"builds"_s << QByteArray("{\"builds\":[null]}");
        QTest::newRow("a build without completeness")
            << u"builds"_s
            << QByteArray(
                   R"({"builds":[{"buildid":1,"buildrequestid":1,"builderid":1,"number":1,"started_at":1}]})");
    }

    void strangeAnswersAreRefused()
    {
        QFETCH(QString, purpose);
        QFETCH(QByteArray, answer);
        const Outcome outcome = runSync(*buildbot(), {}, [&](const ConnectorRequest &request) {
            return request.purpose == purpose ? QJsonDocument::fromJson(answer).object()
                                              : recorded(u"first-"_s + request.purpose);
        });
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->kind, Error::Kind::Invalid);
    }

    void aBrokenCursorStartsFromTheBeginning()
    {
        QCOMPARE(runRecorded(u"first-"_s, u"not json"_s).items.size(), 15);
    }

    void theAddressMayBeTheOneInTheBrowser_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("the start page") << u"http://ci.example.org:8010/#/builders"_s;
        QTest::newRow("the API") << u"http://ci.example.org:8010/api/v2/"_s;
    }

    void theAddressMayBeTheOneInTheBrowser()
    {
        QFETCH(QString, url);
        QCOMPARE(buildbot(url)->profile({}).http.url.toString(),
                 u"http://ci.example.org:8010/api/v2/builders"_s);
    }

    void aUserSignsInAndTheSecretStaysOutOfAddresses()
    {
        const auto connector = buildbot(u"https://ci.example.org/ci"_s, u"alice"_s);
        const auto signIn = connector->signIn(u"s3cret"_s);
        QVERIFY(signIn);
        QCOMPARE(signIn->http.url.toString(), u"https://ci.example.org/ci/auth/login"_s);
        QCOMPARE(signIn->http.headers.value(0).second, QByteArray("Basic YWxpY2U6czNjcmV0"));
        QVERIFY(connector->account(u"s3cret"_s).keepsCookies);
        QVERIFY(connector->account(u"s3cret"_s).headers.isEmpty());
        QVERIFY(connector->account(u"s3cret"_s).secrets.contains(u"YWxpY2U6czNjcmV0"_s));

        const auto asked = connector->readSignIn(*signIn, {.status = 302});
        QVERIFY(asked && asked->next);
        const auto nobody =
            connector->readSignIn(*asked->next, replyOf({{u"user"_s, QJsonObject{{u"anonymous"_s, true}}}}));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().kind, Error::Kind::Auth);
        QVERIFY(
            connector
                ->readSignIn(*asked->next, replyOf({{u"user"_s, QJsonObject{{u"username"_s, u"alice"_s}}}}))
                ->answer.value());

        QVERIFY(!buildbot()->signIn(u"t0ken"_s)); // without a user it is a proxy's token
        QCOMPARE(buildbot()->account(u"t0ken"_s).headers.value(0).second, QByteArray("Bearer t0ken"));
    }

    void triggeringAsksForTheSchedulerFirst()
    {
        const auto connector = buildbot();
        const ConnectorRequest first = *connector->trigger(
            {.job = u"shop-deploy-prod"_s, .commit = second(), .reference = u"main"_s, .reason = u"why"_s});
        QCOMPARE(first.http.method, QByteArray("GET"));
        QVERIFY(first.http.url.path().endsWith("/api/v2/forceschedulers"_L1));
        const auto none = connector->readTrigger(first, replyOf({{u"forceschedulers"_s, QJsonArray{}}}));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::NotFound);
        const auto step = connector->readTrigger(
            first,
            replyOf({{u"forceschedulers"_s,
                      QJsonArray{forceScheduler(u"force all"_s, {u"shop-deploy-prod"_s}, false),
                                 forceScheduler(u"force qa"_s, {u"shop-deploy-qa"_s}, true),
                                 forceScheduler(u"force prod"_s, {u"x"_s, u"shop-deploy-prod"_s}, true)}}}));
        QVERIFY(step && step->next);
        QCOMPARE(step->next->http.method, QByteArray("POST"));
        QVERIFY(step->next->http.url.toEncoded().endsWith("/forceschedulers/force%20prod"));
        const QJsonObject body = QJsonDocument::fromJson(step->next->http.body).object();
        QCOMPARE(body[u"method"].toString(), u"force"_s);
        QCOMPARE(body[u"params"][u"revision"].toString(), second().hex());
        const auto id = connector->readTrigger(
            *step->next, replyOf({{u"result"_s, QJsonArray{364, QJsonObject{{u"3"_s, 365}}}}}));
        QVERIFY(id);
        QCOMPARE(id->answer.value(), u"request-365"_s);
        const auto cancel = connector->cancel(*id->answer, u"no"_s);
        QVERIFY(cancel && cancel->http.url.path().endsWith("/buildrequests/365"_L1));
        QVERIFY(!connector->cancel(u"pipeline-3"_s, {}));
    }
};

QTEST_GUILESS_MAIN(TestBuildbotCi)
#include "tst_buildbotci.moc"
