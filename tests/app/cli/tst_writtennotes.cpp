// What a person wrote in the studio is what every command tells, and the raw text is there for the asking.
#include "models/notes/draftnotes.h"
#include "models/queries/writtennotes.h"
#include "models/store/projectstore.h"
#include "tests/support/cliuser.h"
#include "tests/support/scratchrepository.h"
#include "tests/support/teststore.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

class tst_WrittenNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatWasWritten_data();
    void tellsWhatWasWritten();
    void otherAudiencesAreAsTheCommitsGiveThem();
    void aWholeChangelogTellsItAtItsPlace();
    void whatIsKnownToNobodyYetIsWrittenToo();
    void thePageOfAReleaseTellsItAndWhoWroteIt();
    void commitsThatCameSinceAreSpokenOf();
    void whoTookEverythingBackReadsTheCommits();

private:
    /// Keeps a draft of `all`'s notes as the studio does.
    void write(const QString &subject, NotesAudience audience,
               const std::function<void(NotesDraft &)> &change);
    ReleaseNotes commits() const;
    Ran notes(const QStringList &manner) const
    {
        return m_user->cli(QStringList{u"notes"_s, u"--project"_s, u"web"_s} + manner);
    }

    std::unique_ptr<CliUser> m_user;
    std::unique_ptr<ScratchRepository> m_repository;
    QString m_fix; ///< the id of a commit
};

void tst_WrittenNotes::init()
{
    m_user = std::make_unique<CliUser>();
    m_repository = std::make_unique<ScratchRepository>();
    m_repository->change(u"feat: begin"_s, u"a"_s);
    m_repository->tag(u"v1.0.0"_s);
    m_fix = m_repository->change(u"fix: mend the lock (#7)"_s, u"b"_s);
    m_repository->tag(u"v1.1.0"_s);
    QCOMPARE(m_user->cli({u"init"_s}).code, 0);
    QCOMPARE(m_user->cli({u"project"_s, u"add"_s, u"web"_s, u"--git"_s, m_repository->path()}).code, 0);
}

ReleaseNotes tst_WrittenNotes::commits() const
{
    NotesItem item;
    item.sha = *CommitId::parse(m_fix);
    item.type = u"fix"_s;
    item.subject = u"mend the lock"_s;
    item.pullRequest = u"7"_s;
    ReleaseNotes all;
    all.sections.append({u"Fixes"_s, {item}, u"fixes"_s});
    return all;
}

void tst_WrittenNotes::write(const QString &subject, NotesAudience audience,
                             const std::function<void(NotesDraft &)> &change)
{
    Store store(*StoreAddress::parse(m_user->workspace()));
    SLIPWAY_VERIFY(waitFor(store.open(Store::Mode::OpenExisting)));
    NotesDraft draft = beginDraft(commits(), audience);
    change(draft);
    const auto kept = waitFor(store.write({}, [&](Database &db) -> Result<int> {
        const auto project = ProjectStore(db).byName(u"web"_s);
        if (!project)
            return fail(project.error());
        const DraftPlace place{project->id, subject, toString(audience)};
        return NotesDraftStore(db).save(place, {draft, 0, QDateTime::currentDateTimeUtc(), u"ada"_s}, 0, 0);
    }));
    SLIPWAY_VERIFY(kept);
}

void tst_WrittenNotes::tellsWhatWasWritten_data()
{
    QTest::addColumn<QStringList>("manner");
    QTest::addColumn<bool>("isTold");
    QTest::addColumn<bool>("isRaw");
    QTest::newRow("as Markdown") << QStringList{u"--latest"_s} << true << false;
    QTest::newRow("as HTML") << QStringList{u"--latest"_s, u"--format"_s, u"html"_s} << true << false;
    QTest::newRow("as text") << QStringList{u"--latest"_s, u"--format"_s, u"text"_s} << true << false;
    QTest::newRow("as JSON") << QStringList{u"--latest"_s, u"--format"_s, u"json"_s} << true << false;
    QTest::newRow("as the message of a tag")
        << QStringList{u"--latest"_s, u"--format"_s, u"tag"_s} << true << false;
    QTest::newRow("by a template") << QStringList{u"--latest"_s, u"--template"_s, u"github"_s} << true
                                   << false;
    QTest::newRow("raw for the asking") << QStringList{u"--latest"_s, u"--generated"_s} << false << true;
    QTest::newRow("raw between two tags, which are other notes")
        << QStringList{u"v1.0.0..v1.1.0"_s} << false << true;
    QTest::newRow("raw for a part of the repository")
        << QStringList{u"--latest"_s, u"--path"_s, u"b"_s} << false << true;
}

