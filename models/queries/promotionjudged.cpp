// What people signed of a promotion, as it may be relied on.
#include "models/base/chain.h"
#include "models/ledger/overrideledger.h"
#include "models/ledger/standingledger.h"
#include "models/queries/approvalquery.h"
#include "models/queries/promotionplan_p.h"

#include <algorithm>

namespace slipway {

QFuture<Result<PlanState>> askJudged(const QueryContext &context, const PlanState &state)
{
    return andThenValue(askApprovals(context), receiverOf(context),
                        [state](const JudgedApprovals &judged) -> Result<PlanState> {
                            PlanState known = state;
                            known.signers = judged.signers;
                            known.verdicts = judged.verdicts;
                            for (ApprovalRequest &request : known.stored.approvals) {
                                const auto found =
                                    std::ranges::find(judged.requests, request.id, &ApprovalRequest::id);
                                if (found != judged.requests.cend())
                                    request = *found;
                            }
                            return known;
                        });
}

QFuture<Result<PlanState>> askStandingJudged(const QueryContext &context, const PlanState &state)
{
    const auto checks = standingToCheck(state.stored.standing, state.signers)
        + overridesToCheck(state.stored.overrides, state.signers);
    auto own = std::make_shared<SignatureVerifier>();
    SignatureVerifier *verifier = context.signatures ? context.signatures : own.get();
    return andThenValue(verifier->verify(checks), receiverOf(context),
                        [state, own](const SignatureVerdicts &verdicts) -> Result<PlanState> {
                            PlanState known = state;
                            judgeStanding(known.stored.standing, known.signers, verdicts);
                            judgeOverrides(known.stored.overrides, known.signers, verdicts);
                            return known;
                        });
}

} // namespace slipway
