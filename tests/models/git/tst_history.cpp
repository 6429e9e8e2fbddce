#include "models/git/history.h"
#include "tests/support/randomhistory.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

using Loaded = std::shared_ptr<const History>;

/// Random repositories, and what the git program says about them.
class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void countsBasesAndContainsAreGits();
    void listsAreGitsInGitsOrder();
    void allRefsTogetherAreCountedAsOneByOne();
    void everyCommitHasOneFirstRelease();
    void releasesNameTheNearestBefore();
    void unreleasedIsWhatNoTagReaches();
    void pathFiltersAreGits_data();
    void pathFiltersAreGits();
    void pathReleasesAreGits();
    void abbreviationsAreFound();
    void filesAreGits();

private:
    CommitId randomCommit() { return *CommitId::parse(m_ids.at(m_random.bounded(int(m_ids.size())))); }
    int gitCount(const QStringList &arguments) const
    {
        return m_repository.run(QStringList{u"rev-list"_s, u"--count"_s} + arguments).toInt();
    }

    ScratchRepository m_repository;
    QTemporaryDir m_cache;
    QStringList m_ids;
    QRandomGenerator m_random{4711};
    Loaded m_history;
};

static QStringList hexOf(const QVector<CommitId> &ids)
{
    QStringList hex;
    for (const CommitId &id : ids)
        hex.append(id.hex());
    return hex;
}

void TestHistory::initTestCase()
{
    m_ids = fillRandomly(&m_repository, 600, 1);
    const auto loaded = History::load(m_repository.path(), {m_cache.path()});
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    m_history = *loaded;
    QCOMPARE(m_history->commitCount(), qsizetype(gitCount({u"--all"_s})));
    QVERIFY(!m_history->isShallow());
}

void TestHistory::countsBasesAndContainsAreGits()
{
    for (int i = 0; i < 40; ++i) {
        const CommitId a = randomCommit();
        const CommitId b = randomCommit();
        const auto counts = m_history->counts(a, b);
        QVERIFY(counts);
        QCOMPARE(counts->onlyInTo, gitCount({a.hex() + u".."_s + b.hex()}));
        QCOMPARE(counts->onlyInFrom, gitCount({b.hex() + u".."_s + a.hex()}));
        const CommitId base = m_history->mergeBase(a, b);
        const QStringList bases = m_repository.tryRun({u"merge-base"_s, u"--all"_s, a.hex(), b.hex()})
                                      .value_or(QString())
                                      .split(u'\n');
        QVERIFY2(bases.contains(base.hex()), qPrintable(base.hex() + u" is not among "_s + bases.join(u' ')));
        const bool contained =
            m_repository.tryRun({u"merge-base"_s, u"--is-ancestor"_s, b.hex(), a.hex()}).has_value();
        QCOMPARE(m_history->contains(a, b), std::optional(contained));
    }
    QVERIFY(!m_history->counts(randomCommit(), CommitId()));
    QVERIFY(!m_history->contains(CommitId(), randomCommit()));
}

void TestHistory::listsAreGitsInGitsOrder()
{
    for (int i = 0; i < 25; ++i) {
        const CommitId a = randomCommit();
        const CommitId b = randomCommit();
        QCOMPARE(hexOf(m_history->onlyIn(b, a)),
                 m_repository.lines({u"rev-list"_s, b.hex(), u"^"_s + a.hex()}));
    }
    const CommitId head = m_history->mainHead();
    QCOMPARE(hexOf(m_history->onlyIn(head, {})), m_repository.lines({u"rev-list"_s, head.hex()}));
}

void TestHistory::allRefsTogetherAreCountedAsOneByOne()
{
    QVector<CommitId> points;
    for (const QString &id : std::as_const(m_ids))
        points.append(*CommitId::parse(id));
    points.append(CommitId());
    const CommitId head = m_history->mainHead();
    const auto together = m_history->countsOfMany(points, head);
    QCOMPARE(together.size(), points.size());
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        const auto alone = m_history->counts(points.at(i), head);
        QCOMPARE(together.at(i)->onlyInTo, alone->onlyInTo);
        QCOMPARE(together.at(i)->onlyInFrom, alone->onlyInFrom);
    }
    QVERIFY(!together.constLast());
}

void TestHistory::everyCommitHasOneFirstRelease()
{
    const QVector<Release> releases = m_history->releases({});
    QCOMPARE(releases.size(), m_repository.lines({u"tag"_s}).size());
    QSet<QString> seen;
    int sum = 0;
    for (const Release &release : releases) {
        const QStringList first = hexOf(m_history->firstCommitsOf({}, release.tag));
        QCOMPARE(first.size(), release.firstCommits);
        sum += release.firstCommits;
        for (const QString &id : first)
            QVERIFY2(!seen.contains(id), qPrintable(id));
        seen.unite(QSet<QString>(first.begin(), first.end()));
    }
    QCOMPARE(sum, gitCount({u"--tags"_s}));
    // Newest first, and never a release before one that it contains.
    for (qsizetype newer = 0; newer < releases.size(); ++newer) {
        for (qsizetype older = newer + 1; older < releases.size(); ++older)
            QVERIFY(!*m_history->contains(releases.at(older).commit, releases.at(newer).commit)
                    || releases.at(older).commit == releases.at(newer).commit);
    }
}

