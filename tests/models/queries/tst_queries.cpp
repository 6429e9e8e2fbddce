#include "models/base/clock.h"
#include "models/git/gitservice.h"
#include "models/queries/boardquery.h"
#include "models/queries/comparequery.h"
#include "models/queries/notesquery.h"
#include "models/queries/point.h"
#include "models/queries/releasequery.h"
#include "models/queries/wherequery.h"
#include "models/store/approvalstore.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/probestore.h"
#include "models/store/projectstore.h"
#include "models/store/serverfactstore.h"
#include "models/store/slotstore.h"
#include "models/store/store.h"
#include "tests/support/scratchrepository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

template <class R> R answerOf(const QFuture<R> &future)
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

/// The cells of a project on a board; none where it is not there.
QVector<std::optional<BoardCell>> cellsOf(const Result<Board> &board, const QString &project)
{
    for (const BoardRow &row : board ? board->rows : QVector<BoardRow>()) {
        if (row.project.name == project)
            return row.cells;
    }
    return QVector<std::optional<BoardCell>>(3);
}

const QDateTime day(int number, int hour = 12)
{
    return QDateTime(QDate(2026, 3, number), QTime(hour, 0), Qt::UTC);
}

} // namespace

/// main: first – second (v1.0.0) – third – fourth (v1.1.0); hotfix: from second, one commit picked from
/// third's kind.
class tst_Queries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pointsMeanWhatTheySay_data();
    void pointsMeanWhatTheySay();
    void pointsAreRefused_data();
    void pointsAreRefused();
    void theBoardCountsDriftBetweenNeighbours();
    void theBoardCountsDriftFromAChosenBaseline();
    void theBoardCountsHowDeploymentsEnded();
    void aBrokenRepositoryHarmsNoOtherRow();
    void aProjectWithPathsCountsItsOwnCommits();
    void cherryPicksAreKnownOnTheOtherSide();
    void theSamePatchIsKnownWhoeverAppliedIt();
    void comparingAllTellsEveryProject();
    void whereBeginsTheUnbrokenStay();
    void releasesKnowTheirApprovalsAndDeployments();
    void releasesKnowWhatServersSayOfThem();
    void aMirrorThatWasNeverFetchedSaysSo();
    void whatNoRefReachesIsKnownWhereItLies();
    void theBoardSaysWhatTheRulesSay();
    void theBoardSaysWhatRunsAndWhatWaits();
    void theBoardShowsWhatWasUnderWay_data();
    void theBoardShowsWhatWasUnderWay();

private:
    QueryContext context() { return {m_store.get(), m_git.get(), &m_clock}; }
    void deploy(const QString &environment, const QString &commit, const QDateTime &finished,
                const QString &project = u"web"_s, const QString &version = {});
    ProjectId addProject(const QString &name, const QString &repository, const QStringList &paths = {});

    QTemporaryDir m_folder;
    ScratchRepository m_repository;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<GitService> m_git;
    FixedClock m_clock{day(20)};
    QHash<QString, ProjectId> m_projects;
    QHash<QString, EnvironmentId> m_environments;
    QString m_first, m_second, m_third, m_fourth, m_picked;
};

ProjectId tst_Queries::addProject(const QString &name, const QString &repository, const QStringList &paths)
{
    Project project;
    project.name = name;
    project.repository = repository;
    project.paths = paths;
    const auto id = answerOf(m_store->write(
        Store::ProjectsTopic, [project](Database &db) { return ProjectStore(db).add(project); }));
    return m_projects[name] = id.value_or(ProjectId{});
}

void tst_Queries::deploy(const QString &environment, const QString &commit, const QDateTime &finished,
                         const QString &project, const QString &version)
{
    Deployment deployment;
    deployment.version = version;
    deployment.project = m_projects.value(project);
    deployment.environment = m_environments.value(environment);
    deployment.commit = CommitId::parse(commit).value_or(CommitId());
    deployment.state = DeploymentState::Succeeded;
    deployment.createdAt = finished;
    deployment.finishedAt = finished;
    deployment.source = u"recorded"_s;
    QVERIFY(answerOf(m_store->write(Store::DeploymentsTopic, [deployment](Database &db) {
        return DeploymentStore(db).upsert(QList{deployment});
    })));
}

