#include "models/sync/deploymentkind.h"

#include "models/git/history.h"

namespace slipway {

DeploymentKind kindOf(const CommitId &deployed, const CommitId &liveBefore, const History *history)
{
    if (deployed.isNull() || liveBefore.isNull())
        return DeploymentKind::Deploy;
    if (deployed == liveBefore)
        return DeploymentKind::Redeploy;
    const bool isAncestor = history && history->contains(liveBefore, deployed).value_or(false);
    return isAncestor ? DeploymentKind::Rollback : DeploymentKind::Deploy;
}

} // namespace slipway
