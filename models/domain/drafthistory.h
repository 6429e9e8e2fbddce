#pragma once

#include "models/domain/notesdraft.h"

#include <functional>

namespace slipway {

/// A draft with what was done to it, to be undone and done again. Steps in one text that follow each other
/// are one. Not for threads.
class DraftHistory
{
public:
    explicit DraftHistory(NotesDraft draft = {}) : m_now(std::move(draft)) { }

    const NotesDraft &draft() const { return m_now; }
    bool canUndo() const { return !m_before.isEmpty(); }
    bool canRedo() const { return !m_after.isEmpty(); }

    /// Applies an edit. Steps of the same `thread` (the text that is written in; empty: none) join until
    /// something else is done or `pause()` is said. False, and nothing to undo, where `edit` gives false.
    bool apply(const QString &thread, const std::function<bool(NotesDraft &)> &edit);
    /// The next step is one by itself.
    void pause() { m_thread.clear(); }
    bool undo();
    bool redo();

private:
    static constexpr int mostSteps = 500;

    NotesDraft m_now;
    QVector<NotesDraft> m_before; ///< oldest first
    QVector<NotesDraft> m_after; ///< the next to be done again last
    QString m_thread;
};

} // namespace slipway
