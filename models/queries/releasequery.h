#pragma once

#include "models/base/result.h"
#include "models/domain/approval.h"
#include "models/domain/commit.h"
#include "models/domain/deployment.h"
#include "models/domain/release.h"
#include "models/domain/serverfacts.h"
#include "models/notes/notesaudience.h"
#include "models/queries/querycontext.h"

#include <QFuture>
#include <QVector>

namespace slipway {

/// A project's releases, newest first.
QFuture<Result<QVector<Release>>> askReleases(const QueryContext &context, const QString &project);

struct ReleaseDetail
{
    Release release;
    QVector<Commit> commits; ///< previousTag..tag, newest first
    QVector<CommitId> firstCommits;
    QString notes; ///< Markdown: as a person wrote them, else as the commits give them
    NotesAudience notesAudience = NotesAudience::Internal; ///< whom they are for
    QString notesBy; ///< who wrote them; empty: nobody, the commits give them
    QDateTime notesAt;
    QVector<ApprovalRequest> approvals;
    QVector<Deployment> deployments; ///< of this version or commit, newest first
    QVector<ServerCheck> checks; ///< what servers say of its commit: the newest of each name
    QVector<ServerRelease> published; ///< its page on each forge that has one; artifacts are their assets
};
/// `version` is a version or `tag:NAME`.
QFuture<Result<ReleaseDetail>> askRelease(const QueryContext &context, const QString &project,
                                          const QString &version);

} // namespace slipway
