#include "models/store/approvalstore.h"
#include "models/store/configurationstore.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/workspacestore.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// What goes in comes out again, on both engines.
class tst_Aggregates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void projectsComeBackAsTheyWere_data() { addEngineRows(); }
    void projectsComeBackAsTheyWere();
    void environmentsComeInPromotionOrder_data() { addEngineRows(); }
    void environmentsComeInPromotionOrder();
    void usedRowsAreNotRemoved_data() { addEngineRows(); }
    void usedRowsAreNotRemoved();
    void connectionsComeBackAsTheyWere_data() { addEngineRows(); }
    void connectionsComeBackAsTheyWere();
    void approvalsKeepTheirDecisionsInOrder_data() { addEngineRows(); }
    void approvalsKeepTheirDecisionsInOrder();
    void configurationRulesKeepTheirOrder_data() { addEngineRows(); }
    void configurationRulesKeepTheirOrder();
    void settingsAreKept_data() { addEngineRows(); }
    void settingsAreKept();
};

static Project someProject(const QString &name)
{
    Project project;
    project.name = name;
    project.repository = u"/srv/git/pay ment.git"_s;
    project.tagPattern = u"v*"_s;
    project.paths = {u"apps/pay"_s, u"libs/“quoted”"_s};
    project.mainBranch = u"main"_s;
    project.versioning = Versioning::CalVer;
    project.group = u"Shop"_s;
    return project;
}

void tst_Aggregates::projectsComeBackAsTheyWere()
{
    SLIPWAY_WORKSPACE(workspace);
    Project project = someProject(u"pay"_s);
    const auto id = workspace.write([&](Database &db) { return ProjectStore(db).add(project); });
    SLIPWAY_VERIFY(id);
    project.id = *id;
    QCOMPARE(*workspace.read([](Database &db) { return ProjectStore(db).byName(u"pay"_s); }), project);

    const auto twice = workspace.write([&](Database &db) { return ProjectStore(db).add(project); });
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, Error::Kind::Invalid);

    project.name = u"payments"_s;
    project.paths = {};
    SLIPWAY_VERIFY(workspace.write([&](Database &db) { return ProjectStore(db).update(project); }));
    const auto all = workspace.read([](Database &db) { return ProjectStore(db).all(); });
    SLIPWAY_VERIFY(all);
    QCOMPARE(*all, QVector<Project>{project});

    const auto unknown = workspace.read([](Database &db) { return ProjectStore(db).byName(u"pay"_s); });
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
    QVERIFY2(unknown.error().message.contains(u"payments"_s), qPrintable(unknown.error().message));

    SLIPWAY_VERIFY(workspace.write([&](Database &db) { return ProjectStore(db).remove(project.id); }));
    QVERIFY(workspace.read([](Database &db) { return ProjectStore(db).all(); })->isEmpty());
}

void tst_Aggregates::environmentsComeInPromotionOrder()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto added = workspace.write([](Database &db) -> Result<void> {
        EnvironmentStore store(db);
        const std::pair<QString, int> places[] = {
            {u"prod"_s, 30}, {u"qa"_s, 10}, {u"dev"_s, 10}, {u"staging"_s, 20}};
        for (const auto &[name, order] : places) {
            if (auto id = store.add({{}, name, guessTier(name), order, u"https://"_s + name}); !id)
                return fail(id.error());
        }
        return {};
    });
    SLIPWAY_VERIFY(added);
    const auto all = workspace.read([](Database &db) { return EnvironmentStore(db).all(); });
    SLIPWAY_VERIFY(all);
    QStringList names;
    for (const Environment &environment : *all)
        names += environment.name;
    QCOMPARE(names, QStringList({u"dev"_s, u"qa"_s, u"staging"_s, u"prod"_s}));
    QVERIFY(all->last().tier == Tier::Production);
    QCOMPARE(*workspace.read([](Database &db) { return EnvironmentStore(db).byName(u"prod"_s); }),
             all->last());
}

