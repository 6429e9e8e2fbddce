#pragma once

#include "models/notes/releasenotes.h"

#include <optional>

namespace slipway {

/// Whom notes are written for, which decides what is in them.
enum class NotesAudience {
    Internal, ///< everything
    Customer, ///< what somebody who uses it notices: no maintenance, documentation, reverts, no commit ids or
              ///< authors
    Operations ///< what somebody who runs it has to know: everything but documentation
};
QString toString(NotesAudience audience);
std::optional<NotesAudience> notesAudienceFromString(QStringView text);

/// Whether a section (NotesSection::key) is.
bool isMeantFor(NotesAudience audience, const QString &section);

/// The same sections without what an audience has no use for: customers see no ids, tickets and people.
ReleaseNotes withoutWhatIsInternal(NotesAudience audience, ReleaseNotes notes);

/// The part of the notes that is meant for an audience.
ReleaseNotes notesFor(NotesAudience audience, ReleaseNotes notes);

} // namespace slipway
