#include "models/domain/commitmessage.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace slipway;

static qint64 processorNanoseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

class CommitMessageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void form_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QString>("description");
        QTest::addColumn<bool>("breaking");
        const auto yes = [](const char *name, const QString &message, const QString &type,
                            const QString &scope, const QString &description, bool breaking) {
            QTest::newRow(name) << message << type << scope << description << breaking;
        };
        const auto no = [](const char *name, const QString &message) {
            QTest::newRow(name) << message << QString() << QString() << message.section(u'\n', 0, 0).trimmed()
                                << false;
        };
        yes("type and description", u"feat: add"_s, u"feat"_s, {}, u"add"_s, false);
        yes("a scope", u"fix(ui): add"_s, u"fix"_s, u"ui"_s, u"add"_s, false);
        yes("a scope with slash, dot and star", u"fix(a/b.c*): x"_s, u"fix"_s, u"a/b.c*"_s, u"x"_s, false);
        yes("an exclamation mark", u"fix!: x"_s, u"fix"_s, {}, u"x"_s, true);
        yes("an exclamation mark behind a scope", u"fix(a)!: x"_s, u"fix"_s, u"a"_s, u"x"_s, true);
        yes("case is folded for grouping", u"FEAT(Core): x"_s, u"feat"_s, u"Core"_s, u"x"_s, false);
        yes("letters of any script", u"правка: x"_s, u"правка"_s, {}, u"x"_s, false);
        yes("hyphen and digits in a type", u"i18n-2: x"_s, u"i18n-2"_s, {}, u"x"_s, false);
        yes("more spaces behind the colon", u"fix:   x"_s, u"fix"_s, {}, u"x"_s, false);
        yes("CRLF", u"fix: x\r\n\r\nbody"_s, u"fix"_s, {}, u"x"_s, false);
        yes("CR alone", u"fix: x\r\rbody"_s, u"fix"_s, {}, u"x"_s, false);
        yes("a null character stays a character", u"fix: a"_s + QChar(0) + u"b"_s, u"fix"_s, {},
            u"a"_s + QChar(0) + u"b"_s, false);
        yes("BREAKING-CHANGE is the same word", u"fix: x\n\nBREAKING-CHANGE: y"_s, u"fix"_s, {}, u"x"_s,
            true);
        no("no colon", u"add login"_s);
        no("no space behind the colon", u"feat:add"_s);
        no("a tab behind the colon", u"feat:\tadd"_s);
        no("nothing behind the colon", u"feat: "_s);
        no("a space before the colon", u"feat : x"_s);
        no("an empty scope", u"feat(): x"_s);
        no("a blank scope", u"feat( ): x"_s);
        no("an open scope", u"feat(a: x"_s);
        no("nested parentheses", u"feat(a(b)): x"_s);
        no("two exclamation marks", u"feat!!: x"_s);
        no("an exclamation mark before the scope", u"feat!(a): x"_s);
        no("a path as Linux writes it", u"net/core: x"_s);
        no("a type that begins with a digit", u"2fa: x"_s);
        no("an emoji before the type", u"✨ feat: x"_s);
        no("fixup", u"fixup! feat: x"_s);
        no("an address", u"https://example.org: x"_s);
        no("nothing", QString());
    }
    void form()
    {
        QFETCH(QString, message);
        QFETCH(QString, type);
        const CommitMessage read = readCommitMessage(message);
        QCOMPARE(read.conventional, !type.isEmpty());
        QCOMPARE(read.type, type);
        QTEST(read.scope, "scope");
        QTEST(read.description, "description");
        QTEST(read.breaking, "breaking");
    }

    void parts_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("footers");
        QTest::addColumn<QStringList>("notes");
        const auto row = [](const char *name, const QString &message, const QString &body,
                            const QStringList &footers, const QStringList &notes) {
            QTest::newRow(name) << message << body << footers << notes;
        };
        row("a subject alone", u"fix: a"_s, {}, {}, {});
        row("body and footers", u"fix: a\n\nbody\n\nRefs: #1\nReviewed-by: Z"_s, u"body"_s,
            {u"Refs=#1"_s, u"Reviewed-by=Z"_s}, {});
        row("footers without a body", u"fix: a\n\nRefs: #1"_s, {}, {u"Refs=#1"_s}, {});
        row("a footer goes on until the next", u"fix: a\n\nNote: one\ntwo\n\nthree\nRefs: 1"_s, {},
            {u"Note=one\ntwo\n\nthree"_s, u"Refs=1"_s}, {});
        row("a line inside a paragraph begins no footers", u"fix: a\n\nbody\nRefs: #1"_s, u"body\nRefs: #1"_s,
            {}, {});
        row("but what breaks is never passed over",
            u"fix: a\n\nbody\nBREAKING CHANGE: gone\nfor good\n\nmore"_s,
            u"body\nBREAKING CHANGE: gone\nfor good\n\nmore"_s, {}, {u"gone\nfor good"_s});
        row("even right under the subject", u"fix: a\nBREAKING CHANGE: gone"_s, u"BREAKING CHANGE: gone"_s,
            {}, {u"gone"_s});
        row("every breaking footer is kept", u"fix: a\n\nBREAKING CHANGE: b\nBREAKING-CHANGE: c"_s, {},
            {u"BREAKING CHANGE=b"_s, u"BREAKING-CHANGE=c"_s}, {u"b"_s, u"c"_s});
        row("a number does not break", u"fix: a\n\nBREAKING-CHANGE #12"_s, {}, {u"BREAKING-CHANGE=12"_s}, {});
        row("lower case does not break", u"fix: a\n\nbreaking-change: b"_s, {}, {u"breaking-change=b"_s}, {});
        row("a quoted one does not break", u"fix: a\n\n> BREAKING CHANGE: b"_s, u"> BREAKING CHANGE: b"_s, {},
            {});
        row("with an exclamation mark the description says what breaks", u"fix!: a"_s, {}, {}, {u"a"_s});
        row("unless a footer does", u"fix!: a\n\nBREAKING CHANGE: b"_s, {}, {u"BREAKING CHANGE=b"_s},
            {u"b"_s});
        row("a free subject may break too", u"Drop a\n\nBREAKING CHANGE: b"_s, {}, {u"BREAKING CHANGE=b"_s},
            {u"b"_s});
        row("blank lines around the body go", u"fix: a\n\n\n\nbody\n\n\n"_s, u"body"_s, {}, {});
        row("blanks in blank lines do not count", u"fix: a\n  \nbody\n \nRefs: 1\n"_s, u"body"_s,
            {u"Refs=1"_s}, {});
        row("CRLF everywhere", u"fix: a\r\n\r\nb\r\nc\r\n\r\nRefs: 1\r\n"_s, u"b\nc"_s, {u"Refs=1"_s}, {});
    }
    void parts()
    {
        QFETCH(QString, message);
        const CommitMessage read = readCommitMessage(message);
        QTEST(read.body, "body");
        QStringList footers;
        for (const Footer &footer : read.footers)
            footers += footer.token + u'=' + footer.value;
        QTEST(footers, "footers");
        QTEST(read.breakingNotes, "notes");
        QCOMPARE(read.breaking, !read.breakingNotes.isEmpty());
    }

    void habits_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("pullRequest");
        QTest::addColumn<QStringList>("tickets");
        const auto row = [](const char *name, const QString &message, const QString &subject,
                            const QString &pullRequest, const QStringList &tickets) {
            QTest::newRow(name) << message << subject << pullRequest << tickets;
        };
        row("GitHub's squash", u"feat: add x (#12)"_s, u"feat: add x"_s, u"12"_s, {});
        row("GitLab's number", u"feat: add x (!12)"_s, u"feat: add x"_s, u"12"_s, {});
        row("GitHub's merge", u"Merge pull request #12 from org/topic\n\nAdd x"_s,
            u"Merge pull request #12 from org/topic"_s, u"12"_s, {});
        row("GitLab's merge",
            u"Merge branch 'x' into 'main'\n\nAdd x\n\nSee merge request group/project!12"_s,
            u"Merge branch 'x' into 'main'"_s, u"12"_s, {});
        row("GitLab's merge with an address",
            u"Merge branch 'x' into 'main'\n\nSee merge request https://gitlab.example/g/p/-/merge_requests/12"_s,
            u"Merge branch 'x' into 'main'"_s, u"12"_s, {});
        row("Bitbucket's merge", u"Merged in topic (pull request #12)"_s,
            u"Merged in topic (pull request #12)"_s, u"12"_s, {});
        row("Azure's merge", u"Merged PR 12: Add x"_s, u"Merged PR 12: Add x"_s, u"12"_s, {});
        row("Node's trailer", u"fs: add x\n\nPR-URL: https://github.com/nodejs/node/pull/12"_s,
            u"fs: add x"_s, u"12"_s, {});
        row("a number in the middle is none", u"fix: (#12) in the middle"_s, u"fix: (#12) in the middle"_s,
            {}, {});
        row("words in the parentheses are none", u"fix: x (see #12)"_s, u"fix: x (see #12)"_s, {}, {});
        row("no number at all", u"fix: x (#)"_s, u"fix: x (#)"_s, {}, {});
        row("a number of a thousand digits is none", u"fix: x (#%1)"_s.arg(QString(1000, u'1')),
            u"fix: x (#%1)"_s.arg(QString(1000, u'1')), {}, {});
        row("Jira keys, each once, in order", u"ABC-12 fix x\n\nalso DEF2-3, and ABC-12 again"_s,
            u"ABC-12 fix x"_s, {}, {u"ABC-12"_s, u"DEF2-3"_s});
        row("a key in a branch's name", u"Merge branch 'feature/ABC-12-login' into main"_s,
            u"Merge branch 'feature/ABC-12-login' into main"_s, {}, {u"ABC-12"_s});
        row("a key in an address", u"fix: x\n\nhttps://jira.example/browse/ABC-12"_s, u"fix: x"_s, {},
            {u"ABC-12"_s});
        row("standards are no tickets", u"fix: read UTF-8, ISO-8859-1 and SHA-256"_s,
            u"fix: read UTF-8, ISO-8859-1 and SHA-256"_s, {}, {});
        row("parts of words are no tickets", u"fix: xABC-12 ABC-12x abc-12 A-1 ABC-0 ABC_D-1"_s,
            u"fix: xABC-12 ABC-12x abc-12 A-1 ABC-0 ABC_D-1"_s, {}, {});
        row("footers about issues", u"fix: x\n\nCloses #4\nFixes: #5, #6\nRefs: owner/name#7\nRefs: 8"_s,
            u"fix: x"_s, {}, {u"#4"_s, u"#5"_s, u"#6"_s, u"owner/name#7"_s, u"#8"_s});
        row("an issue's address", u"fix: x\n\nFixes: https://github.com/a/b/issues/6"_s, u"fix: x"_s, {},
            {u"#6"_s});
        row("a keyword line that is no footer", u"fix: x\n\nsome text\nCloses #4, #5"_s, u"fix: x"_s, {},
            {u"#4"_s, u"#5"_s});
        row("a keyword in the subject", u"fix: x, fixes #4 (#12)"_s, u"fix: x, fixes #4"_s, u"12"_s,
            {u"#4"_s});
        row("in passing is no ticket", u"fix: x\n\nThis closes #4 in passing"_s, u"fix: x"_s, {}, {});
        row("a commit's id is no ticket", u"fix: x\n\nRefs: 676104e, a215868\nFixes: 54a4f0239f2e (\"x\")"_s,
            u"fix: x"_s, {}, {});
    }
    void habits()
    {
        QFETCH(QString, message);
        const CommitMessage read = readCommitMessage(message);
        QTEST(read.subject, "subject");
        QTEST(read.pullRequest, "pullRequest");
        QTEST(read.tickets, "tickets");
    }

    void whereItComesFrom_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("reverts");
        QTest::addColumn<QString>("picked");
        QTest::addColumn<QStringList>("coAuthors");
        const QString full = u"0123456789abcdef0123456789ABCDEF01234567"_s;
        QTest::newRow("git revert") << u"Revert \"feat: x\"\n\nThis reverts commit %1."_s.arg(full)
                                    << full.toLower() << QString() << QStringList();
        QTest::newRow("an abbreviated id") << u"Revert \"x\"\n\nThis reverts commit 676104e, it broke y."_s
                                           << u"676104e"_s << QString() << QStringList();
        QTest::newRow("a merge")
            << u"Revert \"Merge x\"\n\nThis reverts commit 676104e, reversing\nchanges made to 1234567."_s
            << u"676104e"_s << QString() << QStringList();
        QTest::newRow("the specification's suggestion")
            << u"revert: x\n\nRefs: 676104e, a215868"_s << u"676104e"_s << QString() << QStringList();
        QTest::newRow("a fix's Refs revert nothing")
            << u"fix: x\n\nRefs: 676104e"_s << QString() << QString() << QStringList();
        QTest::newRow("a word is no id")
            << u"x\n\nThis reverts commit message rules"_s << QString() << QString() << QStringList();
        QTest::newRow("git cherry-pick -x") << u"fix: x\n\n(cherry picked from commit %1)"_s.arg(full)
                                            << QString() << full.toLower() << QStringList();
        QTest::newRow("picked twice: the origin counts")
            << u"fix: x\n\n(cherry picked from commit 1111111)\n(cherry picked from commit 2222222)"_s
            << QString() << u"1111111"_s << QStringList();
        QTest::newRow("co-authors, each once")
            << u"fix: x\n\nCo-authored-by: A B <a@example.org>\nco-authored-by: C <c@example.org>\n"
               "Co-Authored-By: A B <a@example.org>"_s
            << QString() << QString() << QStringList{u"A B <a@example.org>"_s, u"C <c@example.org>"_s};
    }
    void whereItComesFrom()
    {
        QFETCH(QString, message);
        const CommitMessage read = readCommitMessage(message);
        QTEST(read.reverts, "reverts");
        QTEST(read.cherryPickedFrom, "picked");
        QTEST(read.coAuthors, "coAuthors");
    }

    /// Ten times the text takes about ten times as long, whatever it is made of.
    void costGrowsWithLengthOnly_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"x", "word ", "line\n", "\n", "A-1 ", "AB-1 ", "#1 ", "fixes #1 ",
                                  "Refs: #1\n", "-", "(", "\r\n", "BREAKING CHANGE: x\n", "Closes: ", "a#",
                                  "/issues/1", "\n\nToken: v\n", ": ", "Co-authored-by: a\n"})
            QTest::addRow("%s", QString::fromLatin1(piece).replace(u'\n', u'~').toLatin1().constData())
                << QString::fromLatin1(piece);
    }
    void costGrowsWithLengthOnly()
    {
        QFETCH(QString, piece);
        // The processor's time, not the wall's: others may be at work.
        const auto nanoseconds = [&](qsizetype length) {
            const QString message = u"fix: x\n\nCloses: "_s + piece.repeated(length / piece.size());
            qint64 best = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 3; ++i) {
                const qint64 before = processorNanoseconds();
                const CommitMessage read = readCommitMessage(message);
                best = qMin(best, processorNanoseconds() - before);
                if (!read.conventional)
                    return qint64(-1);
            }
            return best;
        };
        const double ratio = double(nanoseconds(600'000)) / double(qMax(nanoseconds(30'000), qint64(50'000)));
        QVERIFY2(ratio < 120, qPrintable(u"20 times the text took %1 times as long"_s.arg(ratio)));
    }
};

QTEST_GUILESS_MAIN(CommitMessageTest)
#include "tst_commitmessage.moc"
