// The desk between the studio and the workspace: what a person writes is kept, comes back, and is lost to
// nobody.
#include "app/gui/navigator.h"
#include "app/gui/notesdesk.h"
#include "app/session/session.h"
#include "models/items/choicelistmodel.h"
#include "models/items/draftlistmodel.h"
#include "models/store/projectstore.h"
#include "tests/support/teststore.h"
#include "views/dialogs/versiondialog.h"
#include "views/pages/notespage.h"
#include "views/pages/notesstudio.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

class tst_NotesDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsWrittenIsKeptByItself();
    void whatIsLeftIsKeptAtOnce();
    void aLineIsPutWhereItWasLetGo();
    void aLineIsToldInTheOneAbove();
    void theFirstLineOfASectionHasNoneAbove();
    void everythingIsUndone();
    void whereSomebodyWasFasterNothingIsWrittenOver();
    void commitsThatComeAreBroughtInWhenAsked();
    void anEarlierTextIsSeenBeforeItIsBroughtBack();
    void whatTheChecksFindIsSaidAtItsLine();

private:
    NotesWork work(const QString &tag) const;
    static NotesItem item(char id, const QString &subject)
    {
        NotesItem one;
        one.sha = *CommitId::parse(QString(40, QLatin1Char(id)));
        one.type = u"feat"_s;
        one.subject = subject;
        return one;
    }
    QString keyOf(char id) const { return QString(40, QLatin1Char(id)); }
    std::optional<StoredDraft> kept(const DraftPlace &place);
    NotesStudio &studio() { return m_page->studio(); }
    /// The notes as the desk has them, in one line.
    QString told() const
    {
        const ReleaseNotes notes = m_desk->notes();
        QStringList texts{notes.intro};
        for (const NotesSection &section : notes.sections) {
            for (const NotesItem &one : section.items)
                texts += one.written.isEmpty() ? one.subject : one.written;
        }
        return texts.join(u" | "_s);
    }

    Theme m_theme{*qApp};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Navigator> m_navigator;
    std::unique_ptr<ChoiceListModel> m_choices;
    std::unique_ptr<DraftListModel> m_lines;
    std::unique_ptr<NotesPage> m_page;
    NotesDesk *m_desk = nullptr;
    ProjectId m_project;
};

void tst_NotesDesk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString root = m_folder->path();
    m_session = std::make_unique<Session>(
        SessionPlaces{root, root + u"/cache"_s, root + u"/team.slipway"_s, root + u"/config"_s});
    m_session->setWorkspace(*StoreAddress::parse(root + u"/team.slipway"_s));
    SLIPWAY_VERIFY(waitFor(m_session->openWorkspace(Store::Mode::OpenOrCreate)));
    const auto made = waitFor(m_session->store().write({}, [](Database &db) -> Result<ProjectId> {
        Project project;
        project.name = u"web"_s;
        project.repository = u"/r"_s;
        if (const auto added = ProjectStore(db).add(project); !added)
            return fail(added.error());
        const auto known = ProjectStore(db).byName(u"web"_s);
        return known ? Result<ProjectId>(known->id) : Result<ProjectId>(fail(known.error()));
    }));
    SLIPWAY_VERIFY(made);
    m_project = *made;
    m_navigator = std::make_unique<Navigator>();
    m_choices = std::make_unique<ChoiceListModel>();
    m_lines = std::make_unique<DraftListModel>();
    m_page = std::make_unique<NotesPage>(m_theme, NotesModels{*m_choices, *m_choices, *m_lines});
    m_desk = new NotesDesk({*m_session, m_theme, *m_navigator, nullptr}, *m_page, *m_lines);
    QVERIFY(m_desk->take(work(u"v1"_s)));
}

void tst_NotesDesk::cleanup()
{
    m_page.reset();
    m_lines.reset();
    m_session.reset();
}

NotesWork tst_NotesDesk::work(const QString &tag) const
{
    NotesWork work;
    work.project = u"web"_s;
    work.all.tag = tag;
    work.all.sections = {{u"Features"_s, {item('a', u"one"_s), item('b', u"two"_s)}, u"features"_s},
                         {u"Fixes"_s, {item('c', u"three"_s)}, u"fixes"_s}};
    work.place = {m_project, u"tag:"_s + tag, u"internal"_s};
    work.stored.draft = beginDraft(work.all, work.audience);
    return work;
}

std::optional<StoredDraft> tst_NotesDesk::kept(const DraftPlace &place)
{
    const auto read =
        waitFor(m_session->store().read([place](Database &db) { return NotesDraftStore(db).find(place); }));
    return read ? *read : std::nullopt;
}

void tst_NotesDesk::whatIsWrittenIsKeptByItself()
{
    Q_EMIT studio().introWritten(u"Dear all,"_s);
    Q_EMIT studio().textWritten(keyOf('a'), u"You can"_s);
    QCOMPARE(told(), u"Dear all, | You can | two | three"_s);
    QTRY_VERIFY(kept(m_desk->work().place).has_value());
    QCOMPARE(kept(m_desk->work().place)->draft.intro, u"Dear all,"_s);
    QTRY_COMPARE(m_desk->work().stored.revision, 1);
}

