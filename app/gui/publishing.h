#pragma once

#include "app/gui/wiring.h"
#include "models/commands/publishcommands.h"

namespace slipway {

/// Lets the person choose the forge, shows what would change there, and publishes. `order` says what; its
/// connection, state and commit are found here. The dialog deletes itself.
void openPublish(const Wiring &wiring, QWidget *parent, const PublishOrder &order);

} // namespace slipway