void tst_Queries::initTestCase()
{
    m_first = m_repository.change(u"feat: begin"_s, u"web/a"_s);
    m_second = m_repository.change(u"fix: mend (#7)\n\nRefs: DOOR-1"_s, u"web/b"_s);
    m_repository.tag(u"v1.0.0"_s);
    m_repository.branch(u"hotfix"_s, m_second);
    m_third = m_repository.change(u"fix: urgent"_s, u"web/c"_s);
    m_fourth = m_repository.change(u"feat: more"_s, u"docs/d"_s);
    m_repository.tag(u"v1.1.0"_s);
    ScratchRepository::What onHotfix;
    onHotfix.parents = QStringList{u"hotfix"_s};
    onHotfix.branch = u"hotfix"_s;
    m_picked = m_repository.change(u"fix: urgent, again\n\n(cherry picked from commit "_s + m_third + u")"_s,
                                   u"web/c"_s, onHotfix);

    m_store = std::make_unique<Store>(*StoreAddress::parse(m_folder.filePath(u"team.slipway"_s)));
    m_git = std::make_unique<GitService>(m_folder.filePath(u"cache"_s), m_folder.filePath(u"mirrors"_s));
    QVERIFY(answerOf(m_store->open(Store::Mode::Create)));
    addProject(u"web"_s, m_repository.path());
    int order = 0;
    for (const QString &name : {u"dev"_s, u"staging"_s, u"prod"_s}) {
        const Environment environment{{}, name, guessTier(name), order += 10, {}};
        const auto id = answerOf(m_store->write(Store::EnvironmentsTopic, [environment](Database &db) {
            return EnvironmentStore(db).add(environment);
        }));
        QVERIFY(id);
        m_environments[name] = *id;
    }
    deploy(u"prod"_s, m_first, day(1));
    deploy(u"prod"_s, m_second, day(2));
    deploy(u"prod"_s, m_picked, day(3));
    deploy(u"staging"_s, m_fourth, day(4));
}

void tst_Queries::pointsMeanWhatTheySay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Point::Kind>("kind");
    QTest::addColumn<QString>("commit");
    QTest::newRow("an environment") << u"prod"_s << Point::Kind::Environment << m_picked;
    QTest::newRow("an environment at a time")
        << u"prod@2026-03-01T13:00:00Z"_s << Point::Kind::Environment << m_first;
    QTest::newRow("an environment some days ago") << u"prod@-18d"_s << Point::Kind::Environment << m_second;
    QTest::newRow("an environment where nothing is") << u"dev"_s << Point::Kind::Environment << QString();
    QTest::newRow("a version") << u"1.1.0"_s << Point::Kind::Release << m_fourth;
    QTest::newRow("a tag, which is that release") << u"v1.1.0"_s << Point::Kind::Release << m_fourth;
    QTest::newRow("a tag, said to be one") << u"tag:v1.0.0"_s << Point::Kind::Tag << m_second;
    QTest::newRow("a branch") << u"hotfix"_s << Point::Kind::Branch << m_picked;
    QTest::newRow("HEAD") << u"HEAD"_s << Point::Kind::Branch << m_fourth;
    QTest::newRow("a full commit") << m_third << Point::Kind::Commit << m_third;
    QTest::newRow("some digits of a commit")
        << u"commit:"_s + m_third.left(12) << Point::Kind::Commit << m_third;
}

void tst_Queries::pointsMeanWhatTheySay()
{
    QFETCH(QString, text);
    const auto point = answerOf(askPoint(context(), u"web"_s, text));
    QVERIFY2(point, point ? "" : qPrintable(point.error().message));
    QTEST(point->kind, "kind");
    QTEST(point->commit.hex(), "commit");
}

