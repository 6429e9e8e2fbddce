#pragma once

#include "models/base/result.h"
#include "models/domain/board.h"
#include "models/queries/querycontext.h"

#include <QFuture>

namespace slipway {

/// The board as of `at` (null: now), cells complete but for drift: from the store alone, so that it can be
/// painted at once.
QFuture<Result<Board>> askBoard(const QueryContext &context, const QDateTime &at = {});

/// The same board with `behindPrevious` and `missingFromPrevious` filled from the repositories' histories. A
/// repository that cannot be read leaves its row's drift empty; it harms no other row.
QFuture<Result<Board>> askDrift(const QueryContext &context, const Board &board);

} // namespace slipway
