#pragma once

#include "models/base/result.h"
#include "models/domain/commit.h"
#include "models/domain/project.h"
#include "models/git/filediffreading.h"
#include "models/queries/point.h"

#include <QFuture>

namespace slipway {

struct ProjectComparison
{
    Project project;
    Point from;
    Point to;
    Comparison comparison; ///< relation Unknown where a point has no known commit; `files` filled
};

/// At most `commitLimit` commits a side are listed; the counts are whole.
QFuture<Result<ProjectComparison>> askComparison(const QueryContext &context, const QString &project,
                                                 const QString &from, const QString &to,
                                                 int commitLimit = 10000);

/// The same without its files, which may take longer than all the rest; `askChangedFiles` gives them.
QFuture<Result<ProjectComparison>> askCommitDifference(const QueryContext &context, const QString &project,
                                                       const QString &from, const QString &to,
                                                       int commitLimit = 10000);

/// The changed files between the two points of a comparison that knows both commits.
QFuture<Result<FileChanges>> askChangedFiles(const QueryContext &context,
                                             const ProjectComparison &comparison);

/// What changed in one file between the two points of a comparison that knows both commits.
QFuture<Result<FileDiff>> askFileDiff(const QueryContext &context, const ProjectComparison &comparison,
                                      const FileChange &file, const FileDiffLimits &limits = {});

/// The same for every project (points that a project lacks give relation Unknown, not an error).
QFuture<Result<QVector<ProjectComparison>>> askComparisonOfAll(const QueryContext &context,
                                                               const QString &from, const QString &to);

/// "prod is 31 commits behind staging." — the relation in one translated sentence, of `to` as seen from
/// `from`.
QString sentenceOf(const ProjectComparison &comparison);

} // namespace slipway
