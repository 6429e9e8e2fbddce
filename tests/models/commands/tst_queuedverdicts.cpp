// Words at a server's own gate that are kept while it cannot be reached, and said when it is back.
#include "models/base/clock.h"
#include "models/commands/connectioncommands.h"
#include "models/commands/gatecommands.h"
#include "models/commands/queuedcommands.h"
#include "models/ledger/ledger.h"
#include "models/store/connectionstore.h"
#include "models/store/queuedverdictstore.h"
#include "models/store/serverfactstore.h"
#include "tests/support/localserver.h"
#include "tests/support/teststore.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

namespace {

ServerGate gateAtForge()
{
    ServerGate gate;
    gate.externalId = u"42/513"_s;
    gate.remote = u"acme/shop"_s;
    gate.environmentName = u"production"_s;
    gate.version = u"1.3.0"_s;
    gate.commit = *CommitId::parse(QString(40, u'c'));
    gate.handle = R"({"project":42,"deployment":513})";
    return gate;
}

/// A workspace with one gate at a forge; `address` is where the forge is just now.
class Outpost
{
public:
    Outpost()
        : m_clock(QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)),
          m_workspace(StoreAddress::Engine::Sqlite)
    {
        isReady = waitFor(m_workspace.store().open(Store::Mode::Create)).has_value();
        Connection forge;
        forge.name = u"forge"_s;
        forge.kind = ConnectionKind::GitLab;
        forge.url = u"http://127.0.0.1:9"_s; // nobody is there
        const auto added = m_workspace.write([forge](Database &db) -> Result<ConnectionId> {
            const auto id = ConnectionStore(db).add(forge);
            if (!id)
                return id;
            if (const auto put = ServerFactStore(db).put(*id, QVector<ServerGate>{gateAtForge()}); !put)
                return fail(put.error());
            return id;
        });
        isReady = isReady && added;
        connection = added.value_or(ConnectionId{});
    }
    bool moveTo(const QUrl &server)
    {
        return m_workspace
            .write([url = server.toString()](Database &db) {
                return db.execute(u"UPDATE connection SET url = ?"_s, {url});
            })
            .has_value();
    }
    /// What the forge has now; nothing where the gate was settled.
    bool read(const std::optional<ServerGate> &gate)
    {
        return m_workspace
            .write([gate, id = connection](Database &db) -> Result<int> {
                if (!gate)
                    return ServerFactStore(db).keepOnly(id, ServerResource::Gates, u"acme/shop"_s, {});
                const auto put = ServerFactStore(db).put(id, QVector<ServerGate>{*gate});
                return put ? Result<int>(1) : fail(put.error());
            })
            .has_value();
    }
    CommandContext context() { return {{&m_workspace.store(), nullptr, &m_clock}, actor}; }
    static TokenReader tokens()
    {
        return [](const Connection &) { return readyFuture(Result<QString>(u"glpat-1"_s)); };
    }
    Result<GateAnswer> decide()
    {
        return waitFor(decideServerGate(context(), tokens(), &m_workspace.store(),
                                        {connection, u"42/513"_s, true, u"looks good"_s}),
                       30000);
    }
    Result<QVector<QueuedVerdict>> say()
    {
        return waitFor(sayQueuedVerdicts(context(), tokens(), u"forge"_s), 30000);
    }
    QueuedVerdict newest()
    {
        const auto all = waitFor(askQueuedVerdicts(context()));
        return all && !all->isEmpty() ? all->first() : QueuedVerdict();
    }
    QStringList kinds()
    {
        QStringList kinds;
        const auto entries = m_workspace.read([](Database &db) { return Ledger(db).page(0, 10); });
        for (const LedgerEntry &entry : entries.value_or(QVector<LedgerEntry>{}))
            kinds.prepend(entry.kind);
        return kinds;
    }
    TestStore &workspace() { return m_workspace; }
    FixedClock &clock() { return m_clock; }

    bool isReady = false;
    QString actor = u"ada"_s;
    ConnectionId connection;

private:
    FixedClock m_clock;
    TestStore m_workspace;
};

/// A GitLab whose deployment 513 stands as `status`, let go by `voice` before.
void playForge(LocalServer &server, const QByteArray &status, const QByteArray &voice = {})
{
    server.answer("/api/v4/user", {{.body = R"({"id":7,"username":"alice"})"}});
    const QByteArray approvals =
        voice.isEmpty() ? "[]" : "[{\"user\":{\"username\":\"" + voice + "\"},\"status\":\"approved\"}]";
    server.answer("/api/v4/projects/42/deployments/513",
                  {{.body = "{\"status\":\"" + status + "\",\"approvals\":" + approvals + "}"},
                   {.body = R"({"status":"running","pending_approval_count":0})"}});
    server.answer("/api/v4/projects/42/deployments/513/approval",
                  [](const LocalRequest &request, int) { return LocalAnswer{.body = request.body}; });
}

