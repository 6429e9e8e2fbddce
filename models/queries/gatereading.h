#pragma once

#include "models/domain/gates.h"
#include "models/domain/project.h"
#include "models/domain/promotion.h"
#include "models/store/database.h"

#include <QVector>

#include <optional>

namespace slipway {

/// What the store knows that the rules of one environment look at for one commit of one project.
struct StoredGateFacts
{
    Environment environment;
    std::optional<Environment> previous;
    GatePolicy policy;
    std::optional<Deployment> live;
    QVector<Deployment> stays; ///< live intervals of the project in the environment, newest first
    QVector<Deployment> previousStays; ///< in the one before
    QVector<Deployment> soakStays; ///< in the one that it is to be proved in
    QVector<Deployment> recent; ///< the newest ten attempts into the environment
    QVector<ServerCheck> checks;
    QVector<ServerRelease> published;
    QVector<ApprovalRequest> approvals; ///< of the project in the environment, newest first
    QHash<QString, ReleaseMark> marks;
    QVector<ActiveFreeze> freezes;
    std::optional<DeployTarget> target;
    QVector<StandingApproval> standing; ///< for the project in the environment, not judged yet
    QVector<FreezeOverride> overrides; ///< for the project in the environment, not judged yet
    QVector<ChecklistTick> ticks; ///< of the commit, in their order
    QVector<MonitorFact> monitors; ///< of each rule about one; nobody was asked yet
    bool hasCarrier = false; ///< there is a target, and the connection that it names, if any
};

/// The part that does not depend on the release. Runs on the store's thread.
Result<StoredGateFacts> readEnvironmentFacts(Database &db, const Project &project, const QString &environment,
                                             const QDateTime &now);
/// Adds what is known of the commit and of the tag. Runs on the store's thread.
Result<void> readReleaseFacts(Database &db, const Project &project, const CommitId &commit,
                              const QString &tag, StoredGateFacts &facts);

/// The monitors that the rules of an environment rest on, with where the commit was live; nobody is asked.
/// Runs on the store's thread.
Result<QVector<MonitorFact>> readMonitorFacts(Database &db, const Project &project, const CommitId &commit,
                                              const GatePolicy &policy, EnvironmentId into);

/// How long, in minutes, the commit's longest stay among `stays` was as of `now`; nothing where it has none.
std::optional<qint64> longestStay(const QVector<Deployment> &stays, const CommitId &commit,
                                  const QDateTime &now);

} // namespace slipway
