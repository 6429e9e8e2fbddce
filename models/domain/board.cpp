#include "models/domain/board.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

static QDateTime beginOf(const Deployment &deployment)
{
    if (deployment.startedAt.isValid())
        return deployment.startedAt;
    return deployment.createdAt.isValid() ? deployment.createdAt : deployment.finishedAt;
}

/// The deployment as it stood at `at`; nothing where it did not exist yet.
static std::optional<Deployment> standingAt(const Deployment &deployment, const QDateTime &at)
{
    if (!at.isValid())
        return deployment;
    const QDateTime effective = effectiveTime(deployment);
    if (!isTerminal(deployment.state) || !deployment.finishedAt.isValid() || deployment.finishedAt <= at) {
        const QDateTime known = deployment.createdAt.isValid() ? deployment.createdAt : effective;
        if (!known.isValid() || known > at)
            return {};
        Deployment then = deployment;
        if (then.state == DeploymentState::Running && then.startedAt > at) {
            then.state = DeploymentState::Queued;
            then.startedAt = {};
        }
        return then;
    }
    Deployment then = deployment;
    then.finishedAt = {};
    then.liveUntil = {};
    then.rawState.clear();
    if (deployment.startedAt.isValid() && deployment.startedAt <= at) {
        then.state = DeploymentState::Running;
    } else if (deployment.createdAt.isValid() && deployment.createdAt <= at) {
        then.state = DeploymentState::Queued;
        then.startedAt = {};
    } else {
        return {};
    }
    return then;
}

/// Later by time, then by id; a null time is earlier than any.
static bool isLater(const QDateTime &a, DeploymentId aId, const QDateTime &b, DeploymentId bId)
{
    if (a.isValid() != b.isValid())
        return a.isValid();
    return a == b ? aId > bId : a > b;
}

static void keepLater(Boxed<Deployment> &kept, const Deployment &candidate)
{
    const Boxed<Deployment> &known = kept; // looked at, not written
    if (!known || isLater(effectiveTime(candidate), candidate.id, effectiveTime(*known), known->id))
        kept = candidate;
}

/// Said of an attempt that says something about the place it was meant for.
static bool isAttempt(DeploymentState state)
{
    return state == DeploymentState::AwaitingApproval || state == DeploymentState::Failed
        || state == DeploymentState::TimedOut || state == DeploymentState::Rejected;
}

std::optional<BoardCell> cellFrom(EnvironmentId environment, const QVector<Deployment> &deployments,
                                  const QDateTime &at)
{
    BoardCell cell;
    cell.environment = environment;
    // Nearly every cell of a large board: one deployment, live and over.
    if (deployments.size() == 1 && !at.isValid() && isLive(deployments.first().state)) {
        cell.live = deployments.first();
        return cell;
    }
    QVector<Deployment> rest;
    bool any = false;
    for (const Deployment &deployment : deployments) {
        const std::optional<Deployment> then = standingAt(deployment, at);
        if (!then)
            continue;
        any = true;
        if (isLive(then->state))
            keepLater(cell.live, *then);
        else
            rest += *then;
    }
    if (!any)
        return {};
    const Boxed<Deployment> &live = cell.live;
    Boxed<Deployment> cancelled;
    for (const Deployment &deployment : std::as_const(rest)) {
        const bool open = isOpen(deployment.state);
        // What is still open ends after the live one whenever that finished, so it counts from where each
        // began.
        if (live
            && !(open ? isLater(beginOf(deployment), deployment.id, beginOf(*live), live->id)
                      : isLater(effectiveTime(deployment), deployment.id, effectiveTime(*live), live->id)))
            continue;
        if (deployment.state == DeploymentState::Queued || deployment.state == DeploymentState::Running)
            keepLater(cell.running, deployment);
        else if (isAttempt(deployment.state))
            keepLater(cell.lastAttempt, deployment);
        else if (deployment.state == DeploymentState::Cancelled)
            keepLater(cancelled, deployment);
    }
    // One that was called off says less than one that failed before it.
    if (!cell.lastAttempt)
        cell.lastAttempt = cancelled;
    return cell;
}

QVector<CellBadge> allCellBadges()
{
    return {CellBadge::Mismatch, CellBadge::Unapproved, CellBadge::Bad,        CellBadge::Held,
            CellBadge::Frozen,   CellBadge::Waiting,    CellBadge::Running,    CellBadge::NotReleased,
            CellBadge::Diverged, CellBadge::RolledBack, CellBadge::Unobserved, CellBadge::UnknownCommit};
}

QString toString(CellBadge badge)
{
    switch (badge) {
    case CellBadge::Running:
        return u"running"_s;
    case CellBadge::Waiting:
        return u"waiting"_s;
    case CellBadge::Frozen:
        return u"frozen"_s;
    case CellBadge::Held:
        return u"held"_s;
    case CellBadge::Bad:
        return u"bad"_s;
    case CellBadge::Unapproved:
        return u"unapproved"_s;
    case CellBadge::Diverged:
        return u"diverged"_s;
    case CellBadge::RolledBack:
        return u"rolled_back"_s;
    case CellBadge::Mismatch:
        return u"mismatch"_s;
    case CellBadge::Unobserved:
        return u"unobserved"_s;
    case CellBadge::NotReleased:
        return u"not_released"_s;
    case CellBadge::UnknownCommit:
        break;
    }
    return u"unknown_commit"_s;
}