void tst_Queries::pointsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("an environment and a branch of one name")
        << u"staging"_s << Error::Kind::Usage << u"branch:staging"_s;
    QTest::newRow("nothing of that name lists what there is")
        << u"porduction"_s << Error::Kind::NotFound << u"staging"_s;
    QTest::newRow("an environment at no time") << u"prod@teatime"_s << Error::Kind::Usage << u"teatime"_s;
    QTest::newRow("a branch that is only an environment")
        << u"branch:prod"_s << Error::Kind::NotFound << u"branch:prod"_s;
    QTest::newRow("a commit that is not there")
        << QString(40, u'b') << Error::Kind::NotFound << QString(40, u'b');
}

void tst_Queries::pointsAreRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    m_repository.branch(u"staging"_s, m_first);
    const auto point = answerOf(askPoint(context(), u"web"_s, text));
    m_repository.run({u"branch"_s, u"-D"_s, u"staging"_s});
    QVERIFY(!point);
    QTEST(point.error().kind, "kind");
    QVERIFY2(point.error().message.contains(says), qPrintable(point.error().message));
}

void tst_Queries::theBoardCountsDriftBetweenNeighbours()
{
    const auto plain = answerOf(askBoard(context()));
    QVERIFY(plain && plain->isNow);
    QVERIFY(!plain->rows.first().cells[2]->behindPrevious);
    const auto board = answerOf(askDrift(context(), *plain));
    QVERIFY(board);
    const auto &cells = board->rows.first().cells;
    QVERIFY2(!cells[0], "nothing was ever deployed to dev");
    QVERIFY2(!cells[1]->behindPrevious,
             "an environment that the project never entered is not before staging");
    QCOMPARE(cells[2]->live->commit.hex(), m_picked);
    QCOMPARE(cells[2]->behindPrevious, std::optional(2));
    QCOMPARE(cells[2]->missingFromPrevious, std::optional(1));
    const auto then = answerOf(askBoard(context(), day(2, 13)));
    QCOMPARE(then->rows.first().cells[2]->live->commit.hex(), m_second);
    QVERIFY(!then->rows.first().cells[1]);
}

void tst_Queries::theBoardCountsDriftFromAChosenBaseline()
{
    auto plain = answerOf(askBoard(context()));
    QVERIFY(plain);
    plain->baseline = m_environments.value(u"prod"_s);
    const auto board = answerOf(askDrift(context(), *plain));
    QVERIFY(board);
    const auto &cells = board->rows.first().cells;
    // As `git rev-list --count` of staging's commit without prod's, and the other way round.
    const auto count = [this](const QString &range) {
        return m_repository.run({u"rev-list"_s, u"--count"_s, range}).toInt();
    };
    QCOMPARE(
        cells[1]->fromBaseline,
        std::optional(CellDrift{count(m_picked + u".."_s + m_fourth), count(m_fourth + u".."_s + m_picked)}));
    QCOMPARE(cells[1]->fromBaseline, std::optional(CellDrift{2, 1}));
    QVERIFY2(!cells[2]->fromBaseline, "the baseline is not away from itself");
    QCOMPARE(cells[2]->behindPrevious, std::optional(2));
}

