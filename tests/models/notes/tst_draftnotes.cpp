#include "models/notes/draftnotes.h"
#include "models/notes/notestemplate.h"
#include "models/notes/rendermarkdown.h"
#include "models/notes/rendertext.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slipway;

namespace {

CommitId idOf(quint32 number)
{
    return *CommitId::parse(u"%1"_s.arg(number, 40, 16, QLatin1Char('0')));
}

NotesItem itemOf(quint32 number, const QString &subject, const QString &pull = {})
{
    NotesItem item;
    item.sha = idOf(number);
    item.subject = subject;
    item.pullRequest = pull;
    item.authors = {u"Ada"_s};
    return item;
}

QString linesOf(const NotesDraft &draft)
{
    QStringList lines;
    for (const DraftSection &section : draft.sections) {
        if (section.entries.isEmpty() && !isOwnSection(section.key))
            continue;
        lines += section.key + u':';
        for (const DraftEntry &entry : section.entries)
            lines.last() += u' ' + entry.shownText() + (entry.isShown() ? QString() : u"(hidden)"_s);
    }
    return lines.join(u" | "_s);
}

ReleaseNotes notesWith(const QVector<NotesItem> &features, const QVector<NotesItem> &fixes = {},
                       const QVector<NotesItem> &maintenance = {})
{
    ReleaseNotes notes;
    notes.version = u"1.0"_s;
    notes.tag = u"v1.0"_s;
    const auto add = [&](const QString &key, const QVector<NotesItem> &items) {
        if (!items.isEmpty())
            notes.sections += NotesSection{key, items, key};
    };
    add(u"features"_s, features);
    add(u"fixes"_s, fixes);
    add(u"maintenance"_s, maintenance);
    return notes;
}

constexpr NotesAudience everybody = NotesAudience::Internal;

/// A history that changes under a draft, and a person who works on it, both at random.
class RandomStory
{
public:
    explicit RandomStory(quint32 seed) : m_random(seed)
    {
        for (int i = 0; i < 6; ++i)
            commit();
        draft = beginDraft(notes(), audience());
    }

    NotesAudience audience() const { return NotesAudience::Customer; }

    ReleaseNotes notes() const
    {
        ReleaseNotes all;
        for (const QString &key :
             {u"breaking"_s, u"features"_s, u"fixes"_s, u"maintenance"_s, u"new-kind"_s}) {
            NotesSection section{key, {}, key};
            for (const Commit &commit : m_commits) {
                if (commit.section == key)
                    section.items += itemOf(commit.id, commit.subject, commit.pull);
            }
            if (!section.items.isEmpty())
                all.sections += section;
        }
        return all;
    }

    /// What the history or the person does next.
    void step()
    {
        switch (below(11)) {
        case 0:
            return commit();
        case 1:
            return rebase();
        case 2:
            return dropOrBringBack();
        case 3:
            return reword();
        case 4:
            return retype();
        default:
            person();
        }
    }

    NotesDraft draft;

private:
    struct Commit
    {
        quint32 id = 0;
        QString section;
        QString subject;
        QString pull;
    };

    int below(int end) { return int(m_random.bounded(end)); }
    QString anySection()
    {
        static const QStringList keys{u"breaking"_s, u"features"_s, u"fixes"_s, u"maintenance"_s,
                                      u"new-kind"_s};
        return keys[below(int(keys.size()))];
    }
    QString words() { return u"w%1"_s.arg(++m_words); }
    void commit()
    {
        const bool isSquashed = !m_commits.isEmpty() && below(6) == 0;
        m_commits.prepend({isSquashed ? m_commits.first().id : ++m_ids, anySection(),
                           isSquashed || below(4) ? words() : u"the same"_s, below(3) ? QString() : words()});
    }
    void rebase()
    {
        for (Commit &one : m_commits) {
            if (below(2))
                one.id = ++m_ids;
        }
        if (m_commits.size() > 1)
            m_commits.swapItemsAt(0, below(int(m_commits.size())));
    }
    void dropOrBringBack()
    {
        if (!m_gone.isEmpty() && below(2))
            m_commits.insert(below(int(m_commits.size()) + 1), m_gone.takeLast());
        else if (!m_commits.isEmpty())
            m_gone.append(m_commits.takeAt(below(int(m_commits.size()))));
    }
    void reword()
    {
        if (!m_commits.isEmpty())
            m_commits[below(int(m_commits.size()))].subject = words();
    }
    void retype() // a section renamed to another, or one commit of another kind
    {
        const QString from = anySection();
        const QString to = anySection();
        for (Commit &one : m_commits) {
            if (one.section == from)
                one.section = to;
        }
    }
    QString anyEntry()
    {
        QStringList keys;
        for (const DraftSection &section : draft.sections) {
            for (const DraftEntry &entry : section.entries)
                keys += entry.key;
        }
        return keys.isEmpty() ? QString() : keys[below(int(keys.size()))];
    }
    void person()
    {
        const DraftSection &section = draft.sections[below(int(draft.sections.size()))];
        const QString key = section.key;
        switch (below(9)) {
        case 0:
            setDraftIntro(draft, u"P"_s + words());
            break;
        case 1:
        case 2:
            setDraftText(draft, anyEntry(), u"P"_s + words());
            break;
        case 3:
            setDraftShown(draft, anyEntry(), below(2));
            break;
        case 4:
            placeDraftEntry(draft, anyEntry(), key, below(5));
            break;
        case 5:
            moveDraftEntry(draft, anyEntry(), below(2) ? 1 : -1);
            break;
        case 6:
            addDraftEntry(draft, key, anyEntry(), u"P"_s + words());
            break;
        case 7:
            if (below(3) == 0)
                addDraftSection(draft, u"P"_s + words());
            break;
        default:
            renameDraftSection(draft, key, u"P"_s + words());
        }
    }

