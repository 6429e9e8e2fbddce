#pragma once

#include "models/domain/notesdraft.h"
#include "models/notes/notesaudience.h"
#include "models/notes/releasenotes.h"

namespace slipway {

// Between the notes that commits give and the draft that a person works on. Pure. `all` is always everything
// (what internal notes show), whatever the audience: the draft itself knows what is not meant for whom.

/// A draft that nobody has touched.
NotesDraft beginDraft(const ReleaseNotes &all, NotesAudience audience);

/// The draft brought up to what the commits say now. Nothing that a person said is lost: a line whose commit
/// is there again under another id (a rebase) is found by its pull request and words; one whose commit is
/// gone goes into the unplaced section, and back when the commit comes back; texts, places and hidden lines
/// stay as the person left them; what nobody touched is as if generated now.
NotesDraft broughtUpTo(const NotesDraft &draft, const ReleaseNotes &all, NotesAudience audience);

/// What bringing up to date would do.
struct DraftNews
{
    int added = 0; ///< commits since
    int gone = 0; ///< lines whose commit is there no more
    int changed = 0; ///< lines whose commit says something else now, or stands elsewhere
    bool isAny() const { return added + gone + changed > 0; }
    bool operator==(const DraftNews &) const = default;
};
DraftNews newsFor(const NotesDraft &draft, const ReleaseNotes &all, NotesAudience audience);

/// The notes as the draft has them: what is shown, in its order, in its words. Heading and people are those
/// of `all`; for customers without ids, tickets and people.
ReleaseNotes notesOfDraft(const NotesDraft &draft, const ReleaseNotes &all, NotesAudience audience);

} // namespace slipway
