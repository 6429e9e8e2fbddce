#pragma once

#include "models/base/result.h"
#include "models/domain/gates.h"
#include "models/domain/promotion.h"
#include "models/domain/release.h"
#include "models/ledger/sshsignature.h"
#include "models/queries/querycontext.h"

#include <QFuture>
#include <QVector>

#include <optional>

namespace slipway {

/// What is to go where. A roll-back without a release goes to the last one that was live before and is not
/// marked bad.
struct PromotionWish
{
    QString project;
    QString environment;
    QString release; ///< a version, `tag:NAME`; of a roll-back also a commit or empty
    bool isRollback = false;
    QString
        by{}; ///< who wished it beforehand: their own standing approvals do not count; empty: whoever acts
};

/// What would happen, and why not: one row of a cart. Nothing was asked of any server.
struct PromotionPlan
{
    QString project;
    QString release; ///< its version, or its tag, or the commit's digits
    QString tag;
    CommitId commit;
    QString tree; ///< hex id; empty where the repository does not have the commit
    QStringList artifacts; ///< digests of what was published, sorted
    Environment environment;
    std::optional<Deployment> live; ///< what it would take the place of
    int commits = 0; ///< that would become live
    int lost = 0; ///< live ones that would not be any more
    GateStep step = GateStep::Unknown;
    DeploymentKind kind = DeploymentKind::Deploy;
    bool goesBack = false; ///< goesBackToProved: freezes do not stop it
    GatePolicy policy;
    ApprovalProgress progress; ///< of the request that counts, where there is one
    std::optional<ApprovalRequest> approval;
    QVector<StandingApproval> standing; ///< that cover it
    bool isApprovedBeforehand = false; ///< they alone are all that is asked for: no request is used up
    OverrideSubject overridable; ///< what an override of the freezes that hold would have to name
    QVector<FreezeOverride> overrides; ///< that let it through a freeze
    SignatureVerdicts verdicts; ///< that it rests on
    QVector<GateFinding> findings; ///< the target's too: a release that nobody carries cannot move
    QVector<MonitorFact> monitors; ///< that it rests on, as they were asked for it
    QDateTime readAt; ///< when all of this was looked at
    std::optional<RiskScore> risk;
    std::optional<DeployTarget> target;

    /// A freeze stands in its way, that somebody who may could override.
    bool isFrozen() const;
    bool canMove() const { return mayEnter(findings); }
    /// Whether an approval is used up by it; a roll-back to what was proved here rests on none.
    bool restsOnApproval() const;
};

/// Reads everything the rules of an environment look at, now, and applies them.
QFuture<Result<PromotionPlan>> askPromotionPlan(const QueryContext &context, const PromotionWish &wish);

} // namespace slipway
