#include "models/store/connectionstore.h"
#include "models/store/serverfactstore.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// What servers know besides deployments goes in, comes out as it was, and is written only where it changed;
/// on both engines.
class tst_ServerFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindComesBackAsItWas_data() { addEngineRows(); }
    void everyKindComesBackAsItWas();
    void theSameAgainChangesNothing_data() { addEngineRows(); }
    void theSameAgainChangesNothing();
    void wholeListsDropWhatIsGone_data() { addEngineRows(); }
    void wholeListsDropWhatIsGone();
    void oneIsDroppedAlone_data() { addEngineRows(); }
    void oneIsDroppedAlone();
    void factsGoWithTheirConnection_data() { addEngineRows(); }
    void factsGoWithTheirConnection();
};

static ConnectionId addForge(TestStore &workspace, const QString &name = u"forge"_s)
{
    Connection connection;
    connection.name = name;
    connection.kind = ConnectionKind::GitHub;
    connection.url = u"https://forge.example.org"_s;
    return workspace.write([connection](Database &db) { return ConnectionStore(db).add(connection); })
        .value_or(ConnectionId{});
}

static QDateTime moment(int minutes)
{
    return QDateTime::fromMSecsSinceEpoch(1767225600000 + qint64(minutes) * 60000, Qt::UTC);
}

static ServerRelease someRelease(const QString &id, int minutes)
{
    ServerRelease release;
    release.externalId = id;
    release.remote = u"acme/shop"_s;
    release.tag = u"v1."_s + id;
    release.name = u"One point “%1”"_s.arg(id);
    release.notes = u"- a\n- b\n"_s;
    release.isDraft = true;
    release.createdAt = moment(minutes);
    release.by = u"ada"_s;
    release.assets = {{u"shop.tar.gz"_s, 1234, u"sha256:00ff"_s, u"https://forge.example.org/a"_s}};
    release.raw = R"({"id":1})";
    return release;
}

void tst_ServerFacts::everyKindComesBackAsItWas()
{
    SLIPWAY_WORKSPACE(workspace);
    const ConnectionId forge = addForge(workspace);
    ServerGate gate;
    gate.externalId = u"7/prod"_s;
    gate.remote = u"acme/shop"_s;
    gate.environmentName = u"prod"_s;
    gate.commit = CommitId::parse(QString(40, u'a')).value();
    gate.since = moment(3);
    gate.approvers = {u"carol"_s, u"team release"_s};
    gate.mayDecide = true;
    gate.handle = R"({"run":7})";
    ServerCheck check;
    check.externalId = u"11"_s;
    check.remote = u"acme/shop"_s;
    check.commit = gate.commit;
    check.name = u"build"_s;
    check.state = CheckState::Failed;
    check.finishedAt = moment(5);
    check.testsFailed = 2;
    ServerEnvironment environment;
    environment.externalId = u"3"_s;
    environment.remote = u"acme/shop"_s;
    environment.name = u"prod"_s;
    environment.approvers = {u"carol"_s};
    environment.isOpen = false;
    const ServerFreeze freeze{u"1"_s,         u"acme/shop"_s,     u"0 18 * * 5"_s,
                              u"0 8 * * 1"_s, u"Europe/Berlin"_s, {}};
    ServerMilestone milestone;
    milestone.externalId = u"9"_s;
    milestone.remote = u"acme/shop"_s;
    milestone.title = u"2.0"_s;
    milestone.dueAt = moment(100);
    milestone.openItems = 4;
    SLIPWAY_VERIFY(workspace.write([&](Database &db) -> Result<void> {
        ServerFactStore store(db);
        for (const auto &outcome : {store.put(forge, QList{someRelease(u"1"_s, 1), someRelease(u"2"_s, 2)}),
                                    store.put(forge, QList{gate}), store.put(forge, QList{check}),
                                    store.put(forge, QList{environment}), store.put(forge, QList{freeze}),
                                    store.put(forge, QList{milestone})}) {
            if (!outcome)
                return fail(outcome.error());
        }
        return {};
    }));
    const auto releases =
        workspace.read([](Database &db) { return ServerFactStore(db).releases(u"acme/shop"_s); });
    SLIPWAY_VERIFY(releases);
    QCOMPARE(releases->size(), 2);
    QCOMPARE(releases->first().fact.externalId, u"2"_s); // the newest first
    QCOMPARE(releases->last().fact.name, someRelease(u"1"_s, 1).name);
    QCOMPARE(releases->last().fact.assets, someRelease(u"1"_s, 1).assets);
    QVERIFY(releases->last().fact.isDraft);
    const auto gates = workspace.read([](Database &db) { return ServerFactStore(db).gates(); });
    QCOMPARE(gates->size(), 1);
    QCOMPARE(gates->first().connection, forge);
    QCOMPARE(gates->first().fact.commit, gate.commit);
    QCOMPARE(gates->first().fact.approvers, gate.approvers);
    QCOMPARE(gates->first().fact.mayDecide, std::optional(true));
    QCOMPARE(gates->first().fact.handle, gate.handle);
    const auto checks = workspace.read([&](Database &db) { return ServerFactStore(db).checks(gate.commit); });
    QCOMPARE(checks->size(), 1);
    QCOMPARE(toString(checks->first().fact.state), u"failed"_s);
    QCOMPARE(checks->first().fact.testsFailed, 2);
    QCOMPARE(checks->first().fact.testsPassed, -1);
    QVERIFY(!workspace.read([](Database &db) { return ServerFactStore(db).environments(); })
                 ->first()
                 .fact.isOpen);
    QCOMPARE(
        workspace.read([](Database &db) { return ServerFactStore(db).freezes(); })->first().fact.timeZone,
        freeze.timeZone);
    QCOMPARE(
        workspace.read([](Database &db) { return ServerFactStore(db).milestones(); })->first().fact.dueAt,
        milestone.dueAt);
    const auto raw = workspace.read(
        [&](Database &db) { return ServerFactStore(db).raw(forge, ServerResource::Releases, u"1"_s); });
    QCOMPARE(*raw, QByteArray(R"({"id":1})"));
}

