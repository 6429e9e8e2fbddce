#pragma once

#include "models/base/result.h"
#include "models/domain/rail.h"
#include "models/queries/querycontext.h"

#include <QDateTime>
#include <QFuture>

namespace slipway {

/// The newest `limit` commits of a project's main line, with where each environment stood on it at `at`
/// (null: now). A project whose repository has no commit yet gives a rail without any.
QFuture<Result<Rail>> askRail(const QueryContext &context, const QString &project, const QDateTime &at = {},
                              int limit = 3000);

} // namespace slipway