    QRandomGenerator m_random;
    QVector<Commit> m_commits; ///< newest first
    QVector<Commit> m_gone;
    quint32 m_ids = 0;
    int m_words = 0;
};

/// Everything that a person wrote.
QStringList writtenIn(const NotesDraft &draft)
{
    QStringList texts;
    if (!draft.intro.isEmpty())
        texts += draft.intro;
    for (const DraftSection &section : draft.sections) {
        if (section.ownTitle)
            texts += *section.ownTitle;
        if (isOwnSection(section.key))
            texts += section.title;
        for (const DraftEntry &entry : section.entries) {
            if (entry.text)
                texts += *entry.text;
        }
    }
    texts.sort();
    return texts;
}

/// What a person said of lines without words: hidden or shown, by key.
QMap<QString, bool> saidIn(const NotesDraft &draft)
{
    QMap<QString, bool> said;
    for (const DraftSection &section : draft.sections) {
        for (const DraftEntry &entry : section.entries) {
            if (entry.shown)
                said.insert(entry.key, entry.isShown());
        }
    }
    return said;
}

/// Where a person put lines: keys by section, in order, without those that the commits order.
QMap<QString, QStringList> placesIn(const NotesDraft &draft)
{
    QMap<QString, QStringList> places;
    for (const DraftSection &section : draft.sections) {
        for (const DraftEntry &entry : section.entries) {
            if (section.key != unplacedKey() && (entry.placed || entry.isOwn()))
                places[section.key] += entry.key;
        }
    }
    return places;
}

/// What is wrong with `after`, which is `before` brought up to `all`; empty: nothing.
QString faultOf(const NotesDraft &before, const NotesDraft &after, const ReleaseNotes &all,
                NotesAudience audience)
{
    if (writtenIn(after) != writtenIn(before))
        return u"words: %1 became %2"_s.arg(writtenIn(before).join(u','), writtenIn(after).join(u','));
    QHash<QString, int> commits; // a squashed one has several lines
    QSet<QString> keys;
    for (const DraftSection &section : after.sections) {
        for (const DraftEntry &entry : section.entries) {
            if (keys.contains(entry.key))
                return u"two lines with the key "_s + entry.key;
            keys.insert(entry.key);
            if (!entry.isOwn() && section.key != unplacedKey() && !entry.adopted)
                ++commits[entry.commit.hex()];
        }
    }
    for (const NotesSection &section : all.sections) {
        for (const NotesItem &item : section.items) {
            if (--commits[item.sha.hex()] < 0)
                return u"the commit %1 is not there"_s.arg(item.sha.hex());
        }
    }
    if (std::ranges::any_of(std::as_const(commits), [](int left) { return left > 0; }))
        return u"a commit that is gone stands in a section"_s;
    const QMap<QString, bool> said = saidIn(after);
    for (const auto &[key, shown] : saidIn(before).asKeyValueRange()) {
        const DraftEntry *entry = after.entry(key);
        if (!entry || entry->isShown() != shown)
            return u"hidden or shown was forgotten"_s;
    }
    const QMap<QString, QStringList> places = placesIn(after);
    for (const auto &[section, keysThere] : placesIn(before).asKeyValueRange()) {
        QStringList still = keysThere;
        still.removeIf([&](const QString &key) {
            const DraftSection *there = after.sectionOf(key);
            return there && there->key == unplacedKey();
        });
        QStringList now = places.value(section);
        now.removeIf([&](const QString &key) { return !still.contains(key); });
        if (now != still)
            return u"places in %1: %2 became %3"_s.arg(section, still.join(u','), now.join(u','));
    }
    if (const NotesDraft again = broughtUpTo(after, all, audience); again != after)
        return u"bringing it up to date twice is not the same:\n%1\n%2"_s.arg(linesOf(after), linesOf(again));
    if (newsFor(after, all, audience).isAny())
        return u"there is news right after it was brought up to date"_s;
    return {};
}

} // namespace