void tst_Queries::theBoardSaysWhatTheRulesSay()
{
    const auto rulesOf = [this](int column, const QDateTime &at = {}) {
        const auto cell = cellsOf(answerOf(askBoard(context(), at)), u"web"_s)[column];
        return cell && cell->rules ? *cell->rules : CellRules();
    };
    QCOMPARE(rulesOf(2), CellRules());
    const auto written = answerOf(m_store->write(Store::AllTopics, [this](Database &db) -> Result<void> {
        GatePolicy policy;
        policy.approvals = {{u"release"_s, 1}};
        if (const auto set = GateStore(db).setPolicy(m_environments.value(u"prod"_s), policy); !set)
            return set;
        for (const int days : {2, 5}) {
            Freeze freeze;
            freeze.reason = u"%1 days"_s.arg(days);
            freeze.environment = u"prod"_s;
            freeze.startsAt = m_clock.now().addDays(-1);
            freeze.endsAt = m_clock.now().addDays(days);
            if (const auto added = GateStore(db).addFreeze(freeze); !added)
                return fail(added.error());
        }
        Freeze over;
        over.reason = u"over"_s;
        over.startsAt = m_clock.now().addDays(-9);
        over.endsAt = m_clock.now().addDays(-8);
        if (const auto added = GateStore(db).addFreeze(over); !added)
            return fail(added.error());
        return GateStore(db).setMark(u"web"_s, u"1.1.0"_s,
                                     {true, false, u"it leaks"_s, u"sam"_s, m_clock.now()});
    }));
    QVERIFY(written);
    CellRules rules = rulesOf(2);
    QVERIFY(rules.isUnapproved && rules.isFrozen && !rules.isHeld);
    QCOMPARE(rules.frozenBecause, u"5 days"_s);
    QCOMPARE(rules.frozenUntil, m_clock.now().addDays(5));
    QVERIFY2(!rulesOf(1).isUnapproved, "nobody wrote a policy for staging");
    QVERIFY2(rulesOf(2, m_clock.now().addSecs(-60)) == CellRules(), "the past's rules are not kept");

    // Another commit's approval, another environment's, and one that nobody has given: none of them counts.
    const auto approve = [this](const QString &commit, const QString &environment, ApprovalState state) {
        ApprovalRequest request;
        request.subject.project = u"web"_s;
        request.subject.release = u"hotfix"_s;
        request.subject.commit = *CommitId::parse(commit);
        request.subject.environment = environment;
        request.state = state;
        return answerOf(m_store->write(Store::ApprovalsTopic,
                                       [request](Database &db) { return ApprovalStore(db).add(request); }))
            .has_value();
    };
    QVERIFY(approve(m_fourth, u"prod"_s, ApprovalState::Used));
    QVERIFY(approve(m_picked, u"staging"_s, ApprovalState::Used));
    QVERIFY(approve(m_picked, u"prod"_s, ApprovalState::Rejected));
    QVERIFY(rulesOf(2).isUnapproved);
    QVERIFY(approve(m_picked, u"prod"_s, ApprovalState::Used));
    QVERIFY(!rulesOf(2).isUnapproved);

    // What is live is held by its version, also where it was deployed under its tag.
    deploy(u"staging"_s, m_fourth, day(4, 13), u"web"_s, u"v1.1.0"_s);
    rules = rulesOf(1);
    QVERIFY(rules.isHeld && !rules.isBad);
    QCOMPARE(rules.markedBecause, u"it leaks"_s);
}

void tst_Queries::theBoardSaysWhatRunsAndWhatWaits()
{
    const std::pair place(m_projects.value(u"web"_s), m_environments.value(u"prod"_s));
    const auto cell = [this](const QDateTime &at = {}) {
        return cellsOf(answerOf(askBoard(context(), at)), u"web"_s)[2].value_or(BoardCell());
    };
    const auto see = [&](const Observation &observation) {
        return answerOf(m_store->write(Store::DeploymentsTopic,
                                       [=](Database &db) {
                                           return ProbeStore(db).keep(place.first, place.second, observation);
                                       }))
            .has_value();
    };
    const BoardCell before = cell();
    QVERIFY(before.live && !before.observed && !before.slots);
    const QDateTime now = m_clock.now();
    QVERIFY(see({u"1.2.3"_s, now, now, {}}));
    QVERIFY(badgesOf(cell()).testFlag(CellBadge::Mismatch));
    QCOMPARE(attentionOf(cell()), CellAttention::Mismatch);
    QVERIFY(see({{}, {}, now, u"no answer"_s}));
    QVERIFY2(!badgesOf(cell()).testFlag(CellBadge::Mismatch), "not reached is not another version");
    QVERIFY(badgesOf(cell()).testFlag(CellBadge::Unobserved));
    QCOMPARE(cell().observed->version, u"1.2.3"_s);
    QVERIFY(see({before.live->commit.hex().left(10), now, now, {}}));
    QVERIFY(!(badgesOf(cell()) & (CellBadge::Mismatch | CellBadge::Unobserved)));

    const auto hold = [&](const QString &name, const QString &commit, const QDateTime &at, bool isLive) {
        EnvironmentSlot slot;
        slot.name = name;
        slot.commit = CommitId::parse(commit).value_or(CommitId());
        slot.deployedAt = at;
        slot.isLive = isLive;
        return answerOf(m_store->write(Store::DeploymentsTopic,
                                       [=](Database &db) { return SlotStore(db).set(place, slot); }))
            .has_value();
    };
    QVERIFY(hold(u"blue"_s, before.live->commit.hex(), now, true));
    QVERIFY(hold(u"old"_s, m_first, day(1), false));
    QVERIFY2(!notReleased(cell()), "what came before the live one is not on its way");
    QVERIFY(hold(u"green"_s, m_fourth, now, false));
    QCOMPARE(notReleased(cell())->name, u"green"_s);
    QVERIFY(badgesOf(cell()).testFlag(CellBadge::NotReleased));
    QVERIFY2(!cell(now.addSecs(-60)).slots, "which slots there were then is not kept");
}

