#pragma once

#include "models/git/index/indexbuilder.h"

#include <string_view>

namespace slipway {

/// Reads a UTF-8 message for the index, with readCommitMessage where there is anything in it but a plain
/// subject.
void readForIndex(std::string_view message, historyindex::MessageReading *reading);

} // namespace slipway
