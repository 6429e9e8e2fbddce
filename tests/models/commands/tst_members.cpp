// People who work in a PostgreSQL workspace by logins that cannot rewrite the ledger.
#include "models/commands/approvalcommands.h"
#include "models/commands/checklistcommands.h"
#include "models/commands/gaterulecommands.h"
#include "models/commands/membercommands.h"
#include "models/commands/promotecommands.h"
#include "models/commands/recorddeployment.h"
#include "models/store/queuedverdictstore.h"
#include "tests/support/office.h"
#include "tests/support/postgresserver.h"
#include "tests/support/scratchrepository.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace slipway;
using slipway::tests::PostgresServer;

namespace {

TokenReader noTokensNeeded()
{
    return [](const Connection &) { return readyFuture<Result<QString>>(QString()); };
}

/// A workspace of the server's own role, in which the role `clerk` may work.
struct Bureau
{
    explicit Bureau(const QString &repository)
        : role(u"clerk_"_s + QUuid::createUuid().toString(QUuid::Id128).left(12)),
          owner(PostgresServer::shared()->freshDatabase()),
          clerk(QString(owner.address()).replace(u"postgres@"_s, role + u'@'))
    {
        PostgresServer::shared()->psql(u"postgres"_s, u"CREATE ROLE %1 LOGIN"_s.arg(role));
        [&] {
            QVERIFY(owner.furnish(repository));
            const auto added = ended(addMember(owner.context(), role));
            QVERIFY2(added, added ? "" : qPrintable(added.error().message));
            QVERIFY(clerk.open());
        }();
        clerk.actor = u"clara"_s;
    }
    QString role;
    Office owner;
    Office clerk;
};

#define VERIFY_WENT(future)                                                                                  \
    do {                                                                                                     \
        const auto went = ended(future);                                                                     \
        QVERIFY2(went, went ? "" : qPrintable(went.error().message + u" | "_s + went.error().detail));       \
    } while (false)

} // namespace

