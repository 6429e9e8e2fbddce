#include "models/commands/approvalcommands.h"

#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/base/times.h"
#include "models/commands/writing.h"
#include "models/queries/projecthistory.h"
#include "models/queries/promotionplan.h"
#include "models/queries/releasenamed.h"
#include "models/store/approvalstore.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QJsonObject subjectBody(const ApprovalRequest &request)
{
    return {{u"approval"_s, request.id.value},
            {u"project"_s, request.subject.project},
            {u"release"_s, request.subject.release},
            {u"commit"_s, request.subject.commit.hex()},
            {u"environment"_s, request.subject.environment},
            {u"subject_sha256"_s, request.subject.sha256()}};
}

Result<ApprovalRequest> writeRequest(Database &db, const Signature &signature, ApprovalRequest request)
{
    const auto pending = ApprovalStore(db).pendingOf(request.subject.project, request.subject.environment);
    if (!pending)
        return fail(pending.error());
    for (const ApprovalRequest &other : *pending) {
        if (other.subject.sha256() == request.subject.sha256()) {
            return fail(Error::Kind::Refused,
                        CommandWords::tr("This was asked for already and is waiting: approval %1.")
                            .arg(other.id.value));
        }
    }
    const auto id = ApprovalStore(db).add(request);
    if (!id)
        return fail(id.error());
    request.id = *id;
    QJsonObject body = subjectBody(request);
    body.insert(u"tree"_s, request.subject.tree);
    body.insert(u"policy_sha256"_s, request.subject.policySha256);
    body.insert(u"note"_s, request.note);
    if (const auto entered = enter(db, signature, u"approval.requested"_s, body); !entered)
        return fail(entered.error());
    return ApprovalStore(db).byId(*id);
}

ApprovalRequest requestFor(const PromotionPlan &plan, const QString &note, const Signature &signature)
{
    ApprovalRequest request;
    request.subject.project = plan.project;
    request.subject.release = plan.release;
    request.subject.commit = plan.commit;
    request.subject.tree = plan.tree;
    request.subject.environment = plan.environment.name;
    request.subject.artifacts = plan.artifacts;
    request.subject.policySha256 = plan.policy.sha256();
    request.requestedBy = signature.actor;
    request.requestedAt = signature.at;
    request.note = manyLines(note, 10000);
    request.needed = qMax(1, plan.policy.approvalsNeeded());
    return request;
}

QString ledgerKindOf(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Approve:
        return u"approval.approved"_s;
    case DecisionKind::Reject:
        return u"approval.rejected"_s;
    case DecisionKind::Revoke:
        return u"approval.revoked"_s;
    case DecisionKind::Defer:
        return u"approval.deferred"_s;
    case DecisionKind::Delegate:
        return u"approval.delegated"_s;
    }
    return {};
}

/// The rules in force; those of nobody where the environment is gone.
Result<GatePolicy> policyOf(Database &db, const QString &environment)
{
    const auto place = EnvironmentStore(db).byName(environment);
    if (!place)
        return place.error().kind == Error::Kind::NotFound ? Result<GatePolicy>(defaultPolicy(true))
                                                           : Result<GatePolicy>(fail(place.error()));
    return GateStore(db).policyInForce(*place);
}

Result<ApprovalRequest> writeDecision(Database &db, const Signature &signature, ApprovalId id,
                                      const Decision &asked)
{
    auto request = ApprovalStore(db).byId(id);
    if (!request)
        return fail(request.error());
    const QString comment = manyLines(asked.comment, 10000);
    if (const auto may = mayDecide(*request, asked.kind, signature.actor, comment); !may)
        return fail(may.error());
    const auto policy = policyOf(db, request->subject.environment);
    if (!policy)
        return fail(policy.error());
    if (asked.kind == DecisionKind::Approve) {
        if (const auto may = mayApproveUnder(*policy, *request, signature.actor); !may)
            return fail(may.error());
    }
    if (asked.kind == DecisionKind::Delegate && asked.to.trimmed().isEmpty())
        return fail(Error::Kind::Usage, CommandWords::tr("A delegation needs to name who decides instead."));
    ApprovalDecision decision;
    decision.by = signature.actor;
    decision.decision = asked.kind;
    decision.at = signature.at;
    decision.comment = comment;
    if (const auto added = ApprovalStore(db).addDecision(id, decision); !added)
        return fail(added.error());
    request->decisions.append(decision);
    const ApprovalState state = stateUnder(*policy, *request, {});
    if (const auto set = ApprovalStore(db).setState(id, state); !set)
        return fail(set.error());
    QJsonObject body = subjectBody(*request);
    body.insert(u"decision"_s, toString(asked.kind));
    body.insert(u"comment"_s, comment);
    body.insert(u"self_attested"_s, true);
    body.insert(u"state"_s, toString(state));
    if (!asked.to.isEmpty())
        body.insert(u"to"_s, oneLine(asked.to, 200));
    if (asked.until.isValid())
        body.insert(u"until"_s, toRfc3339(asked.until));
    if (const auto entered = enter(db, signature, ledgerKindOf(asked.kind), body); !entered)
        return fail(entered.error());
    return ApprovalStore(db).byId(id);
}