void tst_Queries::theBoardCountsHowDeploymentsEnded()
{
    const auto plain = answerOf(askBoard(context()));
    QVERIFY(plain);
    const auto board = answerOf(askOutcomes(context(), *plain));
    QVERIFY(board);
    const auto &cells = board->rows.first().cells;
    QVERIFY(!cells[0]);
    QVERIFY(cells[2]->recent);
    QCOMPARE(cells[2]->recent->finished, 3);
    QCOMPARE(cells[2]->recent->failed, 0);
    const auto then = answerOf(askOutcomes(context(), *answerOf(askBoard(context(), day(2, 13)))));
    QCOMPARE(then->rows.first().cells[2]->recent->finished, 2);
}

void tst_Queries::aBrokenRepositoryHarmsNoOtherRow()
{
    addProject(u"gone"_s, m_folder.filePath(u"gone"_s));
    deploy(u"staging"_s, m_first, day(1), u"gone"_s);
    deploy(u"prod"_s, m_first, day(1), u"gone"_s);
    const auto board = answerOf(askDrift(context(), *answerOf(askBoard(context()))));
    QVERIFY(board);
    QCOMPARE(board->rows.size(), 2);
    for (const BoardRow &row : board->rows)
        QCOMPARE(row.cells[2]->behindPrevious.has_value(), row.project.name == u"web"_s);
}

void tst_Queries::aProjectWithPathsCountsItsOwnCommits()
{
    addProject(u"part"_s, m_repository.path(), {u"docs"_s});
    deploy(u"staging"_s, m_fourth, day(1), u"part"_s);
    deploy(u"prod"_s, m_second, day(1), u"part"_s);
    const auto board = answerOf(askDrift(context(), *answerOf(askBoard(context()))));
    QVERIFY(board);
    for (const BoardRow &row : board->rows) {
        if (row.project.name == u"part"_s)
            QCOMPARE(row.cells[2]->behindPrevious, std::optional(1));
    }
    const auto compared = answerOf(askComparison(context(), u"part"_s, u"v1.0.0"_s, u"v1.1.0"_s));
    QVERIFY(compared);
    QCOMPARE(
        compared->comparison.onlyInTo,
        m_repository.run({u"rev-list"_s, u"--count"_s, u"v1.0.0..v1.1.0"_s, u"--"_s, u"docs"_s}).toInt());
}

void tst_Queries::cherryPicksAreKnownOnTheOtherSide()
{
    const auto row = answerOf(askComparison(context(), u"web"_s, u"hotfix"_s, u"1.1.0"_s));
    QVERIFY(row);
    QVERIFY(row->comparison.relation == Relation::Diverged);
    QCOMPARE(row->comparison.commits.size(), 2);
    QVERIFY(row->comparison.commits[0].equivalent.isNull());
    QCOMPARE(row->comparison.commits[1].equivalent.hex(), m_picked);
    QCOMPARE(row->comparison.commitsOnlyInFrom.first().equivalent.hex(), m_third);
    QVERIFY(row->comparison.files.changed > 0);
    QVERIFY(sentenceOf(*row).contains(u"diverged"_s));
}

