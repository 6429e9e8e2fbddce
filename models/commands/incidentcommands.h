#pragma once

#include "models/base/result.h"
#include "models/commands/commandcontext.h"
#include "models/domain/incident.h"

#include <QFuture>

namespace slipway {

/// Keeps an incident that a person or a script tells of; who tells it is filled in here. The same
/// `externalId` again updates what is told differently. The project must exist, the environment and the
/// deployment where they are named. Error::Usage where it ends before it begins.
QFuture<Result<Incident>> addIncident(const CommandContext &context, const Incident &incident);

/// Says that it is over. Error::Refused where that was said already.
QFuture<Result<Incident>> resolveIncident(const CommandContext &context, qint64 id, const QDateTime &at);

/// Says which deployment it belongs to; an invalid one: whichever the rule finds.
QFuture<Result<Incident>> linkIncident(const CommandContext &context, qint64 id, DeploymentId deployment);

/// Takes it out; the ledger keeps that it was there.
QFuture<Result<Incident>> removeIncident(const CommandContext &context, qint64 id);

} // namespace slipway
