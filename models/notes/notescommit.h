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

/// The commits of a range (newest first, as given) that survive it: see survivorsOf.
QVector<ReadCommit> survivingCommits(const QVector<NotesCommit> &range);

} // namespace slipway
