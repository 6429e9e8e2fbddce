#pragma once

#include "models/domain/words.h"
#include "models/items/tone.h"

#include <QDateTime>
#include <QString>

namespace slipway {

Tone toneOf(DeploymentState state);
Tone toneOf(ApprovalState state);
Tone toneOf(CheckState state);

/// How long ago, short: "now", "9 min", "2 h", "11 d", "5 mo", "3 y"; empty for an unknown time.
QString ageText(const QDateTime &then, const QDateTime &now);
/// The exact time for a hover, in the person's own zone and form; empty for an unknown time.
QString exactTime(const QDateTime &time);

} // namespace slipway
