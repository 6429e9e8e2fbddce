#pragma once

#include "models/base/result.h"
#include "models/commands/commandcontext.h"
#include "models/store/notesdraftstore.h"

#include <QFuture>

namespace slipway {

// Work on notes is kept as it is typed, without an entry in the ledger: that says what was published.

/// Keeps a draft as the newest; `seen` is the revision it was made of (0: there was none). Error::Refused,
/// naming who was faster. A draft that is a step of its own (`isStep`: brought up to date, brought back)
/// makes what was there before a version; what one person types in one go is one. Gives the new revision.
QFuture<Result<int>> saveNotesDraft(const CommandContext &context, const DraftPlace &place,
                                    const NotesDraft &draft, int seen, bool isStep);

/// Keeps a draft as a version beside the newest, where somebody else was faster. Gives its revision.
QFuture<Result<int>> keepNotesDraftBeside(const CommandContext &context, const DraftPlace &place,
                                          const NotesDraft &draft);

/// How a text that was left was kept.
struct LastDraft
{
    int newest = 0; ///< the revision of the newest text
    QString faster{}; ///< why this one is beside the newest (a sentence); empty: it is the newest
};

/// Keeps the last text of notes that are left, after which nobody is there to be asked: as the newest, or
/// beside it where somebody else was faster, in one unit of work. `running` is a save of the same notes that
/// was asked for before (or none); the text is of its revision, and where it failed, of `seen`.
QFuture<Result<LastDraft>> keepLastNotesDraft(const CommandContext &context, const DraftPlace &place,
                                              const NotesDraft &draft, int seen,
                                              const QFuture<Result<int>> &running, bool isStep);

} // namespace slipway
