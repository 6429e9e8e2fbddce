#include "models/git/gitservice.h"
#include "models/git/mirrorupdate.h"
#include "models/git/refsfingerprint.h"
#include "tests/support/randomhistory.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

using HistoryResult = Result<std::shared_ptr<const History>>;

/// Shared readings, and mirrors fetched by a real git.
class TestGitService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void foldersOfAddressesAreSafe_data();
    void foldersOfAddressesAreSafe();
    void aPathIsReadInPlace();
    void callersShareOneReading();
    void anUnchangedRepositoryIsNotReadAgain();
    void everyKindOfChangeIsSeen();
    void aMirrorIsClonedAndFetched();
    void readingWaitsForTheFetch();
    void aMirrorThatIsNotThereSaysSo();
    void failuresSayWhy_data();
    void failuresSayWhy();
    void nothingOfTheRepositoryIsRun();
    void aSilentServerIsGivenUp();
    void cancellingEndsTheChild();
    void cancellingEndsAReading();

private:
    HistoryResult historyOf(const QString &pathOrUrl) { return waitFor(m_service->history(pathOrUrl)); }
    Result<void> updateOf(const QString &url) { return waitFor(m_service->update(url)); }
    template <class R> static R waitFor(QFuture<R> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30000))
            return fail(Error::Kind::Bug, u"it never ended"_s);
        return future.resultCount() > 0 ? future.result() : R(fail(Error::Kind::Cancelled, u"cancelled"_s));
    }
    QStringList leftBehind() const
    {
        return QDir(m_folder->filePath(u"mirrors"_s)).entryList({u"*clone*"_s}, QDir::Dirs);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GitService> m_service;
};

void TestGitService::init()
{
    m_service.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_service =
        std::make_unique<GitService>(m_folder->filePath(u"cache"_s), m_folder->filePath(u"mirrors"_s));
}

void TestGitService::foldersOfAddressesAreSafe_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("https") << u"https://example.org/group/project.git"_s;
    QTest::newRow("ssh") << u"git@example.org:group/project.git"_s;
    QTest::newRow("with a password") << u"https://user:geheim@example.org/p"_s;
    QTest::newRow("leading out") << u"https://example.org/.."_s;
    QTest::newRow("with strange characters") << u"https://example.org/a b;$(c)\n"_s;
    QTest::newRow("very long") << u"https://example.org/"_s + QString(5000, u'x');
}

void TestGitService::foldersOfAddressesAreSafe()
{
    QFETCH(QString, address);
    const QString folder = m_service->folderOf(address);
    QCOMPARE(QFileInfo(folder).path(), m_folder->filePath(u"mirrors"_s));
    QVERIFY(folder.endsWith(u".git"_s));
    QVERIFY(!folder.contains(u"geheim"_s));
    QVERIFY(QFileInfo(folder).fileName().size() < 100);
    QVERIFY(m_service->folderOf(address + u"x"_s) != folder);
}

void TestGitService::aPathIsReadInPlace()
{
    ScratchRepository repository;
    const QString id = repository.change(u"one"_s, u"a"_s);
    QCOMPARE(m_service->folderOf(repository.path()), repository.path());
    QVERIFY(updateOf(repository.path()));
    const HistoryResult history = historyOf(repository.path());
    QVERIFY(history);
    QCOMPARE((*history)->mainHead(), *CommitId::parse(id));
}

void TestGitService::callersShareOneReading()
{
    ScratchRepository repository;
    fillRandomly(&repository, 200, 3);
    const auto first = m_service->history(repository.path());
    const auto second = m_service->history(repository.path());
    const HistoryResult a = waitFor(first);
    const HistoryResult b = waitFor(second);
    QVERIFY(a && b);
    QCOMPARE(a->get(), b->get());
}

void TestGitService::anUnchangedRepositoryIsNotReadAgain()
{
    ScratchRepository repository;
    repository.change(u"one"_s, u"a"_s);
    repository.run({u"pack-refs"_s, u"--all"_s});
    QTest::qWait(80); // past the file system's clock tick, within which nothing counts as unchanged
    const HistoryResult first = historyOf(repository.path());
    const HistoryResult second = historyOf(repository.path());
    QVERIFY(first && second);
    QCOMPARE(second->get(), first->get());
    repository.change(u"two"_s, u"a"_s);
    const HistoryResult third = historyOf(repository.path());
    QVERIFY(third);
    QCOMPARE((*third)->commitCount(), 2);
    QCOMPARE((*first)->commitCount(), 1);
}

