#pragma once

#include <QLoggingCategory>

namespace slipway {

// One category a room; turn on with QT_LOGGING_RULES, for example "slipway.sync.debug=true".
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logGit)
Q_DECLARE_LOGGING_CATEGORY(logNetwork)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logApp)

} // namespace slipway
