#pragma once

#include "models/commands/commandcontext.h"
#include "models/domain/freeze.h"
#include "models/domain/gatepolicy.h"
#include "models/domain/gates.h"
#include "models/domain/promotion.h"

#include <QFuture>

#include <functional>

namespace slipway {

/// Writes an environment's rules. Requests that wait for the old ones, or were approved under them and not
/// used yet, are void from then on: nobody agreed to the new ones. Gives the policy as it was kept.
QFuture<Result<GatePolicy>> setGatePolicy(const CommandContext &context, const QString &environment,
                                          const GatePolicy &policy);

/// The same for a change of the rules in force, in one unit of work: what somebody else wrote meanwhile
/// stays. An error of `change` stops it. `change` runs on the store's thread.
QFuture<Result<GatePolicy>> changeGatePolicy(const CommandContext &context, const QString &environment,
                                             std::function<Result<GatePolicy>(GatePolicy)> change);
/// The same for rules that a person wrote out from those they saw, whose sha256 is `seen`; empty: they could
/// not be read. Error::Refused where others are in force by now, which the person has not seen.
QFuture<Result<GatePolicy>> replaceGatePolicy(const CommandContext &context, const QString &environment,
                                              const GatePolicy &policy, const QString &seen);
/// Takes the written rules away; those of nobody (defaultPolicy) are in force then. Error::Refused where none
/// were written.
QFuture<Result<GatePolicy>> clearGatePolicy(const CommandContext &context, const QString &environment);

/// Adds a freeze; who and when are filled in here, and for one that comes back this machine's time zone where
/// none is named. The project and the environment must exist where they are
/// named.
QFuture<Result<Freeze>> addFreeze(const CommandContext &context, const Freeze &freeze);
/// Takes a freeze away. While it holds, where the rules of an environment of it name who may override
/// freezes, only they may, and say why: Error::Refused, Error::Usage.
QFuture<Result<Freeze>> removeFreeze(const CommandContext &context, qint64 id, const QString &reason = {});

enum class MarkChange { Hold, Resume, MarkBad, MarkGood };
/// Says something of a release, with a reason that stays in the ledger. Error::Refused where it is said
/// already.
QFuture<Result<ReleaseMark>> markRelease(const CommandContext &context, const QString &project,
                                         const QString &release, MarkChange change, const QString &reason);

/// Names who carries a project's releases into an environment.
QFuture<Result<DeployTarget>> setDeployTarget(const CommandContext &context, const DeployTarget &target);
QFuture<Result<void>> removeDeployTarget(const CommandContext &context, const QString &project,
                                         const QString &environment);

} // namespace slipway
