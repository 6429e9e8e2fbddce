#include "models/queries/approvalproof.h"

#include "models/base/chain.h"
#include "models/queries/approvalquery.h"
#include "models/queries/projecthistory.h"
#include "models/store/promotionstore.h"
#include "models/store/store.h"

#include <QCoreApplication>

#include <algorithm>

namespace slipway {

namespace {

struct ProofWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::ApprovalProof)
};

QString whyNoProof(const ApprovalRequest &request)
{
    switch (request.state) {
    case ApprovalState::Pending:
        return ProofWords::tr("Approval %1 is not complete yet, so there is nothing to prove.");
    case ApprovalState::Rejected:
        return ProofWords::tr("Approval %1 was rejected, so there is nothing to prove.");
    case ApprovalState::Used:
        return ProofWords::tr("Approval %1 was used by a deployment that is over; ask for a new one.");
    case ApprovalState::Expired:
        return ProofWords::tr("Approval %1 has expired; ask for a new one.");
    case ApprovalState::Void:
        return ProofWords::tr("What approval %1 was about has changed since; ask for a new one.");
    case ApprovalState::Approved:
        break;
    }
    return ProofWords::tr("Nothing of approval %1 is signed, so nothing of it can be proved outside.");
}

/// Whether a promotion that is under way was let in by it.
Result<bool> isCarriedNow(Database &db, ApprovalId id)
{
    const auto open = PromotionStore(db).open();
    if (!open)
        return fail(open.error());
    return std::ranges::any_of(*open, [id](const Promotion &promotion) { return promotion.approval == id; });
}

} // namespace

Result<QVector<SignedStatement>> proofOf(const ApprovalRequest &request, bool isCarried)
{
    QVector<SignedStatement> statements;
    const bool holds =
        request.state == ApprovalState::Approved || (request.state == ApprovalState::Used && isCarried);
    for (const QString &person : holds ? approversOf(request) : QStringList()) {
        const ApprovalDecision *newest = nullptr;
        for (const ApprovalDecision &decision : request.decisions) {
            if (decision.by == person && decision.decision == DecisionKind::Approve && isGood(decision))
                newest = &decision;
        }
        if (newest && newest->signatureOk)
            statements += {newest->statement, newest->signature};
    }
    if (!statements.isEmpty())
        return statements;
    ApprovalRequest told = request;
    if (holds)
        told.state = ApprovalState::Approved;
    return fail(Error::Kind::Refused, whyNoProof(told).arg(request.id.value));
}

QFuture<Result<QVector<SignedStatement>>> askApprovalProof(const QueryContext &context, ApprovalId id)
{
    return andThen(
        askApproval(context, id), receiverOf(context), [context, id](const JudgedApprovals &known) {
            const auto carried = context.store->read([id](Database &db) { return isCarriedNow(db, id); });
            return andThenValue(
                carried, receiverOf(context),
                [request = known.requests.first()](bool isCarried) { return proofOf(request, isCarried); });
        });
}

} // namespace slipway