void tst_WrittenNotes::tellsWhatWasWritten()
{
    QFETCH(QStringList, manner);
    QFETCH(bool, isTold);
    QFETCH(bool, isRaw);
    write(u"tag:v1.1.0"_s, NotesAudience::Internal, [this](NotesDraft &draft) {
        setDraftIntro(draft, u"Dear all."_s);
        setDraftText(draft, m_fix, u"The door **closes** again"_s);
    });
    const Ran ran = notes(manner);
    QVERIFY2(ran.code == 0, ran.all().c_str());
    QVERIFY2(ran.out.contains(u"Dear all."_s) == isTold, ran.all().c_str());
    QVERIFY2(ran.out.contains(u"again"_s) == isTold, ran.all().c_str());
    QVERIFY2(ran.out.contains(u"mend the lock"_s) == isRaw, ran.all().c_str());
    QVERIFY2(ran.err.isEmpty(), ran.all().c_str());
}

void tst_WrittenNotes::otherAudiencesAreAsTheCommitsGiveThem()
{
    write(u"tag:v1.1.0"_s, NotesAudience::Customer,
          [this](NotesDraft &draft) { setDraftText(draft, m_fix, u"The door closes again"_s); });
    QVERIFY(notes({u"--latest"_s}).out.contains(u"mend the lock"_s));
    const Ran ran = notes({u"--latest"_s, u"--audience"_s, u"customer"_s});
    QVERIFY2(ran.out.contains(u"The door closes again"_s), ran.all().c_str());
}

void tst_WrittenNotes::aWholeChangelogTellsItAtItsPlace()
{
    write(u"tag:v1.1.0"_s, NotesAudience::Internal,
          [this](NotesDraft &draft) { setDraftText(draft, m_fix, u"The door closes again"_s); });
    const QString out = notes({}).out;
    QVERIFY2(out.contains(u"The door closes again"_s) && out.contains(u"begin"_s), qPrintable(out));
    QVERIFY2(out.indexOf(u"The door"_s) < out.indexOf(u"## 1.0.0"_s), qPrintable(out));
    QVERIFY2(!out.contains(u"mend the lock"_s), qPrintable(out));
}

void tst_WrittenNotes::whatIsKnownToNobodyYetIsWrittenToo()
{
    m_repository->change(u"feat: nobody has this"_s, u"c"_s);
    write(u"unreleased"_s, NotesAudience::Internal,
          [](NotesDraft &draft) { setDraftIntro(draft, u"Soon."_s); });
    QVERIFY(notes({u"--unreleased"_s}).out.contains(u"Soon."_s));
    // Its commit was released meanwhile, and what was written of it came along.
    const Ran released = notes({u"--latest"_s});
    QVERIFY2(released.out.contains(u"Soon."_s), released.all().c_str());
    QVERIFY(!notes({u"--latest"_s, u"--generated"_s}).out.contains(u"Soon."_s));
}

void tst_WrittenNotes::thePageOfAReleaseTellsItAndWhoWroteIt()
{
    const QStringList show{u"--json"_s, u"release"_s, u"show"_s, u"web"_s, u"1.1.0"_s};
    const QJsonObject before = m_user->cli(show).json();
    QVERIFY(before[u"notes"].toString().contains(u"mend the lock"_s));
    QVERIFY(before[u"notes_by"].isNull());
    write(u"tag:v1.1.0"_s, NotesAudience::Customer,
          [this](NotesDraft &draft) { setDraftText(draft, m_fix, u"The door closes again"_s); });
    const QJsonObject after = m_user->cli(show).json();
    QVERIFY(after[u"notes"].toString().contains(u"The door closes again"_s));
    QCOMPARE(after[u"notes_by"].toString(), u"ada"_s);
    QCOMPARE(after[u"notes_audience"].toString(), u"customer"_s);
}

void tst_WrittenNotes::commitsThatCameSinceAreSpokenOf()
{
    write(u"unreleased"_s, NotesAudience::Internal,
          [](NotesDraft &draft) { setDraftIntro(draft, u"Soon."_s); });
    m_repository->change(u"feat: nobody has this"_s, u"c"_s);
    const Ran ran = notes({u"--unreleased"_s});
    QVERIFY2(ran.out.contains(u"Soon."_s) && !ran.out.contains(u"nobody has this"_s), ran.all().c_str());
    QVERIFY2(ran.err.contains(u"--generated"_s), ran.all().c_str());
}

void tst_WrittenNotes::whoTookEverythingBackReadsTheCommits()
{
    write(u"tag:v1.1.0"_s, NotesAudience::Internal, [](NotesDraft &) {});
    const Ran ran = notes({u"--latest"_s});
    QVERIFY2(ran.out.contains(u"mend the lock"_s) && ran.out.contains(m_fix.left(7)), ran.all().c_str());
    QVERIFY2(ran.err.isEmpty(), ran.all().c_str());
}

QTEST_GUILESS_MAIN(tst_WrittenNotes)
#include "tst_writtennotes.moc"
