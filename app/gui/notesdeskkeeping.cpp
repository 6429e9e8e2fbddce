// How the desk keeps what is written: a moment later, on leaving, and where somebody else was faster.
#include "app/gui/navigator.h"
#include "app/gui/notesdesk.h"
#include "app/session/session.h"
#include "views/pages/notespage.h"
#include "views/pages/notesstudio.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace slipway {

void NotesDesk::save()
{
    m_beforeSaving.stop();
    if (!m_work || !m_isUnsaved || isSaving() || m_isLost)
        return;
    m_isUnsaved = false;
    const LeftDraft sent{m_work->place, m_history.draft(), m_work->stored.revision,
                         std::exchange(m_isStep, false)};
    m_underWay.append(sent.place);
    m_running =
        saveNotesDraft(m_wiring.session.commandContext(), sent.place, sent.draft, sent.seen, sent.isStep);
    whenDone(m_running, this, [this, sent](const Result<int> &revision) { saved(revision, sent); });
}

void NotesDesk::saved(const Result<int> &revision, const LeftDraft &sent)
{
    m_underWay.removeOne(sent.place);
    const bool isHere = m_work && m_work->place == sent.place;
    if (isHere && revision) {
        m_work->stored.revision = *revision;
        m_page.setKept(NotesPage::tr("saved"));
        if (m_isUnsaved)
            m_beforeSaving.start();
    } else if (revision) {
        m_newest.insert(nameOf(sent.place), *revision);
    } else if (isHere && revision.error().kind == Error::Kind::Refused) {
        // Theirs stands, and this one is kept beside it with what was written since: both are to be had.
        lose();
        keepLast({sent.place, m_history.draft(), sent.seen, false}, {}, false);
    } else if (isHere) {
        m_isUnsaved = true; // the next key, or leaving, tries again
        m_isStep = m_isStep || sent.isStep;
        m_wiring.navigator.showError(revision.error());
    } else if (!m_underWay.contains(sent.place)) {
        keepLast(sent, {}, false); // it was left meanwhile, and nothing newer is behind it
    }
    endOf(sent.place);
}

/// What was written and not saved goes its way, whatever is under way before it.
void NotesDesk::leave()
{
    m_beforeSaving.stop();
    if (!m_work || !m_isUnsaved || m_isLost)
        return;
    m_isUnsaved = false;
    keepLast({m_work->place, m_history.draft(), m_work->stored.revision, std::exchange(m_isStep, false)},
             isSaving() ? m_running : QFuture<Result<int>>(), false);
}

void NotesDesk::keepLast(const LeftDraft &left, const QFuture<Result<int>> &running, bool isRetry)
{
    m_underWay.append(left.place);
    whenDone(keepLastNotesDraft(m_wiring.session.commandContext(), left.place, left.draft, left.seen, running,
                                left.isStep),
             this, [this, left, isRetry](const Result<LastDraft> &last) { kept(last, left, isRetry); });
}

void NotesDesk::kept(const Result<LastDraft> &last, const LeftDraft &left, bool isRetry)
{
    m_underWay.removeOne(left.place);
    if (!last) {
        m_left.append(left);
        m_beforeAgain.start();
        if (!isRetry)
            m_wiring.navigator.showError(last.error());
    } else {
        m_newest.insert(nameOf(left.place), last->newest);
        if (!last->faster.isEmpty())
            sayKeptBeside(left.place, last->faster);
    }
    endOf(left.place);
}

void NotesDesk::sayKeptBeside(const DraftPlace &place, const QString &why)
{
    if (m_work && m_work->place == place)
        m_page.setKept(NotesPage::tr("kept beside the newer text"));
    m_wiring.navigator.showError(
        {Error::Kind::Refused,
         NotesPage::tr("%1 Yours is kept among the earlier texts; open these notes again to see theirs.")
             .arg(why),
         {}});
}

void NotesDesk::keepLeft()
{
    const QVector<LeftDraft> left = std::exchange(m_left, {});
    for (const LeftDraft &each : left)
        keepLast(each, {}, true);
}

/// Somebody else was faster: what would be written now could only be kept beside theirs.
void NotesDesk::lose()
{
    m_isLost = true;
    m_isUnsaved = false;
    m_beforeSaving.stop();
    m_page.studio().setWritable(false);
    show();
    sayNews();
}

QString NotesDesk::nameOf(const DraftPlace &place)
{
    return u"%1 %2 "_s.arg(place.project.value).arg(place.audience) + place.subject;
}

/// Notes that were come back to too early are read once nothing of them is under way.
void NotesDesk::endOf(const DraftPlace &place)
{
    if (m_awaited != place || m_underWay.contains(place))
        return;
    m_awaited.reset();
    Q_EMIT readAgainWished();
}

} // namespace slipway
