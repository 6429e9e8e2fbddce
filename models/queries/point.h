#pragma once

#include "models/base/result.h"
#include "models/domain/commitid.h"
#include "models/queries/querycontext.h"

#include <QDateTime>
#include <QFuture>
#include <QString>

namespace slipway {

/// A place in a project's history as a person names it: an environment (`prod`), an environment at a time
/// (`prod@2026-11-01`), a release version, a tag, a branch, a commit (full or ≥ 4 digits). `env:`,
/// `release:`, `tag:`, `branch:` or `commit:` before it says which.
struct Point
{
    enum class Kind { Environment, Release, Tag, Branch, Commit };
    Kind kind = Kind::Commit;
    QString name; ///< as shown: "prod", "v1.2.3", "main", "1a2b3c4d"
    QDateTime at; ///< for an environment at a time
    CommitId commit; ///< null: nothing is live there, or its commit is unknown
    QString version; ///< where one is known
};

/// What `text` means in `project`. Error::Usage listing the readings where it is ambiguous, NotFound with
/// what there is.
QFuture<Result<Point>> askPoint(const QueryContext &context, const QString &project, const QString &text);

} // namespace slipway