void TestHistory::releasesNameTheNearestBefore()
{
    const QVector<Release> releases = m_history->releases({});
    for (const Release &release : releases) {
        int fewest = gitCount({release.commit.hex()});
        bool found = false;
        for (const Release &other : releases) {
            if (other.commit == release.commit || !*m_history->contains(release.commit, other.commit))
                continue;
            found = true;
            fewest = std::min(fewest, m_history->counts(other.commit, release.commit)->onlyInTo);
        }
        QCOMPARE(!release.previousTag.isEmpty(), found);
        QCOMPARE(release.commits, fewest);
        if (found)
            QCOMPARE(release.commits, gitCount({release.previousTag + u".."_s + release.tag}));
    }
}

void TestHistory::unreleasedIsWhatNoTagReaches()
{
    QCOMPARE(hexOf(m_history->unreleased({})),
             m_repository.lines({u"rev-list"_s, u"HEAD"_s, u"--not"_s, u"--tags"_s}));
}

void TestHistory::pathFiltersAreGits_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("a file at the top") << QStringList{u"README.md"_s};
    QTest::newRow("a file in a folder") << QStringList{u"src/core/a.cpp"_s};
    QTest::newRow("a folder") << QStringList{u"src"_s};
    QTest::newRow("a folder with a slash") << QStringList{u"src/core/"_s};
    QTest::newRow("two folders") << QStringList{u"docs"_s, u"pkg-a"_s};
    QTest::newRow("a glob over names") << QStringList{u"pkg-*"_s};
    QTest::newRow("a glob through folders") << QStringList{u"*.cpp"_s};
    QTest::newRow("a glob in a folder") << QStringList{u"src/*/b.cpp"_s, u"docs/g*"_s};
    QTest::newRow("everything") << QStringList{u"."_s};
    QTest::newRow("nothing of that name") << QStringList{u"absent/folder"_s};
}

void TestHistory::pathFiltersAreGits()
{
    QFETCH(QStringList, paths);
    for (int i = 0; i < 25; ++i) {
        const CommitId a = randomCommit();
        const CommitId b = randomCommit();
        const Comparison comparison = m_history->compare(a, b, paths);
        QStringList listed;
        for (const Commit &commit : comparison.commits)
            listed.append(commit.id.hex());
        QCOMPARE(
            listed,
            m_repository.lines(QStringList{u"rev-list"_s, a.hex() + u".."_s + b.hex(), u"--"_s} + paths));
        QCOMPARE(comparison.onlyInFrom, gitCount(QStringList{b.hex() + u".."_s + a.hex(), u"--"_s} + paths));
    }
}

void TestHistory::pathReleasesAreGits()
{
    Project project;
    project.paths = QStringList{u"src/core"_s};
    int sum = 0;
    for (const Release &release : m_history->releases(project)) {
        const QString range =
            release.previousTag.isEmpty() ? release.tag : release.previousTag + u".."_s + release.tag;
        QCOMPARE(release.commits, gitCount({range, u"--"_s, u"src/core"_s}));
        QCOMPARE(m_history->firstCommitsOf(project, release.tag).size(), release.firstCommits);
        sum += release.firstCommits;
    }
    QCOMPARE(sum, gitCount({u"--tags"_s, u"--"_s, u"src/core"_s}));
    QCOMPARE(hexOf(m_history->unreleased(project)),
             m_repository.lines({u"rev-list"_s, u"HEAD"_s, u"--not"_s, u"--tags"_s, u"--"_s, u"src/core"_s}));
}

void TestHistory::abbreviationsAreFound()
{
    const CommitId id = randomCommit();
    QCOMPARE(m_history->withPrefix(id.hex().left(12)), QVector<CommitId>{id});
    QCOMPARE(m_history->withPrefix(id.hex().left(13).toUpper()), QVector<CommitId>{id});
    QVERIFY(m_history->withPrefix(id.hex().left(3)).isEmpty());
    QVERIFY(m_history->withPrefix(u"xyz12"_s).isEmpty());
    QVERIFY(m_history->withPrefix(id.hex() + u"00"_s).isEmpty());
    QStringList expected;
    for (const QString &other : std::as_const(m_ids)) {
        if (other.startsWith(id.hex().left(4)) && m_history->has(*CommitId::parse(other)))
            expected.append(other);
    }
    expected.sort();
    QCOMPARE(hexOf(m_history->withPrefix(id.hex().left(4), 1000)), expected);
}

void TestHistory::filesAreGits()
{
    for (int i = 0; i < 20; ++i) {
        const CommitId a = randomCommit();
        const CommitId b = randomCommit();
        const auto changes = m_history->files(a, b);
        QVERIFY(changes);
        const QStringList expected =
            m_repository.lines({u"diff-tree"_s, u"-r"_s, u"-M"_s, u"--name-only"_s, a.hex(), b.hex()});
        QCOMPARE(changes->changed, int(expected.size()));
        const QString stat =
            m_repository.run({u"diff-tree"_s, u"-r"_s, u"-M"_s, u"--shortstat"_s, a.hex(), b.hex()});
        const auto number = [&](const QString &word) {
            return stat.section(word, 0, 0).trimmed().section(u' ', -1).toInt();
        };
        QCOMPARE(changes->insertions, stat.contains(u"insertion"_s) ? number(u"insertion"_s) : 0);
        QCOMPARE(changes->deletions, stat.contains(u"deletion"_s) ? number(u"deletion"_s) : 0);
    }
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