/// The subject is gone: its release means another commit now. Keeps that, and gives the refusal.
Result<Error> writeVoid(Database &db, const Signature &signature, const ApprovalRequest &request)
{
    if (const auto set = ApprovalStore(db).setState(request.id, ApprovalState::Void); !set)
        return fail(set.error());
    if (const auto entered = enter(db, signature, u"approval.voided"_s, subjectBody(request)); !entered)
        return fail(entered.error());
    return Error{Error::Kind::Refused,
                 CommandWords::tr(
                     "The release “%1” of “%2” no longer stands on the commit that was to be approved. The "
                     "request is void; ask again for what it is now.")
                     .arg(oneLine(request.subject.release, 200), oneLine(request.subject.project, 200)),
                 {}};
}

/// Whether the release still means the subject's commit; "yes" where the repository cannot be read here,
/// since the subject names its commit and whoever deploys is held to it.
Result<bool> stillMeant(const ApprovalRequest &request, const Result<ProjectHistory> &known)
{
    if (!known)
        return true;
    const auto release =
        releaseNamed(known->history->releases(known->project), known->project, request.subject.release);
    return !release || release->commit == request.subject.commit;
}

QFuture<Result<ApprovalRequest>> decideChecked(const CommandContext &context, const Signature &signature,
                                               const ApprovalRequest &request, const Decision &decision,
                                               bool meant)
{
    Store *store = context.ask.store;
    constexpr Store::Topics topics = Store::Topics(Store::ApprovalsTopic | Store::LedgerTopic);
    if (meant) {
        return store->write(topics, [signature, id = request.id, decision](Database &db) {
            return writeDecision(db, signature, id, decision);
        });
    }
    const auto voided = store->write(
        topics, [signature, request](Database &db) { return writeVoid(db, signature, request); });
    return andThenValue(voided, store,
                        [](const Error &refusal) -> Result<ApprovalRequest> { return fail(refusal); });
}

} // namespace

QFuture<Result<ApprovalRequest>> requestApproval(const CommandContext &context, const QString &project,
                                                 const QString &release, const QString &environment,
                                                 const QString &note)
{
    Store *store = context.ask.store;
    const Signature signature = signatureOf(context);
    const PromotionWish wish{.project = project, .environment = environment, .release = release};
    return andThen(askPromotionPlan(context.ask, wish), store,
                   [store, signature, note](const PromotionPlan &plan) {
                       const ApprovalRequest request = requestFor(plan, note, signature);
                       return store->write(Store::ApprovalsTopic | Store::LedgerTopic,
                                           [signature, request](Database &db) {
                                               return writeRequest(db, signature, request);
                                           });
                   });
}

QFuture<Result<ApprovalRequest>> decideApproval(const CommandContext &context, ApprovalId id,
                                                const Decision &decision)
{
    Store *store = context.ask.store;
    const Signature signature = signatureOf(context);
    const auto found = store->read([id](Database &db) { return ApprovalStore(db).byId(id); });
    return andThen(found, store, [context, store, signature, decision](const ApprovalRequest &request) {
        const bool open = request.state == ApprovalState::Pending;
        if (decision.kind != DecisionKind::Approve || !open)
            return decideChecked(context, signature, request, decision, true);
        const auto asked = allOf(QList{askProjectHistory(context.ask, request.subject.project)}, store);
        const auto meant = andThen(asked, store, [request](const QVector<Result<ProjectHistory>> &known) {
            return calculate([request, known] { return stillMeant(request, known.first()); });
        });
        return andThen(meant, store, [context, signature, request, decision](bool yes) {
            return decideChecked(context, signature, request, decision, yes);
        });
    });
}

} // namespace slipway
