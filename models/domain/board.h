#pragma once

#include "models/base/boxed.h"
#include "models/domain/deployment.h"
#include "models/domain/environment.h"
#include "models/domain/project.h"

#include <QDateTime>
#include <QVector>

#include <optional>

namespace slipway {

/// What one project has in one environment at one moment.
/// `live` is the effective deployment (succeeded or partial) that finished last; absent where nothing was
/// ever live. Boxed, since most cells of a board have no more than that one.
struct BoardCell
{
    EnvironmentId environment;
    Boxed<Deployment> live;
    Boxed<Deployment> running; ///< one queued or under way, begun after the live one
    Boxed<Deployment> lastAttempt; ///< newer than the live one and failed, waiting or refused
    /// Commits that the environment before it in the order has and this one lacks; empty: cannot be known.
    std::optional<int> behindPrevious;
    /// The other way round: a hot fix that was not merged back.
    std::optional<int> missingFromPrevious;
    int waitingApprovals = 0;
};

/// What a person should look at first; decides tint and icon through a role, never a colour here.
enum class CellAttention { None, Running, Waiting, Failed, Diverged, RolledBack, UnknownCommit };
CellAttention attentionOf(const BoardCell &cell);

struct BoardRow
{
    Project project;
    QVector<std::optional<BoardCell>>
        cells; ///< one an environment, in the board's order; absent: nothing yet
    bool isRead = true; ///< false: nobody has asked for its cells yet, so that there are none
};

struct Board
{
    QDateTime at; ///< null: now
    bool isNow = true;
    QVector<Environment> environments; ///< in promotion order
    QVector<BoardRow> rows; ///< by group, then name
};

/// The sentence at the head of the board.
struct BoardSummary
{
    int broken = 0;
    int waiting = 0;
    int running = 0;
    int diverged = 0;
    int fine = 0;

    bool operator==(const BoardSummary &) const = default;
};
BoardSummary summaryOf(const Board &board);
BoardSummary summaryOf(const QVector<std::optional<BoardCell>> &cells);
BoardSummary &operator+=(BoardSummary &sum, const BoardSummary &part);

/// Sorts what a (project, environment) pair has into live, running and last attempt as of `at` (null: now).
/// Returns nothing where there was no deployment by then.
std::optional<BoardCell> cellFrom(EnvironmentId environment, const QVector<Deployment> &deployments,
                                  const QDateTime &at);

} // namespace slipway
