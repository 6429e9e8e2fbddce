#include "models/commands/approvalcommands.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/base/times.h"
#include "models/commands/writing.h"
#include "models/domain/handingon.h"
#include "models/domain/selfapproval.h"
#include "models/ledger/ledger.h"
#include "models/ledger/signerledger.h"
#include "models/queries/approvalquery.h"
#include "models/queries/projecthistory.h"
#include "models/queries/promotionplan.h"
#include "models/queries/releasenamed.h"
#include "models/queries/requestframe.h"
#include "models/store/approvalstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int daysToDecide = 30;

QJsonObject subjectBody(const ApprovalRequest &request)
{
    return {{u"approval"_s, request.id.value},
            {u"project"_s, request.subject.project},
            {u"release"_s, request.subject.release},
            {u"commit"_s, request.subject.commit.hex()},
            {u"environment"_s, request.subject.environment},
            {u"subject_sha256"_s, request.subject.sha256()}};
}

/// A request, and the tag that its release is known by.
struct NewRequest
{
    ApprovalRequest request;
    QString tag;
};

Result<ApprovalRequest> writeRequest(Database &db, const Signature &signature, const NewRequest &asked)
{
    ApprovalRequest request = asked.request;
    const RequestFrame frame{QUuid::createUuid().toString(QUuid::WithoutBraces), asked.tag,
                             signature.at.addDays(daysToDecide)};
    if (const auto fixed = fixStatement(db, request, frame); !fixed)
        return fail(fixed.error());
    const auto pending = ApprovalStore(db).pendingOf(request.subject.project, request.subject.environment);
    if (!pending)
        return fail(pending.error());
    for (const ApprovalRequest &other : *pending) {
        if (other.subject.isSameThing(request.subject)) {
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
    body.insert(u"statement"_s, QString::fromUtf8(request.subject.statement));
    if (const auto entered = enter(db, signature, u"approval.requested"_s, body); !entered)
        return fail(entered.error());
    return ApprovalStore(db).byId(*id);
}

NewRequest requestFor(const PromotionPlan &plan, const QString &note, const Signature &signature)
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
    return {request, plan.tag};
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

QJsonObject decisionBody(const ApprovalRequest &request, const Decision &asked, const DecisionProof &proof,
                         const Signature &operatorsOwn)
{
    QJsonObject body = subjectBody(request);
    body.insert(u"decision"_s, toString(asked.kind));
    body.insert(u"comment"_s, manyLines(asked.comment, 10000));
    body.insert(u"self_attested"_s, !proof.isSigned());
    body.insert(u"operator"_s, operatorsOwn.actor);
    if (proof.isSigned()) {
        body.insert(u"key"_s, proof.key.fingerprint());
        body.insert(u"statement"_s, QString::fromUtf8(proof.statement));
        body.insert(u"signature"_s, QString::fromLatin1(proof.signature));
    }
    if (!asked.to.isEmpty())
        body.insert(u"to"_s, asked.to);
    if (asked.until.isValid())
        body.insert(u"until"_s, toRfc3339(asked.until));
    return body;
}

/// A decision at the moment it is written.
struct Deciding
{
    Signature signature; ///< the operating system's user, and now
    PreparedDecision prepared;
    Decision decision;
    DecisionProof proof;
};

/// Checks once more what may have changed while the key was waited for.
Result<ApprovalRequest> mayWrite(Database &db, const Deciding &deciding)
{
    const auto request =
        judgedAgain(db, deciding.prepared.id, deciding.prepared.known.verdicts, deciding.signature.at);
    if (!request)
        return request;
    const auto signers = SignerLedger(db).directory();
    if (!signers)
        return fail(signers.error());
    const DecisionKind kind = deciding.decision.kind;
    if (deciding.proof.isSigned()) {
        if (const auto key = signers->inForce(deciding.proof.key, 0, deciding.signature.at); !key)
            return fail(key.error());
    } else if (kind == DecisionKind::Approve
               && signers->isEmpty() != deciding.prepared.known.signers.isEmpty()) {
        return fail(
            Error::Kind::Refused,
            CommandWords::tr("Signers were set up at this moment; an approval has to be signed now."));
    }
    if (const auto may = mayDecide(*request, kind, deciding.prepared.by, deciding.decision.comment); !may)
        return fail(may.error());
    const auto policy = policyOf(db, request->subject.environment);
    if (!policy)
        return fail(policy.error());
    if (kind == DecisionKind::Approve) {
        if (const auto may = mayApproveUnder(*policy, *request, deciding.prepared.by, *signers); !may)
            return fail(may.error());
    }
    if (kind == DecisionKind::Delegate) {
        const QString &from = deciding.prepared.by;
        if (const auto may = mayHandOn(*policy, *request, from, deciding.decision.to, *signers); !may)
            return fail(may.error());
    }
    if (deciding.decision.until.isValid() && deciding.decision.until <= deciding.signature.at)
        return fail(Error::Kind::Usage, CommandWords::tr("“Until” is a time to come; this one is past."));
    return request;
}

Result<ApprovalRequest> writeDecision(Database &db, const Deciding &deciding)
{
    auto request = mayWrite(db, deciding);
    if (!request)
        return request;
    const Decision &asked = deciding.decision;
    ApprovalDecision decision;
    decision.by = deciding.prepared.by;
    decision.decision = asked.kind;
    decision.at = deciding.signature.at;
    decision.comment = manyLines(asked.comment, 10000);
    decision.to = asked.to;
    decision.until = asked.until;
    decision.selfAttested = !deciding.proof.isSigned();
    decision.signatureOk = deciding.proof.isSigned();
    decision.key = deciding.proof.isSigned() ? deciding.proof.key.fingerprint() : QString();
    request->decisions.append(decision);
    const auto state = stateInForce(db, *request);
    if (!state)
        return fail(state.error());
    QJsonObject body = decisionBody(*request, asked, deciding.proof, deciding.signature);
    body.insert(u"state"_s, toString(*state));
    const auto entry = Ledger(db).append(decision.by, ledgerKindOf(asked.kind), body, deciding.signature.at);
    if (!entry)
        return fail(entry.error());
    ApprovalDecision &kept = request->decisions.last();
    kept.entry = entry->sequence;
    kept.enteredAt = entry->at;
    kept.statement = deciding.proof.statement;
    kept.signature = deciding.proof.signature;
    if (const auto added = ApprovalStore(db).addDecision(request->id, kept); !added)
        return fail(added.error());
    if (const auto set = ApprovalStore(db).setState(request->id, *state); !set)
        return fail(set.error());
    request->state = *state;
    return request;
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

QFuture<Result<ApprovalRequest>> writeChecked(const CommandContext &context, const Deciding &deciding,
                                              bool meant)
{
    Store *store = context.ask.store;
    constexpr Store::Topics topics = Store::Topics(Store::ApprovalsTopic | Store::LedgerTopic);
    if (meant)
        return store->write(topics, [deciding](Database &db) { return writeDecision(db, deciding); });
    const auto voided = store->write(topics, [deciding](Database &db) {
        return writeVoid(db, deciding.signature, deciding.prepared.known.requests.first());
    });
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
                       const NewRequest request = requestFor(plan, note, signature);
                       return store->write(Store::ApprovalsTopic | Store::LedgerTopic,
                                           [signature, request](Database &db) {
                                               return writeRequest(db, signature, request);
                                           });
                   });
}

QFuture<Result<ApprovalRequest>> recordDecision(const CommandContext &context,
                                                const PreparedDecision &prepared, const Decision &decision,
                                                const DecisionProof &proof)
{
    Store *store = context.ask.store;
    const Deciding deciding{signatureOf(context), prepared, decision, proof};
    const ApprovalRequest request = prepared.known.requests.first();
    const bool open = request.state == ApprovalState::Pending;
    if (decision.kind != DecisionKind::Approve || !open)
        return writeChecked(context, deciding, true);
    const auto asked = allOf(QList{askProjectHistory(context.ask, request.subject.project)}, store);
    const auto meant = andThen(asked, store, [request](const QVector<Result<ProjectHistory>> &known) {
        return calculate([request, known] { return stillMeant(request, known.first()); });
    });
    return andThen(meant, store,
                   [context, deciding](bool yes) { return writeChecked(context, deciding, yes); });
}

QFuture<Result<ApprovalRequest>> decideApproval(const CommandContext &context, ApprovalId id,
                                                const Decision &decision)
{
    Store *store = context.ask.store;
    return andThen(prepareDecision(context, id, decision), store,
                   [context, store, decision](const PreparedDecision &prepared) {
                       return andThen(signDecision(context, prepared, store), store,
                                      [context, prepared, decision](const DecisionProof &proof) {
                                          return recordDecision(context, prepared, decision, proof);
                                      });
                   });
}

QFuture<Result<ApprovalRequest>> importDecision(const CommandContext &context, const QByteArray &statement,
                                                const QByteArray &signature)
{
    return andThen(readSignedDecision(context, statement, signature), context.ask.store,
                   [context](const ImportedDecision &read) {
                       Decision decision;
                       decision.kind = read.kind;
                       if (read.kind == DecisionKind::Reject)
                           decision.comment = CommandWords::tr("Signed elsewhere and brought in by file.");
                       return recordDecision(context, read.prepared, decision, read.proof);
                   });
}

} // namespace slipway
