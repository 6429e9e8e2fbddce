#pragma once

#include "models/git/history.h"
#include "models/notes/notescommit.h"
#include "models/notes/notesoutline.h"
#include "models/queries/point.h"

#include <functional>

namespace slipway {

// Notes straight from a history: pure, but for a moment's work, so they belong on a background thread. A
// release's commits are those whose first release it is, so that every commit stands in exactly one release's
// notes.

/// Commits as notes need them, with their whole messages; beyond 5,000 commits with what the index keeps of
/// them.
QVector<NotesCommit> notesCommits(const History &history, const QVector<CommitId> &ids);

// Outlines hold views of the history: they last as long as it does.

/// Which commits are told of, and where.
struct NotesChoice
{
    bool firstParent = false; ///< only the line of first parents; a merge stands for what it brought
    QVector<NotesType> types{}; ///< what the project says of types of commits
};

NotesOutline notesOfRelease(const History &history, const Project &project, const Release &release,
                            const NotesChoice &choice = {});
/// What the main branch has and no release does.
NotesOutline notesOfUnreleased(const History &history, const Project &project,
                               const NotesChoice &choice = {});
/// What `to` has and `from` lacks; what `from` has as a copy is no news.
NotesOutline notesBetween(const History &history, const Project &project, const Point &from, const Point &to,
                          const NotesChoice &choice = {});

/// The newest release that the main branch reaches, or else the newest of all; nothing where there is none.
std::optional<Release> latestRelease(const History &history, const Project &project);

/// Every release of every branch, newest first, one after the other. `each` gives false to end.
void eachReleaseNotes(const History &history, const Project &project, const NotesChoice &choice,
                      const std::function<bool(const NotesOutline &)> &each);

} // namespace slipway
