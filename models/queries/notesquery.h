#pragma once

#include "models/base/result.h"
#include "models/notes/releasenotes.h"
#include "models/queries/querycontext.h"

#include <QFuture>

namespace slipway {

/// The notes of what `to` has and `from` lacks in a project (points as in askPoint). An empty `from`: since
/// the release before.
QFuture<Result<ReleaseNotes>> askNotes(const QueryContext &context, const QString &project,
                                       const QString &from, const QString &to);

} // namespace slipway
