#include "models/base/clock.h"
#include "models/git/gitservice.h"
#include "models/queries/railquery.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

/// main: c0 – c1 (v1.0.0) – c2 – m3 (merge of a side branch with s1, s2) – c4; hot fix h1, h2 from c1.
class tst_RailQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theMainLineIsItsFirstParents();
    void eachEnvironmentStandsOnTheNewestCommitItHas_data();
    void eachEnvironmentStandsOnTheNewestCommitItHas();
    void aShortRailSaysThatItIsCut();
    void thePastHasWhatWasLiveThen();

private:
    QString change(const QString &subject, const QStringList &parents, const QString &branch);
    void deploy(const QString &environment, const QString &commit, int order);
    Result<Rail> rail(int limit = 3000, const QDateTime &at = {})
    {
        return waitFor(askRail({&m_workspace->store(), m_git.get(), &m_clock}, u"web"_s, at, limit));
    }

    ScratchRepository m_repository;
    std::unique_ptr<TestStore> m_workspace;
    std::unique_ptr<GitService> m_git;
    FixedClock m_clock{QDateTime(QDate(2026, 3, 20), QTime(12, 0), Qt::UTC)};
    ProjectId m_project;
    QStringList m_main;
};

QString tst_RailQuery::change(const QString &subject, const QStringList &parents, const QString &branch)
{
    ScratchRepository::What what;
    what.parents = parents;
    what.branch = branch;
    return m_repository.change(subject, QString(subject).replace(u' ', u'-'), what);
}

void tst_RailQuery::deploy(const QString &environment, const QString &commit, int order)
{
    Deployment deployment;
    deployment.project = m_project;
    deployment.commit = CommitId::parse(commit).value_or(CommitId());
    deployment.state = DeploymentState::Succeeded;
    deployment.createdAt = deployment.finishedAt = m_clock.now().addDays(-order);
    deployment.source = u"recorded"_s;
    SLIPWAY_VERIFY(m_workspace->write([=](Database &db) mutable -> Result<UpsertOutcome> {
        const auto id = EnvironmentStore(db).add({{}, environment, Tier::Other, order, {}});
        if (!id)
            return fail(id.error());
        deployment.environment = *id;
        return DeploymentStore(db).upsert(QList{deployment});
    }));
}

void tst_RailQuery::initTestCase()
{
    const QString c0 = m_repository.change(u"begin"_s, u"a"_s);
    const QString c1 = m_repository.change(u"more"_s, u"b"_s);
    m_repository.tag(u"v1.0.0"_s);
    const QString c2 = m_repository.change(u"still more"_s, u"c"_s);
    m_repository.branch(u"side"_s, c1);
    const QString s1 = change(u"side one"_s, {u"side"_s}, u"side"_s);
    const QString s2 = change(u"side two"_s, {u"side"_s}, u"side"_s);
    const QString m3 = change(u"merge side"_s, {c2, s2}, u"main"_s);
    const QString c4 = change(u"last"_s, {u"main"_s}, u"main"_s);
    m_repository.branch(u"hotfix"_s, c1);
    const QString h1 = change(u"hot one"_s, {u"hotfix"_s}, u"hotfix"_s);
    const QString h2 = change(u"hot two"_s, {u"hotfix"_s}, u"hotfix"_s);
    m_main = {c4, m3, c2, c1, c0};

    m_workspace = std::make_unique<TestStore>(StoreAddress::Engine::Sqlite);
    SLIPWAY_VERIFY(waitFor(m_workspace->store().open(Store::Mode::Create)));
    m_git = std::make_unique<GitService>(m_workspace->folder() + u"/cache"_s,
                                         m_workspace->folder() + u"/mirrors"_s);
    Project project;
    project.name = u"web"_s;
    project.repository = m_repository.path();
    const auto id = m_workspace->write([project](Database &db) { return ProjectStore(db).add(project); });
    SLIPWAY_VERIFY(id);
    m_project = *id;
    deploy(u"dev"_s, c4, 1);
    deploy(u"preview"_s, s1, 2);
    deploy(u"qa"_s, m3, 3);
    deploy(u"staging"_s, c1, 4);
    deploy(u"prod"_s, h2, 5);
    deploy(u"lost"_s, QString(40, u'f'), 6);
    Q_UNUSED(h1)
}

void tst_RailQuery::theMainLineIsItsFirstParents()
{
    const auto found = rail();
    SLIPWAY_VERIFY(found);
    QStringList line;
    for (const Commit &commit : found->commits)
        line += commit.id.hex();
    QCOMPARE(line, m_main);
    QCOMPARE(m_repository.run({u"rev-list"_s, u"--first-parent"_s, u"main"_s}).trimmed().split(u'\n'), line);
    QVERIFY(!found->isCut);
    QCOMPARE(found->releases.value(found->commits.at(3).id), u"1.0.0"_s);
}

void tst_RailQuery::eachEnvironmentStandsOnTheNewestCommitItHas_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("aside");
    QTest::addColumn<int>("notMerged");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("the newest commit") << u"dev"_s << 0 << 0 << 0 << true;
    QTest::newRow("a commit of a branch that was merged later") << u"preview"_s << 3 << 1 << 0 << true;
    QTest::newRow("a merge") << u"qa"_s << 1 << 0 << 0 << true;
    QTest::newRow("an older commit") << u"staging"_s << 3 << 0 << 0 << true;
    QTest::newRow("a hot fix that never came back") << u"prod"_s << 3 << 2 << 2 << true;
    QTest::newRow("a commit that nobody has") << u"lost"_s << -1 << 0 << 0 << false;
}

void tst_RailQuery::eachEnvironmentStandsOnTheNewestCommitItHas()
{
    QFETCH(const QString, environment);
    const auto found = rail();
    SLIPWAY_VERIFY(found);
    for (const RailMark &mark : found->marks) {
        if (mark.environment.name != environment)
            continue;
        QTEST(mark.row, "row");
        QTEST(mark.aside, "aside");
        QTEST(mark.notMerged, "notMerged");
        QTEST(mark.isKnown, "isKnown");
        QCOMPARE(int(mark.asideCommits.size()), mark.aside);
        return;
    }
    QFAIL("the environment is missing");
}

void tst_RailQuery::aShortRailSaysThatItIsCut()
{
    const auto found = rail(2);
    SLIPWAY_VERIFY(found);
    QCOMPARE(found->commits.size(), 2);
    QVERIFY(found->isCut);
    QCOMPARE(found->marks.last().row, -1);
}

void tst_RailQuery::thePastHasWhatWasLiveThen()
{
    QStringList then;
    const auto found = rail(3000, m_clock.now().addDays(-4));
    SLIPWAY_VERIFY(found);
    for (const RailMark &mark : found->marks)
        then += mark.environment.name;
    QCOMPARE(then, (QStringList{u"staging"_s, u"prod"_s, u"lost"_s}));
}

QTEST_GUILESS_MAIN(tst_RailQuery)
#include "tst_railquery.moc"
