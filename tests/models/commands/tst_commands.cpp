#include "models/base/clock.h"
#include "models/commands/approvalcommands.h"
#include "models/commands/connectioncommands.h"
#include "models/commands/environmentcommands.h"
#include "models/commands/importdeployments.h"
#include "models/commands/initworkspace.h"
#include "models/commands/projectcommands.h"
#include "models/commands/recorddeployment.h"
#include "models/git/gitservice.h"
#include "models/ledger/ledger.h"
#include "models/store/approvalstore.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"
#include "tests/support/scratchrepository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

/// Waits for a future in the test's event loop; a future that never ends fails the test by its kind.
template <class R> R ended(const QFuture<R> &future)
{
    R result = fail(Error::Kind::Bug, u"the future did not end"_s);
    bool done = false;
    QObject receiver;
    whenDone(future, &receiver, [&](const R &answer) {
        result = answer;
        done = true;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(done, 30000); }();
    return result;
}

/// A workspace with a project over a scratch repository, and one person at work.
class Office
{
public:
    Office()
        : m_store(*StoreAddress::parse(m_folder.filePath(u"team.slipway"_s))),
          m_git(m_folder.filePath(u"cache"_s), m_folder.filePath(u"mirrors"_s)),
          m_clock(QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC))
    {
    }

    CommandContext context() { return {{&m_store, &m_git, &m_clock}, actor}; }
    FixedClock &clock() { return m_clock; }
    Store &store() { return m_store; }
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    bool init() { return ended(initWorkspace(context())).has_value(); }
    bool furnish(const QString &repository)
    {
        Project project;
        project.name = u"web"_s;
        project.repository = repository;
        return init() && ended(addProject(context(), project)).has_value()
            && ended(addEnvironment(context(), {u"staging"_s, {}, {}, {}})).has_value()
            && ended(addEnvironment(context(), {u"prod"_s, {}, {}, {}})).has_value();
    }
    LedgerEntry newestEntry()
    {
        const auto page = ended(m_store.read([](Database &db) { return Ledger(db).page(0, 1); }));
        return page && !page->isEmpty() ? page->first() : LedgerEntry();
    }
    qint64 deploymentCount()
    {
        return ended(m_store.read([](Database &db) { return DeploymentStore(db).count({}); })).value_or(-1);
    }
    /// From here on no entry can be written.
    bool breakLedger()
    {
        return ended(
                   m_store.write(
                       Store::LedgerTopic,
                       [](Database &db) -> Result<qint64> {
                           return db.execute(
                               u"CREATE TRIGGER test_no_entry BEFORE INSERT ON ledger BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
                       }))
            .has_value();
    }

    QString actor = u"ada"_s;

private:
    QTemporaryDir m_folder;
    Store m_store;
    GitService m_git;
    FixedClock m_clock;
};

DeploymentReport reportInto(const QString &environment, const QString &commit)
{
    DeploymentReport report;
    report.project = u"web"_s;
    report.environment = environment;
    report.commit = commit;
    return report;
}

Error::Kind kindOf(const auto &result)
{
    return result ? Error::Kind::Bug : result.error().kind;
}

} // namespace

class tst_Commands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyChangeEntersTheLedger();
    void withoutAnEntryNothingChanges();
    void environmentsQueueUpBehindTheirTier();
    void recordingResolvesTagsAndVersions();
    void theSameIdUpdates();
    void aStateDoesNotGoBack();
    void whatIsUnknownIsRefusedByName();
    void importReadsBothForms_data();
    void importReadsBothForms();
    void importNamesTheBadLine_data();
    void importNamesTheBadLine();
    void anApprovalIsOfTheExactSubject();
    void aMovedTagVoidsTheRequest();
    void connectionsAreChecked_data();
    void connectionsAreChecked();

private:
    ScratchRepository m_repository;
    QString m_first;
    QString m_second;
};

void tst_Commands::initTestCase()
{
    m_first = m_repository.change(u"feat: begin"_s, u"a"_s);
    m_repository.tag(u"v1.0.0"_s);
    m_second = m_repository.change(u"fix: mend"_s, u"b"_s);
    m_repository.tag(u"v1.0.1"_s);
}