int wordsTo(const LocalServer &server)
{
    int posts = 0;
    for (const LocalRequest &request : server.arrived())
        posts += request.method == "POST";
    return posts;
}

} // namespace

class tst_QueuedVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsKeptAndSaidOnceWhenTheServerIsBack()
    {
        Outpost outpost;
        QVERIFY(outpost.isReady);
        const auto kept = outpost.decide();
        SLIPWAY_VERIFY(kept);
        QVERIFY(kept->isQueued);
        QVERIFY2(kept->words.contains(u"forge"), qPrintable(kept->words));
        QCOMPARE(outpost.kinds(), QStringList{u"gate.queued"_s});
        QVERIFY(outpost.newest().state == QueuedState::Waiting);
        // Said once is enough.
        QCOMPARE(outpost.decide().error().kind, Error::Kind::Refused);
        LocalServer server;
        playForge(server, "blocked");
        QVERIFY(outpost.moveTo(server.url()));
        SLIPWAY_VERIFY(outpost.say());
        QVERIFY2(outpost.newest().state == QueuedState::Said, qPrintable(outpost.newest().message));
        QCOMPARE(wordsTo(server), 1);
        QCOMPARE(outpost.kinds(), (QStringList{u"gate.queued"_s, u"gate.decided"_s}));
        SLIPWAY_VERIFY(outpost.say());
        QCOMPARE(wordsTo(server), 1);
    }

    void whileTheServerIsAwayItWaitsOn()
    {
        Outpost outpost;
        SLIPWAY_VERIFY(outpost.decide());
        SLIPWAY_VERIFY(outpost.say());
        QVERIFY(outpost.newest().state == QueuedState::Waiting);
        // Nobody was told anything.
        QVERIFY(!outpost.newest().isInDoubt);
        QVERIFY(!outpost.newest().message.isEmpty());
        QCOMPARE(outpost.kinds(), QStringList{u"gate.queued"_s});
    }

    void itIsDropped_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("why");
        QTest::newRow("somebody else settled it, says the server") << u"settled"_s << u"dora"_s;
        QTest::newRow("it waits there no more") << u"gone"_s << u"waits there no more"_s;
        QTest::newRow("another commit waits there") << u"commit"_s << u"Another commit"_s;
        QTest::newRow("another version waits there") << u"version"_s << u"Another version"_s;
        QTest::newRow("it waits anew, from a later time") << u"since"_s << u"another question"_s;
        QTest::newRow("the question has other words") << u"message"_s << u"another question"_s;
        QTest::newRow("somebody else asks") << u"requester"_s << u"another question"_s;
        QTest::newRow("the account may not decide any more") << u"may"_s << u"account"_s;
    }
    void itIsDropped()
    {
        QFETCH(QString, how);
        QFETCH(QString, why);
        Outpost outpost;
        SLIPWAY_VERIFY(outpost.decide());
        LocalServer server;
        playForge(server, how == u"settled" ? "running" : "blocked",
                  how == u"settled" ? QByteArray("dora") : QByteArray());
        QVERIFY(outpost.moveTo(server.url()));
        ServerGate now = gateAtForge();
        if (how == u"commit")
            now.commit = *CommitId::parse(QString(40, u'd'));
        if (how == u"version")
            now.version = u"1.4.0"_s;
        if (how == u"since")
            now.since = outpost.clock().now();
        if (how == u"message")
            now.message = u"Deploy to us?"_s;
        if (how == u"requester")
            now.requestedBy = u"mallory"_s;
        if (how == u"may")
            now.mayDecide = false;
        QVERIFY(outpost.read(how == u"gone" ? std::nullopt : std::optional(now)));
        SLIPWAY_VERIFY(outpost.say());
        QCOMPARE(wordsTo(server), 0);
        QVERIFY(outpost.newest().state == QueuedState::Dropped);
        QVERIFY2(outpost.newest().message.contains(why), qPrintable(outpost.newest().message));
        QCOMPARE(outpost.kinds(), (QStringList{u"gate.queued"_s, u"gate.dropped"_s}));
    }

    /// The server took it, the connection broke before its answer: it is looked up, and not said again.
    void withoutAnAnswerItIsNotSaidTwice()
    {
        Outpost outpost;
        LocalServer server;
        playForge(server, "blocked");
        server.answer("/api/v4/projects/42/deployments/513/approval", {{.body = "{}", .cutAfter = 0}});
        QVERIFY(outpost.moveTo(server.url()));
        const auto kept = outpost.decide();
        SLIPWAY_VERIFY(kept);
        QVERIFY(kept->isQueued);
        QCOMPARE(wordsTo(server), 1);
        LocalServer back;
        playForge(back, "running", "alice");
        QVERIFY(outpost.moveTo(back.url()));
        SLIPWAY_VERIFY(outpost.say());
        QCOMPARE(wordsTo(back), 0);
        QVERIFY(outpost.newest().state == QueuedState::Dropped);
        QVERIFY2(outpost.newest().message.contains(u"may have been your own words"),
                 qPrintable(outpost.newest().message));
    }

    /// As it stands after a kill between the claim and the answer.
    void whatAKillLeftBehindIsSaidLaterAndNotWhileItMayBeUnderWay()
    {
        Outpost outpost;
        SLIPWAY_VERIFY(outpost.decide());
        QVERIFY(outpost.workspace()
                    .write([at = outpost.clock().now()](Database &db) {
                        return db.execute(u"UPDATE queued_verdict SET state = 1, tried_at = ?"_s,
                                          {at.toMSecsSinceEpoch()});
                    })
                    .has_value());
        LocalServer server;
        playForge(server, "blocked");
        QVERIFY(outpost.moveTo(server.url()));
        SLIPWAY_VERIFY(outpost.say());
        QCOMPARE(wordsTo(server), 0);
        QCOMPARE(waitFor(withdrawQueuedVerdict(outpost.context(), outpost.newest().id, {})).error().kind,
                 Error::Kind::Refused);
        outpost.clock().advance(6 * 60 * 1000);
        SLIPWAY_VERIFY(outpost.say());
        QCOMPARE(wordsTo(server), 1);
        QVERIFY(outpost.newest().state == QueuedState::Said);
    }

    void onlyWhoSaidItSaysIt()
    {
        Outpost outpost;
        SLIPWAY_VERIFY(outpost.decide());
        LocalServer server;
        playForge(server, "blocked");
        QVERIFY(outpost.moveTo(server.url()));
        outpost.actor = u"bob"_s;
        SLIPWAY_VERIFY(outpost.say());
        QCOMPARE(wordsTo(server), 0);
        QVERIFY(outpost.newest().state == QueuedState::Waiting);
    }

    void aServersOwnNoIsNotKept_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 405, 409, 412, 422})
            QTest::addRow("with %d", status) << status;
    }
    void aServersOwnNoIsNotKept()
    {
        QFETCH(int, status);
        const LocalAnswer no{.status = status, .body = R"({"message":"not your own deployment"})"};
        // At once.
        Outpost outpost;
        LocalServer server;
        playForge(server, "blocked");
        server.answer("/api/v4/projects/42/deployments/513/approval", {no});
        QVERIFY(outpost.moveTo(server.url()));
        const auto decided = outpost.decide();
        QVERIFY(!decided);
        QCOMPARE(decided.error().status, status);
        QCOMPARE(outpost.newest().id, 0);
        QVERIFY(outpost.kinds().isEmpty());
        // And of what had waited.
        server.stop();
        SLIPWAY_VERIFY(outpost.decide());
        LocalServer back;
        playForge(back, "blocked");
        back.answer("/api/v4/projects/42/deployments/513/approval", {no});
        QVERIFY(outpost.moveTo(back.url()));
        SLIPWAY_VERIFY(outpost.say());
        QVERIFY2(outpost.newest().state == QueuedState::Dropped, qPrintable(outpost.newest().message));
        QVERIFY(!outpost.newest().message.contains(u"your own words"));
        SLIPWAY_VERIFY(outpost.say());
        QCOMPARE(wordsTo(back), 1);
    }

    void withoutATokenItWaitsOnAndNothingIsInDoubt()
    {
        Outpost outpost;
        SLIPWAY_VERIFY(outpost.decide());
        const TokenReader none = [](const Connection &) {
            return readyFuture(Result<QString>(fail(Error::Kind::NotFound, u"The keyring has no token."_s)));
        };
        SLIPWAY_VERIFY(waitFor(sayQueuedVerdicts(outpost.context(), none, u"forge"_s), 30000));
        QVERIFY(outpost.newest().state == QueuedState::Waiting);
        QVERIFY(!outpost.newest().isInDoubt);
        QVERIFY(outpost.newest().message.contains(u"keyring"));
    }

    void afterAWeekItIsNotSaidAnyMore_data()
    {
        QTest::addColumn<QString>("actor");
        QTest::newRow("by who said it") << u"ada"_s;
        QTest::newRow("ended by whoever comes") << u"bob"_s;
    }
    void afterAWeekItIsNotSaidAnyMore()
    {
        QFETCH(QString, actor);
        Outpost outpost;
        SLIPWAY_VERIFY(outpost.decide());
        LocalServer server;
        playForge(server, "blocked");
        QVERIFY(outpost.moveTo(server.url()));
        outpost.clock().advance(8LL * 24 * 3600 * 1000);
        outpost.actor = actor;
        SLIPWAY_VERIFY(outpost.say());
        QCOMPARE(wordsTo(server), 0);
        QVERIFY(outpost.newest().state == QueuedState::Dropped);
        QVERIFY(outpost.newest().message.contains(u"week"));
        QCOMPARE(outpost.kinds(), (QStringList{u"gate.queued"_s, u"gate.dropped"_s}));
    }

    /// Elsewhere the next step of a pipeline may wait under the same name.
    void inDoubtItIsRepeatedOnlyWhereASecondWordIsTheSame_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("Jenkins") << int(ConnectionKind::Jenkins);
        QTest::newRow("GitHub") << int(ConnectionKind::GitHub);
        QTest::newRow("Woodpecker") << int(ConnectionKind::Woodpecker);
    }
    void inDoubtItIsRepeatedOnlyWhereASecondWordIsTheSame()
    {
        QFETCH(int, kind);
        Outpost outpost;
        SLIPWAY_VERIFY(outpost.decide());
        LocalServer server;
        QVERIFY(outpost.moveTo(server.url()));
        QVERIFY(outpost.workspace().write([kind](Database &db) {
            if (const auto doubted = db.execute(u"UPDATE queued_verdict SET in_doubt = 1"_s); !doubted)
                return doubted;
            return db.execute(u"UPDATE connection SET kind = ?"_s, {kind});
        }));
        SLIPWAY_VERIFY(outpost.say());
        QVERIFY(server.arrived().isEmpty());
        QVERIFY(outpost.newest().state == QueuedState::Dropped);
        QVERIFY2(outpost.newest().message.contains(u"decide it again"), qPrintable(outpost.newest().message));
    }

    void onAnotherMachineItIsNotSaid()
    {
        Outpost outpost;
        SLIPWAY_VERIFY(outpost.decide());
        LocalServer server;
        playForge(server, "blocked");
        QVERIFY(outpost.moveTo(server.url()));
        QVERIFY(outpost.workspace().write(
            [](Database &db) { return db.execute(u"UPDATE queued_verdict SET machine = 'other'"_s); }));
        SLIPWAY_VERIFY(outpost.say());
        QCOMPARE(wordsTo(server), 0);
        QVERIFY(outpost.newest().state == QueuedState::Waiting);
    }

    void itEndsWithItsConnection()
    {
        Outpost outpost;
        SLIPWAY_VERIFY(outpost.decide());
        SLIPWAY_VERIFY(waitFor(removeConnection(outpost.context(), u"forge"_s)));
        QVERIFY(outpost.newest().state == QueuedState::Dropped);
        QCOMPARE(outpost.kinds(),
                 (QStringList{u"gate.queued"_s, u"gate.dropped"_s, u"connection.removed"_s}));
    }

    void whatIsTakenBackIsNeverSaid()
    {
        Outpost outpost;
        SLIPWAY_VERIFY(outpost.decide());
        const qint64 id = outpost.newest().id;
        SLIPWAY_VERIFY(waitFor(withdrawQueuedVerdict(outpost.context(), id, u"wrong one"_s)));
        LocalServer server;
        playForge(server, "blocked");
        QVERIFY(outpost.moveTo(server.url()));
        SLIPWAY_VERIFY(outpost.say());
        QCOMPARE(wordsTo(server), 0);
        QCOMPARE(outpost.kinds(), (QStringList{u"gate.queued"_s, u"gate.dropped"_s}));
        QCOMPARE(waitFor(withdrawQueuedVerdict(outpost.context(), id, {})).error().kind,
                 Error::Kind::Refused);
    }

    void withoutAnEntryNothingIsKept()
    {
        Outpost outpost;
        QVERIFY(outpost.workspace()
                    .write([](Database &db) {
                        return db.execute(
                            u"CREATE TRIGGER test_no_entry BEFORE INSERT ON ledger BEGIN SELECT "
                            "RAISE(ABORT, 'no'); END"_s);
                    })
                    .has_value());
        QVERIFY(!outpost.decide());
        QCOMPARE(outpost.newest().id, 0);
    }
};

Q_DECLARE_METATYPE(slipway::Error::Kind)
QTEST_GUILESS_MAIN(tst_QueuedVerdicts)
#include "tst_queuedverdicts.moc"
