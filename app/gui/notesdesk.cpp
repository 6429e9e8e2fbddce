#include "app/gui/notesdesk.h"

#include "app/gui/navigator.h"
#include "app/session/session.h"
#include "models/items/draftlistmodel.h"
#include "views/pages/notespage.h"
#include "views/pages/notesstudio.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int beforeSaving = 700; // ms without a key
constexpr int beforePause = 1200; // ms: what is written after it is undone by itself
constexpr int beforeCheck = 250; // ms without a key
constexpr int beforeAgain = 5000; // ms until a text that could not be kept is tried again

} // namespace

NotesDesk::NotesDesk(const Wiring &wiring, NotesPage &page, DraftListModel &lines)
    : QObject(&page), m_wiring(wiring), m_page(page), m_lines(lines)
{
    m_beforeSaving.setSingleShot(true);
    m_beforePause.setSingleShot(true);
    m_beforeSaving.setInterval(beforeSaving);
    m_beforePause.setInterval(beforePause);
    m_beforeAgain.setInterval(beforeAgain);
    m_beforeAgain.setSingleShot(true);
    connect(&m_beforeSaving, &QTimer::timeout, this, &NotesDesk::save);
    connect(&m_beforeAgain, &QTimer::timeout, this, &NotesDesk::keepLeft);
    m_beforeCheck.setSingleShot(true);
    m_beforeCheck.setInterval(beforeCheck);
    connect(&m_beforeCheck, &QTimer::timeout, this, &NotesDesk::check);
    connect(&m_beforePause, &QTimer::timeout, this, [this] { m_history.pause(); });
    connect(&page, &NotesPage::newsActionRequested, this, &NotesDesk::bringIn);
    connect(&page, &NotesPage::editingChanged, this, [this](bool isEditing) {
        if (isEditing)
            show(u"intro"_s);
    });
    connectWishes(page.studio());
}

NotesDesk::~NotesDesk()
{
    // Nobody hears how a running save ends, so that its text is sent once more with what to do if it fails.
    m_isUnsaved = m_isUnsaved || (isSaving() && !m_isLost);
    leave();
    keepLeft();
}

void NotesDesk::connectWishes(NotesStudio &studio)
{
    using Studio = NotesStudio;
    connect(&studio, &Studio::introWritten, this, [this](const QString &text) {
        edit(u"intro"_s, [&](NotesDraft &draft) { return setDraftIntro(draft, text); });
    });
    connect(&studio, &Studio::titleWritten, this, [this](const QString &section, const QString &title) {
        edit(u"section "_s + section,
             [&](NotesDraft &draft) { return renameDraftSection(draft, section, title); });
    });
    connect(&studio, &Studio::textWritten, this, [this](const QString &key, const QString &text) {
        edit(key, [&](NotesDraft &draft) { return setDraftText(draft, key, text); });
    });
    connect(&studio, &Studio::shownWished, this, [this](const QString &key, bool shown) {
        editAndSelect(key, [&](NotesDraft &draft) { return setDraftShown(draft, key, shown); });
    });
    connect(&studio, &Studio::moveWished, this, [this](const QString &key, int step) {
        editAndSelect(key, [&](NotesDraft &draft) { return moveDraftEntry(draft, key, step); });
    });
    connect(&studio, &Studio::sectionWished, this, [this](const QString &key, const QString &section) {
        if (section.isEmpty())
            return moveToNewSection(key);
        constexpr int atEnd = 1 << 30;
        editAndSelect(key, [&](NotesDraft &draft) { return placeDraftEntry(draft, key, section, atEnd); });
    });
    connect(&studio, &Studio::addWished, this, &NotesDesk::add);
    connect(&studio, &Studio::removeWished, this, [this](const QString &key) {
        const int row = m_lines.rowOf(key);
        const QString next =
            row > 0 ? m_lines.index(row - 1, 0).data(DraftListModel::KeyRole).toString() : QString();
        editAndSelect(next, [&](NotesDraft &draft) { return removeDraftEntry(draft, key); });
    });
    connect(&studio, &Studio::generatedWished, this, [this](const QString &key) {
        editAndSelect(key, [&](NotesDraft &draft) { return takeGeneratedText(draft, key); });
    });
    connect(&studio, &Studio::keepWished, this, [this](const QString &key) {
        editAndSelect(key, [&](NotesDraft &draft) { return keepDraftText(draft, key); });
    });
    connect(&studio, &Studio::undoWished, this, [this] { undo(false); });
    connect(&studio, &Studio::redoWished, this, [this] { undo(true); });
    connect(&studio, &Studio::versionsWanted, this, &NotesDesk::askVersions);
    connect(&studio, &Studio::versionWished, this, &NotesDesk::showVersion);
    connect(&studio, &Studio::mergeWished, this, &NotesDesk::merge);
    connect(&studio, &Studio::placeWished, this,
            [this](const QString &key, const QString &section, int index) {
                editAndSelect(key,
                              [&](NotesDraft &draft) { return placeDraftEntry(draft, key, section, index); });
            });
}

bool NotesDesk::take(const NotesWork &work)
{
    // What was read may be older than what is being written.
    const bool isAhead = m_work && m_work->place == work.place && !m_isLost
        && (m_isUnsaved || isSaving() || work.stored.revision < m_work->stored.revision);
    if (isAhead) {
        takeCommits(work.all);
        return true;
    }
    if (isOld(work))
        return false;
    leave();
    m_work = work;
    m_history = DraftHistory(work.stored.draft);
    m_isUnsaved = m_isStep = m_isLost = false;
    m_page.setKept({});
    m_page.studio().setWritable(true);
    bringLeftBack();
    show(u"intro"_s);
    sayNews();
    return true;
}

