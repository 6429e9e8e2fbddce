#include "tests/models/connectors/githubtables.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::githubtest;

namespace {

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

CommitId commitOf(char digit)
{
    return *CommitId::parse(QString(40, QLatin1Char(digit)));
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
        if (!reply && request->reads(answer.status))
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

} // namespace

/// What is changed at a GitHub, and when it is not.
class TestGithubActs : public QObject
{
    Q_OBJECT

    static QJsonObject bodyOf(const ConnectorRequest &request)
    {
        return QJsonDocument::fromJson(request.http.body).object();
    }

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TestGithubActs)
#include "tst_githubacts.moc"
