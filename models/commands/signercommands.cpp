#include "models/commands/signercommands.h"

#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/commands/rulewriting.h"
#include "models/ledger/decisionjudge.h"
#include "models/ledger/signerledger.h"
#include "models/queries/approvalquery.h"
#include "models/store/approvalstore.h"
#include "models/store/store.h"

using namespace Qt::StringLiterals;

namespace slipway {

Result<SignerDirectory> writeSignerChange(Database &db, const Signature &signature,
                                          const SignerChange &change, Authority authority)
{
    const bool isRoles = change.kind == SignerChange::Kind::Roles;
    const RuleChange wanted{.kind = isRoles ? RuleChange::Kind::RolesSet : RuleChange::Kind::SignerAdded,
                            .of = change.name};
    if (const auto may = mayChangeAtOnce(db, signature, wanted, authority); !may)
        return fail(may.error());
    if (const auto made = SignerLedger(db).change(change, signature.actor, signature.at); !made)
        return fail(made.error());
    return SignerLedger(db).directory();
}

namespace {

/// The keys that a revocation means.
Result<QVector<SignerKey>> keysMeant(const SignerDirectory &signers, const KeyRevocation &revocation)
{
    QVector<SignerKey> meant;
    for (const SignerKey &key : signers.keys()) {
        const bool named =
            revocation.fingerprint.isEmpty() || key.key.fingerprint() == revocation.fingerprint;
        const bool open = key.revokedEntry == 0 || (revocation.compromised && !key.compromised);
        if (key.name == revocation.name && named && open)
            meant += key;
    }
    if (meant.isEmpty())
        return fail(
            Error::Kind::NotFound,
            CommandWords::tr("“%1” has no such key that could be revoked. “signer list” shows the keys.")
                .arg(oneLine(revocation.name, 120)));
    return meant;
}

/// Open requests that stood approved, and no longer do.
Result<void> reopen(Database &db, const Signature &signature, const SignerDirectory &signers,
                    const SignatureVerdicts &verdicts, const KeyRevocation &revocation)
{
    const auto requests = ApprovalStore(db).all();
    if (!requests)
        return fail(requests.error());
    for (ApprovalRequest request : *requests) {
        if (request.state != ApprovalState::Approved)
            continue;
        const auto policy = policyOf(db, request.subject.environment);
        // Rules that cannot be read are no reason to leave a stolen key in force: nothing counts there
        // anyway.
        if (!policy && policy.error().kind == Error::Kind::Invalid)
            continue;
        if (!policy)
            return fail(policy.error());
        judgeDecisions(request, signers, verdicts, *policy, signature.at);
        if (request.state != ApprovalState::Pending)
            continue;
        if (const auto set = ApprovalStore(db).setState(request.id, ApprovalState::Pending); !set)
            return set;
        const QJsonObject body{
            {u"approval"_s, request.id.value},
            {u"project"_s, request.subject.project},
            {u"release"_s, request.subject.release},
            {u"environment"_s, request.subject.environment},
            {u"subject_sha256"_s, request.subject.sha256()},
            {u"reason"_s, CommandWords::tr("A key of %1 was revoked.").arg(revocation.name)}};
        if (const auto entered = enter(db, signature, u"approval.reopened"_s, body); !entered)
            return entered;
    }
    return {};
}

} // namespace

Result<SignerDirectory> writeKeyRevocation(Database &db, const Signature &signature,
                                           const KeyRevocation &revocation, const SignatureVerdicts &verdicts,
                                           Authority authority)
{
    const auto before = SignerLedger(db).directory();
    if (!before)
        return before;
    const auto keys = keysMeant(*before, revocation);
    if (!keys)
        return fail(keys.error());
    for (const SignerKey &key : *keys) {
        SignerChange change;
        change.kind = SignerChange::Kind::Revoked;
        change.name = key.name;
        change.key = key.key;
        change.compromised = revocation.compromised;
        change.reason = manyLines(revocation.reason, 2000);
        if (const auto made = SignerLedger(db).change(change, signature.actor, signature.at); !made)
            return fail(made.error());
    }
    const auto after = SignerLedger(db).directory();
    if (!after)
        return after;
    // What is refused here was never written: all of it is one unit of work.
    const RuleChange wanted{.kind = RuleChange::Kind::SignerRevoked, .of = revocation.name};
    if (const auto may = mayChangeAtOnce(db, signature, wanted, authority, *before, *after); !may)
        return fail(may.error());
    if (const auto done = reopen(db, signature, *after, verdicts, revocation); !done)
        return fail(done.error());
    return after;
}

QFuture<Result<SignerDirectory>> askSigners(const CommandContext &context)
{
    return context.ask.store->read([](Database &db) { return SignerLedger(db).directory(); });
}

QFuture<Result<SignerDirectory>> addSigner(const CommandContext &context, const NewSigner &signer)
{
    const bool accountsOnly = signer.keyText.isEmpty() && !signer.accounts.isEmpty();
    const auto key = accountsOnly ? Result<PublicKey>(PublicKey()) : readPublicKey(signer.keyText);
    if (!key)
        return readyFuture(Result<SignerDirectory>(fail(key.error())));
    SignerChange change;
    change.name = signer.name;
    change.key = *key;
    change.roles = signer.roles;
    change.accounts = signer.accounts;
    change.validFrom = signer.validFrom;
    change.validUntil = signer.validUntil;
    return context.ask.store->write(Store::ApprovalsTopic | Store::LedgerTopic,
                                    [signature = signatureOf(context), change](Database &db) {
                                        return writeSignerChange(db, signature, change, Authority::OnePerson);
                                    });
}

QFuture<Result<SignerDirectory>> setRoles(const CommandContext &context, const QString &name,
                                          const QStringList &roles)
{
    SignerChange change;
    change.kind = SignerChange::Kind::Roles;
    change.name = name;
    change.roles = roles;
    return context.ask.store->write(Store::ApprovalsTopic | Store::LedgerTopic,
                                    [signature = signatureOf(context), change](Database &db) {
                                        return writeSignerChange(db, signature, change, Authority::OnePerson);
                                    });
}

QFuture<Result<SignerDirectory>> revokeSigner(const CommandContext &context, const KeyRevocation &revocation)
{
    if (revocation.reason.trimmed().isEmpty())
        return readyFuture(Result<SignerDirectory>(
            fail(Error::Kind::Usage,
                 CommandWords::tr("A revocation needs a reason; it stands in the ledger for good."))));
    Store *store = context.ask.store;
    return andThen(askApprovals(context.ask), store,
                   [store, signature = signatureOf(context), revocation](const JudgedApprovals &judged) {
                       return store->write(Store::ApprovalsTopic | Store::LedgerTopic,
                                           [signature, revocation, verdicts = judged.verdicts](Database &db) {
                                               return writeKeyRevocation(db, signature, revocation, verdicts,
                                                                         Authority::OnePerson);
                                           });
                   });
}

} // namespace slipway
