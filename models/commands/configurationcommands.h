#pragma once

#include "models/commands/commandcontext.h"
#include "models/domain/configurationrules.h"

#include <QFuture>

namespace slipway {

/// Puts `rules` in place of the project's rules about its configuration files. Each is checked first; the
/// first bad one is named and none is kept.
QFuture<Result<void>> mapConfiguration(const CommandContext &context, const QString &project,
                                       const QVector<ConfigurationRule> &rules);

} // namespace slipway