void tst_Queries::theSamePatchIsKnownWhoeverAppliedIt()
{
    ScratchRepository repository;
    ScratchRepository::What what;
    what.files = {{u"a"_s, "one\ntwo\nthree\n"}};
    repository.commit(u"base"_s, what);
    repository.branch(u"maint"_s);
    what.files = {{u"a"_s, "one\nTWO\nthree\n"}};
    const QString here = repository.commit(u"fix: two"_s, what);
    what.files = {{u"b"_s, "other\n"}};
    repository.commit(u"feat: b"_s, what);
    what.parents = QStringList{u"maint"_s};
    what.branch = u"maint"_s;
    what.author = u"Grace Hopper"_s;
    what.files = {{u"a"_s, "one\nTWO\nthree\n"}};
    const QString there = repository.commit(u"backport of a mend"_s, what);
    addProject(u"patched"_s, repository.path());
    const auto compared = answerOf(askComparison(context(), u"patched"_s, u"maint"_s, u"main"_s));
    QVERIFY(compared);
    for (const Commit &commit : compared->comparison.commits)
        QCOMPARE(commit.equivalent.hex(), commit.id.hex() == here ? there : QString());
    QCOMPARE(compared->comparison.commitsOnlyInFrom.first().equivalent.hex(), here);
}

void tst_Queries::comparingAllTellsEveryProject()
{
    const auto rows = answerOf(askComparisonOfAll(context(), u"prod"_s, u"staging"_s));
    QVERIFY(rows);
    QCOMPARE(rows->size(), m_projects.size());
    for (const ProjectComparison &row : *rows) {
        if (row.project.name == u"gone"_s)
            QVERIFY(row.comparison.relation == Relation::Unknown);
        if (row.project.name == u"web"_s)
            QVERIFY(row.comparison.relation == Relation::Diverged);
    }
    QCOMPARE(answerOf(askComparisonOfAll(context(), u"porduction"_s, u"staging"_s)).has_value(), false);
}

void tst_Queries::whereBeginsTheUnbrokenStay()
{
    for (const QString &what : {m_second, m_second.left(8), u"#7"_s, u"DOOR-1"_s}) {
        const auto matches = answerOf(askWhere(context(), u"web"_s, what));
        QVERIFY2(matches, matches ? "" : qPrintable(matches.error().message));
        QCOMPARE(matches->size(), 1);
        QCOMPARE(matches->first().commit.id.hex(), m_second);
        const auto &places = matches->first().environments;
        QCOMPARE(places.size(), 3);
        QCOMPARE(places[0].contains, std::optional(false));
        QCOMPARE(places[2].contains, std::optional(true));
        QCOMPARE(places[2].since, day(2));
    }
    const auto unknown = answerOf(askWhere(context(), u"web"_s, u"NOPE-1"_s));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
    deploy(u"dev"_s, QString(), day(5));
    const auto places = answerOf(askWhere(context(), u"web"_s, m_first))->first().environments;
    QVERIFY2(!places[0].contains, "an unknown commit may have it or not");
}

/// A forge that knows the project as acme/web, with a page of 1.1.0 and two runs of one check on its commit.
static Result<void> fillForge(Database &db, const CommitId &commit)
{
    Connection connection;
    connection.name = u"forge"_s;
    connection.kind = ConnectionKind::GitHub;
    connection.url = u"https://forge.example.org"_s;
    connection.remotes = {{u"web"_s, u"acme/web"_s}};
    const auto id = ConnectionStore(db).add(connection);
    if (!id)
        return fail(id.error());
    ServerRelease release;
    release.externalId = u"1"_s;
    release.remote = u"acme/web"_s;
    release.tag = u"v1.1.0"_s;
    release.assets = {{u"web.tar.gz"_s, 10, u"sha256:ab"_s, u"https://forge.example.org/web.tar.gz"_s}};
    ServerRelease elsewhere = release;
    elsewhere.externalId = u"2"_s;
    elsewhere.remote = u"acme/other"_s;
    ServerCheck failed;
    failed.externalId = u"7"_s;
    failed.remote = u"acme/web"_s;
    failed.commit = commit;
    failed.name = u"build"_s;
    failed.state = CheckState::Failed;
    failed.finishedAt = day(3);
    ServerCheck passed = failed;
    passed.externalId = u"8"_s;
    passed.state = CheckState::Passed;
    passed.finishedAt = day(4);
    ServerFactStore store(db);
    for (const auto &outcome :
         {store.put(*id, QVector{release, elsewhere}), store.put(*id, QVector{failed, passed})}) {
        if (!outcome)
            return fail(outcome.error());
    }
    return {};
}

