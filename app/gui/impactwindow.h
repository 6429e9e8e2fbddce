#pragma once

#include "app/gui/wiring.h"
#include "models/base/ids.h"

namespace slipway {

/// Shows what a deployment did to the numbers that are watched where it went, asked now. Deletes itself.
void openImpact(const Wiring &wiring, QWidget *parent, DeploymentId deployment, const QString &title);

} // namespace slipway
