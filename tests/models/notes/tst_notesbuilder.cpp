#include "models/notes/nextversion.h"
#include "models/notes/notesbuilder.h"
#include "models/notes/notescheck.h"
#include "models/notes/renderjson.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

static CommitId idNumber(int number)
{
    return CommitId::parse(QString::number(number).rightJustified(8, u'0').leftJustified(40, u'a')).value();
}

/// Commits are given oldest first, as they came to be; number 1 is the first. The builder gets them newest
/// first.
static QVector<NotesCommit> rangeOf(const QStringList &messages)
{
    QVector<NotesCommit> range;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        NotesCommit source;
        source.commit.id = idNumber(int(i) + 1);
        source.commit.subject = messages[i].section(u'\n', 0, 0);
        source.commit.author = u"Ada Lovelace"_s;
        source.commit.authorEmail = u"ada@example.org"_s;
        source.commit.authoredAt = QDateTime::fromMSecsSinceEpoch(1000000 * (i + 1), Qt::UTC);
        if (i)
            source.commit.parents = {idNumber(int(i))};
        source.message = messages[i];
        range.prepend(source);
    }
    return range;
}

static QString idText(int number, int length = 40)
{
    return idNumber(number).hex().left(length);
}

/// "Title: subject | subject" for each section.
static QStringList sectionsOf(const QVector<NotesCommit> &range)
{
    QStringList lines;
    for (const NotesSection &section : buildNotes({.version = {},
                                       .tag = {},
                                       .date = {},
                                       .previousTag = {},
                                       .commits = range,
                                       .earlierAuthors = {}})
                                           .sections) {
        QStringList subjects;
        for (const NotesItem &item : section.items)
            subjects += item.subject;
        lines += section.title + u": "_s + subjects.join(u" | "_s);
    }
    return lines;
}

class NotesBuilderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sectionsByMeaning_data()
    {
        QTest::addColumn<QStringList>("messages");
        QTest::addColumn<QStringList>("sections");
        QTest::newRow("breaking first, then features, fixes and the rest, newest first in each")
            << QStringList{u"fix: one"_s,          u"feat: two"_s,   u"docs: three"_s,
                           u"perf: four"_s,        u"chore: five"_s, u"just some words"_s,
                           u"feat(api)!: seven"_s, u"feat: eight"_s, u"wibble: nine"_s}
            << QStringList{u"Breaking changes: seven"_s,
                           u"Features: eight | two"_s,
                           u"Fixes: one"_s,
                           u"Performance: four"_s,
                           u"Documentation: three"_s,
                           u"Maintenance: five"_s,
                           u"Other changes: nine | just some words"_s};
        QTest::newRow("no commits make no sections") << QStringList() << QStringList();
        QTest::newRow("the pull request number is no part of the subject")
            << QStringList{u"feat: add a button (#123)"_s} << QStringList{u"Features: add a button"_s};
        QTest::newRow("a revert and what it reverts, by full id, cancel each other")
            << QStringList{u"feat: one"_s, u"fix: two"_s,
                           u"Revert \"feat: one\"\n\nThis reverts commit %1."_s.arg(idText(1))}
            << QStringList{u"Fixes: two"_s};
        QTest::newRow("an abbreviated id cancels too")
            << QStringList{u"feat: one"_s, u"fix: two"_s,
                           u"revert: one\n\nThis reverts commit %1."_s.arg(idText(1, 9))}
            << QStringList{u"Fixes: two"_s};
        QTest::newRow("Refs of a revert type cancel, as the specification suggests")
            << QStringList{u"feat: one"_s, u"revert: never again\n\nRefs: %1"_s.arg(idText(1, 8))}
            << QStringList();
        QTest::newRow("a revert without an id cancels by its quoted subject")
            << QStringList{u"feat: one"_s, u"fix: two"_s, u"Revert \"feat: one\""_s}
            << QStringList{u"Fixes: two"_s};
        QTest::newRow("a revert of a copy on another branch cancels by its quoted subject")
            << QStringList{u"feat: one"_s, u"fix: two"_s,
                           u"Revert \"feat: one\"\n\nThis reverts commit %1."_s.arg(QString(40, u'f'))}
            << QStringList{u"Fixes: two"_s};
        QTest::newRow("a reverted revert brings the first back")
            << QStringList{u"feat: one"_s,
                           u"Revert \"feat: one\"\n\nThis reverts commit %1."_s.arg(idText(1)),
                           u"Revert \"Revert \"feat: one\"\"\n\nThis reverts commit %1."_s.arg(idText(2))}
            << QStringList{u"Features: one"_s};
        QTest::newRow("a revert of something released before is told")
            << QStringList{u"revert: the old thing\n\nThis reverts commit %1."_s.arg(QString(40, u'f'))}
            << QStringList{u"Reverts: the old thing"_s};
        QTest::newRow("git's own revert of something released before is told")
            << QStringList{u"Revert \"feat: old\"\n\nThis reverts commit %1."_s.arg(QString(40, u'f'))}
            << QStringList{u"Reverts: Revert \"feat: old\""_s};
        QTest::newRow("a cherry-pick of a commit in the range is told once")
            << QStringList{u"fix: one"_s, u"fix: one\n\n(cherry picked from commit %1)"_s.arg(idText(1))}
            << QStringList{u"Fixes: one"_s};
        QTest::newRow("two picks of the same commit elsewhere are told once")
            << QStringList{u"fix: x\n\n(cherry picked from commit %1)"_s.arg(QString(40, u'f')),
                           u"fix: x again\n\n(cherry picked from commit %1)"_s.arg(QString(40, u'f'))}
            << QStringList{u"Fixes: x"_s};
    }
    void sectionsByMeaning()
    {
        QFETCH(QStringList, messages);
        QFETCH(QStringList, sections);
        QCOMPARE(sectionsOf(rangeOf(messages)), sections);
    }

    void aMergeSpeaksOnlyWhenItHasSomethingToSay()
    {
        auto range = rangeOf({u"fix: inside"_s, u"Merge branch 'topic'"_s, u"feat: whole branch (#7)"_s});
        range[1].commit.parents = {idNumber(1), idNumber(90)};
        range[0].commit.parents = {idNumber(2), idNumber(91)};
        QCOMPARE(sectionsOf(range), QStringList({u"Features: whole branch"_s, u"Fixes: inside"_s}));
    }

    void aRevertedMergeTakesItsBranchWithIt()
    {
        // 1 main, 2 and 3 on the branch, 4 the merge, 5 on main, 6 the revert.
        auto range = rangeOf({u"feat: stays"_s, u"feat: gone"_s, u"fix: gone too"_s,
                              u"Merge branch 'topic'"_s, u"fix: after"_s,
                              u"Revert \"Merge branch 'topic'\"\n\nThis reverts commit %1, reversing\n"
                              "changes made to %2."_s.arg(idText(4), idText(1))});
        range[2].commit.parents = {idNumber(1), idNumber(3)};
        QCOMPARE(sectionsOf(range), QStringList({u"Features: stays"_s, u"Fixes: after"_s}));
    }

    void samePatchOnTheOtherSideIsNoNews()
    {
        auto range = rangeOf({u"fix: already there"_s, u"fix: new"_s});
        range[1].commit.equivalent = idNumber(77);
        QCOMPARE(sectionsOf(range), QStringList({u"Fixes: new"_s}));
    }

    void aRebasedCopyIsToldOnce()
    {
        auto range = rangeOf({u"fix: one"_s, u"fix: one"_s});
        range[0].commit.authoredAt = range[1].commit.authoredAt;
        QCOMPARE(sectionsOf(range), QStringList({u"Fixes: one"_s}));
    }

    void everyBreakingNoteIsKept()
    {
        const auto range =
            rangeOf({u"feat!: one (#375)\n\n* feat!: two\n\nBREAKING CHANGE: first\n\n* chore: x\n\n"
                     "BREAKING CHANGE: second"_s});
        const ReleaseNotes notes = buildNotes({.version = u"2.0.0"_s,
                                               .tag = {},
                                               .date = {},
                                               .previousTag = {},
                                               .commits = range,
                                               .earlierAuthors = {}});
        QCOMPARE(notes.sections.size(), 2); // what was squashed into it stands there too
        QCOMPARE(notes.sections[0].items.size(), 2);
        QCOMPARE(notes.sections[0].items[1].subject, u"two"_s);
        QCOMPARE(notes.sections[1].items[0].subject, u"x"_s);
        QCOMPARE(notes.sections[0].items[0].breakingNotes,
                 QStringList({u"first\n\n* chore: x"_s, u"second"_s}));
        QCOMPARE(notes.sections[0].items[0].pullRequest, u"375"_s);
    }

    void peopleAndWhoIsNew()
    {
        auto range = rangeOf(
            {u"fix: a\n\nCo-authored-by: Grace Hopper <grace@example.org>"_s, u"fix: b"_s, u"fix: c"_s});
        range[0].commit.author = u"renovate[bot]"_s;
        range[0].commit.authorEmail = u"bot@example.org"_s;
        range[1].commit.authorEmail = u"ADA@example.org"_s;
        const ReleaseNotes notes = buildNotes({.version = {},
                                               .tag = {},
                                               .date = {},
                                               .previousTag = {},
                                               .commits = range,
                                               .earlierAuthors = QSet<QString>{u"ada@example.org"_s}});
        QCOMPARE(notes.contributors.size(), 2);
        QCOMPARE(notes.contributors[0].name, u"Ada Lovelace"_s);
        QVERIFY(!notes.contributors[0].firstTime);
        QCOMPARE(notes.contributors[1].name, u"Grace Hopper"_s);
        QVERIFY(notes.contributors[1].firstTime);
        QCOMPARE(notes.sections[0].items[2].authors, QStringList({u"Ada Lovelace"_s, u"Grace Hopper"_s}));
    }

    void nobodyIsNewWhereNobodyKnows()
    {
        const ReleaseNotes notes = buildNotes({.version = {},
                                               .tag = {},
                                               .date = {},
                                               .previousTag = {},
                                               .commits = rangeOf({u"fix: a"_s}),
                                               .earlierAuthors = {}});
        QVERIFY(!notes.contributors[0].firstTime);
    }

    void json()
    {
        const ReleaseNotes notes = buildNotes({.version = u"1.1.0"_s,
                                               .tag = u"v1.1.0"_s,
                                               .date = QDateTime({2026, 11, 20}, {14, 30}, Qt::UTC),
                                               .previousTag = u"v1.0.0"_s,
                                               .commits = rangeOf({u"feat(ui): add x (#12)\n\nCloses #45\n"
                                                                   "Refs: https://example.org/a/issues/6"_s}),
                                               .earlierAuthors = {}});
        const QJsonObject release = renderNotesJson({notes})[u"releases"_s][0].toObject();
        QCOMPARE(release.keys(),
                 QStringList({u"contributors"_s, u"date"_s, u"intro"_s, u"previous_tag"_s, u"sections"_s,
                              u"tag"_s, u"version"_s}));
        QCOMPARE(release[u"date"].toString(), u"2026-11-20T14:30:00Z"_s);
        const QJsonObject item = release[u"sections"][0][u"items"][0].toObject();
        const QJsonObject wanted{{u"sha"_s, idText(1)},
                                 {u"type"_s, u"feat"_s},
                                 {u"scope"_s, u"ui"_s},
                                 {u"subject"_s, u"add x"_s},
                                 {u"written"_s, QJsonValue::Null},
                                 {u"breaking"_s, false},
                                 {u"breaking_notes"_s, QJsonArray()},
                                 {u"other_shas"_s, QJsonArray()},
                                 {u"pull_request"_s, u"12"_s},
                                 {u"tickets"_s, QJsonArray{u"#45"_s, u"#6"_s}},
                                 {u"authors"_s, QJsonArray{u"Ada Lovelace"_s}},
                                 {u"references"_s, QJsonArray{u"https://example.org/a/issues/6"_s}}};
        QCOMPARE(item, wanted);
        QVERIFY(renderNotesJson({ReleaseNotes()})[u"releases"_s][0][u"version"_s].isNull());
    }

    void nextVersions_data()
    {
        QTest::addColumn<QString>("current");
        QTest::addColumn<QStringList>("messages");
        QTest::addColumn<bool>("zeroStays");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("level");
        const auto row = [](const char *name, const char *current, const QStringList &messages,
                            bool zeroStays, const char *next, const char *level) {
            QTest::newRow(name) << QString::fromLatin1(current) << messages << zeroStays
                                << QString::fromLatin1(next) << QString::fromLatin1(level);
        };
        row("a feature raises minor", "1.2.3", {u"feat: a"_s, u"fix: b"_s}, false, "1.3.0", "minor");
        row("a breaking fix raises major", "1.2.3", {u"fix!: a"_s}, false, "2.0.0", "major");
        row("a breaking footer raises major", "1.2.3", {u"fix: a\n\nBREAKING CHANGE: b"_s}, false, "2.0.0",
            "major");
        row("documentation raises nothing", "1.2.3", {u"docs: a"_s, u"words"_s}, false, "1.2.3", "none");
        row("a feature taken back in the range raises nothing", "1.2.3",
            {u"feat: a"_s, u"Revert \"feat: a\"\n\nThis reverts commit %1."_s.arg(idText(1))}, false, "1.2.3",
            "none");
        row("below 1.0.0 a breaking change raises major by the plain rule", "0.4.0", {u"feat!: a"_s}, false,
            "1.0.0", "major");
        row("or minor where zero stays", "0.4.0", {u"feat!: a"_s}, true, "0.5.0", "major");
        row("a pre-release's own version is released", "2.0.0-rc.1", {u"feat!: a"_s}, false, "2.0.0",
            "major");
        row("a partial version counts on with zeros", "1.2", {u"feat: a"_s}, false, "1.3.0", "minor");
        row("nothing released yet", "", {u"chore: begin"_s}, false, "0.1.0", "none");
        row("nothing released and nothing done", "", {}, false, "", "none");
    }
    void nextVersions()
    {
        QFETCH(QString, current);
        QFETCH(QStringList, messages);
        QFETCH(bool, zeroStays);
        QFETCH(QString, next);
        QFETCH(QString, level);
        BumpPolicy policy;
        policy.zeroMajorKeepsZero = zeroStays;
        const auto answer = nextVersion(current, rangeOf(messages), policy);
        QVERIFY(answer);
        QCOMPARE(answer->next, next);
        QCOMPARE(toString(answer->level), level);
    }

    void theReasonsComeHighestFirst()
    {
        const auto answer =
            nextVersion(u"1.0.0"_s, rangeOf({u"feat: a"_s, u"fix: b"_s, u"fix!: c"_s, u"docs: d"_s}), {});
        QCOMPARE(answer->because.size(), 3);
        QCOMPARE(answer->because[0].sha, idNumber(3));
        QCOMPARE(answer->because[1].subject, u"feat: a"_s);
        QCOMPARE(toString(answer->because[2].level), u"patch"_s);
    }

    void aDateHasNoNextVersion()
    {
        const auto answer = nextVersion(u"2024-05-01"_s, rangeOf({u"feat: a"_s}), {});
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Invalid);
        QVERIFY(answer.error().message.contains(u"2024-05-01"));
    }

    void rules_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("askTickets");
        QTest::addColumn<QStringList>("problems");
        QTest::newRow("a conventional commit is fine") << u"fix: a"_s << false << QStringList();
        QTest::newRow("free words are not")
            << u"changed things"_s << false << QStringList{u"unconventional"_s};
        QTest::newRow("git's revert may look as git writes it")
            << u"Revert \"x\""_s << false << QStringList();
        QTest::newRow("breaking without a note")
            << u"fix!: a"_s << false << QStringList{u"breaking_without_note"_s};
        QTest::newRow("breaking with one") << u"fix!: a\n\nBREAKING CHANGE: b"_s << false << QStringList();
        QTest::newRow("a fix without a ticket where tickets are asked for")
            << u"fix: a"_s << true << QStringList{u"missing_ticket"_s};
        QTest::newRow("a fix with one") << u"fix: ABC-12 a"_s << true << QStringList();
        QTest::newRow("a chore needs none") << u"chore: a"_s << true << QStringList();
    }
    void rules()
    {
        QFETCH(QString, message);
        QFETCH(bool, askTickets);
        QFETCH(QStringList, problems);
        NotesRules asked;
        asked.ticket = askTickets;
        QStringList found;
        for (const NotesProblem &problem : checkNotes(rangeOf({message}), asked)) {
            found += problem.kindName();
            QVERIFY(problem.message.contains(idText(1, 8)));
        }
        QCOMPARE(found, problems);
    }

    void aBareSubjectIsEnough()
    {
        NotesCommit source;
        source.commit.id = idNumber(1);
        source.commit.subject = u"feat(ui): add x (#9)"_s;
        source.commit.breaking = true;
        source.commit.breakingNotes = {u"y is gone"_s};
        source.commit.tickets = {u"ABC-1"_s};
        const ReadCommit read = readNotesCommit(source);
        QVERIFY(read.message.breaking);
        QCOMPARE(read.message.breakingNotes, QStringList{u"y is gone"_s});
        QCOMPARE(read.message.pullRequest, u"9"_s);
        QCOMPARE(read.message.tickets, QStringList{u"ABC-1"_s});
    }
};

QTEST_GUILESS_MAIN(NotesBuilderTest)
#include "tst_notesbuilder.moc"
