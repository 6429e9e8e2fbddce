#pragma once

#include "app/gui/wiring.h"

namespace slipway {

// The workspace's set-up as a file. Each asks for the file first; they delete themselves.

void exportSetup(const Wiring &wiring);
/// Shows what the file would change before anything is done.
void importSetup(const Wiring &wiring);

} // namespace slipway