class tst_DraftNotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedDraftIsTheGeneratedNotes();
    void aChangeUnderAPersonsWork_data();
    void aChangeUnderAPersonsWork();
    void nothingThatAPersonWroteIsLost();
    void newsAreCounted();
    void customersSeeWhatIsMeantForThem();
    void aPersonsMarkdownIsMarkdownInEveryForm_data();
    void aPersonsMarkdownIsMarkdownInEveryForm();
    void aLineToldInAnotherGivesItItsMarks();
    void rewritingBeginsWithTheWholeEntry();
};

void tst_DraftNotes::anUntouchedDraftIsTheGeneratedNotes()
{
    const ReleaseNotes notes = notesWith({itemOf(1, u"a *star* <b>"_s, u"7"_s), itemOf(2, u"b"_s)},
                                         {itemOf(3, u"c"_s)}, {itemOf(4, u"d"_s)});
    for (const auto audience :
         {NotesAudience::Internal, NotesAudience::Customer, NotesAudience::Operations}) {
        const NotesDraft draft = beginDraft(notes, audience);
        QCOMPARE(renderNotesMarkdown({notesOfDraft(draft, notes, audience)}),
                 renderNotesMarkdown({notesFor(audience, notes)}));
    }
}

void tst_DraftNotes::aChangeUnderAPersonsWork_data()
{
    QTest::addColumn<std::function<void(NotesDraft &)>>("person");
    QTest::addColumn<ReleaseNotes>("now");
    QTest::addColumn<QString>("lines");
    using Work = std::function<void(NotesDraft &)>;
    const QString a = idOf(1).hex();
    const QString b = idOf(2).hex();
    const auto rewrite = Work([a](NotesDraft &draft) { setDraftText(draft, a, u"MINE"_s); });
    const QVector<NotesItem> ab{itemOf(1, u"a"_s), itemOf(2, u"b"_s)};
    const QVector<NotesItem> fixes{itemOf(3, u"c"_s)};
    QTest::newRow("a new commit stands where the commits say")
        << rewrite << notesWith({itemOf(9, u"n"_s), ab[0], ab[1]}, fixes)
        << u"features: n MINE b | fixes: c"_s;
    QTest::newRow("a rebase keeps the words")
        << rewrite << notesWith({itemOf(11, u"a"_s), itemOf(12, u"b"_s)}, fixes)
        << u"features: MINE b | fixes: c"_s;
    QTest::newRow("another order is taken over")
        << rewrite << notesWith({ab[1], ab[0]}, fixes) << u"features: b MINE | fixes: c"_s;
    QTest::newRow("a commit that is gone leaves its words unplaced")
        << rewrite << notesWith({ab[1]}, fixes) << u"features: b | fixes: c | unplaced: MINE"_s;
    QTest::newRow("a commit that nobody touched goes")
        << rewrite << notesWith({ab[0]}, fixes) << u"features: MINE | fixes: c"_s;
    QTest::newRow("a commit of another kind takes the words along")
        << rewrite << notesWith({ab[1]}, {itemOf(1, u"a"_s), fixes[0]}) << u"features: b | fixes: MINE c"_s;
    QTest::newRow("a line that was moved stays there")
        << Work([a](NotesDraft &draft) { placeDraftEntry(draft, a, u"fixes"_s, 1); })
        << notesWith({itemOf(9, u"n"_s), ab[0], ab[1]}, {itemOf(8, u"m"_s), fixes[0]})
        << u"features: n b | fixes: m c a"_s;
    QTest::newRow("a line of one's own stays behind its neighbour")
        << Work([a](NotesDraft &draft) { addDraftEntry(draft, u"features"_s, a, u"OWN"_s); })
        << notesWith({ab[1], ab[0]}, fixes) << u"features: b a OWN | fixes: c"_s;
    QTest::newRow("a line of one's own outlives its section")
        << Work([](NotesDraft &draft) { addDraftEntry(draft, u"fixes"_s, {}, u"OWN"_s); }) << notesWith(ab)
        << u"features: a b | fixes: OWN"_s;
    QTest::newRow("a hidden line stays hidden")
        << Work([b](NotesDraft &draft) { setDraftShown(draft, b, false); })
        << notesWith({itemOf(11, u"a"_s), itemOf(12, u"b"_s)}, fixes)
        << u"features: a b(hidden) | fixes: c"_s;
    QTest::newRow("of a squashed commit's lines the right one is rewritten")
        << rewrite << notesWith({itemOf(1, u"z"_s), ab[0], ab[1]}, {itemOf(1, u"y"_s), fixes[0]})
        << u"features: z MINE b | fixes: y c"_s;
    QTest::newRow("a section of one's own stays empty")
        << Work([](NotesDraft &draft) { addDraftSection(draft, u"Thanks"_s); }) << notesWith(ab)
        << u"features: a b | own-1:"_s;
}

