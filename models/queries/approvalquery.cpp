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
        if (read.policies.contains(environment) || read.troubles.contains(environment))
            continue;
        const auto policy = policyOf(db, environment);
        if (policy)
            read.policies.insert(environment, *policy);
        else if (policy.error().kind == Error::Kind::Invalid)
            read.troubles.insert(environment, policy.error().message);
        else
            return fail(policy.error());
    }
    return {};
}

/// The requests with what they are judged by.
Result<JudgedApprovals> unjudged(Database &db, const Result<QVector<ApprovalRequest>> &requests)
{
    if (!requests)
        return fail(requests.error());
    JudgedApprovals read;
    read.requests = *requests;
    const auto signers = SignerLedger(db).directory();
    if (!signers)
        return fail(signers.error());
    read.signers = *signers;
    if (const auto policies = readPolicies(db, read); !policies)
        return fail(policies.error());
    return read;
}

Result<JudgedApprovals> readAll(Database &db)
{
    return unjudged(db, ApprovalStore(db).all());
}

/// Exactly one request; Error::NotFound for an id that none has.
Result<JudgedApprovals> readOne(Database &db, ApprovalId id)
{
    const auto one = ApprovalStore(db).byId(id);
    if (!one)
        return fail(one.error());
    return unjudged(db, QVector{*one});
}

/// Judges by the rules in force. Where they cannot be read nothing is agreed to, whatever was given.
void judgeUnderRules(ApprovalRequest &request, const JudgedApprovals &read, const SignatureVerdicts &verdicts,
                     const QDateTime &now)
{
    const QString &environment = request.subject.environment;
    GatePolicy unread;
    unread.allowsSelfApproval = true; // so that no decision is set aside for rules that nobody knows
    judgeDecisions(request, read.signers, verdicts, read.policies.value(environment, unread), now);
    request.trouble = read.troubles.value(environment);
    if (!request.trouble.isEmpty() && request.state == ApprovalState::Approved)
        request.state = ApprovalState::Pending;
}

bool isOver(const ApprovalRequest &request)
{
    return request.state == ApprovalState::Used || request.state == ApprovalState::Expired
        || request.state == ApprovalState::Void;
}

/// What is over is judged where `overToo`: a long history would take long to verify.
QFuture<Result<JudgedApprovals>> judge(const QueryContext &context,
                                       const QFuture<Result<JudgedApprovals>> &unjudged, bool overToo)
{
    return andThen(unjudged, receiverOf(context), [context, overToo](const JudgedApprovals &read) {
        SignatureVerifier *verifier = context.signatures;
        std::shared_ptr<SignatureVerifier> own;
        if (!verifier) {
            own = std::make_shared<SignatureVerifier>();
            verifier = own.get();
        }
        QVector<ApprovalRequest> asked = read.requests;
        if (!overToo)
            asked.removeIf(isOver);
        const auto verdicts = verifier->verify(signaturesToCheck(asked, read.signers));
        return andThenValue(
            verdicts, receiverOf(context),
            [context, overToo, read, own](const SignatureVerdicts &found) -> Result<JudgedApprovals> {
                JudgedApprovals judged = read;
                judged.verdicts = found;
                for (ApprovalRequest &request : judged.requests) {
                    if (overToo || !isOver(request))
                        judgeUnderRules(request, judged, found, context.clock->now());
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

Result<ApprovalState> stateInForce(Database &db, const ApprovalRequest &request)
{
    const auto policy = policyOf(db, request.subject.environment);
    const auto signers = SignerLedger(db).directory();
    if (!policy || !signers)
        return fail(policy ? signers.error() : policy.error());
    return stateUnder(*policy, request, signers->roles());
}

QFuture<Result<JudgedApprovals>> askApprovals(const QueryContext &context)
{
    return judge(context, context.store->read(&readAll), false);
}

QFuture<Result<JudgedApprovals>> askApproval(const QueryContext &context, ApprovalId id)
{
    return judge(context, context.store->read([id](Database &db) { return readOne(db, id); }), true);
}

Result<ApprovalRequest> judgedAgain(Database &db, ApprovalId id, const SignatureVerdicts &verdicts,
                                    const QDateTime &now)
{
    auto read = readOne(db, id);
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
    judgeUnderRules(read->requests.first(), *read, verdicts, now);
    return read->requests.first();
}

} // namespace slipway
