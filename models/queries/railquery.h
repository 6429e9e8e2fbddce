#pragma once

#include "models/base/result.h"
#include "models/domain/rail.h"
#include "models/queries/querycontext.h"

#include <QFuture>

namespace slipway {

/// The newest `limit` commits of a project's main line, with where each environment stands on it now. A
/// project whose repository has no commit yet gives a rail without any.
QFuture<Result<Rail>> askRail(const QueryContext &context, const QString &project, int limit = 3000);

} // namespace slipway