void tst_NotesDesk::whatIsLeftIsKeptAtOnce()
{
    const DraftPlace first = m_desk->work().place;
    Q_EMIT studio().introWritten(u"One"_s);
    QVERIFY(m_desk->take(work(u"v2"_s))); // nobody waited
    QVERIFY(told().startsWith(u" | "_s));
    QTRY_VERIFY(kept(first) && kept(first)->draft.intro == "One"_L1);
    Q_EMIT studio().introWritten(u"Two"_s);
    const DraftPlace second = m_desk->work().place;
    m_page.reset(); // the window is closed
    QTRY_VERIFY(kept(second) && kept(second)->draft.intro == "Two"_L1);
}

void tst_NotesDesk::aLineIsPutWhereItWasLetGo()
{
    Q_EMIT studio().placeWished(keyOf('c'), u"features"_s, 1);
    QCOMPARE(told(), u" | one | three | two"_s);
    QCOMPARE(studio().selected(), keyOf('c'));
}

void tst_NotesDesk::aLineIsToldInTheOneAbove()
{
    Q_EMIT studio().mergeWished(keyOf('b'));
    QCOMPARE(told(), u" | one; two | three"_s);
    QCOMPARE(studio().selected(), keyOf('a'));
    Q_EMIT studio().shownWished(keyOf('b'), true);
    QCOMPARE(told(), u" | one; two | two | three"_s);
}

void tst_NotesDesk::theFirstLineOfASectionHasNoneAbove()
{
    QSignalSpy noted(m_navigator.get(), &Navigator::noteRaised);
    Q_EMIT studio().mergeWished(keyOf('c'));
    QCOMPARE(told(), u" | one | two | three"_s);
    QCOMPARE(noted.count(), 1);
}

void tst_NotesDesk::everythingIsUndone()
{
    Q_EMIT studio().mergeWished(keyOf('b'));
    Q_EMIT studio().placeWished(keyOf('c'), u"features"_s, 0);
    Q_EMIT studio().addWished(u"fixes"_s, {});
    Q_EMIT studio().undoWished();
    Q_EMIT studio().undoWished();
    Q_EMIT studio().undoWished();
    QCOMPARE(told(), u" | one | two | three"_s);
    Q_EMIT studio().redoWished();
    QCOMPARE(told(), u" | one; two | three"_s);
}

void tst_NotesDesk::whereSomebodyWasFasterNothingIsWrittenOver()
{
    const DraftPlace place = m_desk->work().place;
    NotesDraft theirs = m_desk->work().stored.draft;
    theirs.intro = u"Theirs"_s;
    SLIPWAY_VERIFY(waitFor(m_session->store().write({}, [&](Database &db) {
        return NotesDraftStore(db).save(place, {theirs, 0, QDateTime::currentDateTimeUtc(), u"eve"_s}, 0, 0);
    })));
    Q_EMIT studio().introWritten(u"Mine"_s);
    const auto versions = [&] {
        const auto read = waitFor(
            m_session->store().read([place](Database &db) { return NotesDraftStore(db).versions(place); }));
        return read ? read->size() : -1;
    };
    QTRY_COMPARE(versions(), qsizetype(1)); // mine, beside theirs
    QCOMPARE(kept(place)->draft.intro, u"Theirs"_s);
    Q_EMIT studio().introWritten(u"Mine again"_s);
    QCOMPARE(m_desk->notes().intro, u"Mine"_s); // nothing more is written here
}

void tst_NotesDesk::commitsThatComeAreBroughtInWhenAsked()
{
    Q_EMIT studio().textWritten(keyOf('a'), u"Mine"_s);
    ReleaseNotes all = m_desk->work().all;
    all.sections[1].items.append(item('d', u"four"_s));
    m_desk->takeCommits(all);
    QCOMPARE(told(), u" | Mine | two | three"_s);
    Q_EMIT m_page->newsActionRequested();
    QCOMPARE(told(), u" | Mine | two | three | four"_s);
}

void tst_NotesDesk::anEarlierTextIsSeenBeforeItIsBroughtBack()
{
    Q_EMIT studio().introWritten(u"First"_s);
    QTRY_COMPARE(m_desk->work().stored.revision, 1);
    ReleaseNotes all = m_desk->work().all;
    all.sections[1].items.append(item('d', u"four"_s));
    m_desk->takeCommits(all);
    Q_EMIT m_page->newsActionRequested(); // a step of its own
    QTRY_COMPARE(m_desk->work().stored.revision, 2);
    Q_EMIT studio().versionWished(1);
    QTRY_VERIFY(m_page->findChild<VersionDialog *>());
    QCOMPARE(told(), u"First | one | two | three | four"_s); // seen, not brought back
    Q_EMIT m_page->findChild<VersionDialog *>()->bringBackRequested();
    QTRY_COMPARE(told(), u"First | one | two | three"_s);
    Q_EMIT studio().undoWished();
    QCOMPARE(told(), u"First | one | two | three | four"_s);
}

void tst_NotesDesk::whatTheChecksFindIsSaidAtItsLine()
{
    const auto marks = [&](char id) {
        return m_lines->index(m_lines->rowOf(keyOf(id)), 0).data(DraftListModel::MarksRole).toStringList();
    };
    Q_EMIT studio().textWritten(keyOf('b'), u"one"_s);
    QTRY_VERIFY(marks('b').size() == 2); // rewritten, and the same as another
    QCOMPARE(marks('a').size(), qsizetype(0));
}

QTEST_MAIN(tst_NotesDesk)
#include "tst_notesdesk.moc"
