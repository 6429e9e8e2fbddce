#pragma once

#include "models/base/async.h"
#include "models/commands/demohistory.h"

#include <QFuture>

namespace slipway {

/// Makes the bare repository `folder` from a made-up history by the git program (its own settings only) and
/// gives the history with its commits' ids and trees. Child processes belong to `owner` and end with it;
/// nothing waits for them. Error::Git where git is missing or fails.
QFuture<Result<DemoHistory>> makeDemoRepository(const QString &folder, DemoHistory history, QObject *owner);

} // namespace slipway
