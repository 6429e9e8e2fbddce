#include "app/gui/notesdesk.h"

#include "app/gui/navigator.h"
#include "app/session/session.h"
#include "models/commands/notesdraftcommands.h"
#include "models/items/draftlistmodel.h"
#include "views/pages/notespage.h"
#include "views/pages/notesstudio.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int beforeSaving = 700; // ms without a key
constexpr int beforePause = 1200; // ms: what is written after it is undone by itself

} // namespace

NotesDesk::NotesDesk(const Wiring &wiring, NotesPage &page, DraftListModel &lines)
    : QObject(&page), m_wiring(wiring), m_page(page), m_lines(lines)
{
    m_beforeSaving.setSingleShot(true);
    m_beforePause.setSingleShot(true);
    connect(&m_beforeSaving, &QTimer::timeout, this, [this] { save(false); });
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
    save(false);
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
    connect(&studio, &Studio::versionWished, this, &NotesDesk::bringBack);
}

void NotesDesk::take(const NotesWork &work)
{
    const auto isSamePlace = [](const DraftPlace &a, const DraftPlace &b) {
        return a.project == b.project && a.subject == b.subject && a.audience == b.audience;
    };
    // What was read may be older than what is being written.
    const bool isAhead = m_work && isSamePlace(m_work->place, work.place) && !m_isLost
        && (m_isUnsaved || m_isSaving || work.stored.revision < m_work->stored.revision);
    if (isAhead)
        return takeCommits(work.all);
    save(false);
    m_work = work;
    m_history = DraftHistory(work.stored.draft);
    m_isUnsaved = m_isSaving = m_isStep = m_isLost = false;
    m_page.setKept({});
    show(u"intro"_s);
    sayNews();
}

void NotesDesk::takeCommits(const ReleaseNotes &all)
{
    if (!m_work)
        return;
    m_work->all = all;
    if (m_work->stored.revision == 0 && !m_isUnsaved && !m_isSaving) {
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
    if (!m_work || !m_history.apply(thread, change))
        return false;
    m_isUnsaved = true;
    m_beforeSaving.start(beforeSaving);
    m_beforePause.start(beforePause);
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
    if (!m_work || !(isRedo ? m_history.redo() : m_history.undo()))
        return;
    const QString key = m_page.studio().selected();
    m_isUnsaved = true;
    m_beforeSaving.start(beforeSaving);
    show(key);
    sayNews();
    Q_EMIT changed();
}

/// The draft as it is now; with a key, that line chosen.
void NotesDesk::show(const QString &key)
{
    m_lines.setDraft(m_history.draft());
    m_page.studio().setSteps(m_history.canUndo(), m_history.canRedo());
    if (!key.isEmpty())
        m_page.studio().select(key);
}

void NotesDesk::sayNews()
{
    if (!m_work)
        return;
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
    save(false); // what was written so far stays a version of its own
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

void NotesDesk::askVersions()
{
    if (!m_work)
        return;
    whenDone(askDraftVersions(m_wiring.session.queryContext(), m_work->place), this,
             [this](const Result<QVector<DraftVersion>> &versions) {
                 if (!versions)
                     return m_wiring.navigator.showError(versions.error());
                 QVector<KeptVersion> kept;
                 for (const DraftVersion &version : *versions)
                     kept.append({version.revision, version.savedAt, version.by});
                 m_page.studio().setVersions(kept);
             });
}

void NotesDesk::bringBack(int revision)
{
    if (!m_work)
        return;
    const QString subject = m_work->place.subject;
    whenDone(askDraftVersion(m_wiring.session.queryContext(), m_work->place, revision), this,
             [this, subject](const Result<StoredDraft> &version) {
                 if (!version)
                     return m_wiring.navigator.showError(version.error());
                 if (!m_work || m_work->place.subject != subject)
                     return;
                 edit({}, [&](NotesDraft &draft) {
                     if (draft == version->draft)
                         return false;
                     draft = version->draft;
                     return true;
                 });
                 m_isStep = true;
                 show(u"intro"_s);
                 sayNews();
             });
}

void NotesDesk::save(bool isStep)
{
    m_beforeSaving.stop();
    if (!m_work || !m_isUnsaved || m_isSaving || m_isLost)
        return;
    m_isUnsaved = false;
    m_isSaving = true;
    const DraftPlace place = m_work->place;
    const NotesDraft draft = m_history.draft();
    whenDone(saveNotesDraft(m_wiring.session.commandContext(), place, draft, m_work->stored.revision,
                            isStep || std::exchange(m_isStep, false)),
             this, [this, place, draft](const Result<int> &revision) { saved(revision, place, draft); });
}

void NotesDesk::saved(const Result<int> &revision, const DraftPlace &place, const NotesDraft &draft)
{
    const bool isHere = m_work && m_work->place.subject == place.subject
        && m_work->place.audience == place.audience && m_work->place.project == place.project;
    if (isHere)
        m_isSaving = false;
    if (revision) {
        if (!isHere)
            return;
        m_work->stored.revision = *revision;
        m_page.setKept(NotesPage::tr("saved"));
        if (m_isUnsaved)
            m_beforeSaving.start(beforeSaving);
        return;
    }
    if (revision.error().kind != Error::Kind::Refused) {
        if (isHere)
            m_isUnsaved = true; // the next key, or leaving, tries again
        return m_wiring.navigator.showError(revision.error());
    }
    // Somebody else was faster: theirs stands, this one is kept beside it, and both are to be had.
    m_isLost = isHere;
    if (isHere)
        m_page.setKept(NotesPage::tr("kept beside the newer text"));
    const Error why = revision.error();
    whenDone(keepNotesDraftBeside(m_wiring.session.commandContext(), place, draft), this,
             [this, why](const Result<int> &kept) {
                 if (!kept)
                     return m_wiring.navigator.showError(kept.error());
                 m_wiring.navigator.showError(
                     {Error::Kind::Refused,
                      NotesPage::tr("%1 Yours is kept among the earlier texts; open these notes again to see "
                                    "theirs.")
                          .arg(why.message),
                      {}});
             });
}

} // namespace slipway
