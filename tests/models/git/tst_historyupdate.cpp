#include "models/git/history.h"
#include "tests/support/randomhistory.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace slipway;

using Loaded = std::shared_ptr<const History>;

/// What happens to repositories and to the cache between two readings.
class TestHistoryUpdate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_cache = std::make_unique<QTemporaryDir>(); }
    void newCommitsAreAdded();
    void manyNewCommitsAreKept();
    void aForcePushForgetsWhatIsGone();
    void deletedAndMovedTagsAreFollowed();
    void anotherRepositoryAtTheSamePlaceIsReadAnew();
    void aShallowCloneIsCutAndMadeWhole();
    void aDamagedCacheIsReadAnew_data();
    void aDamagedCacheIsReadAnew();
    void aCacheThatCannotBeWrittenDoesNoHarm();
    void manyReadersAtOnceAgree();
    void theRepositoryIsNotTouched();
    void cancellingStopsTheReading();

private:
    Loaded load(const QString &path)
    {
        const auto loaded = History::load(path, {m_cache->path()});
        if (!loaded)
            qWarning("%ls", qUtf16Printable(loaded.error().message));
        return loaded ? *loaded : nullptr;
    }
    QString cacheFile() const
    {
        const QStringList files = QDir(m_cache->path()).entryList(QDir::Files);
        return files.isEmpty() ? QString() : m_cache->filePath(files.constFirst());
    }

    std::unique_ptr<QTemporaryDir> m_cache;
};

static CommitId idOf(const QString &hex)
{
    return CommitId::parse(hex).value_or(CommitId());
}

void TestHistoryUpdate::newCommitsAreAdded()
{
    ScratchRepository repository;
    const QString first = repository.change(u"feat: one"_s, u"a"_s);
    const Loaded before = load(repository.path());
    QVERIFY(before);
    const QString second = repository.change(u"feat: two"_s, u"a"_s);
    repository.tag(u"v1.0.0"_s);
    const Loaded after = load(repository.path());
    QVERIFY(after);
    QCOMPARE(after->commitCount(), 2);
    QCOMPARE(after->mainHead(), idOf(second));
    QCOMPARE(after->commit(idOf(second))->subject, u"feat: two"_s);
    QCOMPARE(after->releases({}).constFirst().firstCommits, 2);
    // The snapshot from before stays as it was.
    QCOMPARE(before->commitCount(), 1);
    QVERIFY(!before->has(idOf(second)));
    QVERIFY(before->has(idOf(first)));
}

