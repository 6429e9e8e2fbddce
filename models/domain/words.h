#pragma once

#include "models/domain/approval.h"
#include "models/domain/commit.h"
#include "models/domain/connection.h"
#include "models/domain/deployment.h"
#include "models/domain/environment.h"
#include "models/domain/serverfacts.h"

#include <QString>

namespace slipway {

/// The domain's words as a person reads them, translated (`toString` gives the ones for scripts).
QString wordFor(DeploymentState state);
QString wordFor(DeploymentKind kind);
QString wordFor(ApprovalState state);
QString wordFor(DecisionKind kind);
/// The same of one decision, with whom it was handed on to and until when.
QString wordsFor(const ApprovalDecision &decision);
QString wordFor(Tier tier);
QString wordFor(ConnectionKind kind);
QString wordFor(FileChange::Kind kind);
QString wordFor(CheckState state);
/// In the plural, as a heading: "Environments".
QString wordFor(ServerResource resource);

} // namespace slipway
