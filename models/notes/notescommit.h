#pragma once

#include "models/domain/commit.h"
#include "models/domain/commitmessage.h"

#include <QString>
#include <QVector>

namespace slipway {

/// A commit as notes need it: what the history knows of it, and its whole message. With an empty message only
/// the subject is read, and the rest is what `commit` says.
struct NotesCommit
{
    Commit commit;
    QString message;
};

/// The same, read.
struct ReadCommit
{
    Commit commit;
    CommitMessage message;
};

ReadCommit readNotesCommit(const NotesCommit &source);

/// The commits of a range (newest first, as given) that say something of their own and still hold at its end:
/// - a revert and what it reverts cancel each other (by full or abbreviated id, else by the quoted subject; a
/// reverted
///   merge takes with it what it had brought; a reverted revert brings the first back); a revert that is
///   itself breaking stays;
/// - of a cherry-pick and its source, and of two commits with the same author, time and subject, the older
/// stays;
/// - one whose patch the other side has already (`Commit::equivalent`) is no news;
/// - a merge commit is listed only where its own subject is conventional or it carries a breaking note: the
/// commits it
///   brings speak for themselves.
QVector<ReadCommit> survivingCommits(const QVector<NotesCommit> &range);

} // namespace slipway