void TestHistoryUpdate::manyNewCommitsAreKept()
{
    ScratchRepository repository;
    fillRandomly(&repository, 100, 7);
    QVERIFY(load(repository.path()));
    const QByteArray kept = [&] {
        QFile file(cacheFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    const QStringList ids = fillRandomly(&repository, 400, 8);
    const Loaded updated = load(repository.path());
    QVERIFY(updated);
    QFile file(cacheFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.size() > kept.size());
    m_cache = std::make_unique<QTemporaryDir>();
    const Loaded fresh = load(repository.path());
    QCOMPARE(updated->commitCount(), fresh->commitCount());
    QCOMPARE(updated->onlyIn(idOf(ids.constLast()), {}), fresh->onlyIn(idOf(ids.constLast()), {}));
    const QVector<Release> a = updated->releases({});
    const QVector<Release> b = fresh->releases({});
    QCOMPARE(a.size(), b.size());
    for (qsizetype i = 0; i < a.size(); ++i) {
        QCOMPARE(a.at(i).tag, b.at(i).tag);
        QCOMPARE(a.at(i).previousTag, b.at(i).previousTag);
        QCOMPARE(a.at(i).firstCommits, b.at(i).firstCommits);
    }
}

void TestHistoryUpdate::aForcePushForgetsWhatIsGone()
{
    ScratchRepository repository;
    const QString first = repository.change(u"one"_s, u"a"_s);
    const QString dropped = repository.change(u"two"_s, u"a"_s);
    QVERIFY(load(repository.path()));
    ScratchRepository::What instead;
    instead.parents = QStringList{first};
    const QString replaced = repository.change(u"other two"_s, u"a"_s, instead);
    const Loaded after = load(repository.path());
    QVERIFY(after);
    QCOMPARE(after->commitCount(), 2);
    QCOMPARE(after->mainHead(), idOf(replaced));
    // The commit is still an object of the repository, so that what was deployed of it can be told.
    QVERIFY(after->has(idOf(dropped)));
    repository.run({u"reflog"_s, u"expire"_s, u"--expire=now"_s, u"--all"_s});
    repository.run({u"gc"_s, u"--quiet"_s, u"--prune=now"_s});
    const Loaded later = load(repository.path());
    QVERIFY(later);
    QVERIFY(!later->has(idOf(dropped)));
    QVERIFY(!later->commit(idOf(dropped)));
    QVERIFY(later->withPrefix(dropped.left(10)).isEmpty());
    QVERIFY(!later->counts(idOf(dropped), idOf(replaced)));
}

void TestHistoryUpdate::deletedAndMovedTagsAreFollowed()
{
    ScratchRepository repository;
    const QString first = repository.change(u"one"_s, u"a"_s);
    repository.tag(u"v1.0.0"_s);
    repository.change(u"two"_s, u"a"_s);
    repository.tag(u"v1.1.0"_s, u"HEAD"_s, u"annotated"_s);
    QCOMPARE(load(repository.path())->releases({}).size(), 2);
    repository.run({u"tag"_s, u"-d"_s, u"v1.0.0"_s});
    QVector<Release> releases = load(repository.path())->releases({});
    QCOMPARE(releases.size(), 1);
    QCOMPARE(releases.constFirst().firstCommits, 2);
    QVERIFY(releases.constFirst().previousTag.isEmpty());
    repository.tag(u"v1.1.0"_s, first, u"moved"_s);
    releases = load(repository.path())->releases({});
    QCOMPARE(releases.constFirst().commit, idOf(first));
    QCOMPARE(releases.constFirst().commits, 1);
}

void TestHistoryUpdate::anotherRepositoryAtTheSamePlaceIsReadAnew()
{
    ScratchRepository repository;
    fillRandomly(&repository, 60, 3);
    const QString old = repository.idOf(u"main"_s);
    QVERIFY(load(repository.path()));
    QDir(repository.gitFolder()).removeRecursively();
    repository.run({u"init"_s, u"--quiet"_s, u"--initial-branch=main"_s});
    const QString only = repository.change(u"fresh"_s, u"a"_s);
    const Loaded after = load(repository.path());
    QVERIFY(after);
    QCOMPARE(after->commitCount(), 1);
    QVERIFY(after->has(idOf(only)));
    QVERIFY(!after->has(idOf(old)));
}

void TestHistoryUpdate::aShallowCloneIsCutAndMadeWhole()
{
    ScratchRepository origin;
    for (int i = 0; i < 6; ++i)
        origin.change(u"change %1"_s.arg(i), u"a"_s);
    ScratchRepository clone({u"--bare"_s});
    clone.run({u"remote"_s, u"add"_s, u"origin"_s, u"file://"_s + origin.path()});
    clone.run({u"fetch"_s, u"--quiet"_s, u"--depth=2"_s, u"origin"_s, u"main:main"_s});
    Loaded history = load(clone.path());
    QVERIFY(history);
    QVERIFY(history->isShallow());
    QCOMPARE(history->commitCount(), 2);
    clone.run({u"fetch"_s, u"--quiet"_s, u"--unshallow"_s, u"origin"_s});
    history = load(clone.path());
    QVERIFY(history);
    QVERIFY(!history->isShallow());
    QCOMPARE(history->commitCount(), 6);
    QCOMPARE(history->onlyIn(history->mainHead(), {}).size(), 6);
}

void TestHistoryUpdate::aDamagedCacheIsReadAnew_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("keepsTheBeginning");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("another kind of file") << QByteArray("<html>not an index</html>") << false;
    QTest::newRow("cut in the middle") << QByteArray() << true;
    QTest::newRow("overwritten at the end") << QByteArray("garbage") << true;
}

void TestHistoryUpdate::aDamagedCacheIsReadAnew()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, keepsTheBeginning);
    ScratchRepository repository;
    fillRandomly(&repository, 50, 2);
    QCOMPARE(load(repository.path())->commitCount(),
             repository.run({u"rev-list"_s, u"--count"_s, u"--all"_s}).toInt());
    QFile file(cacheFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 half = keepsTheBeginning ? file.size() / 2 : 0;
    QVERIFY(file.resize(half));
    file.seek(half);
    file.write(content);
    file.close();
    QCOMPARE(load(repository.path())->commitCount(),
             repository.run({u"rev-list"_s, u"--count"_s, u"--all"_s}).toInt());
}

void TestHistoryUpdate::aCacheThatCannotBeWrittenDoesNoHarm()
{
    ScratchRepository repository;
    repository.change(u"one"_s, u"a"_s);
    QFile inTheWay(m_cache->filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto loaded = History::load(repository.path(), {m_cache->filePath(u"file"_s)});
    QVERIFY(loaded);
    QCOMPARE((*loaded)->commitCount(), 1);
}

void TestHistoryUpdate::manyReadersAtOnceAgree()
{
    ScratchRepository repository;
    fillRandomly(&repository, 300, 4);
    const int expected = repository.run({u"rev-list"_s, u"--count"_s, u"--all"_s}).toInt();
    QVector<qsizetype> counts(8, 0);
    std::vector<std::thread> threads;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        threads.emplace_back([&, place = &counts[i]] {
            const auto loaded = History::load(repository.path(), {m_cache->path()});
            if (loaded && (*loaded)->releases({}).size() > 0)
                *place = (*loaded)->commitCount();
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const qsizetype count : std::as_const(counts))
        QCOMPARE(count, expected);
    QCOMPARE(QDir(m_cache->path()).entryList(QDir::Files).size(), 1);
}

static QStringList contentOf(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        names.append(files.filePath() + QString::number(files.fileInfo().size())
                     + files.fileInfo().lastModified().toString(Qt::ISODateWithMs));
    }
    names.sort();
    return names;
}

void TestHistoryUpdate::theRepositoryIsNotTouched()
{
    ScratchRepository repository;
    fillRandomly(&repository, 40, 5);
    const QStringList before = contentOf(repository.path());
    const Loaded history = load(repository.path());
    Project project;
    project.paths = QStringList{u"src"_s};
    history->releases(project);
    QVERIFY(history->files(CommitId(), history->mainHead()));
    history->fullMessage(history->mainHead());
    QCOMPARE(contentOf(repository.path()), before);
}

void TestHistoryUpdate::cancellingStopsTheReading()
{
    ScratchRepository repository;
    repository.change(u"one"_s, u"a"_s);
    int asked = 0;
    const auto loaded =
        History::load(repository.path(), {m_cache->path()}, [&](qint64, qint64) { return ++asked > 5; });
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Error::Kind::Cancelled);
    QVERIFY(cacheFile().isEmpty());
}

QTEST_GUILESS_MAIN(TestHistoryUpdate)
#include "tst_historyupdate.moc"
