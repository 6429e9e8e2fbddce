// A person writes notes with the keyboard alone: keys in, wishes out, the draft as it becomes.
#include "models/domain/drafthistory.h"
#include "models/items/choicelistmodel.h"
#include "models/items/draftlistmodel.h"
#include "views/pages/notespage.h"
#include "views/pages/notesstudio.h"
#include "views/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

static DraftEntry lineOf(char id, const QString &text)
{
    DraftEntry entry;
    entry.commit = *CommitId::parse(QString(40, QLatin1Char(id)));
    entry.key = entry.commit.hex();
    entry.generated = text;
    return entry;
}

static NotesDraft sampleDraft()
{
    NotesDraft draft;
    draft.sections = {
        {u"features"_s, u"Features"_s, {}, {lineOf('a', u"**api:** add \\[x\\]"_s), lineOf('b', u"two"_s)}},
        {u"security"_s, u"Security"_s, {}, {}},
        {u"fixes"_s, u"Fixes"_s, {}, {lineOf('c', u"three"_s)}},
        {unplacedKey(), u"Unplaced"_s, {}, {}}};
    return draft;
}

/// Does what the wishes say, as the program does.
class Desk : public QObject
{
public:
    Desk(NotesStudio &studio, DraftListModel &lines) : m_studio(studio), m_lines(lines)
    {
        m_lines.setDraft(history.draft());
        m_studio.select(u"intro"_s);
        using Studio = NotesStudio;
        connect(&studio, &Studio::introWritten, this, [this](const QString &text) {
            act({}, u"intro"_s, [&](NotesDraft &draft) { return setDraftIntro(draft, text); });
        });
        connect(&studio, &Studio::titleWritten, this, [this](const QString &key, const QString &title) {
            act({}, key, [&](NotesDraft &draft) { return renameDraftSection(draft, key, title); });
        });
        connect(&studio, &Studio::textWritten, this, [this](const QString &key, const QString &text) {
            act({}, key, [&](NotesDraft &draft) { return setDraftText(draft, key, text); });
        });
        connect(&studio, &Studio::shownWished, this, [this](const QString &key, bool shown) {
            act(key, {}, [&](NotesDraft &draft) { return setDraftShown(draft, key, shown); });
        });
        connect(&studio, &Studio::moveWished, this, [this](const QString &key, int step) {
            act(key, {}, [&](NotesDraft &draft) { return moveDraftEntry(draft, key, step); });
        });
        connect(&studio, &Studio::sectionWished, this, [this](const QString &key, const QString &section) {
            act(key, {}, [&](NotesDraft &draft) { return placeDraftEntry(draft, key, section, 99); });
        });
        connect(&studio, &Studio::addWished, this, [this](const QString &section, const QString &after) {
            QString made;
            act({}, {}, [&](NotesDraft &draft) {
                made = addDraftEntry(draft, section, after, {});
                return !made.isEmpty();
            });
            m_studio.select(made);
            m_studio.editText();
        });
        connect(&studio, &Studio::removeWished, this, [this](const QString &key) {
            act({}, {}, [&](NotesDraft &draft) { return removeDraftEntry(draft, key); });
        });
        connect(&studio, &Studio::undoWished, this, [this] {
            const QString key = m_studio.selected();
            history.undo();
            m_lines.setDraft(history.draft());
            m_studio.select(key);
        });
    }

    DraftHistory history{sampleDraft()};

private:
    void act(const QString &key, const QString &thread, const std::function<bool(NotesDraft &)> &change)
    {
        history.apply(thread, change);
        m_lines.setDraft(history.draft());
        if (!key.isEmpty())
            m_studio.select(key);
    }

    NotesStudio &m_studio;
    DraftListModel &m_lines;
};

class NotesStudioTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        projects.setRows({{1, u"shop"_s, {}}});
        page = std::make_unique<NotesPage>(theme, NotesModels{projects, points, lines});
        desk = std::make_unique<Desk>(page->studio(), lines);
        page->showNotes(u"## 1.0\n"_s, u"<h2>1.0</h2>"_s, 3);
        page->resize(1200, 800);
        page->show();
        QApplication::setActiveWindow(page.get());
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->findChild<QPushButton *>(u"edit"_s)->click();
        list = page->findChild<QListView *>(u"draftLines"_s);
        text = page->findChild<QPlainTextEdit *>(u"draftText"_s);
        QVERIFY(list->hasFocus());
    }
    void cleanup()
    {
        desk.reset();
        page.reset();
    }

    void notesForCustomersAreWrittenWithTheKeyboardAlone()
    {
        key(Qt::Key_Return); // the introduction is chosen
        QVERIFY(text->hasFocus());
        type(u"Dear all,"_s);
        key(Qt::Key_Escape);
        QVERIFY(list->hasFocus());
        key(Qt::Key_Down);
        key(Qt::Key_Return); // the heading
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"What is new"_s);
        key(Qt::Key_Down, Qt::ControlModifier); // the first line, still writing
        QVERIFY(text->hasFocus());
        QCOMPARE(text->toPlainText(), u"**api:** add \\[x\\]"_s);
        key(Qt::Key_A, Qt::ControlModifier);
        type(u"You can now do *this*"_s);
        key(Qt::Key_Return, Qt::ControlModifier); // a line by hand behind it
        type(u"and that"_s);
        key(Qt::Key_Escape);
        key(Qt::Key_Down);
        key(Qt::Key_Space); // "two" is nothing for them
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        key(Qt::Key_Up, Qt::AltModifier); // "three" is a feature
        QCOMPARE(page->studio().selected(), QString(40, u'c'));
        QCOMPARE(told(), u"Dear all, | What is new: You can now do *this*, and that, (two), three"_s);
        key(Qt::Key_Z, Qt::ControlModifier);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(told(), u"Dear all, | What is new: You can now do *this*, and that, two | Fixes: three"_s);
    }

    void aListShowsWordsAndTheEditorMarkdown()
    {
        QCOMPARE(lines.index(2, 0).data().toString(), u"api: add [x]"_s);
        page->studio().select(QString(40, u'a'));
        QCOMPARE(text->toPlainText(), u"**api:** add \\[x\\]"_s);
    }

    void clearingATextToWriteAnewDoesNotFightBack()
    {
        page->studio().select(QString(40, u'b'));
        page->studio().editText();
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_Backspace);
        QCOMPARE(text->toPlainText(), QString());
        type(u"new"_s);
        QCOMPARE(desk->history.draft().entry(QString(40, u'b'))->shownText(), u"new"_s);
    }

    void aSectionIsChosenFromAll()
    {
        page->studio().select(QString(40, u'b'));
        auto *section = page->findChild<QComboBox *>(u"section"_s);
        QCOMPARE(section->currentText(), u"Features"_s);
        section->setFocus();
        key(Qt::Key_Down);
        QCOMPARE(told(), u" | Features: **api:** add \\[x\\] | Security: two | Fixes: three"_s);
        QCOMPARE(page->studio().selected(), QString(40, u'b'));
    }

    void aLineByHandIsDiscardedAndOthersLeftOut()
    {
        page->studio().select(QString(40, u'c'));
        auto *toggle = page->findChild<QPushButton *>(u"toggleLine"_s);
        list->setFocus();
        key(Qt::Key_Insert);
        type(u"x"_s);
        QCOMPARE(told(), u" | Features: **api:** add \\[x\\], two | Fixes: three, x"_s);
        toggle->click();
        QCOMPARE(told(), u" | Features: **api:** add \\[x\\], two | Fixes: three"_s);
    }

    void whatTheCommitSaysByNowIsOffered()
    {
        NotesDraft draft = sampleDraft();
        draft.sections[0].entries[1].text = u"mine"_s;
        draft.sections[0].entries[1].changedBelow = true;
        lines.setDraft(draft);
        page->studio().select(QString(40, u'b'));
        auto *take = page->findChild<QPushButton *>(u"takeChanged"_s);
        QVERIFY(take->isVisible());
        QSignalSpy taken(&page->studio(), &NotesStudio::generatedWished);
        QSignalSpy kept(&page->studio(), &NotesStudio::keepWished);
        take->click();
        page->findChild<QPushButton *>(u"keepMine"_s)->click();
        QCOMPARE(taken.count() + kept.count(), 2);
        page->studio().select(QString(40, u'c'));
        QVERIFY(!take->isVisible());
    }

    void whatIsUnplacedCanBePutSomewhereOrDiscarded()
    {
        NotesDraft draft = sampleDraft();
        DraftEntry lost = lineOf('d', u"lost"_s);
        lost.text = u"dear"_s;
        draft.sections[3].entries = {lost};
        lines.setDraft(draft);
        page->studio().select(QString(40, u'd'));
        QCOMPARE(page->findChild<QPushButton *>(u"toggleLine"_s)->text().remove(u'&'), u"Discard"_s);
        QSignalSpy placed(&page->studio(), &NotesStudio::sectionWished);
        auto *section = page->findChild<QComboBox *>(u"section"_s);
        QCOMPARE(section->currentIndex(), -1);
        section->setFocus();
        key(Qt::Key_Down);
        QCOMPARE(placed.value(0), (QVariantList{QString(40, u'd'), u"features"_s}));
    }

    void whereNothingMoreIsWrittenTheTextCanStillBeRead()
    {
        NotesStudio &studio = page->studio();
        studio.select(QString(40, u'b'));
        const NotesDraft before = desk->history.draft();
        studio.setWritable(false);
        QVERIFY(text->isReadOnly());
        text->setFocus();
        type(u"lost"_s);
        QCOMPARE(text->toPlainText(), u"two"_s);
        QVERIFY(desk->history.draft() == before);
        for (const QString &name : {u"addLine"_s, u"toggleLine"_s, u"moveUp"_s, u"earlierTexts"_s})
            QVERIFY2(!page->findChild<QAbstractButton *>(name)->isEnabled(), qPrintable(name));
        studio.select(QString(40, u'a'));
        QCOMPARE(text->toPlainText(), u"**api:** add \\[x\\]"_s);
        QVERIFY(text->isReadOnly());
        studio.setWritable(true);
        QVERIFY(!text->isReadOnly());
        QVERIFY(page->findChild<QAbstractButton *>(u"earlierTexts"_s)->isEnabled());
    }

    void aLineIsDraggedToWhereItIsToStand()
    {
        QSignalSpy placed(&page->studio(), &NotesStudio::placeWished);
        const auto at = [this](int row, int below) {
            return list->visualRect(lines.index(row, 0)).center() + QPoint(0, below);
        };
        QTRY_VERIFY(list->viewport()->width() > 0);
        // QTest's own moves have no button pressed.
        const auto moveTo = [this](const QPoint &point) {
            QMouseEvent moved(QEvent::MouseMove, point, list->viewport()->mapToGlobal(point), Qt::NoButton,
                              Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(list->viewport(), &moved);
        };
        // "three", the last line, between the two of the first section.
        QTest::mousePress(list->viewport(), Qt::LeftButton, {}, at(5, 0));
        moveTo(at(3, -4));
        QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, at(3, -4));
        QCOMPARE(placed.value(0), (QVariantList{QString(40, u'c'), u"features"_s, 1}));
        // A heading cannot be dragged, and Escape leaves a line where it is.
        QTest::mousePress(list->viewport(), Qt::LeftButton, {}, at(1, 0));
        moveTo(at(4, 0));
        QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, at(4, 0));
        QTest::mousePress(list->viewport(), Qt::LeftButton, {}, at(2, 0));
        moveTo(at(5, 4));
        QTest::keyClick(list, Qt::Key_Escape);
        QTest::mouseRelease(list->viewport(), Qt::LeftButton, {}, at(5, 4));
        QCOMPARE(placed.count(), 1);
    }

    void twoLinesAreToldAsOneByKey()
    {
        QSignalSpy merged(&page->studio(), &NotesStudio::mergeWished);
        page->studio().select(QString(40, u'b'));
        list->setFocus();
        key(Qt::Key_M, Qt::ControlModifier);
        page->studio().editText();
        key(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(merged.count(), 2);
        page->studio().select(u"intro"_s);
        key(Qt::Key_M, Qt::ControlModifier);
        QCOMPARE(merged.count(), 2);
    }

    void whatTheChecksFoundIsGoneThroughByKey()
    {
        auto *remark = page->findChild<QLabel *>(u"remark"_s);
        auto *checks = page->findChild<QPushButton *>(u"checks"_s);
        QVERIFY(!remark->isVisible() && !checks->isEnabled());
        page->studio().setRemarks({{QString(40, u'a'), u"Say more."_s}, {QString(40, u'c'), u"Say less."_s}},
                                  {u"tehre"_s});
        list->setFocus();
        key(Qt::Key_F8);
        QCOMPARE(page->studio().selected(), QString(40, u'a'));
        QCOMPARE(remark->text(), u"Say more."_s);
        QVERIFY(remark->isVisible() && checks->isEnabled());
        key(Qt::Key_F8);
        QCOMPARE(remark->text(), u"Say less."_s);
        key(Qt::Key_F8); // from the top again
        QCOMPARE(remark->text(), u"Say more."_s);
        page->studio().editText();
        type(u" tehre"_s);
        page->studio().setRemarks({}, {u"tehre"_s});
        QCOMPARE(text->extraSelections().size(), 1);
        QCOMPARE(text->extraSelections().value(0).cursor.selectedText(), u"tehre"_s);
    }

    void newsOfTheCommitsCanBeBroughtIn()
    {
        auto *bring = page->findChild<QPushButton *>(u"bringIn"_s);
        QVERIFY(!bring->isVisible());
        page->setNews(u"3 commits since"_s, u"Bring in"_s);
        QVERIFY(bring->isVisible());
        QSignalSpy wanted(page.get(), &NotesPage::newsActionRequested);
        bring->click();
        QCOMPARE(wanted.count(), 1);
        page->setNews({}, u"Bring in"_s);
        QVERIFY(!bring->isVisible());
    }

private:
    void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), code, modifiers);
    }
    void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    QString told() const
    {
        const NotesDraft &draft = desk->history.draft();
        QString all = draft.intro;
        for (const DraftSection &section : draft.sections) {
            QStringList texts;
            for (const DraftEntry &entry : section.entries)
                texts += entry.isShown() ? entry.shownText() : u'(' + entry.shownText() + u')';
            if (!texts.isEmpty())
                all += u" | %1: "_s.arg(section.shownTitle()) + texts.join(u", "_s);
        }
        return all;
    }

    Theme theme{*qApp};
    ChoiceListModel projects;
    ChoiceListModel points;
    DraftListModel lines;
    std::unique_ptr<NotesPage> page;
    std::unique_ptr<Desk> desk;
    QListView *list = nullptr;
    QPlainTextEdit *text = nullptr;
};

QTEST_MAIN(NotesStudioTest)
#include "tst_notesstudio.moc"