void tst_Commands::everyChangeEntersTheLedger()
{
    Office office;
    QVERIFY(office.init());
    QCOMPARE(office.newestEntry().kind, u"workspace.created"_s);
    Project project;
    project.name = u"web"_s;
    project.repository = m_repository.path();
    QVERIFY(ended(addProject(office.context(), project)));
    QCOMPARE(office.newestEntry().kind, u"project.added"_s);
    QCOMPARE(office.newestEntry().actor, u"ada"_s);
    QVERIFY(ended(addEnvironment(office.context(), {u"prod"_s, {}, {}, {}})));
    QCOMPARE(office.newestEntry().kind, u"environment.added"_s);
    QVERIFY(ended(recordDeployment(office.context(), reportInto(u"prod"_s, u"v1.0.0"_s))));
    QCOMPARE(office.newestEntry().kind, u"deployment.recorded"_s);
    QCOMPARE(kindOf(ended(removeEnvironment(office.context(), u"prod"_s))), Error::Kind::Refused);
    QCOMPARE(kindOf(ended(removeProject(office.context(), u"web"_s))), Error::Kind::Refused);
    QCOMPARE(office.newestEntry().kind, u"deployment.recorded"_s);
    const auto verdict = ended(office.store().read([](Database &db) { return Ledger(db).verify(); }));
    QVERIFY(verdict && verdict->ok);
    QCOMPARE(verdict->entries, 4);
}

void tst_Commands::withoutAnEntryNothingChanges()
{
    Office office;
    QVERIFY(office.furnish(m_repository.path()));
    const auto asked = ended(requestApproval(office.context(), u"web"_s, u"1.0.1"_s, u"prod"_s));
    QVERIFY(asked);
    QVERIFY(office.breakLedger());
    QVERIFY(!ended(addEnvironment(office.context(), {u"qa"_s, {}, {}, {}})));
    QVERIFY(!ended(removeEnvironment(office.context(), u"prod"_s)));
    QVERIFY(!ended(recordDeployment(office.context(), reportInto(u"prod"_s, u"v1.0.0"_s))));
    QVERIFY(!ended(importDeployments(
        office.context(), office.file(u"a.csv"_s, "project,environment,commit\nweb,prod,v1.0.0\n"))));
    QVERIFY(!ended(decideApproval(office.context(), asked->id, {DecisionKind::Approve, u"go"_s, {}, {}})));
    QVERIFY(!ended(removeProject(office.context(), u"web"_s)));
    QCOMPARE(office.deploymentCount(), 0);
    const auto environments =
        ended(office.store().read([](Database &db) { return EnvironmentStore(db).all(); }));
    QCOMPARE(environments->size(), 2);
    const auto request =
        ended(office.store().read([id = asked->id](Database &db) { return ApprovalStore(db).byId(id); }));
    QVERIFY(request->state == ApprovalState::Pending);
    QVERIFY(request->decisions.isEmpty());
    QVERIFY(ended(office.store().read([](Database &db) { return ProjectStore(db).byName(u"web"_s); })));
}

void tst_Commands::environmentsQueueUpBehindTheirTier()
{
    Office office;
    QVERIFY(office.init());
    const auto eu = ended(addEnvironment(office.context(), {u"prod-eu"_s, {}, {}, {}}));
    const auto us = ended(addEnvironment(office.context(), {u"prod-us"_s, {}, {}, {}}));
    const auto exact = ended(addEnvironment(office.context(), {u"canary"_s, Tier::Production, 5, {}}));
    QVERIFY(eu && us && exact);
    QVERIFY(eu->tier == Tier::Production);
    QVERIFY(us->order > eu->order);
    QCOMPARE(exact->order, 5);
    QCOMPARE(kindOf(ended(addEnvironment(office.context(), {u"  "_s, {}, {}, {}}))), Error::Kind::Usage);
    QCOMPARE(kindOf(ended(addEnvironment(office.context(), {u"pr\u202Eod"_s, {}, {}, {}}))),
             Error::Kind::Usage);
    QVERIFY(!ended(addEnvironment(office.context(), {u"prod-eu"_s, {}, {}, {}})));
}

