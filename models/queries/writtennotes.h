#pragma once

#include "models/base/result.h"
#include "models/domain/project.h"
#include "models/notes/notesaudience.h"
#include "models/notes/releasenotes.h"
#include "models/queries/querycontext.h"
#include "models/store/notesdraftstore.h"

#include <QFuture>
#include <QHash>

#include <optional>

namespace slipway {

// Where the studio keeps the text of which notes, and what people wrote there. Everything that shows, prints
// or publishes notes asks here, so that it is the same text everywhere.

/// The point where a project's unreleased work is.
QString mainPointOf(const Project &project);
/// The place of a release's notes, by its tag; of what no release has yet for an empty one.
QString subjectOfRelease(const QString &tag);
/// The place of notes between two points (as in askNotes); an empty `from`: since the release before.
QString subjectOfNotes(const Project &project, const QString &tag, const QString &from, const QString &to);

/// What people wrote of a project's notes for one audience.
class WrittenNotes
{
public:
    static Result<WrittenNotes> read(Database &db, ProjectId project, NotesAudience audience);

    bool isEmpty() const { return m_drafts.isEmpty(); }
    /// The text of the notes kept there, or what was written of the same commits before they were released;
    /// nothing where no person has said anything. `all`: as the commits give them, whatever the audience.
    std::optional<StoredDraft> of(const QString &subject, const ReleaseNotes &all) const;

private:
    NotesAudience m_audience = NotesAudience::Internal;
    QHash<QString, StoredDraft> m_drafts; ///< by subject
};

/// The draft to begin with where none is kept: what was written of the same commits before they were released
/// (`unreleased`), over what the commits say now.
NotesDraft draftToBegin(const std::optional<StoredDraft> &unreleased, const ReleaseNotes &all,
                        NotesAudience audience);

/// What people wrote of a project's notes for an audience.
QFuture<Result<WrittenNotes>> askWrittenNotes(const QueryContext &context, ProjectId project,
                                              NotesAudience audience);

} // namespace slipway