void tst_Aggregates::usedRowsAreNotRemoved()
{
    SLIPWAY_WORKSPACE(workspace);
    Deployment deployment;
    const auto made = workspace.write([&](Database &db) -> Result<void> {
        deployment.project = *ProjectStore(db).add(someProject(u"pay"_s));
        deployment.environment = *EnvironmentStore(db).add({{}, u"prod"_s, Tier::Production, 1, {}});
        deployment.source = u"recorded"_s;
        deployment.finishedAt = QDateTime::fromMSecsSinceEpoch(1000, Qt::UTC);
        auto done = DeploymentStore(db).upsert(QVector<Deployment>{deployment});
        return done ? Result<void>() : fail(done.error());
    });
    SLIPWAY_VERIFY(made);
    const auto project =
        workspace.write([&](Database &db) { return ProjectStore(db).remove(deployment.project); });
    QVERIFY(!project);
    QCOMPARE(project.error().kind, Error::Kind::Refused);
    const auto environment =
        workspace.write([&](Database &db) { return EnvironmentStore(db).remove(deployment.environment); });
    QVERIFY(!environment);
    QCOMPARE(environment.error().kind, Error::Kind::Refused);
}

void tst_Aggregates::connectionsComeBackAsTheyWere()
{
    SLIPWAY_WORKSPACE(workspace);
    Connection connection;
    connection.name = u"ci"_s;
    connection.kind = ConnectionKind::GitLab;
    connection.url = u"https://gitlab.example"_s;
    connection.user = u"bot"_s;
    connection.tokenSource = TokenSource::Environment;
    connection.tokenVariable = u"CI_TOKEN"_s;
    connection.caFile = u"/etc/ca.pem"_s;
    connection.remotes = {{u"pay"_s, u"group/pay"_s}, {u"web"_s, u"group/web"_s}};
    connection.rules = {{MappingRule::Target::Environment, u"deploy-(.*)"_s, u"\\1"_s},
                        {MappingRule::Target::Project, u"a\"b"_s, u"pay"_s}};
    const auto id = workspace.write([&](Database &db) { return ConnectionStore(db).add(connection); });
    SLIPWAY_VERIFY(id);
    const auto read = workspace.read([](Database &db) { return ConnectionStore(db).byName(u"ci"_s); });
    SLIPWAY_VERIFY(read);
    QCOMPARE(read->id, *id);
    QVERIFY(read->kind == connection.kind);
    QVERIFY(read->tokenSource == connection.tokenSource);
    QCOMPARE(read->tokenVariable, connection.tokenVariable);
    QCOMPARE(read->remotes, connection.remotes);
    QCOMPARE(read->rules, connection.rules);
    QVERIFY(read->lastSyncAt.isNull());

    const QDateTime at = QDateTime::fromMSecsSinceEpoch(1700000000123, Qt::UTC);
    const auto outcomes = workspace.write([&](Database &db) -> Result<QString> {
        ConnectionStore store(db);
        for (const auto &done :
             {store.setCursor(*id, u"builds"_s, u"41"_s), store.setCursor(*id, u"builds"_s, u"42"_s),
              store.setOutcome(*id, at, {}), store.setOutcome(*id, at.addSecs(60), u"It broke."_s)}) {
            if (!done)
                return fail(done.error());
        }
        return store.cursor(*id, u"builds"_s);
    });
    SLIPWAY_VERIFY(outcomes);
    QCOMPARE(*outcomes, u"42"_s);
    const auto after = workspace.read([](Database &db) { return ConnectionStore(db).all(); });
    SLIPWAY_VERIFY(after);
    QCOMPARE(after->first().lastSyncAt, at);
    QCOMPARE(after->first().lastError, u"It broke."_s);
    SLIPWAY_VERIFY(workspace.write([&](Database &db) { return ConnectionStore(db).remove(*id); }));
    QCOMPARE(*workspace.read([&](Database &db) { return ConnectionStore(db).cursor(*id, u"builds"_s); }),
             QString());
}

