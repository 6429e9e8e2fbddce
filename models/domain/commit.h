#pragma once

#include "models/domain/commitid.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>

namespace slipway {

/// One commit, with what its message says. Text is decoded but not yet made safe for showing (`oneLine`).
struct Commit
{
    CommitId id;
    QVector<CommitId> parents;
    QString subject;
    QString author;
    QString authorEmail;
    QDateTime authoredAt;
    QDateTime committedAt;
    QString type; ///< empty where the message is not conventional
    QString scope;
    bool breaking = false;
    QStringList breakingNotes;
    QString pullRequest;
    QStringList tickets;
    CommitId equivalent; ///< a commit on the other side of a comparison with the same patch; null where none
                         ///< is known
};

/// How one commit stands to another; said of B as seen from A.
enum class Relation { Identical, Ahead, Behind, Diverged, Unrelated, Unknown };
QString toString(Relation relation);

struct FileChange
{
    enum class Kind { Added, Deleted, Modified, Renamed, Copied, TypeChanged };
    Kind kind = Kind::Modified;
    QString path;
    QString oldPath;
    int insertions = 0; ///< -1: binary
    int deletions = 0;
};

struct FileChanges
{
    int changed = 0;
    int insertions = 0;
    int deletions = 0;
    QVector<FileChange> files; ///< may be cut; `changed` is always whole
};

/// The difference of two points of one repository: what B (`to`) has that A (`from`) has not, and the other
/// way round.
struct Comparison
{
    CommitId from;
    CommitId to;
    Relation relation = Relation::Unknown;
    int onlyInTo = 0;
    int onlyInFrom = 0;
    CommitId mergeBase;
    QVector<Commit> commits; ///< only in `to`, newest first as `git rev-list` gives them
    QVector<Commit> commitsOnlyInFrom; ///< only in `from`
    FileChanges files;
};

/// relation from the two counts; `haveMergeBase` tells diverged from unrelated.
Relation relationOf(int onlyInTo, int onlyInFrom, bool haveMergeBase);

} // namespace slipway

Q_DECLARE_METATYPE(slipway::Commit)
