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
#include "tests/support/office.h"
#include "tests/support/scratchrepository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

DeploymentReport reportInto(const QString &environment, const QString &commit)
{
    DeploymentReport report;
    report.project = u"web"_s;
    report.environment = environment;
    report.commit = commit;
    return report;
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
    void commitsAreNamedInManyWays_data();
    void commitsAreNamedInManyWays();
    void timesThatCannotBeAreRefused_data();
    void timesThatCannotBeAreRefused();
    void anImportIsTheSameInBulk();
    void aLargeImportIsLoadedInBulk();
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

void tst_Commands::commitsAreNamedInManyWays_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("second"); // else the first commit
    QTest::newRow("a tag") << u"v1.0.1"_s << true;
    QTest::newRow("a tag, said to be one") << u"tag:v1.0.1"_s << true;
    QTest::newRow("a version") << u"1.0.1"_s << true;
    QTest::newRow("a version, said to be one") << u"release:1.0.1"_s << true;
    QTest::newRow("digits, said to be a commit") << u"commit:"_s + m_first.left(9) << false;
    QTest::newRow("a full id, said to be a commit") << u"commit:"_s + m_first << false;
}

void tst_Commands::commitsAreNamedInManyWays()
{
    QFETCH(QString, written);
    QFETCH(bool, second);
    Office office;
    QVERIFY(office.furnish(m_repository.path()));
    const auto recorded = ended(recordDeployment(office.context(), reportInto(u"prod"_s, written)));
    QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().message));
    QCOMPARE(recorded->deployment.commit.hex(), second ? m_second : m_first);
    QCOMPARE(kindOf(ended(recordDeployment(office.context(), reportInto(u"prod"_s, u"commit:v1.0.1"_s)))),
             Error::Kind::NotFound);
    QCOMPARE(kindOf(ended(recordDeployment(office.context(), reportInto(u"prod"_s, u"tag:"_s + m_first)))),
             Error::Kind::NotFound);
}

void tst_Commands::timesThatCannotBeAreRefused_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("started"); // hours from now; 99: unknown
    QTest::addColumn<int>("finished");
    QTest::addColumn<bool>("fine");
    QTest::newRow("finished tomorrow") << u"succeeded"_s << 99 << 24 << false;
    QTest::newRow("running since tomorrow") << u"running"_s << 24 << 99 << false;
    QTest::newRow("planned for tomorrow") << u"planned"_s << 24 << 99 << true;
    QTest::newRow("running, and finished") << u"running"_s << -2 << -1 << false;
    QTest::newRow("finished before it started") << u"failed"_s << -1 << -2 << false;
    QTest::newRow("finished an hour ago") << u"failed"_s << -2 << -1 << true;
}

void tst_Commands::timesThatCannotBeAreRefused()
{
    QFETCH(QString, state);
    QFETCH(int, started);
    QFETCH(int, finished);
    QFETCH(bool, fine);
    Office office;
    QVERIFY(office.furnish(m_repository.path()));
    DeploymentReport report = reportInto(u"prod"_s, u"v1.0.1"_s);
    report.state = deploymentStateFromString(state);
    if (started != 99)
        report.startedAt = office.clock().now().addSecs(started * 3600);
    if (finished != 99)
        report.finishedAt = office.clock().now().addSecs(finished * 3600);
    const auto recorded = ended(recordDeployment(office.context(), report));
    QCOMPARE(recorded.has_value(), fine);
    if (!fine)
        QCOMPARE(kindOf(recorded), Error::Kind::Invalid);
    QCOMPARE(office.deploymentCount(), fine ? 1 : 0);
}