/// Whether notes that were left and are come back to were read before their last text was kept.
bool NotesDesk::isOld(const NotesWork &work)
{
    if (m_underWay.contains(work.place)) {
        m_awaited = work.place;
        return true;
    }
    m_awaited.reset();
    // Forgotten when it was compared: it is read again once at most.
    if (work.stored.revision >= m_newest.take(nameOf(work.place)))
        return false;
    Q_EMIT readAgainWished();
    return true;
}

/// A text that could not be kept when it was left is in the studio again, as what was written last.
void NotesDesk::bringLeftBack()
{
    const auto left = std::find_if(m_left.cbegin(), m_left.cend(),
                                   [this](const LeftDraft &each) { return each.place == m_work->place; });
    if (left == m_left.cend())
        return;
    m_work->stored.revision = left->seen; // whoever was faster meanwhile is found out when it is saved
    m_isStep = left->isStep;
    m_isUnsaved = m_history.apply({}, [&](NotesDraft &draft) {
        draft = left->draft;
        return true;
    });
    m_left.erase(left);
    m_beforeSaving.start();
}

void NotesDesk::takeCommits(const ReleaseNotes &all)
{
    if (!m_work)
        return;
    m_work->all = all;
    if (m_work->stored.revision == 0 && !m_isUnsaved && !m_isLost && !isSaving()) {
        m_history = DraftHistory(broughtUpTo(m_history.draft(), all, m_work->audience));
        show(m_page.studio().selected());
    }
    sayNews();
    Q_EMIT changed();
}

ReleaseNotes NotesDesk::notes() const
{
    return notesOfDraft(m_history.draft(), m_work->all, m_work->audience);
}

bool NotesDesk::edit(const QString &thread, const std::function<bool(NotesDraft &)> &change)
{
    if (!m_work || m_isLost || !m_history.apply(thread, change))
        return false;
    m_isUnsaved = true;
    m_beforeSaving.start();
    m_beforePause.start();
    show();
    Q_EMIT changed();
    return true;
}

void NotesDesk::editAndSelect(const QString &key, const std::function<bool(NotesDraft &)> &change)
{
    if (!edit({}, change))
        return;
    m_page.studio().select(key);
    sayNews();
}

void NotesDesk::moveToNewSection(const QString &entry)
{
    QString made;
    const bool isMoved = edit({}, [&](NotesDraft &draft) {
        made = addDraftSection(draft, NotesStudio::tr("New section"));
        return placeDraftEntry(draft, entry, made, 0);
    });
    if (!isMoved)
        return;
    m_page.studio().select(u"section "_s + made); // its name is what comes next
    m_page.studio().editText();
}

void NotesDesk::add(const QString &section, const QString &after)
{
    QString made;
    const bool isAdded = edit({}, [&](NotesDraft &draft) {
        made = addDraftEntry(draft, section, after, {});
        return !made.isEmpty();
    });
    if (!isAdded)
        return;
    m_page.studio().select(made);
    m_page.studio().editText();
}

void NotesDesk::undo(bool isRedo)
{
    if (!m_work || m_isLost || !(isRedo ? m_history.redo() : m_history.undo()))
        return;
    const QString key = m_page.studio().selected();
    m_isUnsaved = true;
    m_beforeSaving.start();
    show(key);
    sayNews();
    Q_EMIT changed();
}

/// The draft as it is now; with a key, that line chosen.
void NotesDesk::show(const QString &key)
{
    m_lines.setDraft(m_history.draft(), m_remarked);
    m_beforeCheck.start();
    m_page.studio().setSteps(!m_isLost && m_history.canUndo(), !m_isLost && m_history.canRedo());
    if (!key.isEmpty())
        m_page.studio().select(key);
}

void NotesDesk::sayNews()
{
    if (!m_work)
        return;
    if (m_isLost)
        return m_page.setNews(
            NotesPage::tr("Somebody else has changed these notes meanwhile, so that nothing "
                          "more is written here. Yours is kept among the earlier texts."),
            NotesPage::tr("Re&load"));
    const DraftNews news = newsFor(m_history.draft(), m_work->all, m_work->audience);
    QStringList words;
    if (news.added > 0)
        words += NotesPage::tr("%n commit(s) since", nullptr, news.added);
    if (news.changed > 0)
        words += NotesPage::tr("%n line(s) whose commit is another now", nullptr, news.changed);
    if (news.gone > 0)
        words += NotesPage::tr("%n line(s) whose commit is gone", nullptr, news.gone);
    QStringList sentences;
    if (!words.isEmpty())
        sentences += NotesPage::tr("Not in these notes yet: %1. Nothing you wrote is lost by bringing it in.")
                         .arg(words.join(u", "_s));
    if (const int unplaced = m_history.draft().unplacedCount(); unplaced > 0)
        sentences +=
            NotesPage::tr("%n line(s) of yours, whose commit is gone, wait at the end of the list for a "
                          "section.",
                          nullptr, unplaced);
    m_page.setNews(sentences.join(u' '), words.isEmpty() ? QString() : NotesPage::tr("Brin&g in"));
}

void NotesDesk::bringIn()
{
    if (!m_work)
        return;
    if (m_isLost) {
        Q_EMIT readAgainWished();
        return;
    }
    save(); // what was written so far stays a version of its own
    const QString key = m_page.studio().selected();
    const bool isChanged = edit({}, [this](NotesDraft &draft) {
        draft = broughtUpTo(draft, m_work->all, m_work->audience);
        return true;
    });
    if (!isChanged)
        return;
    m_isStep = true;
    show(key);
    sayNews();
}

} // namespace slipway
