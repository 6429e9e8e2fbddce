// What people complain about in other writers of release notes, each with how Slipway answers it, on a real
// repository and with the program that people have. The numbers are those of the list of complaints.
#include "tests/support/cliuser.h"
#include "tests/support/scratchrepository.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace slipway;
using slipway::tests::CliUser;
using slipway::tests::Ran;

namespace {

/// A repository and somebody who asks for its notes.
class Desk
{
public:
    Ran notes(const QStringList &arguments = {}) const
    {
        return user.cli(QStringList{u"notes"_s, u"--repo"_s, repository.path()} + arguments);
    }
    QJsonArray releases(const QStringList &arguments = {}) const
    {
        return notes(arguments + QStringList{u"--format"_s, u"json"_s}).json().value(u"releases"_s).toArray();
    }
    /// "1.1.0: b, a | 1.0.0: c": which release tells of what.
    QString told(const QStringList &arguments = {}) const
    {
        QStringList all;
        for (const QJsonValue release : releases(arguments)) {
            QStringList subjects;
            for (const QJsonValue section : release[u"sections"_s].toArray()) {
                for (const QJsonValue item : section[u"items"_s].toArray())
                    subjects += item[u"subject"_s].toString();
            }
            all += release[u"version"_s].toString() + u": "_s + subjects.join(u", "_s);
        }
        return all.join(u" | "_s);
    }
    QString next(const QStringList &arguments = {}) const
    {
        return user.cli(QStringList{u"bump"_s, u"--repo"_s, repository.path(), u"--json"_s} + arguments)
            .json()
            .value(u"next"_s)
            .toString();
    }
    void on(const QString &branch, const QString &message, const QString &author = u"Ada Lovelace"_s)
    {
        ScratchRepository::What what;
        what.branch = branch;
        what.author = author;
        what.email = author.section(u' ', 0, 0).toLower() + u"@example.org"_s;
        repository.change(message, branch + u".txt"_s, what);
    }

    CliUser user;
    ScratchRepository repository;
};

void mergedLater(Desk &desk)
{
    desk.on(u"main"_s, u"feat: begin"_s);
    desk.repository.tag(u"v1.0.0"_s);
    desk.repository.branch(u"topic"_s);
    desk.on(u"topic"_s, u"feat: written before 1.0.1"_s);
    desk.on(u"main"_s, u"fix: of 1.0.1"_s);
    desk.repository.tag(u"v1.0.1"_s);
    desk.repository.merge(u"topic"_s);
    desk.repository.tag(u"v1.1.0"_s);
    QCOMPARE(desk.told(), u"1.1.0: written before 1.0.1 | 1.0.1: of 1.0.1 | 1.0.0: begin"_s);
}

void tagsElsewhere(Desk &desk)
{
    desk.on(u"main"_s, u"feat: begin"_s);
    desk.repository.tag(u"v1.0.0"_s);
    desk.repository.branch(u"1.0"_s);
    desk.on(u"main"_s, u"feat: two"_s);
    desk.repository.tag(u"v2.0.0"_s);
    desk.on(u"1.0"_s, u"fix: of the old line"_s);
    desk.repository.tag(u"v1.0.1"_s, u"1.0"_s);
    // Told of, and not as what comes before or after the releases of the main branch.
    QVERIFY(desk.told().contains(u"1.0.1: of the old line"_s));
    QVERIFY(desk.told().contains(u"2.0.0: two"_s));
    for (const QJsonValue release : desk.releases()) {
        if (release[u"version"_s].toString() != u"1.0.0"_s)
            QCOMPARE(release[u"previous_tag"_s].toString(), u"v1.0.0"_s);
    }
    QVERIFY(desk.told({u"--latest"_s}).startsWith(u"2.0.0"_s));
}

void offline(Desk &desk)
{
    desk.on(u"main"_s, u"feat: begin (#7)"_s);
    desk.repository.tag(u"v1.0.0"_s);
    desk.repository.run({u"remote"_s, u"add"_s, u"origin"_s, u"https://nowhere.invalid/acme/web.git"_s});
    const Ran ran = desk.notes();
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.err, QString());
    QVERIFY(ran.out.contains(u"begin (#7"_s));
}

void newContributors(Desk &desk)
{
    desk.on(u"main"_s, u"feat: begin"_s);
    desk.repository.tag(u"v1.0.0"_s);
    desk.on(u"main"_s, u"fix: by ben"_s, u"Ben Bit"_s);
    desk.on(u"main"_s, u"fix: by ada"_s);
    desk.repository.tag(u"v1.0.1"_s);
    desk.on(u"main"_s, u"fix: by ben again"_s, u"Ben Bit"_s);
    desk.repository.tag(u"v1.0.2"_s);
    QStringList first;
    for (const QJsonValue release : desk.releases()) {
        for (const QJsonValue person : release[u"contributors"_s].toArray()) {
            if (person[u"first_time"_s].toBool())
                first += release[u"version"_s].toString() + u' ' + person[u"name"_s].toString();
        }
    }
    QCOMPARE(first, (QStringList{u"1.0.1 Ben Bit"_s, u"1.0.0 Ada Lovelace"_s}));
}

