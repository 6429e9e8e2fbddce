// Deciding at a server's own gate: a real conversation with a canned GitLab, the ledger and the workspace
// after it.
#include "models/base/clock.h"
#include "models/commands/gatecommands.h"
#include "models/commands/promotionsunderway.h"
#include "models/ledger/ledger.h"
#include "models/store/connectionstore.h"
#include "models/store/serverfactstore.h"
#include "tests/support/localserver.h"
#include "tests/support/teststore.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

namespace {

/// A workspace with one connection to `server` and one gate that waits there.
class GateOffice
{
public:
    GateOffice(const QUrl &server, ConnectionKind kind, std::optional<bool> mayDecide = {})
        : m_clock(QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC)),
          m_workspace(StoreAddress::Engine::Sqlite)
    {
        ServerGate gate;
        gate.externalId = u"42/513"_s;
        gate.remote = u"acme/shop"_s;
        gate.environmentName = u"production"_s;
        gate.version = u"1.3.0"_s;
        gate.commit = *CommitId::parse(QString(40, u'c'));
        gate.mayDecide = mayDecide;
        gate.handle = R"({"project":42,"deployment":513})";
        Connection connection;
        connection.name = u"forge"_s;
        connection.kind = kind;
        connection.url = server.toString();
        isReady = waitFor(m_workspace.store().open(Store::Mode::Create)).has_value();
        const auto added = m_workspace.write([connection, gate](Database &db) -> Result<ConnectionId> {
            const auto id = ConnectionStore(db).add(connection);
            if (!id)
                return id;
            if (const auto put = ServerFactStore(db).put(*id, QVector<ServerGate>{gate}); !put)
                return fail(put.error());
            return id;
        });
        isReady = isReady && added;
        verdict = {added.value_or(ConnectionId{}), gate.externalId, true, u"looks good"_s};
    }

    QFuture<Result<GateAnswer>> begin(const GateVerdict &said)
    {
        const TokenReader tokens = [](const Connection &) {
            return readyFuture(Result<QString>(u"glpat-1"_s));
        };
        const CommandContext context{{&m_workspace.store(), nullptr, &m_clock}, u"ada"_s};
        return decideServerGate(context, tokens, &store(), said);
    }
    Result<GateAnswer> decide(const GateVerdict &said) { return waitFor(begin(said), 30000); }
    Store &store() { return m_workspace.store(); }
    int gateCount()
    {
        const auto gates = m_workspace.read([](Database &db) { return ServerFactStore(db).gates(); });
        return gates ? int(gates->size()) : -1;
    }
    QVector<LedgerEntry> entries()
    {
        return m_workspace.read([](Database &db) { return Ledger(db).page(0, 10); })
            .value_or(QVector<LedgerEntry>{});
    }
    bool breakLedger()
    {
        return m_workspace
            .write([](Database &db) {
                return db.execute(
                    u"CREATE TRIGGER test_no_entry BEFORE INSERT ON ledger BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
            })
            .has_value();
    }

    bool isReady = false;
    GateVerdict verdict;

private:
    FixedClock m_clock;
    TestStore m_workspace;
};

/// What a GitLab says whose deployment 513 stands as `status`, let go by `voice` before.
void playGitLab(LocalServer &server, const QByteArray &status, const QByteArray &voice = {})
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

int postsTo(const LocalServer &server)
{
    int posts = 0;
    for (const LocalRequest &request : server.arrived())
        posts += request.method == "POST";
    return posts;
}

} // namespace

class GateCommandsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDecisionReachesTheServerThenTheLedger_data()
    {
        QTest::addColumn<bool>("approve");
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("decision");
        QTest::newRow("yes") << true << u"approved"_s << u"approve"_s;
        QTest::newRow("no") << false << u"rejected"_s << u"reject"_s;
    }

    void aDecisionReachesTheServerThenTheLedger()
    {
        QFETCH(const bool, approve);
        LocalServer server;
        playGitLab(server, "blocked");
        GateOffice office(server.url(), ConnectionKind::GitLab);
        QVERIFY(office.isReady);
        office.verdict.approve = approve;
        const auto answer = office.decide(office.verdict);
        SLIPWAY_VERIFY(answer);
        QVERIFY(!answer->isQueued);
        QTEST(answer->words, "answer");
        QCOMPARE(postsTo(server), 1);
        QCOMPARE(office.gateCount(), 0);
        const QVector<LedgerEntry> entries = office.entries();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].kind, u"gate.decided"_s);
        QCOMPARE(entries[0].actor, u"ada"_s);
        const QJsonObject body = QJsonDocument::fromJson(entries[0].body).object();
        QTEST(body[u"decision"].toString(), "decision");
        QTEST(body[u"answer"].toString(), "answer");
        QCOMPARE(body[u"comment"].toString(), u"looks good"_s);
        QCOMPARE(body[u"connection"].toString(), u"forge"_s);
        QCOMPARE(body[u"commit"].toString(), QString(40, u'c'));
        QVERIFY(!entries[0].body.contains("glpat"));
        // Decided once: the workspace knows it waits no more.
        QCOMPARE(office.decide(office.verdict).error().kind, Error::Kind::NotFound);
        QCOMPARE(postsTo(server), 1);
    }

    void aWorkspaceIsNotLeftBeforeTheEnd()
    {
        LocalServer server;
        playGitLab(server, "blocked");
        GateOffice office(server.url(), ConnectionKind::GitLab);
        QVERIFY(office.isReady);
        const auto underWay = office.begin(office.verdict);
        QVERIFY(arePromotionsUnderWay(office.store()));
        SLIPWAY_VERIFY(waitFor(underWay, 30000));
        QTRY_VERIFY(!arePromotionsUnderWay(office.store()));
    }

    void whoeverWasFirstIsNamedAndNothingIsSaid()
    {
        LocalServer server;
        playGitLab(server, "running", "dora");
        GateOffice office(server.url(), ConnectionKind::GitLab);
        QVERIFY(office.isReady);
        const auto answer = office.decide(office.verdict);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Refused);
        QVERIFY2(answer.error().message.contains(u"dora"_s), qPrintable(answer.error().message));
        QCOMPARE(postsTo(server), 0);
        QCOMPARE(office.gateCount(), 1);
        QVERIFY(office.entries().isEmpty());
    }

    void whatTheRuleForbidsNeverReachesTheServer_data()
    {
        QTest::addColumn<ConnectionKind>("kind");
        QTest::addColumn<bool>("mayDecide");
        QTest::addColumn<bool>("approve");
        QTest::addColumn<QString>("comment");
        QTest::addColumn<Error::Kind>("error");
        QTest::newRow("an account that may not decide")
            << ConnectionKind::GitLab << false << true << u"yes"_s << Error::Kind::Refused;
        QTest::newRow("a refusal without a word")
            << ConnectionKind::GitLab << true << false << u"  "_s << Error::Kind::Usage;
        QTest::newRow("a server that takes no decisions")
            << ConnectionKind::Buildbot << true << true << u"yes"_s << Error::Kind::Refused;
    }

    void whatTheRuleForbidsNeverReachesTheServer()
    {
        QFETCH(const ConnectionKind, kind);
        QFETCH(const bool, mayDecide);
        LocalServer server;
        playGitLab(server, "blocked");
        GateOffice office(server.url(), kind, mayDecide);
        QVERIFY(office.isReady);
        QFETCH(const bool, approve);
        QFETCH(const QString, comment);
        office.verdict.approve = approve;
        office.verdict.comment = comment;
        const auto answer = office.decide(office.verdict);
        QVERIFY(!answer);
        QTEST(answer.error().kind, "error");
        QVERIFY(server.arrived().isEmpty());
        QCOMPARE(office.gateCount(), 1);
        QVERIFY(office.entries().isEmpty());
    }

    void withoutAnEntryTheGateStaysAndThePersonIsTold()
    {
        LocalServer server;
        playGitLab(server, "blocked");
        GateOffice office(server.url(), ConnectionKind::GitLab);
        QVERIFY(office.isReady && office.breakLedger());
        const auto answer = office.decide(office.verdict);
        QVERIFY(!answer);
        QVERIFY2(answer.error().message.contains(u"forge"_s), qPrintable(answer.error().message));
        QCOMPARE(postsTo(server), 1);
        QCOMPARE(office.gateCount(), 1);
    }

    void whatTheServerRefusesChangesNothingHere()
    {
        LocalServer server;
        playGitLab(server, "blocked");
        server.answer("/api/v4/projects/42/deployments/513/approval",
                      {{.status = 403, .body = R"({"message":"403 Forbidden"})"}});
        GateOffice office(server.url(), ConnectionKind::GitLab);
        QVERIFY(office.isReady);
        const auto answer = office.decide(office.verdict);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Auth);
        QCOMPARE(office.gateCount(), 1);
        QVERIFY(office.entries().isEmpty());
    }
};

Q_DECLARE_METATYPE(slipway::Error::Kind)
QTEST_GUILESS_MAIN(GateCommandsTest)
#include "tst_gatecommands.moc"
