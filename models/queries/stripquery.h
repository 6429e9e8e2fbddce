#pragma once

#include "models/base/result.h"
#include "models/domain/graphstrip.h"
#include "models/queries/comparequery.h"

#include <QDateTime>
#include <QFuture>

namespace slipway {

/// The strip of a comparison that knows both commits, with what was live in the project's other environments
/// at `at` (null: now).
QFuture<Result<GraphStrip>> askGraphStrip(const QueryContext &context, const ProjectComparison &comparison,
                                          const QDateTime &at = {});

} // namespace slipway
