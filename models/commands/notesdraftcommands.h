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

} // namespace slipway
