#include "models/domain/drafthistory.h"

namespace slipway {

bool DraftHistory::apply(const QString &thread, const std::function<bool(NotesDraft &)> &edit)
{
    NotesDraft before = m_now;
    if (!edit(m_now)) {
        m_now = std::move(before);
        return false;
    }
    m_after.clear();
    if (thread.isEmpty() || thread != m_thread) {
        m_before.append(std::move(before));
        if (m_before.size() > mostSteps)
            m_before.removeFirst();
    }
    m_thread = thread;
    return true;
}

bool DraftHistory::undo()
{
    if (m_before.isEmpty())
        return false;
    m_after.append(std::move(m_now));
    m_now = m_before.takeLast();
    m_thread.clear();
    return true;
}

bool DraftHistory::redo()
{
    if (m_after.isEmpty())
        return false;
    m_before.append(std::move(m_now));
    m_now = m_after.takeLast();
    m_thread.clear();
    return true;
}

} // namespace slipway
