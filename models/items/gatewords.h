#pragma once

#include "models/domain/gates.h"
#include "models/items/tone.h"

#include <QString>

namespace slipway {

Tone toneOf(GateOutcome outcome);
/// A gate's name for scripts as a person reads it; itself where it is not known.
QString wordForGate(const QString &gate);
/// Whether the environment has a checklist, ticked or not.
bool hasChecklist(const QVector<GateFinding> &findings);

} // namespace slipway
