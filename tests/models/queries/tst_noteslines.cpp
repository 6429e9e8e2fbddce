#include "models/notes/rendermarkdown.h"
#include "models/queries/notesreading.h"
#include "tests/support/scratchrepository.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// Which of a real repository's commits notes tell of, and where: through the kept index, as the program
/// does.
class NotesLinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_repository.emplace(); }

    void aSquashedCommitsChangesAreToldOneByOne()
    {
        commit(u"feat: begin"_s);
        m_repository->tag(u"v1.0.0"_s);
        commit(u"Rework the importer (#12)\n\n* feat(api): take CSV too\n\nHow it does that.\n\n"
               "* fix: mend dates (#11)\n* wip\n- not: a change\n\nperf(core): read less often\n\n"
               "test: passed\nSigned-off-by: Ada <ada@example.org>"_s);
        m_repository->tag(u"v1.1.0"_s);
        const ReleaseNotes notes = ofLatest();
        QCOMPARE(
            told(notes),
            u"features: take CSV too | fixes: mend dates | performance: read less often | other: Rework the "
            "importer"_s);
        QStringList traces;
        for (const NotesSection &section : notes.sections) {
            for (const NotesItem &item : section.items) {
                QCOMPARE(item.sha.hex(), m_repository->idOf(u"main"_s));
                traces += item.scope + u'#' + item.pullRequest;
            }
        }
        QCOMPARE(traces, (QStringList{u"api#12"_s, u"#11"_s, u"core#12"_s, u"#12"_s}));
    }

    void whatIsNoSquashStaysOneEntry_data()
    {
        QTest::addColumn<QString>("message");
        QTest::newRow("footers") << u"feat: x\n\nfix: #12\ndocs: https://example.org\ntest: passed"_s;
        QTest::newRow("a list of words") << u"feat: x\n\n* one: two\n* note: three\n- TODO: four"_s;
        QTest::newRow("its own subject again") << u"feat: x\n\n* feat: x\n* feat: x (#3)"_s;
        QTest::newRow("a release commit lists what is not its own")
            << u"chore(release): 1.0\n\n* feat: y\n* fix: z"_s;
        QTest::newRow("a form with nothing behind")
            << u"feat: x\n\n* fix:\n* fix:y\n* fix(): y\n* fix(a: y"_s;
    }
    void whatIsNoSquashStaysOneEntry()
    {
        QFETCH(QString, message);
        commit(message);
        m_repository->tag(u"v1.0.0"_s);
        QCOMPARE(ofLatest().sections.size(), 1);
        QCOMPARE(ofLatest().sections[0].items.size(), 1);
    }

    void theMainLineAloneIsToldByItsPullRequests()
    {
        commit(u"feat: begin"_s);
        m_repository->tag(u"v1.0.0"_s);
        m_repository->branch(u"topic"_s);
        commit(u"wip"_s, u"topic"_s);
        m_repository->merge(u"topic"_s,
                            u"Merge pull request #12 from acme/topic\n\nFeat(api): take CSV too"_s);
        m_repository->branch(u"other"_s);
        commit(u"more wip"_s, u"other"_s);
        m_repository->merge(u"other"_s, u"Merge branch 'other'"_s);
        commit(u"fix: mend"_s);
        m_repository->tag(u"v1.1.0"_s);
        NotesChoice mainLine;
        mainLine.firstParent = true;
        QCOMPARE(told(ofLatest(mainLine)),
                 u"features: take CSV too | fixes: mend | other: Merge branch 'other'"_s);
        QCOMPARE(ofLatest(mainLine).sections[0].items[0].pullRequest, u"12"_s);
        QCOMPARE(told(between(u"v1.0.0"_s, u"v1.1.0"_s, mainLine)), told(ofLatest(mainLine)));
        // Without it every commit speaks for itself.
        QCOMPARE(told(ofLatest()), u"fixes: mend | other: more wip, wip"_s);
    }

    void whatTheOtherEndHasAsACopyIsNoNews()
    {
        commit(u"feat: begin"_s);
        m_repository->tag(u"v1.0.0"_s);
        m_repository->branch(u"1.0"_s);
        commit(u"fix: mend"_s);
        const QString original = m_repository->idOf(u"main"_s);
        commit(u"feat: more"_s);
        m_repository->tag(u"v1.1.0"_s);
        commit(u"fix: mend, for the old line\n\n(cherry picked from commit %1)"_s.arg(original), u"1.0"_s);
        m_repository->tag(u"v1.0.1"_s, u"1.0"_s);
        QCOMPARE(told(between(u"v1.0.1"_s, u"v1.1.0"_s)), u"features: more"_s);
        QCOMPARE(told(between(u"v1.0.0"_s, u"v1.1.0"_s)), u"features: more | fixes: mend"_s);
        QCOMPARE(told(between(u"v1.1.0"_s, u"v1.0.1"_s)), QString());
    }

    void aProjectNamesItsSections()
    {
        for (const QString &message : {u"feat: new"_s, u"fix: mended"_s, u"chore: swept"_s,
                                       u"chore!: dropped"_s, u"docs: told"_s, u"words"_s})
            commit(message);
        m_repository->tag(u"v1.0.0"_s);
        NotesChoice choice;
        choice.types = {{u"fix"_s, u"Mended"_s}, {u"feat"_s, u"New"_s}, {u"chore"_s, {}, true}};
        const ReleaseNotes notes = ofLatest(choice);
        QStringList titles;
        for (const NotesSection &section : notes.sections)
            titles += section.title;
        QCOMPARE(titles,
                 (QStringList{u"Breaking changes"_s, u"Mended"_s, u"New"_s, u"Documentation"_s,
                              u"Other changes"_s}));
        QCOMPARE(told(notes),
                 u"breaking: dropped | fixes: mended | features: new | documentation: told | other: words"_s);
        const auto history = read();
        const auto latest = latestRelease(*history, m_project);
        QVERIFY(latest);
        QVERIFY(
            markdownOf(notesOfRelease(*history, m_project, *latest, choice)).contains(u"\n### Mended\n"_s));
    }