void tst_Queries::releasesKnowWhatServersSayOfThem()
{
    const CommitId commit = *CommitId::parse(m_fourth);
    const auto filled = answerOf(
        m_store->write(Store::ConnectionsTopic, [commit](Database &db) { return fillForge(db, commit); }));
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message));
    const auto detail = answerOf(askRelease(context(), u"web"_s, u"1.1.0"_s));
    QVERIFY(detail);
    QCOMPARE(detail->checks.size(), 1);
    QCOMPARE(toString(detail->checks.first().state), u"passed"_s); // the run after it does not count twice
    QCOMPARE(detail->published.size(), 1); // and another project's page of the same tag not at all
    QCOMPARE(detail->published.first().assets.first().digest, u"sha256:ab"_s);
    const auto before = answerOf(askRelease(context(), u"web"_s, u"1.0.0"_s));
    QVERIFY(before->checks.isEmpty() && before->published.isEmpty());
}

void tst_Queries::releasesKnowTheirApprovalsAndDeployments()
{
    const auto releases = answerOf(askReleases(context(), u"web"_s));
    QVERIFY(releases);
    QCOMPARE(releases->size(), 2);
    ApprovalRequest request;
    request.subject.project = u"web"_s;
    request.subject.release = u"1.1.0"_s;
    request.subject.commit = *CommitId::parse(m_fourth);
    request.subject.environment = u"prod"_s;
    request.requestedBy = u"ada"_s;
    request.requestedAt = day(6);
    QVERIFY(answerOf(m_store->write(Store::ApprovalsTopic,
                                    [request](Database &db) { return ApprovalStore(db).add(request); })));
    const auto detail = answerOf(askRelease(context(), u"web"_s, u"1.1.0"_s));
    QVERIFY(detail);
    QCOMPARE(detail->commits.size(), 2);
    QCOMPARE(detail->firstCommits.size(), 2);
    QCOMPARE(detail->approvals.size(), 1);
    QCOMPARE(detail->deployments.size(), 1);
    QVERIFY(detail->notes.contains(u"urgent"_s));
    const auto notes = answerOf(askNotes(context(), u"web"_s, {}, u"v1.1.0"_s));
    QVERIFY(notes);
    QCOMPARE(notes->previousTag, u"v1.0.0"_s);
}

void tst_Queries::aMirrorThatWasNeverFetchedSaysSo()
{
    addProject(u"far"_s, u"https://git.example.org/far.git"_s);
    const auto releases = answerOf(askReleases(context(), u"far"_s));
    QVERIFY(!releases);
    QCOMPARE(releases.error().kind, Error::Kind::NotFound);
    QVERIFY2(releases.error().message.contains(u"sync"_s), qPrintable(releases.error().message));
}

