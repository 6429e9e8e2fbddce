#pragma once

#include "models/base/async.h"
#include "models/domain/project.h"
#include "models/git/history.h"
#include "models/queries/querycontext.h"

#include <QFuture>
#include <QThreadPool>

#include <memory>

namespace slipway {

using HistoryPtr = std::shared_ptr<const History>;

/// Runs a query's calculation away from the asking thread.
template <class Work> auto calculate(Work work)
{
    return runOn(QThreadPool::globalInstance(), std::move(work));
}

/// The snapshot of a project's repository. A URL that was never fetched is Error::NotFound, saying to sync
/// first.
QFuture<Result<HistoryPtr>> askHistory(const QueryContext &context, const Project &project);

/// What lives longer than a query and stands on its thread, for what follows a future.
QObject *receiverOf(const QueryContext &context);

/// A project of the workspace with the snapshot of its repository.
struct ProjectHistory
{
    Project project;
    HistoryPtr history;
};
QFuture<Result<ProjectHistory>> askProjectHistory(const QueryContext &context, const QString &project);

} // namespace slipway