void severalTagsOnOneCommit(Desk &desk)
{
    desk.repository.change(u"feat: of a"_s, u"a/file"_s);
    desk.repository.change(u"feat: of b"_s, u"b/file"_s);
    for (const QString &tag : {u"a@1.0.0"_s, u"b@1.0.0"_s, u"b@1.0.1"_s})
        desk.repository.tag(tag);
    QCOMPARE(desk.releases().size(), 3);
    QCOMPARE(desk.told({u"--path"_s, u"a"_s, u"--tag-pattern"_s, u"a@*"_s}), u"1.0.0: of a"_s);
    QVERIFY(desk.told({u"--path"_s, u"b"_s, u"--tag-pattern"_s, u"b@*"_s}).contains(u"of b"_s));
}

void packagesByPath(Desk &desk)
{
    desk.repository.change(u"feat: of a"_s, u"a/file"_s);
    desk.repository.change(u"feat: of b"_s, u"b/file"_s);
    desk.repository.tag(u"a@1.0.0"_s);
    desk.repository.tag(u"b@3.0.0"_s);
    desk.repository.change(u"feat!: of b only"_s, u"b/file"_s);
    desk.repository.change(u"fix: of a only"_s, u"a/file"_s);
    const QStringList ofA{u"--path"_s, u"a"_s, u"--tag-pattern"_s, u"a@*"_s};
    const QStringList ofB{u"--path"_s, u"b"_s, u"--tag-pattern"_s, u"b@*"_s};
    QCOMPARE(desk.next(ofA), u"1.0.1"_s);
    QCOMPARE(desk.next(ofB), u"4.0.0"_s);
    // A tag stays a release where its own commit touched another package.
    desk.repository.tag(u"a@1.0.1"_s);
    desk.repository.change(u"fix: of b again"_s, u"b/file"_s);
    desk.repository.tag(u"a@1.0.2"_s);
    QVERIFY(desk.told(ofA).contains(u"1.0.1: of a only"_s));
    QVERIFY(!desk.told(ofA).contains(u"of b"_s));
}

void prefixIsNoVersion(Desk &desk)
{
    desk.on(u"main"_s, u"feat: begin"_s);
    desk.repository.tag(u"api2-v1.9.0"_s);
    desk.on(u"main"_s, u"fix: mend"_s);
    desk.repository.tag(u"api2-v1.10.0"_s);
    desk.on(u"main"_s, u"feat: more"_s);
    QCOMPARE(desk.told({u"--latest"_s}), u"1.10.0: mend"_s);
    QCOMPARE(desk.next({u"--tag-pattern"_s, u"api2-v*"_s}), u"1.11.0"_s);
}

void revertsCancel(Desk &desk)
{
    desk.on(u"main"_s, u"feat: begin"_s);
    desk.repository.tag(u"v1.0.0"_s);
    desk.on(u"main"_s, u"feat: regretted"_s);
    const QString regretted = desk.repository.idOf(u"main"_s);
    desk.on(u"main"_s, u"Revert \"feat: regretted\"\n\nThis reverts commit %1."_s.arg(regretted));
    desk.on(u"main"_s, u"fix: mend"_s);
    QCOMPARE(desk.next(), u"1.0.1"_s);
    desk.repository.tag(u"v1.0.1"_s);
    QCOMPARE(desk.told({u"--latest"_s}), u"1.0.1: mend"_s);
}

void everyBreakingNote(Desk &desk)
{
    desk.on(
        u"main"_s,
        u"feat: change\n\nBREAKING CHANGE: the first\nBREAKING CHANGE: the second\nBREAKING-CHANGE: third"_s);
    desk.repository.tag(u"v1.0.0"_s);
    const QString text = desk.notes().out;
    for (const QString &note : {u"the first"_s, u"the second"_s, u"third"_s})
        QVERIFY2(text.contains(note), qPrintable(text));
}

void exclamationMark(Desk &desk)
{
    desk.on(u"main"_s, u"feat: begin"_s);
    desk.repository.tag(u"v1.0.0"_s);
    desk.on(u"main"_s, u"refactor(core)!: other arguments"_s);
    QCOMPARE(desk.next(), u"2.0.0"_s);
    QVERIFY(desk.told({u"--unreleased"_s}).contains(u"other arguments"_s));
}

