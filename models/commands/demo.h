#pragma once

#include "models/base/result.h"
#include "models/commands/commandcontext.h"

#include <QFuture>

namespace slipway {

struct DemoOptions
{
    int projects = 12;
    int environments = 4;
    qint64 deployments = 2000;
    quint64 seed = 1;
};

/// Makes the workspace at the context's store's address (a file; refuses an existing one), opens it, and
/// fills it with a made-up history, marked as a demo: the same for the same options and time. The
/// repositories of the first twelve projects are made beside it, in `FILE.repositories`; further projects
/// share them. Error::Usage for numbers that make no workspace, Git where the git program is missing,
/// Storage.
QFuture<Result<void>> makeDemo(const CommandContext &context, const DemoOptions &options);

} // namespace slipway
