#pragma once

#include "models/commands/commandcontext.h"
#include "models/domain/standingapproval.h"

#include <QFuture>
#include <QObject>
#include <QVector>

namespace slipway {

/// A standing approval to be given.
struct NewStanding
{
    StandingLimits limits; ///< the hash of the rules is filled in here
    QString note{};
    QString keyFile{}; ///< whose signature stands behind it; empty: self-attested
};

/// The same, signed and verified, and not written: for whoever proposes it to another person.
QFuture<Result<StandingApproval>> signStanding(const CommandContext &context, const NewStanding &wish,
                                               QObject *receiver);

/// Approves beforehand, signed by the person's own key; without one as the operating system's user, which is
/// refused where signers are set up. Error::Usage for limits that cannot hold, Error::NotFound for a project
/// or an environment that is not there. Deleting `receiver` gives up.
QFuture<Result<StandingApproval>> addStanding(const CommandContext &context, const NewStanding &wish,
                                              QObject *receiver);
/// Anybody may take one back: it only makes the rules stricter.
QFuture<Result<StandingApproval>> removeStanding(const CommandContext &context, qint64 id,
                                                 const QString &reason);

} // namespace slipway
