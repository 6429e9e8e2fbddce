#include "models/connectors/githubreading.h"
#include "tests/models/connectors/githubtables.h"

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

} // namespace

/// What a sync of a GitHub asks, and what it comes to.
class TestGithubCi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TestGithubCi)
#include "tst_githubci.moc"