void tst_DraftNotes::aChangeUnderAPersonsWork()
{
    QFETCH(std::function<void(NotesDraft &)>, person);
    QFETCH(ReleaseNotes, now);
    const ReleaseNotes then = notesWith({itemOf(1, u"a"_s), itemOf(2, u"b"_s)}, {itemOf(3, u"c"_s)});
    NotesDraft draft = beginDraft(then, everybody);
    person(draft);
    const NotesDraft after = broughtUpTo(draft, now, everybody);
    QTEST(linesOf(after), "lines");
    QCOMPARE(faultOf(draft, after, now, everybody), QString());
    // And back again: what was unplaced finds its commit.
    const NotesDraft back = broughtUpTo(after, then, everybody);
    QCOMPARE(writtenIn(back), writtenIn(draft));
    QCOMPARE(back.unplacedCount(), 0);
}

void tst_DraftNotes::nothingThatAPersonWroteIsLost()
{
    const quint32 seed = qEnvironmentVariableIsSet("SLIPWAY_SEED")
        ? qEnvironmentVariable("SLIPWAY_SEED").toUInt()
        : QRandomGenerator::global()->generate();
    qInfo("seed %u (SLIPWAY_SEED repeats it)", seed);
    int unplaced = 0;
    int broughtUp = 0;
    for (quint32 story = 0; story < 1000; ++story) {
        RandomStory random(seed + story);
        for (int i = 0; i < 30; ++i) {
            random.step();
            if (i % 5 != 4)
                continue;
            const NotesDraft before = random.draft;
            const ReleaseNotes all = random.notes();
            random.draft = broughtUpTo(before, all, random.audience());
            const QString fault = faultOf(before, random.draft, all, random.audience());
            QVERIFY2(fault.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed + story).arg(fault)));
            unplaced += random.draft.unplacedCount();
            ++broughtUp;
        }
    }
    qInfo("%d times brought up to date, %d lines unplaced", broughtUp, unplaced);
    QVERIFY(unplaced > 100); // or the stories are too tame to prove anything
}

void tst_DraftNotes::newsAreCounted()
{
    const NotesDraft draft =
        beginDraft(notesWith({itemOf(1, u"a"_s), itemOf(2, u"b"_s)}, {itemOf(3, u"c"_s)}), everybody);
    const ReleaseNotes now =
        notesWith({itemOf(8, u"m"_s), itemOf(9, u"n"_s), itemOf(1, u"a, better"_s)}, {itemOf(13, u"c"_s)});
    QCOMPARE(newsFor(draft, now, everybody), (DraftNews{.added = 2, .gone = 1, .changed = 2}));
}

void tst_DraftNotes::customersSeeWhatIsMeantForThem()
{
    const ReleaseNotes notes =
        notesWith({itemOf(1, u"a"_s, u"7"_s)}, {}, {itemOf(2, u"sweep"_s), itemOf(3, u"mop"_s)});
    NotesDraft draft = beginDraft(notes, NotesAudience::Customer);
    QVERIFY(setDraftShown(draft, idOf(2).hex(), true));
    QVERIFY(setDraftIntro(draft, u"Dear all,"_s));
    const QString text = renderNotesMarkdown({notesOfDraft(draft, notes, NotesAudience::Customer)});
    QCOMPARE(text, u"## 1.0\n\nDear all,\n\n### features\n\n- a\n\n### maintenance\n\n- sweep\n"_s);
}

