#include "models/connectors/githubreading.h"
#include "tests/models/connectors/githubshop.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::githubtest;

namespace {

CommitId commitOf(char digit)
{
    return *CommitId::parse(QString(40, QLatin1Char(digit)));
}

QString timeOrNone(const QDateTime &time)
{
    return time.isValid() ? toRfc3339(time) : u"-"_s;
}

QString textOrNone(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

} // namespace

/// What one answer of a GitHub means.
class TestGithubReading : public QObject
{
    Q_OBJECT

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

QTEST_GUILESS_MAIN(TestGithubReading)
#include "tst_githubreading.moc"