void tst_ServerFacts::theSameAgainChangesNothing()
{
    SLIPWAY_WORKSPACE(workspace);
    const ConnectionId forge = addForge(workspace);
    const auto put = [&](const QVector<ServerRelease> &releases) {
        return workspace.write([&](Database &db) { return ServerFactStore(db).put(forge, releases); });
    };
    QCOMPARE(put({someRelease(u"1"_s, 1), someRelease(u"2"_s, 2)})->changed, 2);
    const auto again = put({someRelease(u"1"_s, 1), someRelease(u"2"_s, 2)});
    QCOMPARE(again->changed, 0);
    QCOMPARE(again->unchanged, 2);
    ServerRelease published = someRelease(u"2"_s, 2);
    published.isDraft = false;
    QCOMPARE(put({someRelease(u"1"_s, 1), published})->changed, 1);
}

void tst_ServerFacts::wholeListsDropWhatIsGone()
{
    SLIPWAY_WORKSPACE(workspace);
    const ConnectionId forge = addForge(workspace);
    const ConnectionId other = addForge(workspace, u"other"_s);
    const QList releases{someRelease(u"1"_s, 1), someRelease(u"2"_s, 2)};
    for (const ConnectionId id : {forge, other})
        SLIPWAY_VERIFY(workspace.write([&](Database &db) { return ServerFactStore(db).put(id, releases); }));
    const auto removed = workspace.write([&](Database &db) {
        return ServerFactStore(db).keepOnly(forge, ServerResource::Releases, u"acme/shop"_s, {u"2"_s});
    });
    QCOMPARE(*removed, 1);
    const auto left =
        workspace.read([](Database &db) { return ServerFactStore(db).releases(u"acme/shop"_s); });
    QCOMPARE(left->size(), 3); // the other connection's are its own
}

void tst_ServerFacts::oneIsDroppedAlone()
{
    SLIPWAY_WORKSPACE(workspace);
    const ConnectionId forge = addForge(workspace);
    const ConnectionId other = addForge(workspace, u"other"_s);
    const auto left = workspace.write([forge, other](Database &db) -> Result<QStringList> {
        ServerFactStore facts(db);
        QVector<ServerGate> gates(2);
        gates[0].externalId = u"1"_s;
        gates[1].externalId = u"2"_s;
        for (const ConnectionId one : {forge, other}) {
            if (const auto put = facts.put(one, gates); !put)
                return fail(put.error());
        }
        for (const QString &id : {u"1"_s, u"nobody's"_s}) {
            if (const auto dropped = facts.drop(forge, ServerResource::Gates, id); !dropped)
                return fail(dropped.error());
        }
        const auto known = facts.gates();
        if (!known)
            return fail(known.error());
        QStringList ids;
        for (const KnownFact<ServerGate> &gate : *known)
            ids << (gate.connection == forge ? u"forge "_s : u"other "_s) + gate.fact.externalId;
        ids.sort();
        return ids;
    });
    SLIPWAY_VERIFY(left);
    QCOMPARE(*left, (QStringList{u"forge 2"_s, u"other 1"_s, u"other 2"_s}));
}

void tst_ServerFacts::factsGoWithTheirConnection()
{
    SLIPWAY_WORKSPACE(workspace);
    const ConnectionId forge = addForge(workspace);
    SLIPWAY_VERIFY(workspace.write(
        [&](Database &db) { return ServerFactStore(db).put(forge, QList{someRelease(u"1"_s, 1)}); }));
    SLIPWAY_VERIFY(workspace.write(
        [&](Database &db) { return ServerFactStore(db).setValidator(forge, u"https://x"_s, "\"e\""); }));
    QCOMPARE(workspace.read([&](Database &db) { return ServerFactStore(db).validators(forge); })
                 ->value(u"https://x"_s),
             QByteArray("\"e\""));
    SLIPWAY_VERIFY(workspace.write([&](Database &db) { return ConnectionStore(db).remove(forge); }));
    QVERIFY(
        workspace.read([](Database &db) { return ServerFactStore(db).releases(u"acme/shop"_s); })->isEmpty());
    QVERIFY(workspace.read([&](Database &db) { return ServerFactStore(db).validators(forge); })->isEmpty());
}

QTEST_GUILESS_MAIN(tst_ServerFacts)
#include "tst_serverfacts.moc"
