#include "models/commands/standingcommands.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/commands/rulewriting.h"
#include "models/commands/voiding.h"
#include "models/ledger/approvalstatement.h"
#include "models/ledger/ledger.h"
#include "models/ledger/signerledger.h"
#include "models/ledger/standingledger.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"
#include "models/store/workspacestore.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// A standing approval on its way: who gives it, what is signed, and with what key.
struct StandingDraft
{
    StandingApproval standing;
    QString keyFile;
    SignerDirectory signers;
};

Result<QString> approverOf(const NewStanding &wish, const SignerDirectory &signers,
                           const Signature &signature)
{
    if (wish.keyFile.isEmpty()) {
        if (signers.isEmpty())
            return signature.actor;
        return fail(Error::Kind::Refused,
                    CommandWords::tr("Signers are set up in this workspace, so a standing approval has to be "
                                     "signed with your own SSH key: add --key FILE."));
    }
    if (signers.isEmpty())
        return fail(Error::Kind::Refused,
                    CommandWords::tr("No signer is set up here, so a signature could not be judged. Set one "
                                     "up first: slipway-cli signer add NAME --key FILE.pub"));
    const auto key = publicKeyOfFile(wish.keyFile);
    if (!key)
        return fail(key.error());
    const auto signer = signers.inForce(*key, 0, signature.at);
    return signer ? Result<QString>(signer->name) : Result<QString>(fail(signer.error()));
}

/// Fills in what only the workspace knows: the rules, the log, the last entry.
Result<StandingDraft> draftOf(Database &db, const Signature &signature, const NewStanding &wish)
{
    const auto project = ProjectStore(db).byName(wish.limits.project);
    if (!project)
        return fail(project.error());
    const auto environment = EnvironmentStore(db).byName(wish.limits.environment);
    if (!environment)
        return fail(environment.error());
    const auto policy = GateStore(db).policyInForce(*environment);
    const auto signers = SignerLedger(db).directory();
    const auto log = WorkspaceStore(db).uuid();
    const auto newest = Ledger(db).page(0, 1);
    if (!policy || !signers || !log || !newest)
        return fail(!policy ? policy.error()
                            : (!signers ? signers.error() : (!log ? log.error() : newest.error())));
    const auto approver = approverOf(wish, *signers, signature);
    if (!approver)
        return fail(approver.error());
    StandingDraft draft;
    draft.signers = *signers;
    draft.keyFile = wish.keyFile;
    draft.standing.by = *approver;
    draft.standing.selfAttested = wish.keyFile.isEmpty();
    draft.standing.note = manyLines(wish.note, 2000);
    StandingLimits limits = wish.limits;
    limits.policySha256 = policy->sha256();
    StandingFrame frame;
    frame.approver = *approver;
    frame.environmentId = environmentUuid(*log, environment->id);
    frame.log = *log;
    frame.nonce = ApproverWords::now(*approver, DecisionKind::Approve, signature.at).nonce;
    frame.seenHash = newest->isEmpty() ? QByteArray(32, '\0') : newest->first().hash;
    frame.seenSequence = newest->isEmpty() ? 0 : newest->first().sequence;
    frame.signedAt = signature.at;
    draft.standing.statement = standingStatement(limits, frame);
    const auto read = readStandingStatement(draft.standing.statement);
    if (!read)
        return fail(read.error());
    draft.standing.limits = read->limits;
    return draft;
}

QFuture<Result<StandingDraft>> signedDraft(const StandingDraft &draft, const QDateTime &now,
                                           QObject *receiver)
{
    if (draft.standing.selfAttested)
        return readyFuture(Result<StandingDraft>(draft));
    const auto made =
        signBytes(draft.standing.statement, QString::fromLatin1(standingNamespace), draft.keyFile, receiver);
    return andThen(made, receiver, [draft, now, receiver](const QByteArray &signature) {
        StandingDraft complete = draft;
        complete.standing.signature = signature;
        complete.standing.at = now;
        const auto check = standingCheckOf(complete.standing, complete.signers);
        if (!check)
            return readyFuture(Result<StandingDraft>(fail(check.error())));
        auto own = std::make_shared<SignatureVerifier>();
        return andThenValue(
            own->verify({*check}), receiver,
            [own, complete, check = *check](const SignatureVerdicts &verdicts) -> Result<StandingDraft> {
                if (verdicts.value(check.digest(), false))
                    return complete;
                return fail(Error::Kind::Refused,
                            CommandWords::tr("The signature is not good. Nothing was recorded."));
            });
    });
}

} // namespace

