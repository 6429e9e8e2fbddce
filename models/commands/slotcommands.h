#pragma once

#include "models/base/result.h"
#include "models/commands/commandcontext.h"
#include "models/domain/deployment.h"
#include "models/domain/slot.h"

#include <QFuture>

#include <optional>

namespace slipway {

/// What is put into a slot of a project's environment.
struct SlotReport
{
    QString project{};
    QString environment{};
    QString slot{};
    QString commit{}; ///< as in a DeploymentReport; empty: what is in it stays
    QString version{};
    QString by{}; ///< empty: who acts
    std::optional<int> percent{}; ///< of people whom it serves; absent: as before, or none
};

/// Records what is in a slot, or how many people it serves; the slot is made where there is none. Nothing
/// becomes live by it: Error::Refused for the live slot's content.
QFuture<Result<EnvironmentSlot>> recordSlot(const CommandContext &context, const SlotReport &report);

struct SwitchedSlot
{
    EnvironmentSlot slot;
    std::optional<Deployment> deployment; ///< nothing: the same commit was live before
};
/// Makes a slot the one that people reach. What is in it is live from now on: a deployment, or a roll-back
/// where it was live here before. Error::Refused where nothing is in it or it is live already.
QFuture<Result<SwitchedSlot>> switchSlot(const CommandContext &context, const QString &project,
                                         const QString &environment, const QString &slot);

/// Error::Refused for the live one.
QFuture<Result<void>> removeSlot(const CommandContext &context, const QString &project,
                                 const QString &environment, const QString &slot);

} // namespace slipway
