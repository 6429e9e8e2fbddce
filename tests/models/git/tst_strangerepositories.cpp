#include "models/domain/commitmessage.h"
#include "models/git/history.h"
#include "models/git/messagereading.h"
#include "tests/support/scratchrepository.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace slipway;

using Loaded = std::shared_ptr<const History>;

/// Messages, refs and repositories as nobody would make them, and as somebody did.
class TestStrangeRepositories : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_cache = std::make_unique<QTemporaryDir>(); }
    void messagesAreDecoded();
    void theIndexSaysWhatTheMessageSays();
    void proseIsTheSameAsReadInFull_data();
    void proseIsTheSameAsReadInFull();
    void refsOfAllKindsArePeeled();
    void hostileRefNamesAreLeftOut();
    void emptyAndDetachedRepositoriesAreFine();
    void whatCannotBeReadSaysWhy_data();
    void whatCannotBeReadSaysWhy();
    void aForeignRepositoryIsRefused();
    void aMissingParentIsDamage();
    void lostObjectsAreDamage();

private:
    Loaded load(const QString &path)
    {
        const auto loaded = History::load(path, {m_cache->path()});
        if (!loaded)
            qWarning("%ls", qUtf16Printable(loaded.error().message));
        return loaded ? *loaded : nullptr;
    }
    Error errorOf(const QString &path)
    {
        const auto loaded = History::load(path, {m_cache->path()});
        return loaded ? Error{Error::Kind::Bug, u"it was read"_s, {}} : loaded.error();
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

void TestStrangeRepositories::messagesAreDecoded()
{
    ScratchRepository repository;
    ScratchRepository::What what;
    what.raw = "Gr\xfc\xdf"
               "e";
    what.encoding = "ISO-8859-1";
    const QString named = repository.commit({}, what);
    what.encoding.clear();
    const QString unnamed = repository.commit({}, what);
    what.raw = "\xa4\xa2";
    what.encoding = "EUC-JP";
    const QString japanese = repository.commit({}, what);
    what.raw = "Gr\xc3\xbc\xc3\x9f"
               "e";
    what.encoding = "no-such-encoding";
    const QString unknown = repository.commit({}, what);
    const Loaded history = load(repository.path());
    QCOMPARE(history->commit(idOf(named))->subject, u"Grüße"_s);
    QCOMPARE(history->commit(idOf(unnamed))->subject, u"Grüße"_s);
    QCOMPARE(history->fullMessage(idOf(unnamed)).trimmed(), u"Grüße"_s);
    QCOMPARE(history->commit(idOf(japanese))->subject, u"あ"_s);
    QCOMPARE(history->commit(idOf(unknown))->subject, u"Grüße"_s);
}

void TestStrangeRepositories::theIndexSaysWhatTheMessageSays()
{
    ScratchRepository repository;
    const QString message =
        u"feat(api)!: open the door (#42)\n\nBecause it was shut.\n\nBREAKING CHANGE: it is open now\nCloses: #7\nRefs: ABC-12\n"_s;
    ScratchRepository::What what;
    what.author = u"Zoë Ünïcode"_s;
    what.when = QDateTime::fromSecsSinceEpoch(1767300000, Qt::UTC);
    const QString id = repository.commit(message, what);
    for (int reading = 0; reading < 2; ++reading) {
        const Loaded history = load(repository.path());
        const auto commit = history->commit(idOf(id));
        QVERIFY(commit);
        QCOMPARE(commit->subject, u"feat(api)!: open the door (#42)"_s);
        QCOMPARE(commit->author, u"Zoë Ünïcode"_s);
        QCOMPARE(commit->authorEmail, u"ada@example.org"_s);
        QCOMPARE(commit->committedAt, what.when);
        QCOMPARE(commit->type, u"feat"_s);
        QCOMPARE(commit->scope, u"api"_s);
        QVERIFY(commit->breaking);
        QCOMPARE(commit->breakingNotes, QStringList{u"it is open now"_s});
        QCOMPARE(commit->pullRequest, u"42"_s);
        QCOMPARE(commit->tickets, readCommitMessage(message).tickets);
        QVERIFY(commit->tickets.contains(u"ABC-12"_s));
        QCOMPARE(history->withPullRequest(u"42"_s), QVector<CommitId>{idOf(id)});
        QCOMPARE(history->withTicket(u"ABC-12"_s), QVector<CommitId>{idOf(id)});
        QVERIFY(history->withTicket(u"ABC-1"_s).isEmpty());
        QCOMPARE(history->fullMessage(idOf(id)).trimmed(), message.trimmed());
        QCOMPARE(history->treeOf(idOf(id)), repository.idOf(id + u"^{tree}"_s));
    }
}

void TestStrangeRepositories::proseIsTheSameAsReadInFull_data()
{
    QTest::addColumn<QString>("message");
    QTest::newRow("a subject alone") << u"feat: x"_s;
    QTest::newRow("only prose below") << u"fix(a): x\n\nSome - words: about it, B and C.\n"_s;
    QTest::newRow("a breaking footer") << u"fix: x\n\nBREAKING CHANGE: y"_s;
    QTest::newRow("a breaking footer with a hyphen") << u"fix: x\n\nBREAKING-CHANGE: y\nand more"_s;
    QTest::newRow("a ticket in the prose") << u"x\n\nSee ABC-12 for more"_s;
    QTest::newRow("a bare number behind a word") << u"x\n\nRefs: 45"_s;
    QTest::newRow("a bare number behind spaces") << u"x\n\nCloses:   45"_s;
    QTest::newRow("a number sign footer") << u"x\n\nCloses #45"_s;
    QTest::newRow("a number sign with space") << u"x\n\nCloses # 45"_s;
    QTest::newRow("an issue's address") << u"x\n\nFixes https://example.org/o/r/issues/9"_s;
    QTest::newRow("a pull request's address") << u"x\n\nPR-URL: https://example.org/o/r/pull/9"_s;
    QTest::newRow("a merge request") << u"Merge branch 'a'\n\nSee merge request group/project!12"_s;
    QTest::newRow("a merge request's address")
        << u"x\n\nSee merge request https://e.org/g/p/-/merge_requests/5"_s;
    QTest::newRow("a GitHub merge") << u"Merge pull request #12 from a/b\n\nfeat: the title"_s;
    QTest::newRow("carriage returns") << u"feat: x\r\n\r\nBREAKING CHANGE: y\r\nRefs: ABC-1\r\n"_s;
    QTest::newRow("empty lines first") << u"\n\nfeat: x (#3)\n\nprose"_s;
    QTest::newRow("nothing at all") << QString();
}

void TestStrangeRepositories::proseIsTheSameAsReadInFull()
{
    QFETCH(QString, message);
    const CommitMessage full = readCommitMessage(message);
    historyindex::MessageReading quick;
    const QByteArray utf8 = message.toUtf8();
    readForIndex({utf8.constData(), size_t(utf8.size())}, &quick);
    QStringList tickets;
    for (const std::string &ticket : quick.tickets)
        tickets.append(QString::fromStdString(ticket));
    QStringList notes;
    for (const std::string &note : quick.breakingNotes)
        notes.append(QString::fromStdString(note));
    QCOMPARE(QString::fromStdString(quick.type), full.type);
    QCOMPARE(QString::fromStdString(quick.scope), full.scope);
    QCOMPARE(quick.breaking, full.breaking);
    QCOMPARE(QString::fromStdString(quick.pullRequest), full.pullRequest);
    QCOMPARE(tickets, full.tickets);
    QCOMPARE(notes, full.breakingNotes);
}

void TestStrangeRepositories::refsOfAllKindsArePeeled()
{
    ScratchRepository repository;
    const QString first = repository.change(u"one"_s, u"a"_s);
    repository.tag(u"v1.0.0"_s, first, u"inner"_s, QDateTime::fromSecsSinceEpoch(1767300000, Qt::UTC));
    repository.tag(u"v1.0.1"_s, u"v1.0.0"_s, u"outer"_s, QDateTime::fromSecsSinceEpoch(1767400000, Qt::UTC));
    repository.run({u"update-ref"_s, u"refs/tags/v9-blob"_s,
                    repository.run({u"hash-object"_s, u"-w"_s, u"--stdin"_s}, "x")});
    repository.run({u"update-ref"_s, u"refs/tags/v9-tree"_s, repository.idOf(u"HEAD^{tree}"_s)});
    repository.tag(u"v9-tagged-blob"_s, u"v9-blob"_s, u"of a blob"_s);
    repository.run({u"update-ref"_s, u"refs/remotes/origin/main"_s, first});
    repository.run({u"update-ref"_s, u"refs/remotes/origin/release"_s, first});
    for (int reading = 0; reading < 3; ++reading) {
        const Loaded history = load(repository.path());
        QStringList names;
        for (const GitRef &ref : history->refs()) {
            names.append(ref.name);
            QCOMPARE(ref.commit, idOf(first));
        }
        names.sort();
        QCOMPARE(names,
                 (QStringList{u"main"_s, u"origin/main"_s, u"origin/release"_s, u"v1.0.0"_s, u"v1.0.1"_s}));
        for (const Release &release : history->releases({}))
            QCOMPARE(release.createdAt.toSecsSinceEpoch(),
                     release.tag == u"v1.0.0"_s ? 1767300000 : 1767400000);
        QCOMPARE(history->mainHead(u"release"_s), idOf(first));
        QVERIFY(history->mainHead(u"absent"_s).isNull());
        if (reading == 1)
            repository.run({u"pack-refs"_s, u"--all"_s});
    }
}

void TestStrangeRepositories::hostileRefNamesAreLeftOut()
{
    ScratchRepository repository;
    const QByteArray id = repository.change(u"one"_s, u"a"_s).toLatin1();
    repository.run({u"pack-refs"_s, u"--all"_s});
    QFile packed(repository.gitFolder() + u"/packed-refs"_s);
    QVERIFY(packed.open(QIODevice::WriteOnly | QIODevice::Truncate));
    packed.write("# pack-refs with: peeled fully-peeled sorted \n");
    for (const char *name : {"refs/heads/../../evil", "refs/heads/a\x1b[31mred", "refs/heads/main",
                             "refs/tags/$(id)", "refs/tags/-rf", "refs/tags/v1..2", "refs/tags/v1.0.0"})
        packed.write(id + " " + name + "\n");
    packed.close();
    const Loaded history = load(repository.path());
    QVERIFY(history);
    QStringList names;
    for (const GitRef &ref : history->refs())
        names.append(ref.name);
    names.sort();
    QCOMPARE(names, (QStringList{u"$(id)"_s, u"-rf"_s, u"main"_s, u"v1.0.0"_s}));
}

void TestStrangeRepositories::emptyAndDetachedRepositoriesAreFine()
{
    ScratchRepository repository;
    Loaded history = load(repository.path());
    QVERIFY(history);
    QCOMPARE(history->commitCount(), 0);
    QVERIFY(history->mainHead().isNull());
    QVERIFY(history->releases({}).isEmpty());
    QVERIFY(history->unreleased({}).isEmpty());
    QVERIFY(history->countsOfMany({}, {}).isEmpty());
    const QString id = repository.change(u"one"_s, u"a"_s);
    repository.run({u"update-ref"_s, u"--no-deref"_s, u"HEAD"_s, id});
    repository.run({u"update-ref"_s, u"-d"_s, u"refs/heads/main"_s});
    history = load(repository.gitFolder());
    QVERIFY(history);
    QCOMPARE(history->commitCount(), 1);
    QCOMPARE(history->mainHead(), idOf(id));
}

void TestStrangeRepositories::whatCannotBeReadSaysWhy_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("no folder") << u"absent"_s << Error::Kind::NotFound;
    QTest::newRow("a folder without a repository") << u"plain"_s << Error::Kind::Git;
    QTest::newRow("SHA-256 names") << u"sha256"_s << Error::Kind::Git;
    QTest::newRow("an unknown extension") << u"extension"_s << Error::Kind::Git;
}

