#include "models/domain/releaseasof.h"

#include "models/domain/gates.h"

#include <algorithm>

namespace slipway {

std::optional<ApprovalRequest> requestAsOf(ApprovalRequest request, const QDateTime &moment,
                                           const QDateTime &usedAt, const GatePolicy &policy,
                                           const QHash<QString, QStringList> &roles)
{
    if (request.requestedAt > moment)
        return std::nullopt;
    const qsizetype decided = request.decisions.size();
    request.decisions.removeIf([&moment](const ApprovalDecision &one) { return one.at > moment; });
    const bool isDecidedLater = request.decisions.size() < decided;
    const bool wasUsed = usedAt.isValid() && usedAt <= moment;
    const bool wasExpired = request.notAfter.isValid() && request.notAfter <= moment;
    // When a request was made void nobody wrote beside it; a decision after the moment says that it was
    // later.
    if (request.state == ApprovalState::Void && !isDecidedLater)
        return request;
    for (ApprovalDecision &one : request.decisions)
        one.signatureOk = !one.selfAttested;
    request.state = ApprovalState::Pending;
    request.state = wasUsed ? ApprovalState::Used
        : wasExpired        ? ApprovalState::Expired
                            : stateUnder(policy, request, roles);
    request.judgedAt = moment;
    return request;
}

std::optional<Deployment> deploymentAsOf(Deployment deployment, const QDateTime &moment)
{
    const QDateTime times[] = {deployment.createdAt, deployment.startedAt, deployment.finishedAt};
    const auto begun = std::ranges::find_if(times, [](const QDateTime &time) { return time.isValid(); });
    if (begun != std::end(times) && *begun > moment)
        return std::nullopt;
    if (deployment.finishedAt > moment) {
        deployment.finishedAt = {};
        deployment.liveUntil = {};
        deployment.rawState.clear();
        const bool hadStarted = deployment.startedAt.isValid() && deployment.startedAt <= moment;
        deployment.state = hadStarted ? DeploymentState::Running : DeploymentState::Queued;
    }
    if (deployment.liveUntil > moment)
        deployment.liveUntil = {};
    return deployment;
}

} // namespace slipway
