#pragma once

#include "models/git/history.h"
#include "models/notes/notescommit.h"
#include "models/notes/releasenotes.h"
#include "models/queries/point.h"

#include <functional>

namespace slipway {

// Notes straight from a history: pure, blocking at most for reading messages, so they belong on a background
// thread. A release's commits are those whose first release it is, so that every commit stands in exactly one
// release's notes.

/// Commits as notes need them, with their whole messages; beyond 5,000 commits with what the index keeps of
/// them.
QVector<NotesCommit> notesCommits(const History &history, const QVector<CommitId> &ids);

ReleaseNotes notesOfRelease(const History &history, const Project &project, const Release &release);
/// What the main branch has and no release does.
ReleaseNotes notesOfUnreleased(const History &history, const Project &project);
/// What `to` has and `from` lacks.
ReleaseNotes notesBetween(const History &history, const Project &project, const Point &from, const Point &to);

/// The newest release that the main branch reaches, or else the newest of all; nothing where there is none.
std::optional<Release> latestRelease(const History &history, const Project &project);

/// Every release of every branch, newest first, one after the other, from what the index keeps of the
/// messages (people named in trailers alone are not in it). `each` gives false to end.
void eachReleaseNotes(const History &history, const Project &project,
                      const std::function<bool(const ReleaseNotes &)> &each);

} // namespace slipway