class tst_Members : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PostgresServer::shared()) {
            QVERIFY2(!PostgresServer::isRequired(), qPrintable(PostgresServer::whyNot()));
            QSKIP(qPrintable(PostgresServer::whyNot()));
        }
        for (const QString &tag : {u"v1.0.0"_s, u"v1.0.1"_s}) {
            m_repository.change(u"feat: "_s + tag, tag);
            m_repository.tag(tag);
        }
    }

    void aMemberWorksAsEverybodyDoes()
    {
        Bureau bureau(m_repository.path());
        const CommandContext context = bureau.clerk.context();
        VERIFY_WENT(addEnvironment(context, {u"qa"_s, {}, {}, {}}));
        Project api;
        api.name = u"api"_s;
        api.repository = m_repository.path();
        VERIFY_WENT(addProject(context, api));
        DeployTarget target;
        target.environment = u"prod"_s;
        target.command = {u"/bin/true"_s};
        VERIFY_WENT(setDeployTarget(context, target));
        DeploymentReport report;
        report.project = u"web"_s;
        report.environment = u"prod"_s;
        report.commit = u"v1.0.0"_s;
        VERIFY_WENT(recordDeployment(context, report));
        Freeze freeze;
        freeze.reason = u"rest"_s;
        freeze.environment = u"qa"_s;
        freeze.startsAt = bureau.clerk.clock().now();
        VERIFY_WENT(addFreeze(context, freeze));
        GatePolicy policy;
        policy.approvals = {{{}, 1}};
        policy.allowsSelfApproval = true;
        policy.checklist = {u"told"_s};
        VERIFY_WENT(setGatePolicy(context, u"prod"_s, policy));
        VERIFY_WENT(tickChecklist(context, {{u"web"_s, u"1.0.1"_s, u"prod"_s}, {u"told"_s}}));
        const auto asked = ended(requestApproval(context, u"web"_s, u"1.0.1"_s, u"prod"_s));
        QVERIFY2(asked, asked ? "" : qPrintable(asked.error().message));
        Decision yes;
        yes.kind = DecisionKind::Approve;
        VERIFY_WENT(decideApproval(context, asked->id, yes));
        VERIFY_WENT(promote(context, noTokensNeeded(),
                            {.project = u"web"_s, .environment = u"prod"_s, .release = u"1.0.1"_s}));
        VERIFY_WENT(removeProject(context, u"api"_s));
        // A text that should not stand there goes the way that is meant for it.
        const qint64 entry = bureau.clerk.newestEntry().sequence;
        VERIFY_WENT(bureau.clerk.store().write(Store::LedgerTopic, [entry, &bureau](Database &db) {
            return Ledger(db).redact(entry, u"a secret"_s, u"clara"_s, bureau.clerk.clock().now());
        }));
        const auto members = ended(askMembers(context));
        QVERIFY(members);
        const auto own = std::ranges::find(*members, bureau.role, &MemberRights::role);
        QVERIFY(own != members->cend() && own->mayWork && !own->mayRewriteLedger && !own->isOwner);
    }

    void theServerRefusesToTamper_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const char *sql) {
            QTest::newRow(name) << QString::fromLatin1(sql);
        };
        row("to change an entry", "UPDATE slipway.ledger SET actor = 'mallory'");
        row("to empty an entry's text", "UPDATE slipway.ledger SET body = ''");
        row("to delete an entry", "DELETE FROM slipway.ledger WHERE sequence = 1");
        row("to empty the ledger", "TRUNCATE slipway.ledger");
        row("to put in an entry that nobody chained",
            "INSERT INTO slipway.ledger SELECT sequence + 1000, at, actor, kind, body, body_hash, previous, "
            "hash, login FROM slipway.ledger LIMIT 1");
        row("to move the head", "UPDATE slipway.ledger_head SET sequence = 1");
        row("to drop the head", "DELETE FROM slipway.ledger_head");
        row("to cut the head", "TRUNCATE slipway.ledger_head");
        row("to turn the triggers off", "ALTER TABLE slipway.ledger DISABLE TRIGGER ALL");
        row("to turn them off as replication does", "SET session_replication_role = replica");
        row("to drop the ledger", "DROP TABLE slipway.ledger CASCADE");
        row("to rename it", "ALTER TABLE slipway.ledger RENAME TO old_ledger");
        row("to replace the function",
            "CREATE OR REPLACE FUNCTION slipway.ledger_append(entry_at text, entry_actor text, entry_kind "
            "text, entry_body bytea, OUT sequence bigint, OUT previous bytea, OUT hash bytea) LANGUAGE sql "
            "AS 'SELECT 1::bigint, NULL::bytea, NULL::bytea'");
        row("to make something in the schema", "CREATE TABLE slipway.mine (a int)");
        row("to change a decision", "UPDATE slipway.approval_decision SET by_whom = 'mallory'");
        row("to delete a decision", "DELETE FROM slipway.approval_decision");
        row("to say that the tables are newer", "INSERT INTO slipway.schema_version VALUES (999, 'x')");
        row("to take a text out that signatures rest on",
            "SELECT slipway.ledger_append('2026-03-01T12:00:00.000Z', 'anna', 'override.revoked', "
            "'{\"override\":1}'); SELECT slipway.ledger_redact((SELECT max(sequence) FROM slipway.ledger), "
            "'t', 'anna', convert_to('{\"entry\":' || (SELECT max(sequence) FROM slipway.ledger) || '}', "
            "'UTF8'))");
        row("to take one text out and name another",
            "SELECT slipway.ledger_redact(1, 't', 'anna', '{\"entry\":2}')");
        row("to say that a text was taken out",
            "SELECT slipway.ledger_append('t', 'anna', 'ledger.redacted', '{\"entry\":1}')");
        row("to chain an entry past its guard",
            "SELECT slipway.ledger_chain('t', 'anna', 'ledger.redacted', '{\"entry\":1}')");
        row("to make it another workspace",
            "INSERT INTO slipway.setting (key, value) VALUES ('uuid', 'a') ON CONFLICT (key) DO NOTHING; "
            "UPDATE slipway.setting SET value = 'x' WHERE key = 'uuid'");
        row("to let writers by each other", "DELETE FROM slipway.writer");
        row("to delete words that wait for a server", "DELETE FROM slipway.queued_verdict");
        row("to become the owner", "SET ROLE postgres");
        row("to give itself more", "GRANT UPDATE ON slipway.ledger TO CURRENT_USER");
    }
    void theServerRefusesToTamper()
    {
        QFETCH(QString, sql);
        Bureau bureau(m_repository.path());
        const auto before = bureau.owner.newestEntry();
        const auto tried = ended(bureau.clerk.store().write(
            Store::LedgerTopic, [sql](Database &db) -> Result<void> { return db.script(sql); }));
        // A grant of what one does not have is a warning in PostgreSQL, so the outcome is looked at too.
        QVERIFY2(!tried || sql.startsWith(u"GRANT"), "the server let it through");
        const auto members = ended(askMembers(bureau.owner.context()));
        QVERIFY(members);
        const auto own = std::ranges::find(*members, bureau.role, &MemberRights::role);
        QVERIFY(own != members->cend() && !own->mayRewriteLedger);
        QCOMPARE(bureau.owner.newestEntry().hash, before.hash);
    }

    /// A word to a server is said by the login that put it there, as it stands.
    void nobodyPutsAWordInAnothersMouth_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char *name, const char *sql) {
            QTest::newRow(name) << QString::fromLatin1(sql);
        };
        row("to turn a no into a yes", "UPDATE slipway.queued_verdict SET approve = 1");
        row("to turn it to another gate", "UPDATE slipway.queued_verdict SET external_id = '43'");
        row("to take it over", "UPDATE slipway.queued_verdict SET login = session_user");
        row("to say that it is not in doubt", "UPDATE slipway.queued_verdict SET in_doubt = 0, tried_at = 0");
        row("to let an ended one be said again",
            "UPDATE slipway.queued_verdict SET state = 3; UPDATE slipway.queued_verdict SET state = 0");
    }
    void nobodyPutsAWordInAnothersMouth()
    {
        QFETCH(QString, sql);
        Bureau bureau(m_repository.path());
        const auto put = [](Office &office) {
            return ended(office.store().write(Store::ConnectionsTopic, [](Database &db) {
                QueuedVerdict word;
                word.connection = ConnectionId{7};
                word.gate.externalId = QString::number(QRandomGenerator::global()->generate());
                word.by = u"anna"_s;
                word.at = word.triedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
                word.isInDoubt = true;
                return QueuedVerdictStore(db).add(word);
            }));
        };
        QVERIFY(put(bureau.owner));
        QVERIFY(!ended(bureau.clerk.store().write(
            Store::ConnectionsTopic, [sql](Database &db) -> Result<void> { return db.script(sql); })));
        // What the clerk puts in under anna's name is never anna's.
        QVERIFY(put(bureau.clerk));
        const auto seen =
            ended(bureau.owner.store().read([](Database &db) { return QueuedVerdictStore(db).open(); }));
        QVERIFY(seen);
        QCOMPARE(seen->size(), 2);
        QVERIFY(seen->first().isOfThisLogin && !seen->first().approve && seen->first().isInDoubt);
        QVERIFY(!seen->last().isOfThisLogin);
    }

    void onlyTheOwnerSaysWhoWorks()
    {
        Bureau bureau(m_repository.path());
        QCOMPARE(kindOf(ended(addMember(bureau.clerk.context(), bureau.role))), Error::Kind::Refused);
        QCOMPARE(kindOf(ended(removeMember(bureau.clerk.context(), bureau.role))), Error::Kind::Refused);
        QCOMPARE(kindOf(ended(addMember(bureau.owner.context(), u"nobody_here"_s))), Error::Kind::NotFound);
        QCOMPARE(kindOf(ended(addMember(bureau.owner.context(), u"postgres"_s))), Error::Kind::Refused);
        QCOMPARE(kindOf(ended(addMember(bureau.owner.context(), u"a\"; DROP TABLE slipway.ledger; --"_s))),
                 Error::Kind::NotFound);
        QVERIFY(ended(removeMember(bureau.owner.context(), bureau.role)));
        QVERIFY(!ended(bureau.clerk.store().read([](Database &db) { return Ledger(db).page(0, 1); })));
    }

    void whoCanBecomeTheOwnerIsNoMember()
    {
        Bureau bureau(m_repository.path());
        const QString other = bureau.role + u"_3"_s;
        PostgresServer::shared()->psql(u"postgres"_s, u"CREATE ROLE %1 LOGIN NOINHERIT"_s.arg(other));
        PostgresServer::shared()->psql(u"postgres"_s, u"GRANT postgres TO %1"_s.arg(other));
        QCOMPARE(kindOf(ended(addMember(bureau.owner.context(), other))), Error::Kind::Refused);
        PostgresServer::shared()->psql(u"postgres"_s, u"REVOKE postgres FROM %1"_s.arg(other));
        VERIFY_WENT(addMember(bureau.owner.context(), other));
        // What was given by hand goes with the next grant; what makes an owner of it is seen.
        PostgresServer::shared()->psql(u"postgres"_s, u"GRANT postgres TO %1"_s.arg(other));
        const auto members = ended(askMembers(bureau.owner.context()));
        QVERIFY(members);
        const auto own = std::ranges::find(*members, other, &MemberRights::role);
        QVERIFY(own != members->cend() && own->mayRewriteLedger);
    }

    void withoutAnEntryNobodyGetsRights()
    {
        Bureau bureau(m_repository.path());
        const QString other = bureau.role + u"_2"_s;
        PostgresServer::shared()->psql(u"postgres"_s, u"CREATE ROLE %1 LOGIN"_s.arg(other));
        VERIFY_WENT(bureau.owner.store().write(Store::LedgerTopic, [](Database &db) -> Result<void> {
            return db.script(u"ALTER TABLE ledger ADD CONSTRAINT no_entry CHECK (false) NOT VALID"_s);
        }));
        QVERIFY(!ended(addMember(bureau.owner.context(), other)));
        QVERIFY(!ended(removeMember(bureau.owner.context(), bureau.role)));
        const auto members = ended(askMembers(bureau.owner.context()));
        QVERIFY(members);
        QVERIFY(std::ranges::find(*members, other, &MemberRights::role) == members->cend());
        QVERIFY(std::ranges::find(*members, bureau.role, &MemberRights::role) != members->cend());
    }

    void aFileKnowsNoRoles()
    {
        Office office;
        QVERIFY(office.init());
        QCOMPARE(kindOf(ended(askMembers(office.context()))), Error::Kind::Refused);
        QCOMPARE(kindOf(ended(addMember(office.context(), u"anna"_s))), Error::Kind::Refused);
    }

private:
    ScratchRepository m_repository;
};

QTEST_GUILESS_MAIN(tst_Members)
#include "tst_members.moc"
