// Earlier texts of notes, and what the checks say of the newest.
#include "app/gui/navigator.h"
#include "app/gui/notesdesk.h"
#include "app/session/session.h"
#include "models/base/text.h"
#include "models/domain/textdifference.h"
#include "models/items/draftlistmodel.h"
#include "models/items/words.h"
#include "models/notes/rendermarkdown.h"
#include "models/notes/spelling.h"
#include "models/queries/projecthistory.h"
#include "views/dialogs/versiondialog.h"
#include "views/pages/notespage.h"
#include "views/pages/notesstudio.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway {

void NotesDesk::merge(const QString &entry)
{
    const QString above = shownEntryAbove(m_history.draft(), entry);
    if (above.isEmpty())
        return m_wiring.navigator.showNote(NotesPage::tr("There is no line above it in this section."));
    editAndSelect(above, [&](NotesDraft &draft) { return mergeDraftEntry(draft, entry, above); });
}

namespace {

struct DraftChecked
{
    QVector<DraftRemark> remarks;
    std::shared_ptr<const SpellCheck> spell;
};

} // namespace

/// In the background: a dictionary is read the first time, and a release may have thousands of lines.
void NotesDesk::check()
{
    if (!m_work)
        return;
    const quint64 ticket = m_newestCheck.take();
    const auto checked = calculate([draft = m_history.draft(), all = m_work->all, audience = m_work->audience,
                                    spell = m_spell, language = QLocale().name()]() -> Result<DraftChecked> {
        const auto book = spell ? spell : std::make_shared<const SpellCheck>(spellingOf(language));
        return DraftChecked{checkDraft(draft, all, audience, *book), book};
    });
    whenDone(checked, this, [this, ticket](const Result<DraftChecked> &known) {
        if (!m_newestCheck.isNewest(ticket) || !known)
            return;
        m_spell = known->spell;
        QVector<StudioRemark> remarks;
        QSet<QString> misspelt;
        m_remarked.clear();
        for (const DraftRemark &remark : known->remarks) {
            remarks.append({remark.key, remark.sentence});
            m_remarked.insert(remark.key);
            for (const QString &word : remark.words)
                misspelt.insert(word);
        }
        m_lines.setDraft(m_history.draft(), m_remarked);
        m_page.studio().setRemarks(remarks, misspelt);
    });
}

void NotesDesk::askVersions()
{
    if (!m_work)
        return;
    const DraftPlace place = m_work->place;
    whenDone(askDraftVersions(m_wiring.session.queryContext(), place), this,
             [this, place](const Result<QVector<DraftVersion>> &versions) {
                 if (!versions)
                     return m_wiring.navigator.showError(versions.error());
                 if (m_work->place != place)
                     return; // a number among these would name another text
                 QVector<KeptVersion> kept;
                 for (const DraftVersion &version : *versions)
                     kept.append({version.revision, version.savedAt, version.by});
                 m_page.studio().setVersions(kept);
             });
}

/// What it says against what is written now, before anything is brought back.
void NotesDesk::showVersion(int revision)
{
    if (!m_work)
        return;
    const DraftPlace place = m_work->place;
    whenDone(askDraftVersion(m_wiring.session.queryContext(), place, revision), this,
             [this, place, revision](const Result<StoredDraft> &version) {
                 if (!version)
                     return m_wiring.navigator.showError(version.error());
                 if (m_work->place != place)
                     return;
                 auto *dialog = new VersionDialog(m_wiring.theme, oneLine(version->by, 80),
                                                  exactTime(version->savedAt), &m_page);
                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                 connect(dialog, &VersionDialog::bringBackRequested, this, [this, dialog, revision] {
                     bringBack(revision);
                     dialog->accept();
                 });
                 const auto text = [this](const NotesDraft &draft) {
                     return renderNotesMarkdown({notesOfDraft(draft, m_work->all, m_work->audience)});
                 };
                 dialog->showDifference(differenceOf(text(m_history.draft()), text(version->draft)));
                 dialog->open();
             });
}

void NotesDesk::bringBack(int revision)
{
    if (!m_work)
        return;
    const DraftPlace place = m_work->place;
    whenDone(askDraftVersion(m_wiring.session.queryContext(), place, revision), this,
             [this, place](const Result<StoredDraft> &version) {
                 if (!version)
                     return m_wiring.navigator.showError(version.error());
                 if (m_work->place != place || m_isLost)
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

} // namespace slipway
