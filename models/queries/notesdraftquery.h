#pragma once

#include "models/base/result.h"
#include "models/notes/notesaudience.h"
#include "models/notes/releasenotes.h"
#include "models/queries/querycontext.h"
#include "models/store/notesdraftstore.h"

#include <QFuture>

namespace slipway {

/// Notes as the commits give them now, and what people made of them.
struct NotesWork
{
    QString project{};
    NotesAudience audience = NotesAudience::Internal;
    ReleaseNotes all{}; ///< everything, whatever the audience
    DraftPlace place{};
    /// With revision 0 nobody has kept one: then it is what the commits give, with what was written of the
    /// same commits before they were released.
    StoredDraft stored{};
};

/// The draft of what `to` has and `from` lacks in a project (points as in askNotes), for an audience.
QFuture<Result<NotesWork>> askNotesWork(const QueryContext &context, const QString &project,
                                        const QString &from, const QString &to, NotesAudience audience);

/// What was kept of a draft before, newest first.
QFuture<Result<QVector<DraftVersion>>> askDraftVersions(const QueryContext &context, const DraftPlace &place);
QFuture<Result<StoredDraft>> askDraftVersion(const QueryContext &context, const DraftPlace &place,
                                             int revision);

} // namespace slipway