void tst_Commands::recordingResolvesTagsAndVersions()
{
    Office office;
    QVERIFY(office.furnish(m_repository.path()));
    const auto byTag = ended(recordDeployment(office.context(), reportInto(u"prod"_s, u"v1.0.1"_s)));
    QVERIFY(byTag);
    QCOMPARE(byTag->deployment.commit.hex(), m_second);
    QCOMPARE(byTag->deployment.version, u"1.0.1"_s);
    QVERIFY(byTag->deployment.state == DeploymentState::Succeeded);
    QCOMPARE(byTag->deployment.finishedAt, office.clock().now());
    const auto byDigits = ended(recordDeployment(office.context(), reportInto(u"prod"_s, m_first.left(9))));
    QVERIFY(byDigits);
    QCOMPARE(byDigits->deployment.commit.hex(), m_first);
    QVERIFY(byDigits->deployment.id > byTag->deployment.id);
    DeploymentReport past = reportInto(u"staging"_s, QString(40, u'a'));
    past.finishedAt = office.clock().now().addDays(-30);
    const auto foreign = ended(recordDeployment(office.context(), past));
    QVERIFY2(foreign, "a full id that the repository lacks is kept");
    QVERIFY(foreign->deployment.version.isEmpty());
    QVERIFY(foreign->deployment.createdAt <= past.finishedAt);
}

void tst_Commands::theSameIdUpdates()
{
    Office office;
    QVERIFY(office.furnish(m_repository.path()));
    DeploymentReport report = reportInto(u"prod"_s, u"v1.0.1"_s);
    report.externalId = u"job/1"_s;
    report.state = DeploymentState::Running;
    report.by = u"grace"_s;
    const auto running = ended(recordDeployment(office.context(), report));
    QVERIFY(running && running->isNew);
    office.clock().advance(60000);
    DeploymentReport later = reportInto(u"prod"_s, u"v1.0.1"_s);
    later.externalId = report.externalId;
    const auto finished = ended(recordDeployment(office.context(), later));
    QVERIFY(finished && !finished->isNew);
    QCOMPARE(finished->deployment.id, running->deployment.id);
    QCOMPARE(finished->deployment.by, u"grace"_s);
    QCOMPARE(finished->deployment.startedAt, running->deployment.startedAt);
    QCOMPARE(finished->deployment.finishedAt, office.clock().now());
    QCOMPARE(office.deploymentCount(), 1);
    QCOMPARE(office.newestEntry().kind, u"deployment.updated"_s);
}

void tst_Commands::aStateDoesNotGoBack()
{
    Office office;
    QVERIFY(office.furnish(m_repository.path()));
    DeploymentReport report = reportInto(u"prod"_s, u"v1.0.1"_s);
    report.externalId = u"job/1"_s;
    QVERIFY(ended(recordDeployment(office.context(), report)));
    report.state = DeploymentState::Running;
    QCOMPARE(kindOf(ended(recordDeployment(office.context(), report))), Error::Kind::Refused);
    report.state = {};
    report.environment = u"staging"_s;
    QCOMPARE(kindOf(ended(recordDeployment(office.context(), report))), Error::Kind::Refused);
}

void tst_Commands::whatIsUnknownIsRefusedByName()
{
    Office office;
    QVERIFY(office.furnish(m_repository.path()));
    QCOMPARE(kindOf(ended(recordDeployment(office.context(), reportInto(u"mars"_s, m_first)))),
             Error::Kind::NotFound);
    QCOMPARE(kindOf(ended(recordDeployment(office.context(), reportInto(u"prod"_s, u"v9"_s)))),
             Error::Kind::NotFound);
    QCOMPARE(kindOf(ended(requestApproval(office.context(), u"web"_s, u"9.9.9"_s, u"prod"_s))),
             Error::Kind::NotFound);
    Project project;
    project.name = u"lost"_s;
    project.repository = u"/nowhere/at/all"_s;
    QCOMPARE(kindOf(ended(addProject(office.context(), project))), Error::Kind::NotFound);
    project.repository = m_repository.path();
    project.mainBranch = u"trunk"_s;
    QCOMPARE(kindOf(ended(addProject(office.context(), project))), Error::Kind::NotFound);
}

