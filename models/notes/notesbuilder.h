#pragma once

#include "models/notes/notescommit.h"
#include "models/notes/releasenotes.h"

#include <QSet>

#include <optional>

namespace slipway {

/// What notes are made of.
struct NotesInput
{
    QString version; ///< empty: unreleased
    QString tag;
    QDateTime date;
    QString previousTag;
    QVector<NotesCommit> commits; ///< newest first
    /// Lower-case mail addresses of everybody with a commit before this range; absent: nobody is said to be
    /// new.
    std::optional<QSet<QString>> earlierAuthors;
};

/// The notes of one release: the surviving commits (see survivingCommits), each once, in the section of its
/// type in the order given. A breaking change stands under "Breaking changes" only, whatever its type.
/// Nothing is left out for being unconventional: it stands under "Other changes".
ReleaseNotes buildNotes(const NotesInput &input);

} // namespace slipway