void TestGitService::everyKindOfChangeIsSeen()
{
    ScratchRepository repository;
    repository.change(u"one"_s, u"a"_s);
    repository.change(u"two"_s, u"a"_s);
    QTest::qWait(80);
    QSet<QByteArray> seen;
    const auto isNew = [&] {
        const auto print = refsFingerprint(repository.path());
        const bool fresh = print && (print->isEmpty() || !seen.contains(*print));
        if (print && !print->isEmpty())
            seen.insert(*print);
        return fresh;
    };
    QVERIFY(isNew());
    QVERIFY(!isNew());
    repository.tag(u"v1"_s);
    QVERIFY(isNew());
    repository.tag(u"v1"_s, u"HEAD^"_s);
    QVERIFY(isNew());
    repository.run({u"pack-refs"_s, u"--all"_s});
    QVERIFY(isNew());
    repository.run({u"update-ref"_s, u"-d"_s, u"refs/tags/v1"_s});
    QVERIFY(isNew());
    repository.branch(u"side"_s);
    repository.switchTo(u"side"_s);
    QVERIFY(isNew());
    QTest::qWait(80);
    isNew();
    QVERIFY(!isNew());
}

void TestGitService::aMirrorIsClonedAndFetched()
{
    ScratchRepository origin;
    origin.change(u"one"_s, u"a"_s);
    origin.tag(u"v1"_s);
    const QString url = u"file://"_s + origin.path();
    Result<void> updated = updateOf(url);
    QVERIFY2(updated, updated ? "" : qPrintable(updated.error().detail));
    QCOMPARE((*historyOf(url))->commitCount(), 1);
    origin.change(u"two"_s, u"a"_s);
    origin.branch(u"side"_s);
    origin.run({u"tag"_s, u"-d"_s, u"v1"_s});
    QVERIFY(updateOf(url));
    HistoryResult history = historyOf(url);
    QCOMPARE((*history)->commitCount(), 2);
    QCOMPARE((*history)->refs().size(), 2);
    ScratchRepository::What instead;
    instead.parents = QStringList();
    origin.change(u"another root"_s, u"a"_s, instead);
    origin.run({u"update-ref"_s, u"-d"_s, u"refs/heads/side"_s});
    QVERIFY(updateOf(url));
    history = historyOf(url);
    QCOMPARE((*history)->commitCount(), 1);
    QVERIFY(leftBehind().isEmpty());
}

void TestGitService::readingWaitsForTheFetch()
{
    ScratchRepository origin;
    origin.change(u"one"_s, u"a"_s);
    const QString url = u"file://"_s + origin.path();
    const auto updating = m_service->update(url);
    const auto again = m_service->update(url);
    const auto reading = m_service->history(url);
    const HistoryResult history = waitFor(reading);
    QVERIFY(waitFor(updating));
    QVERIFY(waitFor(again));
    QVERIFY(history);
    QCOMPARE((*history)->commitCount(), 1);
}

void TestGitService::aMirrorThatIsNotThereSaysSo()
{
    const HistoryResult history = historyOf(u"https://example.org/never/fetched.git"_s);
    QVERIFY(!history);
    QCOMPARE(history.error().kind, Error::Kind::NotFound);
    QVERIFY(history.error().message.contains(u"example.org"_s));
}

void TestGitService::failuresSayWhy_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("a repository that is not there")
        << u"file:///nowhere/at/all.git"_s << Error::Kind::NotFound;
    QTest::newRow("a transport that runs programs")
        << u"ext::touch /tmp/slipway-was-here"_s << Error::Kind::Refused;
    QTest::newRow("an unencrypted transport") << u"git://localhost/x"_s << Error::Kind::Refused;
    QTest::newRow("a server that is not there") << u"http://localhost:1/x.git"_s << Error::Kind::Network;
    QTest::newRow("a host that is an option") << u"ssh://-oProxyCommand=touch/x"_s << Error::Kind::Git;
}

