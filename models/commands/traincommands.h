#pragma once

#include "models/commands/commandcontext.h"
#include "models/commands/promotecommands.h"
#include "models/domain/train.h"

#include <QFuture>
#include <QVector>

namespace slipway {

/// Error::Refused for a name that is taken, Error::NotFound for an environment that is not there.
QFuture<Result<Train>> createTrain(const CommandContext &context, const QString &name,
                                   const QString &environment);

/// Couples a release of a project on at the end. Refused for a project that is on it already, and for a train
/// that has begun.
QFuture<Result<Train>> coupleCar(const CommandContext &context, const QString &train, const QString &project,
                                 const QString &release);
/// Takes a project off again that has not gone.
QFuture<Result<Train>> uncoupleCar(const CommandContext &context, const QString &train,
                                   const QString &project);

/// A train with what the gates say of each car that is still to go, as of now.
struct TrainPlan
{
    Train train;
    QVector<Result<PromotionPlan>> plans; ///< by car
};
QFuture<Result<TrainPlan>> askTrain(const CommandContext &context, const QString &name);
QFuture<Result<QVector<Train>>> askTrains(const CommandContext &context);

/// Lets one car in after the other, each when the one before is live. Stops at the first that fails or that a
/// gate does not let in, and says why; one that a server carries is waited for no longer than it takes to
/// ask: then the train is under way, and running it again goes on. `isResumed`: what failed is tried again.
/// Gives the train as it is then. Two Slipways that run it at once let each car in once.
QFuture<Result<Train>> runTrain(const CommandContext &context, const TokenReader &tokens, QObject *receiver,
                                const QString &name, bool isResumed);

} // namespace slipway