void tst_Aggregates::approvalsKeepTheirDecisionsInOrder()
{
    SLIPWAY_WORKSPACE(workspace);
    ApprovalRequest request;
    request.subject = {u"pay"_s,          u"1.2.0"_s, *CommitId::parse(QString(40, u'a')),
                       QString(40, u'b'), u"prod"_s,  {u"sha256:1"_s, u"sha256:2"_s},
                       QString(64, u'c')};
    request.requestedBy = u"eve"_s;
    request.requestedAt = QDateTime::fromMSecsSinceEpoch(1700000000000, Qt::UTC);
    request.note = u"please"_s;
    request.needed = 2;
    const auto ids = workspace.write([&](Database &db) -> Result<QVector<ApprovalId>> {
        ApprovalStore store(db);
        QVector<ApprovalId> made;
        for (int i = 0; i < 3; ++i) {
            request.requestedAt = request.requestedAt.addSecs(1);
            made += *store.add(request);
        }
        for (const QString &who : {u"zoe"_s, u"adam"_s}) {
            if (auto done = store.addDecision(
                    made[2], {who, DecisionKind::Approve, request.requestedAt, u"ok"_s, {}, false, true});
                !done)
                return fail(done.error());
        }
        if (auto done = store.setState(made[2], ApprovalState::Approved); !done)
            return fail(done.error());
        return made;
    });
    SLIPWAY_VERIFY(ids);
    const auto all = workspace.read([](Database &db) { return ApprovalStore(db).all(); });
    SLIPWAY_VERIFY(all);
    QCOMPARE(all->size(), 3);
    QCOMPARE((*all)[0].id, (*ids)[1]); // pending first, the newest of them first
    QCOMPARE((*all)[2].id, (*ids)[2]);
    const ApprovalRequest &decided = all->last();
    QCOMPARE(decided.subject.sha256(), request.subject.sha256());
    QCOMPARE(decided.decisions.size(), 2);
    QCOMPARE(decided.decisions[0].by, u"zoe"_s);
    QCOMPARE(decided.decisions[1].by, u"adam"_s);
    QVERIFY(decided.decisions[1].selfAttested);
    QCOMPARE(
        workspace.read([](Database &db) { return ApprovalStore(db).pendingOf(u"pay"_s, u"prod"_s); })->size(),
        2);
    const auto unknown = workspace.read([](Database &db) { return ApprovalStore(db).byId({99}); });
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
}

void tst_Aggregates::configurationRulesKeepTheirOrder()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto pay =
        workspace.write([](Database &db) { return ProjectStore(db).add(someProject(u"pay"_s)); });
    const auto settings =
        workspace.write([](Database &db) { return ProjectStore(db).add(someProject(u"set “tings”"_s)); });
    SLIPWAY_VERIFY(pay);
    SLIPWAY_VERIFY(settings);
    const QVector<ConfigurationRule> rules{
        {u"values.yaml"_s, u"*"_s, ConfigurationFormat::Helm, u"chart’s"_s, {}, {}},
        {u"values-{environment}.yaml"_s, {}, {}, {}, {}, {}},
        {u"hiera.yaml"_s, u"*"_s, {}, {}, u"set “tings”"_s, {{u"role"_s, u"web"_s}, {u"a\"b"_s, u"c"_s}}}};
    const auto keep = [&workspace, &pay](const QVector<ConfigurationRule> &kept) {
        return workspace.write([&](Database &db) { return ConfigurationStore(db).setRules(*pay, kept); });
    };
    const auto kept = [&workspace](ProjectId id) {
        return workspace.read([id](Database &db) { return ConfigurationStore(db).rulesOf(id); });
    };
    SLIPWAY_VERIFY(keep(rules));
    QVERIFY(*kept(*pay) == rules);
    QVERIFY(kept(*settings)->isEmpty());

    // The last ones stand in place of the first; a source that is no project keeps nothing.
    const QVector<ConfigurationRule> fewer{rules[1], rules[0]};
    SLIPWAY_VERIFY(keep(fewer));
    QVERIFY(*kept(*pay) == fewer);
    const auto nowhere = keep({rules[0], {u"x"_s, u"*"_s, {}, {}, u"nowhere"_s, {}}});
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, Error::Kind::NotFound);
    QVERIFY(*kept(*pay) == fewer);

    // A rule goes with its source, all of them with their project.
    SLIPWAY_VERIFY(keep(rules));
    SLIPWAY_VERIFY(workspace.write([&](Database &db) { return ProjectStore(db).remove(*settings); }));
    QVERIFY(*kept(*pay) == rules.mid(0, 2));
    SLIPWAY_VERIFY(workspace.write([&](Database &db) { return ProjectStore(db).remove(*pay); }));
    QVERIFY(kept(*pay)->isEmpty());
}

void tst_Aggregates::settingsAreKept()
{
    SLIPWAY_WORKSPACE(workspace);
    QVERIFY(!*workspace.read([](Database &db) { return WorkspaceStore(db).isDemo(); }));
    SLIPWAY_VERIFY(workspace.write([](Database &db) { return WorkspaceStore(db).setDemo(true); }));
    QVERIFY(*workspace.read([](Database &db) { return WorkspaceStore(db).isDemo(); }));
    const auto uuid = workspace.write([](Database &db) { return WorkspaceStore(db).uuid(); });
    SLIPWAY_VERIFY(uuid);
    QCOMPARE(uuid->size(), 36);
    QCOMPARE(*workspace.read([](Database &db) { return WorkspaceStore(db).uuid(); }), *uuid);
}

QTEST_GUILESS_MAIN(tst_Aggregates)
#include "tst_aggregates.moc"