Result<StandingApproval> writeStandingApproval(Database &db, const Signature &signature,
                                               const StandingApproval &standing, Authority authority)
{
    const auto environment = EnvironmentStore(db).byName(standing.limits.environment);
    if (!environment)
        return fail(environment.error());
    const RuleChange wanted{.kind = RuleChange::Kind::Standing, .of = environment->name};
    if (const auto may = mayChangeAtOnce(db, signature, wanted, authority); !may)
        return fail(may.error());
    const auto policy = GateStore(db).policyInForce(*environment);
    if (!policy)
        return fail(policy.error());
    if (policy->sha256() != standing.limits.policySha256)
        return fail(Error::Kind::Refused,
                    CommandWords::tr("The set of rules changed while this was signed. Nothing was recorded; "
                                     "look at it and sign again."));
    const auto signers = SignerLedger(db).directory();
    if (!signers)
        return fail(signers.error());
    if (standing.selfAttested != signers->isEmpty())
        return fail(
            Error::Kind::Refused,
            CommandWords::tr("Signers were set up at this moment; an approval has to be signed now."));
    if (!standing.selfAttested) {
        if (const auto check = standingCheckOf(standing, *signers); !check)
            return fail(check.error());
    }
    QJsonObject body{{u"project"_s, standing.limits.project},
                     {u"environment"_s, standing.limits.environment},
                     {u"self_attested"_s, standing.selfAttested},
                     {u"note"_s, standing.note},
                     {u"statement"_s, QString::fromUtf8(standing.statement)}};
    if (!standing.selfAttested) {
        body.insert(u"operator"_s, signature.actor);
        body.insert(u"signature"_s, QString::fromLatin1(standing.signature));
    }
    const auto entry = Ledger(db).append(standing.by, u"standing.added"_s, body, signature.at);
    if (!entry)
        return fail(entry.error());
    return StandingLedger(db).byId(entry->sequence);
}

QFuture<Result<StandingApproval>> signStanding(const CommandContext &context, const NewStanding &wish,
                                               QObject *receiver)
{
    const Signature signature = signatureOf(context);
    if (const auto good = checkLimits(wish.limits, signature.at); !good)
        return readyFuture(Result<StandingApproval>(fail(good.error())));
    // The workspace's own id is made when it is first asked for.
    const auto draft = context.ask.store->write(
        Store::Topics(), [signature, wish](Database &db) { return draftOf(db, signature, wish); });
    const auto ready = andThen(draft, receiver, [signature, receiver](const StandingDraft &made) {
        return signedDraft(made, signature.at, receiver);
    });
    return andThenValue(ready, receiver, [](const StandingDraft &complete) -> Result<StandingApproval> {
        return complete.standing;
    });
}

QFuture<Result<StandingApproval>> addStanding(const CommandContext &context, const NewStanding &wish,
                                              QObject *receiver)
{
    Store *store = context.ask.store;
    return andThen(
        signStanding(context, wish, receiver), receiver, [context, store](const StandingApproval &complete) {
            return store->write(Store::ApprovalsTopic | Store::LedgerTopic,
                                [now = signatureOf(context), complete](Database &db) {
                                    return writeStandingApproval(db, now, complete, Authority::OnePerson);
                                });
        });
}

QFuture<Result<StandingApproval>> removeStanding(const CommandContext &context, qint64 id,
                                                 const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return readyFuture(Result<StandingApproval>(
            fail(Error::Kind::Usage,
                 CommandWords::tr("A revocation needs a reason; it stands in the ledger for good."))));
    return context.ask.store->write(
        Store::ApprovalsTopic | Store::LedgerTopic,
        [signature = signatureOf(context), id, reason](Database &db) -> Result<StandingApproval> {
            const auto standing = StandingLedger(db).byId(id);
            if (!standing)
                return standing;
            if (standing->revokedAt.isValid())
                return fail(Error::Kind::Refused,
                            CommandWords::tr("Standing approval %1 was revoked already.").arg(id));
            if (const auto entered = enterRevocation(db, signature, *standing, reason); !entered)
                return fail(entered.error());
            return StandingLedger(db).byId(id);
        });
}

} // namespace slipway
