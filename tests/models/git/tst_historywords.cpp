#include "models/git/history.h"
#include "tests/support/scratchrepository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// What notes are written from, as it comes through the kept index.
class TestHistoryWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everythingAMessageSaysIsKept();
    void aNumberAtTheEndOfASecondLineIsFound();
    void eachReleaseHasItsFirstCommits();
    void authorsAreKnownByWhatTheyWroteBefore();

private:
    ScratchRepository m_repository;
    QTemporaryDir m_cache;
    Project m_project;
    QString m_first;
    std::shared_ptr<const History> m_history;
};

void TestHistoryWords::initTestCase()
{
    const auto by = [](const QString &name, const QString &mail) {
        ScratchRepository::What what;
        what.author = name;
        what.email = mail;
        return what;
    };
    m_first = m_repository.change(u"feat(web)!: begin (#7)\n\nBREAKING CHANGE: all of it"_s, u"a"_s);
    m_repository.tag(u"v1.0.0"_s);
    m_repository.change(u"fix: a subject that goes on\nin a second line (#8)\n\nCloses #5"_s, u"a"_s,
                        by(u"Grace Hopper"_s, u"grace@example.org"_s));
    m_repository.change(u"Revert \"feat(web)!: begin (#7)\"\n\nThis reverts commit %1.\n"
                        "(cherry picked from commit 1234567890)\n\n"
                        "See: https://example.org/why because\n"
                        "Co-authored-by: Mary Shaw <mary@example.org>"_s.arg(m_first),
                        u"a"_s);
    m_repository.tag(u"v1.1.0"_s);
    const auto history = History::load(m_repository.path(), {m_cache.path()});
    QVERIFY2(history, qPrintable(history ? QString() : history.error().message));
    m_history = *history;
}

void TestHistoryWords::everythingAMessageSaysIsKept()
{
    const auto words = m_history->wordsOfRelease(m_project, u"v1.1.0"_s);
    QCOMPARE(words.size(), 2u);
    QCOMPARE(words[0].reverts, std::string_view(m_first.toStdString()));
    QCOMPARE(words[0].cherryPickedFrom, std::string_view("1234567890"));
    QVERIFY((words[0].coAuthors == std::vector<std::string_view>{"Mary Shaw <mary@example.org>"}));
    QVERIFY((words[0].references == std::vector<std::string_view>{"https://example.org/why"}));
    QVERIFY((words[1].tickets == std::vector<std::string_view>{"#5"}));
    const auto begun = m_history->wordsOfRelease(m_project, u"v1.0.0"_s);
    QCOMPARE(begun.size(), 1u);
    QVERIFY(begun[0].breaking);
    QCOMPARE(begun[0].scope, std::string_view("web"));
    QCOMPARE(descriptionOf(begun[0]), std::string_view("begin"));
    QVERIFY((begun[0].breakingNotes == std::vector<std::string_view>{"all of it"}));
}

void TestHistoryWords::aNumberAtTheEndOfASecondLineIsFound()
{
    const auto words = m_history->wordsOfRelease(m_project, u"v1.1.0"_s);
    QCOMPARE(words[1].pullRequest, std::string_view("8"));
    QCOMPARE(descriptionOf(words[1]), std::string_view("a subject that goes on in a second line"));
}

void TestHistoryWords::eachReleaseHasItsFirstCommits()
{
    QStringList told;
    m_history->eachReleaseWords(m_project, [&](const Release &release, std::vector<CommitWords> words) {
        QStringList ids;
        for (const CommitWords &commit : words)
            ids += commit.id.hex();
        QStringList first;
        const QVector<CommitId> expected = m_history->firstCommitsOf(m_project, release.tag);
        for (const CommitId &id : expected)
            first += id.hex();
        told += release.tag + (ids == first ? u" as listed"_s : u" otherwise"_s);
        return true;
    });
    QCOMPARE(told, QStringList({u"v1.1.0 as listed"_s, u"v1.0.0 as listed"_s}));
}

void TestHistoryWords::authorsAreKnownByWhatTheyWroteBefore()
{
    const auto words = m_history->wordsOfRelease(m_project, u"v1.1.0"_s);
    const std::vector<bool> before = m_history->authorsUpTo(CommitId::parse(m_first).value());
    QVERIFY(before[words[0].author]);
    QVERIFY(!before[words[1].author]);
    const std::vector<int> first = m_history->firstReleaseOfAuthors(m_project);
    QCOMPARE(first[words[0].author], 0);
    QCOMPARE(first[words[1].author], 1);
    QCOMPARE(m_history->author(words[1].author).name, std::string_view("Grace Hopper"));
}

QTEST_GUILESS_MAIN(TestHistoryWords)
#include "tst_historywords.moc"