void TestStrangeRepositories::whatCannotBeReadSaysWhy()
{
    QFETCH(QString, what);
    QFETCH(Error::Kind, kind);
    QTemporaryDir folder;
    ScratchRepository sha256({u"--object-format=sha256"_s});
    ScratchRepository extended;
    extended.run({u"config"_s, u"core.repositoryformatversion"_s, u"1"_s});
    extended.run({u"config"_s, u"extensions.tomorrow"_s, u"yes"_s});
    const QHash<QString, QString> places{{u"absent"_s, folder.filePath(u"absent"_s)},
                                         {u"plain"_s, folder.path()},
                                         {u"sha256"_s, sha256.path()},
                                         {u"extension"_s, extended.path()}};
    const Error error = errorOf(places.value(what));
    QCOMPARE(error.kind, kind);
    QVERIFY2(error.message.contains(places.value(what)), qPrintable(error.message));
    QCOMPARE(error.message.contains(u"SHA-256"_s), what == u"sha256"_s);
}

void TestStrangeRepositories::aForeignRepositoryIsRefused()
{
    if (::geteuid() != 0)
        QSKIP("Only root can give a repository to somebody else.");
    ScratchRepository repository;
    repository.change(u"one"_s, u"a"_s);
    QCOMPARE(::chown(qPrintable(repository.path()), 12345, 12345), 0);
    QCOMPARE(::chown(qPrintable(repository.gitFolder()), 12345, 12345), 0);
    const Error error = errorOf(repository.path());
    QCOMPARE(::chown(qPrintable(repository.path()), 0, 0), 0);
    QCOMPARE(error.kind, Error::Kind::Git);
    QVERIFY2(error.message.contains(u"safe.directory"_s), qPrintable(error.message));
}

