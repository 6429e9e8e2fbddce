#include "models/queries/approvalquery.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/ledger/decisionjudge.h"
#include "models/ledger/signerledger.h"
#include "models/queries/projecthistory.h"
#include "models/store/approvalstore.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/store.h"

#include <QCoreApplication>

#include <memory>

namespace slipway {

namespace {

Result<void> readPolicies(Database &db, JudgedApprovals &read)
{
    for (const ApprovalRequest &request : std::as_const(read.requests)) {
        const QString &environment = request.subject.environment;
        if (read.policies.contains(environment))
            continue;
        const auto policy = policyOf(db, environment);
        if (!policy)
            return fail(policy.error());
        read.policies.insert(environment, *policy);
    }
    return {};
}

Result<JudgedApprovals> readUnjudged(Database &db, ApprovalId id)
{
    JudgedApprovals read;
    const auto signers = SignerLedger(db).directory();
    if (!signers)
        return fail(signers.error());
    read.signers = *signers;
    if (!id.isValid()) {
        const auto all = ApprovalStore(db).all();
        if (!all)
            return fail(all.error());
        read.requests = *all;
        const auto policies = readPolicies(db, read);
        return policies ? Result<JudgedApprovals>(read) : Result<JudgedApprovals>(fail(policies.error()));
    }
    const auto one = ApprovalStore(db).byId(id);
    if (!one)
        return fail(one.error());
    read.requests = {*one};
    const auto policies = readPolicies(db, read);
    return policies ? Result<JudgedApprovals>(read) : Result<JudgedApprovals>(fail(policies.error()));
}

bool isOver(const ApprovalRequest &request)
{
    return request.state == ApprovalState::Used || request.state == ApprovalState::Expired
        || request.state == ApprovalState::Void;
}

QFuture<Result<JudgedApprovals>> ask(const QueryContext &context, ApprovalId id)
{
    const auto unjudged = context.store->read([id](Database &db) { return readUnjudged(db, id); });
    return andThen(unjudged, receiverOf(context), [context, id](const JudgedApprovals &read) {
        SignatureVerifier *verifier = context.signatures;
        std::shared_ptr<SignatureVerifier> own;
        if (!verifier) {
            own = std::make_shared<SignatureVerifier>();
            verifier = own.get();
        }
        // What is over is judged when it is asked for by itself: a long history would take long to verify.
        QVector<ApprovalRequest> asked = read.requests;
        if (!id.isValid())
            asked.removeIf(isOver);
        const auto verdicts = verifier->verify(signaturesToCheck(asked, read.signers));
        return andThenValue(
            verdicts, receiverOf(context),
            [context, id, read, own](const SignatureVerdicts &found) -> Result<JudgedApprovals> {
                JudgedApprovals judged = read;
                judged.verdicts = found;
                for (ApprovalRequest &request : judged.requests) {
                    if (id.isValid() || !isOver(request))
                        judgeDecisions(request, judged.signers, found,
                                       judged.policies.value(request.subject.environment),
                                       context.clock->now());
                }
                return judged;
            });
    });
}

} // namespace

Result<GatePolicy> policyOf(Database &db, const QString &environment)
{
    const auto place = EnvironmentStore(db).byName(environment);
    if (!place)
        return place.error().kind == Error::Kind::NotFound ? Result<GatePolicy>(defaultPolicy(true))
                                                           : Result<GatePolicy>(fail(place.error()));
    return GateStore(db).policyInForce(*place);
}

QFuture<Result<JudgedApprovals>> askApprovals(const QueryContext &context)
{
    return ask(context, {});
}

QFuture<Result<JudgedApprovals>> askApproval(const QueryContext &context, ApprovalId id)
{
    return ask(context, id);
}

Result<ApprovalRequest> judgedAgain(Database &db, ApprovalId id, const SignatureVerdicts &verdicts,
                                    const QDateTime &now)
{
    auto read = readUnjudged(db, id);
    if (!read)
        return fail(read.error());
    for (const SignatureCheck &check : signaturesToCheck(read->requests, read->signers)) {
        if (!verdicts.contains(check.digest()))
            return fail(
                Error::Kind::Refused,
                QCoreApplication::translate("slipway::ApprovalQuery",
                                            "Somebody decided on this at the same moment. Look at it and try "
                                            "again."));
    }
    ApprovalRequest &request = read->requests.first();
    judgeDecisions(request, read->signers, verdicts, read->policies.value(request.subject.environment), now);
    return read->requests.first();
}

} // namespace slipway
