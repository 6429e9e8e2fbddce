#pragma once

#include "models/base/result.h"

#include <QFuture>

class QObject;

namespace slipway {

class Store;

/// Teaches search and filters everything that was left for later (DeploymentWords::Later), some thousands of
/// rows in a unit of work, so that nobody who writes has to wait long. Nothing to do is no work at all.
QFuture<Result<void>> learnLeftWords(Store &store, QObject *context);

} // namespace slipway
