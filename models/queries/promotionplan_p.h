#pragma once

// What the files of the promotion plan share; for them alone.
#include "models/git/history.h"
#include "models/queries/gatereading.h"
#include "models/queries/projecthistory.h"
#include "models/queries/promotionplan.h"

#include <QCoreApplication>

namespace slipway {

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::PromotionPlan)
};

/// What the plan is made from, gathered step by step.
struct PlanState
{
    PromotionWish wish;
    Project project;
    HistoryPtr history; ///< null where the repository cannot be read
    StoredGateFacts stored;
    SignerDirectory signers;
    SignatureVerdicts verdicts; ///< of the signatures on stored.approvals
    QDateTime now;
    QString release;
    QString tag;
    CommitId commit;
    QString changedField; ///< of GateFacts
    QString planSha256; ///< of GateFacts
};

/// Of what is live now; where its source named no commit, that of the release it is called after. Null: not
/// known.
CommitId liveCommit(const PlanState &state);

/// What the release on a commit is called here, whatever the source of the deployment called it.
QString nameOf(const PlanState &state, const Deployment &stay);

/// With the approvals as they may be relied on: every signature verified.
QFuture<Result<PlanState>> askJudged(const QueryContext &context, const PlanState &state);
/// With the standing approvals and the overrides of freezes as they may be relied on.
QFuture<Result<PlanState>> askStandingJudged(const QueryContext &context, const PlanState &state);

/// Finds the commit, the tag and the name of what was wished for.
Result<void> chooseRelease(PlanState &state);

} // namespace slipway
