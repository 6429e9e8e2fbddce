#include "models/domain/drafthistory.h"
#include "models/domain/notesdraft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class tst_NotesDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsThePersonsUntilItIsGivenBack();
    void whatIsTypedMayBeAnything();
    void hidingIsOnlySaidWhereItDiffersFromTheAudience();
    void movingCrossesIntoTheNextSectionThatHasLines();
    void anUnplacedLineStaysWhereItIsPut();
    void onlyOnesOwnLinesAreRemoved();
    void sectionsAreNamedAndGivenTheirNamesBack();
    void twoLinesAreToldAsOne();
    void whatWasToldInALineThatIsGoneStandsByItself();
    void everythingIsUndoneAndDoneAgain();
    void typingInOneTextIsOneStep();

private:
    static DraftEntry line(char id, const QString &text)
    {
        DraftEntry entry;
        entry.commit = *CommitId::parse(QString(40, QLatin1Char(id)));
        entry.key = entry.commit.hex();
        entry.generated = text;
        return entry;
    }
    static QString keyOf(char id) { return QString(40, QLatin1Char(id)); }
    static NotesDraft draft()
    {
        NotesDraft notes;
        notes.sections = {{u"features"_s, u"Features"_s, {}, {line('a', u"one"_s), line('b', u"two"_s)}},
                          {u"security"_s, u"Security"_s, {}, {}},
                          {u"fixes"_s, u"Fixes"_s, {}, {line('c', u"three"_s)}},
                          {unplacedKey(), u"Unplaced"_s, {}, {}}};
        return notes;
    }
    static QString order(const NotesDraft &notes)
    {
        QString all;
        for (const DraftSection &section : notes.sections) {
            all += section.shownTitle() + u':';
            for (const DraftEntry &entry : section.entries)
                all += u' ' + entry.shownText();
            all += u'\n';
        }
        return all;
    }
};

void tst_NotesDraft::aTextIsThePersonsUntilItIsGivenBack()
{
    NotesDraft notes = draft();
    QVERIFY(setDraftText(notes, keyOf('a'), u"**One**, at last"_s));
    QCOMPARE(notes.entry(keyOf('a'))->shownText(), u"**One**, at last"_s);
    QVERIFY(notes.isTouched());
    QVERIFY(!setDraftText(notes, keyOf('a'), u"**One**, at last"_s));
    QVERIFY(takeGeneratedText(notes, keyOf('a')));
    QCOMPARE(notes, draft());
    QVERIFY(setDraftText(notes, keyOf('a'), u"mine"_s));
    QVERIFY(setDraftText(notes, keyOf('a'), u"  "_s)); // nothing at all is no line
    QCOMPARE(notes, draft());
    QVERIFY(!setDraftText(notes, keyOf('f'), u"nobody's"_s));
}

void tst_NotesDraft::whatIsTypedMayBeAnything()
{
    NotesDraft notes = draft();
    QVERIFY(setDraftText(notes, keyOf('a'), u"first\r\nsecond"_s + QChar(0) + u"\u0007\tend"_s));
    QCOMPARE(notes.entry(keyOf('a'))->shownText(), u"first\nsecond\tend"_s);
    QVERIFY(setDraftIntro(notes, QString(200000, u'x')));
    QCOMPARE(notes.intro.size(), 100000);
}

void tst_NotesDraft::hidingIsOnlySaidWhereItDiffersFromTheAudience()
{
    NotesDraft notes = draft();
    notes.sections[2].entries[0].leftOut = true;
    QVERIFY(!setDraftShown(notes, keyOf('c'), false));
    QVERIFY(setDraftShown(notes, keyOf('c'), true));
    QCOMPARE(notes.entry(keyOf('c'))->shown, std::optional<bool>(true));
    QVERIFY(setDraftShown(notes, keyOf('c'), false));
    QCOMPARE(notes.entry(keyOf('c'))->shown, std::optional<bool>());
    QVERIFY(setDraftShown(notes, keyOf('a'), false));
    QVERIFY(!notes.entry(keyOf('a'))->isShown());
}

