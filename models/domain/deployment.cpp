#include "models/domain/deployment.h"

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace slipway {

QString toString(DeploymentState state)
{
    switch (state) {
    case DeploymentState::Planned:
        return u"planned"_s;
    case DeploymentState::AwaitingApproval:
        return u"awaiting_approval"_s;
    case DeploymentState::Queued:
        return u"queued"_s;
    case DeploymentState::Running:
        return u"running"_s;
    case DeploymentState::Succeeded:
        return u"succeeded"_s;
    case DeploymentState::Partial:
        return u"partial"_s;
    case DeploymentState::Failed:
        return u"failed"_s;
    case DeploymentState::Cancelled:
        return u"cancelled"_s;
    case DeploymentState::Rejected:
        return u"rejected"_s;
    case DeploymentState::Skipped:
        return u"skipped"_s;
    case DeploymentState::TimedOut:
        return u"timed_out"_s;
    case DeploymentState::Unknown:
        return u"unknown"_s;
    }
    return u"unknown"_s;
}

std::optional<DeploymentState> deploymentStateFromString(QStringView text)
{
    for (int i = 0; i <= int(DeploymentState::Unknown); ++i) {
        if (text == toString(DeploymentState(i)))
            return DeploymentState(i);
    }
    return {};
}

bool isTerminal(DeploymentState state)
{
    return state >= DeploymentState::Succeeded && state <= DeploymentState::TimedOut;
}

bool isLive(DeploymentState state)
{
    return state == DeploymentState::Succeeded || state == DeploymentState::Partial;
}

bool isOpen(DeploymentState state)
{
    return state == DeploymentState::AwaitingApproval || state == DeploymentState::Queued
        || state == DeploymentState::Running;
}

/// How far along a state is; waiting and queued are equally far, since a source may go to and fro between
/// them. A running one may come to wait in the middle (a pipeline that asks somebody before it goes on).
static int progressOf(DeploymentState state)
{
    if (isTerminal(state))
        return 3;
    if (state == DeploymentState::Running)
        return 2;
    return state == DeploymentState::Planned ? 0 : 1;
}

bool mayFollow(DeploymentState from, DeploymentState to)
{
    if (from == to || from == DeploymentState::Unknown)
        return true;
    if (to == DeploymentState::Unknown)
        return false;
    if (from == DeploymentState::Running && to == DeploymentState::AwaitingApproval)
        return true;
    return progressOf(to) >= progressOf(from);
}

QString toString(DeploymentKind kind)
{
    switch (kind) {
    case DeploymentKind::Deploy:
        return u"deploy"_s;
    case DeploymentKind::Redeploy:
        return u"redeploy"_s;
    case DeploymentKind::Rollback:
        return u"rollback"_s;
    case DeploymentKind::Hotfix:
        return u"hotfix"_s;
    }
    return u"deploy"_s;
}

std::optional<DeploymentKind> deploymentKindFromString(QStringView text)
{
    for (int i = 0; i <= int(DeploymentKind::Hotfix); ++i) {
        if (text == toString(DeploymentKind(i)))
            return DeploymentKind(i);
    }
    return {};
}

QDateTime effectiveTime(const Deployment &deployment)
{
    if (deployment.finishedAt.isValid())
        return deployment.finishedAt;
    return deployment.startedAt.isValid() ? deployment.startedAt : deployment.createdAt;
}

void assignLiveIntervals(std::span<Deployment> deployments)
{
    std::vector<Deployment *> live;
    live.reserve(deployments.size());
    for (Deployment &deployment : deployments) {
        deployment.liveUntil = {};
        if (isLive(deployment.state))
            live.push_back(&deployment);
    }
    // A null time sorts first: what nobody knows the time of never ends what is known.
    const auto order = [](const Deployment *d) {
        const QDateTime time = effectiveTime(*d);
        return std::pair(time.isValid() ? time.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min(),
                         d->id.value);
    };
    std::ranges::stable_sort(live, {}, order);
    for (size_t i = 0; i + 1 < live.size(); ++i)
        live[i]->liveUntil = effectiveTime(*live[i + 1]);
}

} // namespace slipway
