#pragma once

#include "models/base/boxed.h"
#include "models/domain/deployment.h"
#include "models/domain/environment.h"
#include "models/domain/observation.h"
#include "models/domain/project.h"
#include "models/domain/slot.h"

#include <QDateTime>
#include <QVector>

#include <optional>

namespace slipway {

/// What the rules of the workspace say of a cell now. Of freezes that overlap, the one that lasts longest.
struct CellRules
{
    bool isFrozen = false;
    QString frozenBecause{};
    QDateTime frozenUntil{}; ///< null: nobody knows
    bool isHeld = false; ///< what is live there may not go onward
    bool isBad = false; ///< what is live there was marked as bad
    QString markedBecause{}; ///< of isHeld and isBad
    bool isUnapproved = false; ///< a policy asks for approvals, and nobody approved what is live there
    bool operator==(const CellRules &) const = default;
};

/// How far two environments are apart, seen from one of them.
struct CellDrift
{
    int ahead = 0; ///< commits that this one has and the other lacks
    int behind = 0; ///< commits that the other has and this one lacks
    bool operator==(const CellDrift &) const = default;
};

/// How the last deployments into a place ended, of those that succeeded or failed.
struct RecentOutcomes
{
    int failed = 0;
    int finished = 0; ///< failed and succeeded ones; never 0
    bool operator==(const RecentOutcomes &) const = default;
};

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
    Boxed<CellRules> rules{}; ///< nothing: they say nothing, or of the past, which they are not kept of
    std::optional<CellDrift> fromBaseline{}; ///< empty: no baseline is chosen, or it cannot be known
    Boxed<Observation> observed{}; ///< what the place itself says that it runs; nothing: it was never asked
    Boxed<QVector<EnvironmentSlot>> slots{}; ///< nothing: it keeps one release at a time
    std::optional<RecentOutcomes> recent{}; ///< empty: not asked for, or nothing has ended there yet
};

/// What a person should know of a cell beside what runs there: each is shown by a shape, and said in words.
enum class CellBadge {
    Running = 1 << 0,
    Waiting = 1 << 1, ///< for an approval
    Frozen = 1 << 2,
    Held = 1 << 3,
    Bad = 1 << 4,
    Unapproved = 1 << 5,
    Diverged = 1 << 6,
    RolledBack = 1 << 7,
    UnknownCommit = 1 << 8,
    Mismatch = 1 << 9, ///< what runs is not what was deployed
    Unobserved = 1 << 10, ///< it was asked what runs there, and did not answer
    NotReleased = 1 << 11 ///< a newer one is deployed in another slot, and not live
};
Q_DECLARE_FLAGS(CellBadges, CellBadge)
Q_DECLARE_OPERATORS_FOR_FLAGS(CellBadges)
/// Every badge there is, what matters most first.
QVector<CellBadge> allCellBadges();
/// For scripts: running, waiting, frozen, held, bad, unapproved, diverged, rolled_back, unknown_commit,
/// mismatch, unobserved, not_released.
QString toString(CellBadge badge);
CellBadges badgesOf(const BoardCell &cell);

/// What a person should look at first; decides tint and icon through a role, never a colour here.
enum class CellAttention { None, Running, Waiting, Failed, Mismatch, Diverged, RolledBack, UnknownCommit };
CellAttention attentionOf(const BoardCell &cell);

/// Whether the place runs what was deployed there; Unknown where it was not asked, and while one is under
/// way.
Agreement agreementOf(const BoardCell &cell);
/// The newest release that is deployed in a slot and came after the live one; nothing: there is none. What
/// was live before a switch waits in its slot, and is none.
std::optional<EnvironmentSlot> notReleased(const BoardCell &cell);

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
    EnvironmentId baseline{}; ///< that every cell's drift is counted from too; not valid: none is chosen
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
    int mismatched = 0;
    int unapproved = 0; ///< beside what else is said of them

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