void tst_NotesDraft::movingCrossesIntoTheNextSectionThatHasLines()
{
    NotesDraft notes = draft();
    QVERIFY(!moveDraftEntry(notes, keyOf('a'), -1));
    QVERIFY(moveDraftEntry(notes, keyOf('a'), 1));
    QCOMPARE(order(notes), u"Features: two one\nSecurity:\nFixes: three\nUnplaced:\n"_s);
    QVERIFY(moveDraftEntry(notes, keyOf('a'), 1));
    QCOMPARE(order(notes), u"Features: two\nSecurity:\nFixes: one three\nUnplaced:\n"_s);
    QVERIFY(moveDraftEntry(notes, keyOf('a'), 1));
    QVERIFY(!moveDraftEntry(notes, keyOf('a'), 1)); // never among the unplaced
    QVERIFY(placeDraftEntry(notes, keyOf('a'), u"security"_s, 99));
    QCOMPARE(order(notes), u"Features: two\nSecurity: one\nFixes: three\nUnplaced:\n"_s);
    QVERIFY(moveDraftEntry(notes, keyOf('a'), -1));
    QCOMPARE(order(notes), u"Features: two one\nSecurity:\nFixes: three\nUnplaced:\n"_s);
    QVERIFY(!placeDraftEntry(notes, keyOf('a'), unplacedKey(), 0));
    QVERIFY(!placeDraftEntry(notes, keyOf('a'), u"nowhere"_s, 0));
}

void tst_NotesDraft::anUnplacedLineStaysWhereItIsPut()
{
    NotesDraft notes = draft();
    DraftEntry lost = line('d', u"lost"_s);
    lost.text = u"dear to me"_s;
    lost.stood = u"fixes"_s;
    notes.sections[3].entries = {lost};
    QVERIFY(!moveDraftEntry(notes, keyOf('d'), -1));
    QVERIFY(placeDraftEntry(notes, keyOf('d'), u"features"_s, 1));
    QVERIFY(notes.entry(keyOf('d'))->adopted);
    QCOMPARE(order(notes), u"Features: one dear to me two\nSecurity:\nFixes: three\nUnplaced:\n"_s);
}

void tst_NotesDraft::onlyOnesOwnLinesAreRemoved()
{
    NotesDraft notes = draft();
    const QString own = addDraftEntry(notes, u"features"_s, keyOf('a'), u"by hand"_s);
    QCOMPARE(order(notes), u"Features: one by hand two\nSecurity:\nFixes: three\nUnplaced:\n"_s);
    const QString last = addDraftEntry(notes, u"features"_s, {}, u"last"_s);
    QVERIFY(own != last);
    QVERIFY(!removeDraftEntry(notes, keyOf('a')));
    QVERIFY(removeDraftEntry(notes, own));
    QCOMPARE(order(notes), u"Features: one two last\nSecurity:\nFixes: three\nUnplaced:\n"_s);
    QVERIFY(addDraftEntry(notes, u"nowhere"_s, {}, u"x"_s).isEmpty());
    QVERIFY(addDraftEntry(notes, unplacedKey(), {}, u"x"_s).isEmpty());
}

void tst_NotesDraft::sectionsAreNamedAndGivenTheirNamesBack()
{
    NotesDraft notes = draft();
    QVERIFY(renameDraftSection(notes, u"features"_s, u" What is\nnew "_s));
    QCOMPARE(notes.section(u"features"_s)->shownTitle(), u"What is new"_s);
    QVERIFY(renameDraftSection(notes, u"features"_s, {}));
    QCOMPARE(notes, draft());
    const QString own = addDraftSection(notes, u"Thanks"_s);
    QVERIFY(isOwnSection(own));
    QVERIFY(addDraftSection(notes, u" "_s).isEmpty());
    QVERIFY(!renameDraftSection(notes, unplacedKey(), u"x"_s));
    QVERIFY(renameDraftSection(notes, own, u"Thank you"_s));
    QVERIFY(!renameDraftSection(notes, own, {}));
    QVERIFY(order(notes).endsWith(u"Thank you:\nUnplaced:\n"_s));
}

