#pragma once

#include "models/base/result.h"
#include "models/commands/commandcontext.h"
#include "models/domain/observation.h"

#include <QFuture>

namespace slipway {

/// Says where an environment tells which version it runs. The project must exist where one is named.
QFuture<Result<VersionProbe>> setVersionProbe(const CommandContext &context, const VersionProbe &probe);
/// Error::NotFound where there is none.
QFuture<Result<void>> removeVersionProbe(const CommandContext &context, const QString &project,
                                         const QString &environment);

} // namespace slipway
