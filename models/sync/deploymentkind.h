#pragma once

#include "models/domain/deployment.h"

namespace slipway {

class History;

/// What a deployment is, seen from what was live before it: the same commit again is a redeploy, a strict
/// ancestor of it a roll-back, anything else (also an unknown commit, or none live before) a deploy. Never
/// guesses a hotfix. `history` may be null: then only a redeploy is seen.
DeploymentKind kindOf(const CommitId &deployed, const CommitId &liveBefore, const History *history);

} // namespace slipway
