#pragma once

#include "models/base/ids.h"
#include "models/domain/commitid.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QVector>

#include <optional>
#include <span>

namespace slipway {

/// The state all sources are read into. `superseded` is not a state: see LiveInterval.
enum class DeploymentState {
    Planned,
    AwaitingApproval,
    Queued,
    Running,
    Succeeded,
    Partial,
    Failed,
    Cancelled,
    Rejected,
    Skipped,
    TimedOut,
    Unknown
};
QString toString(DeploymentState state);
std::optional<DeploymentState> deploymentStateFromString(QStringView text);

/// Ended for good: nothing more will come from the source, it need not be asked again.
bool isTerminal(DeploymentState state);
/// Puts what it deployed live: succeeded, or partial (which counts as live).
bool isLive(DeploymentState state);
/// Queued, waiting or under way.
bool isOpen(DeploymentState state);
/// Whether a source may go from one state to the other; forwards only, except that a waiting one may be
/// queued again and a running one may come to wait for a person. A move that is not allowed is old news that arrived late and is not taken (unknown may
/// become anything). An ended one may still be corrected to another end (a GitHub deployment takes statuses
/// for as long as it exists), but never opens again.
bool mayFollow(DeploymentState from, DeploymentState to);

enum class DeploymentKind { Deploy, Redeploy, Rollback, Hotfix };
QString toString(DeploymentKind kind);
std::optional<DeploymentKind> deploymentKindFromString(QStringView text);

/// A release or commit put into an environment. Times are UTC; a null time is unknown.
struct Deployment
{
    DeploymentId id;
    ProjectId project;
    EnvironmentId environment;
    CommitId commit; ///< null: unknown, never the branch's head instead
    QString version;
    DeploymentState state = DeploymentState::Unknown;
    QString rawState; ///< what the source called it
    DeploymentKind kind = DeploymentKind::Deploy;
    QDateTime createdAt;
    QDateTime startedAt;
    QDateTime finishedAt;
    QDateTime liveUntil; ///< when the next live one finished; null while live, and for one that never was
    QString by;
    QString url;
    QString source; ///< the connection's name, "recorded" or "imported"
    QString externalId; ///< unique within its source

    bool operator==(const Deployment &) const = default;
};

/// When it came to be as it is: when it finished, or else started, or else was created; null where none is
/// known.
QDateTime effectiveTime(const Deployment &deployment);

/// Which deployments were live when: live ones ordered by finish time (then id), each until the next one's
/// finish. Of one project in one environment. Source: effective state, not latest state (a deployment that
/// finished later is live even if its commit is older). Sets `liveUntil`; clears it on all others.
void assignLiveIntervals(std::span<Deployment> deployments);

} // namespace slipway

Q_DECLARE_METATYPE(slipway::Deployment)
