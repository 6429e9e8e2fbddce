#pragma once

#include "models/domain/approval.h"
#include "models/domain/commit.h"
#include "models/domain/connection.h"
#include "models/domain/deployment.h"
#include "models/domain/environment.h"
#include "models/items/tone.h"

#include <QDateTime>
#include <QString>

namespace slipway {

/// The domain's words as a person reads them, translated (`toString` gives the ones for scripts).
QString wordFor(DeploymentState state);
QString wordFor(DeploymentKind kind);
QString wordFor(ApprovalState state);
QString wordFor(DecisionKind kind);
QString wordFor(Tier tier);
QString wordFor(ConnectionKind kind);
QString wordFor(FileChange::Kind kind);

Tone toneOf(DeploymentState state);
Tone toneOf(ApprovalState state);

/// How long ago, short: "now", "9 min", "2 h", "11 d", "5 mo", "3 y"; empty for an unknown time.
QString ageText(const QDateTime &then, const QDateTime &now);
/// The exact time for a hover, in the person's own zone and form; empty for an unknown time.
QString exactTime(const QDateTime &time);

} // namespace slipway