void tst_Commands::importReadsBothForms_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("CSV with quotes, CRLF and a byte order mark")
        << u"a.csv"_s
        << QByteArray("\xEF\xBB\xBFproject,environment,commit,finished,by,id\r\n"
                      "web,prod,v1.0.0,2026-01-01T10:00:00Z,\"Hopper, \"\"Grace\"\"\",1\r\n"
                      "\r\n"
                      "web,prod,v1.0.1,2026-01-02T10:00:00Z,,2\r\n");
    QTest::newRow("JSON lines with an empty one")
        << u"a.jsonl"_s
        << QByteArray(
               R"({"project":"web","environment":"prod","commit":"v1.0.0","finished_at":"2026-01-01T10:00:00Z","by":"Hopper, \"Grace\"","external_id":"1"})"
               "\n\n"
               R"({"project":"web","environment":"prod","commit":"v1.0.1","finished":"2026-01-02T10:00:00Z","by":null,"id":2})");
}

void tst_Commands::importReadsBothForms()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    Office office;
    QVERIFY(office.furnish(m_repository.path()));
    const QString file = office.file(name, content);
    const auto first = ended(importDeployments(office.context(), file));
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QCOMPARE(first->inserted, 2);
    const auto again = ended(importDeployments(office.context(), file));
    QCOMPARE(again->unchanged, 2);
    QCOMPARE(office.deploymentCount(), 2);
    const auto page =
        ended(office.store().read([](Database &db) { return DeploymentStore(db).page({}, {}, 10); }));
    QCOMPARE(page->rows[0].version, u"1.0.1"_s);
    QCOMPARE(page->rows[1].by, u"Hopper, \"Grace\""_s);
    QCOMPARE(page->rows[1].liveUntil, page->rows[0].finishedAt);
}

void tst_Commands::importNamesTheBadLine_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    const QByteArray header = "project,environment,commit,state,finished\n";
    QTest::newRow("an unknown project") << u"a.csv"_s << header + "web,prod,v1.0.0,,\nwbe,prod,v1.0.0,,\n"
                                        << 3;
    QTest::newRow("an unknown tag") << u"a.csv"_s << header + "web,prod,v1.0.0,,\nweb,prod,v7,,\n" << 3;
    QTest::newRow("a state that is none") << u"a.csv"_s << header + "web,prod,v1.0.0,fine,\n" << 2;
    QTest::newRow("a time that is none") << u"a.csv"_s << header + "web,prod,v1.0.0,,teatime\n" << 2;
    QTest::newRow("a field too many") << u"a.csv"_s << header + "web,prod,v1.0.0,,,\n" << 2;
    QTest::newRow("a quote that is never closed, after a field of two lines")
        << u"a.csv"_s << header + "web,prod,\"v1.0.\n0\",,\nweb,prod,\"v1.0.0,,\n"
        << 4;
    QTest::newRow("an unknown column") << u"a.csv"_s << QByteArray("project,planet\nweb,mars\n") << 1;
    QTest::newRow("bytes that are no UTF-8")
        << u"a.csv"_s << header + "web,prod,v1.0.0,,\nweb,pr\xFFod,v1.0.0,,\n"
        << 3;
    QTest::newRow("a line that is no object") << u"a.jsonl"_s << QByteArray("\n[1]\n") << 2;
    QTest::newRow("an object without an environment")
        << u"a.jsonl"_s << QByteArray("{\"project\":\"web\"}\n") << 1;
}

void tst_Commands::importNamesTheBadLine()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(int, line);
    Office office;
    QVERIFY(office.furnish(m_repository.path()));
    const auto outcome = ended(importDeployments(office.context(), office.file(name, content)));
    QVERIFY(!outcome);
    QVERIFY2(outcome.error().message.contains(u"line %1:"_s.arg(line)), qPrintable(outcome.error().message));
    QCOMPARE(office.deploymentCount(), 0);
}