void TestGitService::failuresSayWhy()
{
    QFETCH(QString, url);
    QFETCH(Error::Kind, kind);
    const Result<void> updated = updateOf(url);
    QVERIFY(!updated);
    QVERIFY2(updated.error().kind == kind,
             qPrintable(updated.error().kindName() + u": "_s + updated.error().detail));
    QVERIFY(!updated.error().message.isEmpty());
    QVERIFY(!QFileInfo::exists(u"/tmp/slipway-was-here"_s));
    QVERIFY(leftBehind().isEmpty());
}

void TestGitService::nothingOfTheRepositoryIsRun()
{
    QTemporaryDir traces;
    ScratchRepository origin;
    origin.change(u"one"_s, u"a"_s);
    const QString url = u"file://"_s + origin.path();
    QVERIFY(updateOf(url));
    const QString mirror = m_service->folderOf(url);
    const QByteArray script = "#!/bin/sh\ntouch " + traces.path().toUtf8() + "/hook-$(basename $0)\n";
    QDir(mirror).mkpath(u"hooks"_s);
    for (const QString &name :
         {u"reference-transaction"_s, u"post-merge"_s, u"pre-auto-gc"_s, u"fsmonitor"_s}) {
        QFile hook(mirror + u"/hooks/"_s + name);
        QVERIFY(hook.open(QIODevice::WriteOnly));
        hook.write(script);
        hook.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QFile config(mirror + u"/config"_s);
    QVERIFY(config.open(QIODevice::Append));
    config.write("[core]\n\tfsmonitor = hooks/fsmonitor\n\tpager = hooks/fsmonitor\n[diff]\n\texternal = "
                 "hooks/fsmonitor\n");
    config.close();
    origin.change(u"two"_s, u"a"_s);
    QVERIFY(updateOf(url));
    const HistoryResult history = historyOf(url);
    QVERIFY(history);
    QVERIFY((*history)->files({}, (*history)->mainHead()));
    QCOMPARE(QDir(traces.path()).entryList(QDir::Files), QStringList());
}

void TestGitService::aSilentServerIsGivenUp()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    MirrorUpdate update(u"http://127.0.0.1:%1/x.git"_s.arg(silent.serverPort()),
                        m_folder->filePath(u"mirrors/x.git"_s), {500, 60000});
    std::optional<Result<void>> result;
    connect(&update, &MirrorUpdate::finished, this, [&](const Result<void> &ended) { result = ended; });
    update.start();
    QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 10000);
    QVERIFY(!*result);
    QCOMPARE(result->error().kind, Error::Kind::Network);
    QVERIFY(leftBehind().isEmpty());
}

void TestGitService::cancellingEndsTheChild()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QSignalSpy connected(&silent, &QTcpServer::newConnection);
    const QString url = u"http://127.0.0.1:%1/x.git"_s.arg(silent.serverPort());
    const auto updating = m_service->update(url);
    const auto reading = m_service->history(url);
    QVERIFY(connected.wait(10000));
    std::unique_ptr<QTcpSocket> child(silent.nextPendingConnection());
    QElapsedTimer timer;
    timer.start();
    m_service->cancelAll();
    const Result<void> updated = waitFor(updating);
    QVERIFY(timer.elapsed() < 3000);
    QVERIFY(!updated);
    QCOMPARE(updated.error().kind, Error::Kind::Cancelled);
    QCOMPARE(waitFor(reading).error().kind, Error::Kind::Cancelled);
    // Its helper that held the connection is gone with it.
    QTRY_COMPARE(child->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(leftBehind().isEmpty());
}

void TestGitService::cancellingEndsAReading()
{
    ScratchRepository repository;
    fillRandomly(&repository, 1500, 6);
    const auto reading = m_service->history(repository.path());
    m_service->cancelAll();
    const HistoryResult history = waitFor(reading);
    QVERIFY(!history);
    QCOMPARE(history.error().kind, Error::Kind::Cancelled);
    QVERIFY(historyOf(repository.path()));
    // A service that goes while it reads takes its readings with it.
    m_service->history(repository.path());
    m_service.reset();
}

QTEST_GUILESS_MAIN(TestGitService)
#include "tst_gitservice.moc"
