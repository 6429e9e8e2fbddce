#pragma once

#include "models/base/result.h"
#include "models/domain/dependency.h"
#include "models/queries/comparequery.h"

#include <QFuture>

namespace slipway {

/// What the lock files between two points say differently.
struct DependencyDelta
{
    QVector<DependencyChange> changes; ///< by file, then name
    QStringList unread; ///< "web/yarn.lock: why it cannot be read"
    int files = 0; ///< lock files that changed
};

/// What is to be shown of an answer: where there is none, why is said as what cannot be read.
DependencyDelta shownOf(const Result<DependencyDelta> &answer);

/// Of a comparison that knows both commits and its files. A file that cannot be read harms no other.
QFuture<Result<DependencyDelta>> askDependencyChanges(const QueryContext &context,
                                                      const ProjectComparison &comparison);

} // namespace slipway