void tst_DraftNotes::aPersonsMarkdownIsMarkdownInEveryForm_data()
{
    QTest::addColumn<QString>("form"); ///< empty: ours
    QTest::addColumn<QString>("expected");
    QTest::newRow("ours") << QString()
                          << u"- **new** [here](https://example.org) (#7, `00000000`)\n  and more"_s;
    for (const QString &form :
         {u"github"_s, u"conventional"_s, u"keep-a-changelog"_s, u"customer"_s, u"operations"_s})
        QTest::newRow(qPrintable(form)) << form << u"**new** [here](https://example.org)\n  and more"_s;
    QTest::newRow("chat, which is plain") << u"chat"_s << u"+ new here and more"_s;
}

void tst_DraftNotes::aPersonsMarkdownIsMarkdownInEveryForm()
{
    QFETCH(QString, form);
    QFETCH(QString, expected);
    const ReleaseNotes notes = notesWith({itemOf(1, u"a"_s, u"7"_s), itemOf(2, u"**loud**"_s)});
    NotesDraft draft = beginDraft(notes, everybody);
    QVERIFY(setDraftText(draft, idOf(1).hex(), u"**new** [here](https://example.org)\nand more"_s));
    QVERIFY(setDraftIntro(draft, u"*Dear* all,"_s));
    const ReleaseNotes edited = notesOfDraft(draft, notes, everybody);
    QString text = renderNotesMarkdown({edited});
    if (!form.isEmpty()) {
        const auto pattern = shippedTemplate(form);
        QVERIFY(pattern);
        const auto written = pattern->rendered(edited, u"web"_s);
        QVERIFY(written);
        text = QString::fromUtf8(*written);
    }
    QVERIFY2(text.contains(expected), qPrintable(text));
    QVERIFY2(text.contains(form == "chat"_L1 ? u"Dear all,"_s : u"*Dear* all,"_s), qPrintable(text));
    QVERIFY2(form == "chat"_L1 || text.contains(u"\\*\\*loud\\*\\*"_s),
             qPrintable(text)); // a commit's never is
    QVERIFY(renderNotesText({edited}).contains(u"new here and more"_s));
}

void tst_DraftNotes::aLineToldInAnotherGivesItItsMarks()
{
    NotesItem second = itemOf(2, u"two"_s, u"8"_s);
    second.tickets = {u"ABC-1"_s};
    const ReleaseNotes notes = notesWith({itemOf(1, u"one"_s, u"7"_s), second});
    NotesDraft draft = beginDraft(notes, everybody);
    QVERIFY(mergeDraftEntry(draft, idOf(2).hex(), idOf(1).hex()));
    const ReleaseNotes told = notesOfDraft(draft, notes, everybody);
    const QString id = idOf(1).hex().left(8);
    const QString other = idOf(2).hex().left(8);
    QCOMPARE(renderNotesMarkdown({told}),
             u"## 1.0\n\n### features\n\n- one; two (#7, #8, ABC-1, `%1`, `%2`)\n"_s.arg(id, other));
    QVERIFY(!renderNotesMarkdown({notesOfDraft(draft, notes, NotesAudience::Customer)}).contains(other));
    // The commit that it was told of is gone: its words stay, and nothing asks for it.
    const NotesDraft without = broughtUpTo(draft, notesWith({itemOf(1, u"one"_s, u"7"_s)}), everybody);
    QCOMPARE(without.unplacedCount(), 0);
    QCOMPARE(without.entry(idOf(1).hex())->shownText(), u"one; two"_s);
    // The line it is told in is gone: it stands by itself again.
    const NotesDraft alone = broughtUpTo(draft, notesWith({second}), everybody);
    QVERIFY(alone.entry(idOf(2).hex())->isShown());
}

void tst_DraftNotes::rewritingBeginsWithTheWholeEntry()
{
    NotesItem item = itemOf(1, u"drop it"_s, u"7"_s);
    item.scope = u"api"_s;
    item.breaking = true;
    item.breakingNotes = {u"Use the new one.\n\nIt is better."_s};
    const ReleaseNotes notes = notesWith({item});
    NotesDraft draft = beginDraft(notes, everybody);
    const QString key = idOf(1).hex();
    QCOMPARE(draft.entry(key)->shownText(), u"**api:** drop it\n- Use the new one.\n\n  It is better."_s);
    QVERIFY(setDraftText(draft, key, draft.entry(key)->shownText() + u" Really."_s));
    QCOMPARE(
        renderNotesMarkdown({notesOfDraft(draft, notes, everybody)}),
        u"## 1.0\n\n### features\n\n- **api:** drop it (#7, `00000000`)\n  - Use the new one.\n\n    It is "
        "better. Really.\n"_s);
}

QTEST_GUILESS_MAIN(tst_DraftNotes)
#include "tst_draftnotes.moc"