void tst_NotesDraft::twoLinesAreToldAsOne()
{
    NotesDraft notes = draft();
    QCOMPARE(shownEntryAbove(notes, keyOf('b')), keyOf('a'));
    QVERIFY(shownEntryAbove(notes, keyOf('a')).isEmpty());
    QVERIFY(mergeDraftEntry(notes, keyOf('b'), keyOf('a')));
    QCOMPARE(notes.entry(keyOf('a'))->shownText(), u"one; two"_s);
    QVERIFY(!notes.entry(keyOf('b'))->isShown());
    QVERIFY(!mergeDraftEntry(notes, keyOf('b'), keyOf('c'))); // it is told already
    QVERIFY(!mergeDraftEntry(notes, keyOf('a'), keyOf('a')));
    QVERIFY(mergeDraftEntry(notes, keyOf('a'), keyOf('c')));
    QCOMPARE(notes.entry(keyOf('c'))->shownText(), u"three; one; two"_s);
    QCOMPARE(notes.entry(keyOf('b'))->mergedInto, keyOf('c'));
    QVERIFY(setDraftShown(notes, keyOf('b'), true)); // and stands by itself again
    QVERIFY(notes.entry(keyOf('b'))->isShown());
    QVERIFY(partDraftEntry(notes, keyOf('a')));
    QVERIFY(!partDraftEntry(notes, keyOf('a')));
    // One by hand has no commit, so that nothing of it is left to stand for.
    const QString own = addDraftEntry(notes, u"fixes"_s, {}, u"mine\nand more"_s);
    QVERIFY(mergeDraftEntry(notes, own, keyOf('c')));
    QVERIFY(!notes.entry(own));
    QCOMPARE(notes.entry(keyOf('c'))->shownText(), u"three; one; two\n\nmine\nand more"_s);
}

void tst_NotesDraft::whatWasToldInALineThatIsGoneStandsByItself()
{
    NotesDraft notes = draft();
    const QString own = addDraftEntry(notes, u"features"_s, {}, u"mine"_s);
    QVERIFY(mergeDraftEntry(notes, keyOf('a'), own));
    QVERIFY(removeDraftEntry(notes, own));
    QVERIFY(notes.entry(keyOf('a'))->isShown());
    QVERIFY(mergeDraftEntry(notes, keyOf('a'), keyOf('b')));
    QVERIFY(takeGeneratedText(notes, keyOf('b')));
    QVERIFY(notes.entry(keyOf('a'))->isShown());
}

void tst_NotesDraft::everythingIsUndoneAndDoneAgain()
{
    DraftHistory history(draft());
    QVERIFY(!history.undo());
    QVERIFY(!history.apply({}, [](NotesDraft &notes) { return setDraftText(notes, u"nobody"_s, u"x"_s); }));
    QVERIFY(!history.canUndo());
    QVERIFY(history.apply({}, [](NotesDraft &notes) { return moveDraftEntry(notes, keyOf('a'), 1); }));
    QVERIFY(history.apply({}, [](NotesDraft &notes) { return setDraftShown(notes, keyOf('b'), false); }));
    const NotesDraft end = history.draft();
    QVERIFY(history.undo());
    QVERIFY(history.undo());
    QCOMPARE(history.draft(), draft());
    QVERIFY(history.redo());
    QVERIFY(history.redo());
    QCOMPARE(history.draft(), end);
    QVERIFY(history.undo());
    QVERIFY(history.apply({}, [](NotesDraft &notes) { return setDraftIntro(notes, u"Hello"_s); }));
    QVERIFY(!history.canRedo());
}

void tst_NotesDraft::typingInOneTextIsOneStep()
{
    DraftHistory history(draft());
    const auto type = [&history](char id, const QString &text) {
        return history.apply(keyOf(id),
                             [&](NotesDraft &notes) { return setDraftText(notes, keyOf(id), text); });
    };
    QVERIFY(type('a', u"o"_s));
    QVERIFY(type('a', u"on"_s));
    QVERIFY(type('b', u"t"_s));
    QVERIFY(history.undo());
    QCOMPARE(history.draft().entry(keyOf('a'))->shownText(), u"on"_s);
    QVERIFY(type('a', u"onc"_s)); // behind an undo a step begins
    history.pause();
    QVERIFY(type('a', u"once"_s));
    QVERIFY(history.undo());
    QCOMPARE(history.draft().entry(keyOf('a'))->shownText(), u"onc"_s);
    QVERIFY(history.undo());
    QVERIFY(history.undo());
    QCOMPARE(history.draft(), draft());
}

QTEST_GUILESS_MAIN(tst_NotesDraft)
#include "tst_notesdraft.moc"
