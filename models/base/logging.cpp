#include "models/base/logging.h"

namespace slipway {

Q_LOGGING_CATEGORY(logStore, "slipway.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logGit, "slipway.git", QtWarningMsg)
Q_LOGGING_CATEGORY(logNetwork, "slipway.network", QtWarningMsg)
Q_LOGGING_CATEGORY(logSync, "slipway.sync", QtWarningMsg)
Q_LOGGING_CATEGORY(logApp, "slipway.app", QtWarningMsg)

} // namespace slipway
