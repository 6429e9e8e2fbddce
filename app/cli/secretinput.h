#pragma once

#include "models/base/async.h"

namespace slipway {

/// A secret from standard input: its first line, without the line end. On a terminal nothing of it is shown.
/// Read on a background thread. Error::Usage where nothing comes.
QFuture<Result<QString>> readSecret();

} // namespace slipway