void tst_Commands::anApprovalIsOfTheExactSubject()
{
    Office office;
    QVERIFY(office.furnish(m_repository.path()));
    const auto asked =
        ended(requestApproval(office.context(), u"web"_s, u"tag:v1.0.1"_s, u"prod"_s, u"please"_s));
    QVERIFY(asked);
    QCOMPARE(asked->subject.commit.hex(), m_second);
    QCOMPARE(asked->subject.tree, m_repository.run({u"rev-parse"_s, m_second + u"^{tree}"_s}));
    QCOMPARE(asked->subject.policySha256.size(), 64);
    QCOMPARE(kindOf(ended(requestApproval(office.context(), u"web"_s, u"1.0.1"_s, u"prod"_s))),
             Error::Kind::Refused);
    QCOMPARE(kindOf(ended(decideApproval(office.context(), asked->id, {DecisionKind::Reject, {}, {}, {}}))),
             Error::Kind::Usage);
    QCOMPARE(kindOf(ended(decideApproval(office.context(), asked->id, {DecisionKind::Revoke, {}, {}, {}}))),
             Error::Kind::Refused);
    const auto approved =
        ended(decideApproval(office.context(), asked->id, {DecisionKind::Approve, u"go"_s, {}, {}}));
    QVERIFY(approved);
    QVERIFY(approved->state == ApprovalState::Approved);
    QCOMPARE(approved->decisions.size(), 1);
    QVERIFY(approved->decisions.first().selfAttested);
    QVERIFY(office.newestEntry().body.contains(asked->subject.sha256().toLatin1()));
    QVERIFY(office.newestEntry().body.contains("\"self_attested\":true"));
    QCOMPARE(office.newestEntry().kind, u"approval.approved"_s);
}

void tst_Commands::aMovedTagVoidsTheRequest()
{
    ScratchRepository repository;
    repository.change(u"feat: begin"_s, u"a"_s);
    repository.tag(u"v1.0.0"_s);
    Office office;
    QVERIFY(office.furnish(repository.path()));
    const auto asked = ended(requestApproval(office.context(), u"web"_s, u"1.0.0"_s, u"prod"_s));
    QVERIFY(asked);
    repository.change(u"fix: slip in"_s, u"b"_s);
    repository.tag(u"v1.0.0"_s);
    QCOMPARE(
        kindOf(ended(decideApproval(office.context(), asked->id, {DecisionKind::Approve, u"go"_s, {}, {}}))),
        Error::Kind::Refused);
    const auto request =
        ended(office.store().read([id = asked->id](Database &db) { return ApprovalStore(db).byId(id); }));
    QVERIFY(request->state == ApprovalState::Void);
    QCOMPARE(office.newestEntry().kind, u"approval.voided"_s);
}

void tst_Commands::connectionsAreChecked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("good");
    QTest::newRow("an address and a rule") << u"https://ci.example.org/"_s << u"deploy-(.*)"_s << true;
    QTest::newRow("no address") << u"ci"_s << u"a"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << u"a"_s << false;
    QTest::newRow("a password inside") << u"https://me:secret@ci.example.org/"_s << u"a"_s << false;
    QTest::newRow("a rule that cannot be read") << u"https://ci.example.org/"_s << u"("_s << false;
}

void tst_Commands::connectionsAreChecked()
{
    QFETCH(QString, url);
    QFETCH(QString, pattern);
    QFETCH(bool, good);
    Office office;
    QVERIFY(office.furnish(m_repository.path()));
    Connection connection;
    connection.name = u"ci"_s;
    connection.url = url;
    connection.rules = {{MappingRule::Target::Environment, pattern, u"prod"_s}};
    const auto added = ended(addConnection(office.context(), connection));
    QCOMPARE(added.has_value(), good);
    if (!good) {
        QVERIFY(!added.error().message.contains(u"secret"_s));
        return;
    }
    const QVector<MappingRule> bad{{MappingRule::Target::Project, u"["_s, u"web"_s}};
    QVERIFY(!ended(mapConnection(office.context(), u"ci"_s, bad)));
    const auto kept =
        ended(office.store().read([](Database &db) { return ConnectionStore(db).byName(u"ci"_s); }));
    QCOMPARE(kept->rules, connection.rules);
    QVERIFY(ended(mapConnection(office.context(), u"ci"_s, {})));
    QVERIFY(ended(removeConnection(office.context(), u"ci"_s)));
    QCOMPARE(office.newestEntry().kind, u"connection.removed"_s);
}

QTEST_GUILESS_MAIN(tst_Commands)
#include "tst_commands.moc"
