#pragma once

#include "models/domain/impact.h"
#include "models/domain/monitorrule.h"
#include "models/queries/querycontext.h"

#include <QFuture>
#include <QVector>

namespace slipway {

/// What a monitor says of one stretch of time, asked now. Never an error: `why` says what went wrong.
QFuture<Result<MonitorSeries>> askSeries(const QueryContext &context, const Monitor &monitor,
                                         const MonitorSubject &subject, const MonitorSpan &span);

/// The facts with what their monitors say of the commit as of `now`; those with nothing to ask stay as they
/// are.
QFuture<Result<QVector<MonitorFact>>> askRuleFacts(const QueryContext &context,
                                                   const QVector<MonitorFact> &facts, const QString &project,
                                                   const CommitId &commit, const QDateTime &now);

/// What a deployment did to everything that is watched where it went, asked now. Error::NotFound where there
/// is no such deployment; a monitor that does not answer is in it as unknown.
QFuture<Result<DeploymentImpact>> askImpact(const QueryContext &context, DeploymentId deployment);

/// The deployments of a release of a project that went live, the newest of each environment, in their order.
/// `release` is a version or a commit. Error::NotFound where there is none.
QFuture<Result<QVector<DeploymentId>>> askDeploymentsOf(const QueryContext &context, const QString &project,
                                                        const QString &release);

/// What a monitor says of one place at this moment.
struct MonitorCheck
{
    Monitor monitor;
    QString project;
    MonitorSeries series; ///< of its least duration, until now
    QString tooLittle; ///< why it is unknown; empty: it is known
};
/// Each monitor of an environment (empty: of all; `name` alone where one is given) for every project that has
/// something live there (`project` alone where one is given).
QFuture<Result<QVector<MonitorCheck>>> checkMonitors(const QueryContext &context, const QString &name,
                                                     const QString &project, const QString &environment);

} // namespace slipway
