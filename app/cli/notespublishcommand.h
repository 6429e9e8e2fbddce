#pragma once

#include "app/cli/commands.h"

namespace slipway {

/// Adds `notes publish` below `notes`.
void addNotesPublishCommand(CommandLine &line, CLI::App &notes);

} // namespace slipway