private:
    void commit(const QString &message, const QString &branch = u"main"_s)
    {
        ScratchRepository::What what;
        what.branch = branch;
        m_repository->change(message, branch + u".txt"_s, what);
    }
    std::shared_ptr<const History> read()
    {
        const auto history = History::load(m_repository->path(), {m_cache.path()});
        return history ? *history : nullptr;
    }
    ReleaseNotes ofLatest(const NotesChoice &choice = {})
    {
        const auto history = read();
        const auto latest = latestRelease(*history, m_project);
        return latest ? releaseNotesOf(notesOfRelease(*history, m_project, *latest, choice)) : ReleaseNotes();
    }
    ReleaseNotes between(const QString &from, const QString &to, const NotesChoice &choice = {})
    {
        const auto point = [this](const QString &tag) {
            Point made;
            made.kind = Point::Kind::Tag;
            made.name = tag;
            made.commit = *CommitId::parse(m_repository->idOf(tag));
            return made;
        };
        return releaseNotesOf(notesBetween(*read(), m_project, point(from), point(to), choice));
    }
    static QString told(const ReleaseNotes &notes)
    {
        QStringList all;
        for (const NotesSection &section : notes.sections) {
            QStringList subjects;
            for (const NotesItem &item : section.items)
                subjects += item.subject;
            all += section.key + u": "_s + subjects.join(u", "_s);
        }
        return all.join(u" | "_s);
    }

    std::optional<ScratchRepository> m_repository;
    QTemporaryDir m_cache;
    Project m_project;
};

QTEST_GUILESS_MAIN(NotesLinesTest)
#include "tst_noteslines.moc"
