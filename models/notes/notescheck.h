#pragma once

#include "models/base/result.h"
#include "models/notes/notescommit.h"

namespace slipway {

/// A project's own rules for its commits.
struct NotesRules
{
    bool conventional = true; ///< every subject in the form of Conventional Commits
    bool breakingNote = true; ///< "!" explained by a BREAKING CHANGE footer
    bool ticket = false; ///< every feature and fix names a ticket or pull request
};

struct NotesProblem
{
    enum class Kind { Unconventional, BreakingWithoutNote, MissingTicket };
    Kind kind = Kind::Unconventional;
    CommitId sha;
    QString message; ///< translated sentence

    QString kindName() const; ///< "unconventional", "breaking_without_note", "missing_ticket"
};

/// What breaks the rules among the commits of a release, in the order given. Merges and git's own reverts are
/// not held to the form.
QVector<NotesProblem> checkNotes(const QVector<NotesCommit> &commits, const NotesRules &rules);

} // namespace slipway