void TestStrangeRepositories::aMissingParentIsDamage()
{
    ScratchRepository repository;
    repository.change(u"one"_s, u"a"_s);
    const QString middle = repository.change(u"two"_s, u"a"_s);
    repository.change(u"three"_s, u"a"_s);
    const Loaded whole = load(repository.path());
    QVERIFY(whole);
    m_cache = std::make_unique<QTemporaryDir>();
    repository.run({u"repack"_s, u"-ad"_s, u"--quiet"_s});
    // The pack's objects become loose ones, and one of them is lost.
    QDirIterator packs(repository.gitFolder() + u"/objects/pack"_s, {u"*.pack"_s}, QDir::Files);
    QVERIFY(packs.hasNext());
    QFile pack(packs.next());
    QVERIFY(pack.open(QIODevice::ReadOnly));
    const QByteArray objects = pack.readAll();
    QDir(repository.gitFolder() + u"/objects/pack"_s).removeRecursively();
    repository.run({u"unpack-objects"_s, u"-q"_s}, objects);
    QVERIFY(QFile::remove(repository.gitFolder() + u"/objects/"_s + middle.left(2) + u'/' + middle.mid(2)));
    const Error error = errorOf(repository.path());
    QCOMPARE(error.kind, Error::Kind::Git);
    QVERIFY2(error.message.contains(u"fsck"_s), qPrintable(error.message));
    QVERIFY(cacheFile().isEmpty());
}

void TestStrangeRepositories::lostObjectsAreDamage()
{
    ScratchRepository whole;
    whole.change(u"one"_s, u"a"_s);
    QTemporaryDir folder;
    // A clone that borrows its objects from a repository that is gone.
    const QString borrowing = folder.filePath(u"borrowing"_s);
    whole.run({u"clone"_s, u"--quiet"_s, u"--shared"_s, whole.path(), borrowing});
    QVERIFY(load(borrowing));
    m_cache = std::make_unique<QTemporaryDir>();
    QFile alternates(borrowing + u"/.git/objects/info/alternates"_s);
    QVERIFY(alternates.open(QIODevice::WriteOnly | QIODevice::Truncate));
    alternates.write("/nowhere/at/all\n");
    alternates.close();
    const Error error = errorOf(borrowing);
    QCOMPARE(error.kind, Error::Kind::Git);
    QVERIFY2(error.message.contains(u"lacks commits"_s), qPrintable(error.message));
}

QTEST_GUILESS_MAIN(TestStrangeRepositories)
#include "tst_strangerepositories.moc"
