#pragma once

#include "models/base/result.h"
#include "models/domain/board.h"
#include "models/queries/querycontext.h"

#include <QFuture>

namespace slipway {

/// Which rows of a board are wanted with their cells: some projects', or as many as come first; neither: all
/// of them. The other rows are there without cells (BoardRow::isRead).
struct BoardPart
{
    QVector<ProjectId> projects;
    int first = 0;
};

/// The board as of `at` (null: now), cells complete but for drift: from the store alone, so that it can be
/// painted at once. The time it takes goes with the part that is wanted.
QFuture<Result<Board>> askBoard(const QueryContext &context, const QDateTime &at = {},
                                const BoardPart &part = {});

/// The same board with `behindPrevious` and `missingFromPrevious` filled from the repositories' histories,
/// and `fromBaseline` where the board names a baseline. A repository that cannot be read leaves its row's
/// drift empty; it harms no other row. Each repository is asked for once, however many rows have it.
QFuture<Result<Board>> askDrift(const QueryContext &context, const Board &board);

/// The same board with `recent` filled: how the last twenty deployments of each cell that succeeded or failed
/// by the board's time ended.
QFuture<Result<Board>> askOutcomes(const QueryContext &context, const Board &board);

} // namespace slipway
