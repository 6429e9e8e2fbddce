#pragma once

#include "models/base/result.h"
#include "models/commands/commandcontext.h"
#include "models/domain/monitor.h"

#include <QFuture>

namespace slipway {

/// Says what a Prometheus is asked about an environment; the same name there (and project) takes the place of
/// what was. The environment must exist, the project where one is named. Approvals that wait for, or stand
/// under, rules that rest on a monitor of that name there are void from then on: nobody agreed to another
/// question.
QFuture<Result<Monitor>> setMonitor(const CommandContext &context, const Monitor &monitor);
/// Error::NotFound where there is none. Rules that rest on it do not pass any more.
QFuture<Result<void>> removeMonitor(const CommandContext &context, const QString &name,
                                    const QString &project, const QString &environment);

} // namespace slipway