void preReleases(Desk &desk)
{
    desk.on(u"main"_s, u"feat: begin"_s);
    desk.repository.tag(u"v1.0.0"_s);
    desk.on(u"main"_s, u"feat: of the candidate"_s);
    desk.repository.tag(u"v1.1.0-rc.1"_s);
    desk.on(u"main"_s, u"fix: of the final"_s);
    desk.repository.tag(u"v1.1.0"_s);
    QCOMPARE(desk.told(), u"1.1.0: of the final | 1.1.0-rc.1: of the candidate | 1.0.0: begin"_s);
    // All that is new since the last final release, for whoever skipped the candidates.
    QCOMPARE(desk.told({u"v1.0.0..v1.1.0"_s}), u"1.1.0: of the candidate, of the final"_s);
}

void prependedOnce(Desk &desk)
{
    const QString file = desk.user.path(u"CHANGELOG.md"_s);
    const QStringList unreleased{u"--unreleased"_s, u"--prepend"_s, file};
    desk.on(u"main"_s, u"feat: begin"_s);
    desk.repository.tag(u"v1.0.0"_s);
    QCOMPARE(desk.notes({u"--prepend"_s, file}).code, 0);
    desk.on(u"main"_s, u"fix: one"_s);
    QCOMPARE(desk.notes(unreleased).code, 0);
    desk.on(u"main"_s, u"fix: two"_s);
    QCOMPARE(desk.notes(unreleased).code, 0);
    desk.repository.tag(u"v1.0.1"_s);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(desk.notes({u"--latest"_s, u"--prepend"_s, file}).code, 0);
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    const QByteArray text = kept.readAll();
    QCOMPARE(text.count("\n## ") + int(text.startsWith("## ")), 2);
    QCOMPARE(text.count("Unreleased"), 0);
}