void tst_Commands::anImportIsTheSameInBulk()
{
    Office office;
    QVERIFY(office.furnish(m_repository.path()));
    DeploymentReport report = reportInto(u"prod"_s, u"v1.0.1"_s);
    report.externalId = u"job/1"_s;
    report.state = DeploymentState::Failed;
    report.by = u"grace"_s;
    const auto recorded = ended(recordDeployment(office.context(), report));
    QVERIFY(recorded);
    office.clock().advance(60000);
    // The same id, and nothing said of state, person and times: all that stays.
    const QString file = office.file(u"a.csv"_s,
                                     "project,environment,commit,url,id\n"
                                     "web,prod,v1.0.1,https://ci.example.org/1,job/1\n"
                                     "web,prod,v1.0.0,,job/2\n"
                                     "web,prod,v1.0.0,https://ci.example.org/2,job/2\n");
    const auto first = ended(importDeployments(office.context(), file));
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QCOMPARE(first->inserted, 1);
    QCOMPARE(first->updated, 2);
    const auto kept = ended(office.store().read(
        [](Database &db) { return DeploymentStore(db).bySource(u"recorded"_s, u"job/1"_s); }));
    QVERIFY(kept && *kept);
    QCOMPARE((*kept)->url, u"https://ci.example.org/1"_s);
    QCOMPARE((*kept)->by, u"grace"_s);
    QVERIFY((*kept)->state == DeploymentState::Failed);
    QCOMPARE((*kept)->finishedAt, recorded->deployment.finishedAt);
    office.clock().advance(60000);
    const auto again = ended(importDeployments(office.context(), file));
    QVERIFY(again);
    QCOMPARE(again->unchanged, 3);
    QCOMPARE(office.deploymentCount(), 2);
    const auto moved = ended(importDeployments(
        office.context(),
        office.file(u"b.csv"_s, "project,environment,commit,id\nweb,staging,v1.0.1,job/1\n")));
    QCOMPARE(kindOf(moved), Error::Kind::Refused);
    QVERIFY2(moved.error().message.contains(u"line 2:"_s), qPrintable(moved.error().message));
}

void tst_Commands::aLargeImportIsLoadedInBulk()
{
    Office office;
    QVERIFY(office.furnish(m_repository.path()));
    QVERIFY(ended(recordDeployment(office.context(), reportInto(u"staging"_s, u"v1.0.1"_s))));
    QByteArray content = "project,environment,commit,finished,id\n";
    const QDateTime begin(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < 6000; ++i) {
        content += "web,prod,v1.0." + QByteArray::number(i % 2) + ','
            + begin.addSecs(i * 60).toString(Qt::ISODate).toLatin1() + ",n" + QByteArray::number(i) + '\n';
    }
    const QString file = office.file(u"a.csv"_s, content);
    const auto first = ended(importDeployments(office.context(), file));
    QVERIFY2(first, first ? "" : qPrintable(first.error().message));
    QCOMPARE(first->inserted, 6000);
    const auto again = ended(importDeployments(office.context(), file));
    QVERIFY(again);
    QCOMPARE(again->unchanged, 6000);
    QCOMPARE(office.deploymentCount(), 6001);
    DeploymentFilter filter;
    filter.search = u"n5999 prod"_s;
    const auto found = ended(
        office.store().read([filter](Database &db) { return DeploymentStore(db).page(filter, {}, 10); }));
    QVERIFY(found);
    QCOMPARE(found->rows.size(), 1);
    QVERIFY(!found->rows[0].liveUntil.isValid());
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
    project.repository = u"https://ada:s3cret@git.example.org/web.git"_s;
    const auto withPassword = ended(addProject(office.context(), project));
    QCOMPARE(kindOf(withPassword), Error::Kind::Usage);
    QVERIFY(!withPassword.error().message.contains(u"s3cret"_s));
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
    const QByteArray array =
        R"([{"project":"web","environment":"prod","commit":"v1.0.0","finished":"2026-01-01T10:00:00Z","by":"Hopper, \"Grace\"","id":"1"},
            {"project":"web","environment":"prod","commit":"v1.0.1","finished":"2026-01-02T10:00:00Z","id":"2"}])";
    QTest::newRow("an array") << u"a.json"_s << array;
    QTest::newRow("what the history answers") << u"a.json"_s << "{\"total\":2,\"deployments\":" + array + "}";
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
    QTest::newRow("a column twice") << u"a.csv"_s << QByteArray("project,environment,started,started_at\n")
                                    << 1;
    QTest::newRow("no header") << u"a.csv"_s << QByteArray("\n\n") << 1;
    QTest::newRow("a version that is a number with a fraction")
        << u"a.jsonl"_s << QByteArray("{\"project\":\"web\",\"environment\":\"prod\",\"version\":1.10}\n")
        << 1;
    QTest::newRow("an object of an array that says too little")
        << u"a.json"_s
        << QByteArray("[{\"project\":\"web\",\n\"environment\":\"prod\",\"by\":\"{[\\\"\"},\n\n{\"project\":"
                      "\"web\"}]")
        << 4;
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
