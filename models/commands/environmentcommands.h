#pragma once

#include "models/base/result.h"
#include "models/commands/commandcontext.h"
#include "models/domain/environment.h"

#include <QFuture>

#include <optional>

namespace slipway {

struct NewEnvironment
{
    QString name;
    std::optional<Tier> tier; ///< absent: guessed from the name
    std::optional<int> order; ///< absent: after the others of its tier
    QString url;
};

/// Adds an environment and gives it as it was kept.
QFuture<Result<Environment>> addEnvironment(const CommandContext &context, const NewEnvironment &environment);

/// Puts `changed` in place of the environment of its name: tier, order, address. Where its rules follow from
/// its tier, what was agreed to under the old ones is void.
QFuture<Result<Environment>> changeEnvironment(const CommandContext &context, const Environment &changed);
/// Puts an environment at a place (from 0) of the promotion order; all other places follow from that.
QFuture<Result<void>> moveEnvironment(const CommandContext &context, const QString &name, int place);

/// Removes an environment by name. Refused while deployments speak of it.
QFuture<Result<void>> removeEnvironment(const CommandContext &context, const QString &name);

} // namespace slipway