void editsStay(Desk &desk)
{
    const QString path = desk.user.path(u"CHANGELOG.md"_s);
    desk.on(u"main"_s, u"feat: begin"_s);
    desk.repository.tag(u"v1.0.0"_s);
    QCOMPARE(desk.notes({u"--prepend"_s, path}).code, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray text = file.readAll();
    file.close();
    text.replace("begin", "The beginning, in words of a person");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Our changes\n\nFor our users.\n\n" + text);
    file.close();
    desk.on(u"main"_s, u"fix: mend"_s);
    desk.repository.tag(u"v1.0.1"_s);
    QCOMPARE(desk.notes({u"--latest"_s, u"--prepend"_s, path}).code, 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray after = file.readAll();
    QVERIFY(after.contains("The beginning, in words of a person"));
    QVERIFY(after.startsWith("# Our changes\n\nFor our users.\n"));
    QVERIFY(after.indexOf("## 1.0.1") < after.indexOf("## 1.0.0"));
}

/// Each release tells what the one before told, and more: "Update dependencies", say.
void repeatedWordsStay(Desk &desk)
{
    const QString path = desk.user.path(u"CHANGELOG.md"_s);
    desk.on(u"main"_s, u"feat: translations"_s);
    desk.repository.tag(u"v1.0.0"_s);
    const QStringList latest{u"--latest"_s, u"--audience"_s, u"customer"_s, u"--prepend"_s, path};
    QCOMPARE(desk.notes(latest).code, 0);
    desk.on(u"main"_s, u"feat: translations"_s);
    desk.on(u"main"_s, u"feat: new thing"_s);
    desk.repository.tag(u"v1.0.1"_s);
    QCOMPARE(desk.notes(latest).code, 0);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("## 1.0.0") && text.contains("## 1.0.1"), text.constData());
    QCOMPARE(text.toLower().count("translations"), 2);
}

void pickedTwice(Desk &desk)
{
    desk.on(u"main"_s, u"feat: begin"_s);
    desk.repository.tag(u"v1.0.0"_s);
    desk.repository.branch(u"1.0"_s);
    desk.on(u"main"_s, u"fix: mend"_s);
    const QString original = desk.repository.idOf(u"main"_s);
    desk.on(u"1.0"_s, u"fix: mend\n\n(cherry picked from commit %1)"_s.arg(original));
    desk.repository.merge(u"1.0"_s);
    desk.repository.tag(u"v1.1.0"_s);
    QCOMPARE(desk.told({u"--latest"_s}), u"1.1.0: mend"_s);
}

void directCommits(Desk &desk)
{
    desk.on(u"main"_s, u"feat: begin"_s);
    desk.repository.tag(u"v1.0.0"_s);
    desk.repository.branch(u"topic"_s);
    desk.on(u"topic"_s, u"feat: asked for"_s);
    desk.repository.merge(u"topic"_s, u"Merge pull request #12 from acme/topic"_s);
    desk.on(u"main"_s, u"fix: pushed directly"_s);
    desk.repository.tag(u"v1.1.0"_s);
    const QString told = desk.told({u"--latest"_s});
    QVERIFY2(told.contains(u"asked for"_s) && told.contains(u"pushed directly"_s), qPrintable(told));
    // A release of an older line is not what comes before.
    desk.repository.branch(u"1.0"_s, u"v1.0.0"_s);
    desk.on(u"1.0"_s, u"fix: of the old line"_s);
    desk.repository.tag(u"v1.0.9"_s, u"1.0"_s);
    desk.on(u"main"_s, u"fix: last"_s);
    desk.repository.tag(u"v1.1.1"_s);
    QCOMPARE(desk.told({u"--latest"_s}), u"1.1.1: last"_s);
}

void belowOne(Desk &desk)
{
    desk.on(u"main"_s, u"feat: begin"_s);
    desk.repository.tag(u"v0.4.0"_s);
    desk.on(u"main"_s, u"feat!: other arguments"_s);
    QCOMPARE(desk.next(), u"1.0.0"_s);
    QCOMPARE(desk.next({u"--zero-major-keeps-zero"_s}), u"0.5.0"_s);
}

void nothingIsDropped(Desk &desk)
{
    desk.on(u"main"_s, u"feat: begin"_s);
    ScratchRepository::What latin;
    latin.branch = u"main"_s;
    latin.encoding = "ISO-8859-1";
    latin.raw = "fix: caf\xe9";
    latin.files = {{u"b"_s, "1"}};
    desk.repository.commit({}, latin);
    ScratchRepository::What broken = latin;
    broken.encoding.clear();
    broken.raw = "fix: na\xefve";
    broken.files = {{u"b"_s, "2"}};
    desk.repository.commit({}, broken);
    desk.on(u"main"_s, u"Words without any convention"_s);
    desk.repository.tag(u"v1.0.0"_s);
    const QString told = desk.told();
    for (const QString &subject : {u"begin"_s, u"café"_s, u"naïve"_s, u"Words without any convention"_s})
        QVERIFY2(told.contains(subject), qPrintable(told));
}

void shallowClone(Desk &desk)
{
    for (int i = 0; i < 4; ++i)
        desk.on(u"main"_s, u"fix: number %1"_s.arg(i));
    desk.repository.tag(u"v1.0.0"_s);
    const QString clone = desk.user.path(u"shallow"_s);
    const Ran cloned = desk.user.run(
        u"git"_s, {u"clone"_s, u"-q"_s, u"--depth"_s, u"2"_s, u"file://"_s + desk.repository.path(), clone});
    QCOMPARE(cloned.code, 0);
    const Ran notes = desk.user.cli({u"notes"_s, u"--repo"_s, clone});
    QCOMPARE(notes.code, 0);
    QVERIFY2(notes.err.contains(u"shallow"_s), qPrintable(notes.err));
    QVERIFY(!desk.notes().err.contains(u"shallow"_s));
}

struct Answer
{
    const char *complaint;
    void (*show)(Desk &desk);
};

const Answer answers[] = {
    {"1 a commit stands under the release that first had it, whatever was merged when", mergedLater},
    {"2 releases of other branches are told of, each after its own line's last", tagsElsewhere},
    {"4 no server is asked, so there is no limit to run into", offline},
    {"5 new is who was never there before", newContributors},
    {"6 every tag on a commit is a release", severalTagsOnOneCommit},
    {"7 a path keeps its tags and bumps its own package", packagesByPath},
    {"8 digits in a tag's prefix are no version", prefixIsNoVersion},
    {"9 a revert and what it reverts cancel each other", revertsCancel},
    {"11 every breaking note is told", everyBreakingNote},
    {"12 an exclamation mark is seen in any type", exclamationMark},
    {"13 a candidate is a release of its own, and no part of the final one", preReleases},
    {"14 what is put on top twice stands there once", prependedOnce},
    {"15 what people wrote into the changelog stays", editsStay},
    {"15 a release stays, though the next one says all of it again", repeatedWordsStay},
    {"16 a cherry-pick is not told twice", pickedTwice},
    {"18 direct commits are told, and an older line is not what comes before", directCommits},
    {"19 below 1.0.0 it can be chosen what a breaking change raises", belowOne},
    {"20 no commit is dropped for its words or its encoding", nothingIsDropped},
    {"21 a shallow clone is said to be one", shallowClone},
};

} // namespace

class ComplaintsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answered_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < int(std::size(answers)); ++i)
            QTest::newRow(answers[i].complaint) << i;
    }
    void answered()
    {
        QFETCH(int, number);
        Desk desk;
        answers[number].show(desk);
    }
};

QTEST_GUILESS_MAIN(ComplaintsTest)
#include "tst_complaints.moc"