void tst_Queries::whatNoRefReachesIsKnownWhereItLies()
{
    ScratchRepository repository;
    const QString base = repository.change(u"feat: base"_s, u"a"_s);
    ScratchRepository::What onGone;
    onGone.parents = QStringList{u"main"_s};
    onGone.branch = u"gone"_s;
    repository.branch(u"gone"_s);
    const QString deployed = repository.change(u"fix: from a branch that went"_s, u"b"_s, onGone);
    const QString tip = repository.change(u"feat: tip"_s, u"c"_s);
    repository.run({u"branch"_s, u"-D"_s, u"gone"_s});
    addProject(u"stray"_s, repository.path());
    deploy(u"prod"_s, deployed, day(1), u"stray"_s);
    deploy(u"staging"_s, tip, day(1), u"stray"_s);
    for (const QString &what : {deployed, deployed.left(10)}) {
        const auto matches = answerOf(askWhere(context(), u"stray"_s, what));
        QVERIFY2(matches, matches ? "" : qPrintable(matches.error().message));
        QCOMPARE(matches->first().commit.subject, u"fix: from a branch that went"_s);
        QCOMPARE(matches->first().environments[1].contains, std::optional(false));
        QCOMPARE(matches->first().environments[2].contains, std::optional(true));
    }
    const auto below = answerOf(askWhere(context(), u"stray"_s, base))->first().environments;
    QCOMPARE(below[2].contains, std::optional(true));
    const auto compared = answerOf(askComparison(context(), u"stray"_s, u"prod"_s, u"staging"_s));
    QVERIFY(compared);
    QVERIFY(compared->comparison.relation == Relation::Diverged);
    QCOMPARE(compared->comparison.onlyInTo, 1);
    QCOMPARE(compared->comparison.commitsOnlyInFrom.first().id.hex(), deployed);
    const auto plain = answerOf(askBoard(context(), {}));
    QVERIFY(plain);
    const auto board = answerOf(askDrift(context(), *plain));
    QVERIFY(board);
    for (const BoardRow &row : board->rows) {
        if (row.project.name == u"stray"_s)
            QCOMPARE(row.cells[2]->missingFromPrevious, std::optional(1));
    }
    QVERIFY(!answerOf(askWhere(context(), u"stray"_s, QString(40, u'f'))));
}

void tst_Queries::theBoardShowsWhatWasUnderWay_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<QString>("version"); // of the one under way
    QTest::addColumn<QString>("state");
    QTest::newRow("while it ran, although it failed later") << day(2, 13) << u"slow"_s << u"running"_s;
    QTest::newRow("before it ran") << day(2, 11) << u"slow"_s << u"queued"_s;
    QTest::newRow("when it had failed") << day(5) << QString() << QString();
    QTest::newRow("while what still runs waited for its turn") << day(6, 20) << u"open"_s << u"queued"_s;
    QTest::newRow("now, although another one finished since it began")
        << QDateTime() << u"open"_s << u"running"_s;
}

void tst_Queries::theBoardShowsWhatWasUnderWay()
{
    QFETCH(QDateTime, at);
    if (!m_projects.contains(u"timed"_s)) {
        addProject(u"timed"_s, m_repository.path());
        const auto deployed = [this](DeploymentState state, const QString &version, const QDateTime &created,
                                     const QDateTime &started, const QDateTime &finished) {
            Deployment deployment;
            deployment.project = m_projects.value(u"timed"_s);
            deployment.environment = m_environments.value(u"dev"_s);
            deployment.version = version;
            deployment.state = state;
            deployment.createdAt = created;
            deployment.startedAt = started;
            deployment.finishedAt = finished;
            deployment.source = u"recorded"_s;
            return deployment;
        };
        using State = DeploymentState;
        const QVector<Deployment> all{
            deployed(State::Succeeded, u"first"_s, day(1), day(1), day(1)),
            deployed(State::Failed, u"slow"_s, day(2, 10), day(2, 12), day(4)),
            deployed(State::Succeeded, u"last"_s, day(6), day(6), day(8)),
            deployed(State::Running, u"open"_s, day(6, 13), day(7), {}),
        };
        QVERIFY(answerOf(m_store->write(Store::DeploymentsTopic,
                                        [all](Database &db) { return DeploymentStore(db).upsert(all); })));
    }
    const auto board = answerOf(askBoard(context(), at));
    QVERIFY(board);
    for (const BoardRow &row : board->rows) {
        if (row.project.name != u"timed"_s)
            continue;
        const auto &running = row.cells[0]->running;
        QTEST(running ? running->version : QString(), "version");
        QTEST(running ? toString(running->state) : QString(), "state");
        return;
    }
    QFAIL("the project is missing");
}

QTEST_GUILESS_MAIN(tst_Queries)
#include "tst_queries.moc"