Agreement agreementOf(const BoardCell &cell)
{
    // While one is under way, both may run.
    if (!cell.observed || !cell.live || cell.running)
        return Agreement::Unknown;
    return agreementOf(*cell.observed, *cell.live);
}

std::optional<EnvironmentSlot> notReleased(const BoardCell &cell)
{
    std::optional<EnvironmentSlot> newest;
    if (!cell.slots)
        return newest;
    for (const EnvironmentSlot &slot : *cell.slots) {
        const bool isOther =
            !cell.live || (slot.commit != cell.live->commit && slot.deployedAt > cell.live->finishedAt);
        if (!slot.isLive && isOther && (!newest || slot.deployedAt > newest->deployedAt))
            newest = slot;
    }
    return newest;
}

CellBadges badgesOf(const BoardCell &cell)
{
    CellBadges badges;
    badges.setFlag(CellBadge::Running, cell.running.has_value());
    badges.setFlag(CellBadge::Waiting,
                   cell.waitingApprovals > 0
                       || (cell.lastAttempt && cell.lastAttempt->state == DeploymentState::AwaitingApproval));
    badges.setFlag(CellBadge::Diverged, cell.missingFromPrevious.value_or(0) > 0);
    if (cell.live) {
        badges.setFlag(CellBadge::RolledBack, cell.live->kind == DeploymentKind::Rollback);
        badges.setFlag(CellBadge::UnknownCommit, cell.live->commit.isNull());
    }
    badges.setFlag(CellBadge::Mismatch, agreementOf(cell) == Agreement::Differs);
    badges.setFlag(CellBadge::Unobserved, cell.observed && !cell.observed->error.isEmpty());
    badges.setFlag(CellBadge::NotReleased, notReleased(cell).has_value());
    if (cell.rules) {
        badges.setFlag(CellBadge::Frozen, cell.rules->isFrozen);
        badges.setFlag(CellBadge::Held, cell.rules->isHeld);
        badges.setFlag(CellBadge::Bad, cell.rules->isBad);
        badges.setFlag(CellBadge::Unapproved, cell.rules->isUnapproved);
    }
    return badges;
}

CellAttention attentionOf(const BoardCell &cell)
{
    const auto &attempt = cell.lastAttempt;
    const bool failed =
        attempt && (attempt->state == DeploymentState::Failed || attempt->state == DeploymentState::TimedOut);
    const bool retried = failed && cell.running
        && isLater(beginOf(*cell.running), cell.running->id, effectiveTime(*attempt), attempt->id);
    if (failed && !retried)
        return CellAttention::Failed;
    if (agreementOf(cell) == Agreement::Differs)
        return CellAttention::Mismatch;
    if (cell.waitingApprovals > 0 || (attempt && attempt->state == DeploymentState::AwaitingApproval))
        return CellAttention::Waiting;
    if (cell.running)
        return CellAttention::Running;
    if (cell.live && cell.live->commit.isNull())
        return CellAttention::UnknownCommit;
    if (cell.missingFromPrevious.value_or(0) > 0)
        return CellAttention::Diverged;
    if (cell.live && cell.live->kind == DeploymentKind::Rollback)
        return CellAttention::RolledBack;
    return CellAttention::None;
}

BoardSummary summaryOf(const QVector<std::optional<BoardCell>> &cells)
{
    BoardSummary summary;
    for (const std::optional<BoardCell> &cell : cells) {
        if (!cell)
            continue;
        summary.unapproved += cell->rules && cell->rules->isUnapproved ? 1 : 0;
        switch (attentionOf(*cell)) {
        case CellAttention::Failed:
            ++summary.broken;
            break;
        case CellAttention::Mismatch:
            ++summary.mismatched;
            break;
        case CellAttention::Waiting:
            ++summary.waiting;
            break;
        case CellAttention::Running:
            ++summary.running;
            break;
        case CellAttention::Diverged:
            ++summary.diverged;
            break;
        case CellAttention::None:
            summary.fine += cell->live ? 1 : 0;
            break;
        case CellAttention::RolledBack:
        case CellAttention::UnknownCommit:
            break;
        }
    }
    return summary;
}

BoardSummary &operator+=(BoardSummary &sum, const BoardSummary &part)
{
    sum.broken += part.broken;
    sum.waiting += part.waiting;
    sum.running += part.running;
    sum.diverged += part.diverged;
    sum.fine += part.fine;
    sum.mismatched += part.mismatched;
    sum.unapproved += part.unapproved;
    return sum;
}

BoardSummary summaryOf(const Board &board)
{
    BoardSummary summary;
    for (const BoardRow &row : board.rows)
        summary += summaryOf(row.cells);
    return summary;
}

} // namespace slipway
