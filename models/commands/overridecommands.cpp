#include "models/commands/overridecommands.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/commands/voiding.h"
#include "models/ledger/approvalstatement.h"
#include "models/ledger/ledger.h"
#include "models/ledger/overrideledger.h"
#include "models/ledger/signerledger.h"
#include "models/ledger/standingledger.h"
#include "models/queries/gatereading.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"
#include "models/store/workspacestore.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// An override on its way: who gives it, what is signed, and with what key.
struct OverrideDraft
{
    FreezeOverride override;
    QString keyFile;
    SignerDirectory signers;
};

Result<QString> overriderOf(const NewOverride &wish, const SignerDirectory &signers,
                            const Signature &signature)
{
    if (wish.keyFile.isEmpty()) {
        if (signers.isEmpty())
            return signature.actor;
        return fail(Error::Kind::Refused,
                    CommandWords::tr("Signers are set up in this workspace, so an override has to be signed "
                                     "with your own SSH key: add --key FILE."));
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

Result<void> mayBeOverridden(const PromotionPlan &plan, const NewOverride &wish)
{
    if (!plan.isFrozen())
        return fail(Error::Kind::Refused,
                    CommandWords::tr("No freeze keeps “%1” from “%2”, so there is nothing to override.")
                        .arg(oneLine(plan.release, 200), oneLine(plan.environment.name, 200)));
    if (plan.commit.isNull())
        return fail(Error::Kind::Refused,
                    CommandWords::tr("Which commit “%1” is, is not known here. Sync, then look again.")
                        .arg(oneLine(plan.release, 200)));
    if (!wish.shown.project.isEmpty() && !(wish.shown == plan.overridable))
        return fail(Error::Kind::Refused,
                    CommandWords::tr("What would be overridden changed while this was looked at. Nothing was "
                                     "recorded; look again."));
    return {};
}

/// Fills in what only the workspace knows: the log, the last entry, who it is.
Result<OverrideDraft> overrideDraftOf(Database &db, const Signature &signature, const NewOverride &wish,
                                      const PromotionPlan &plan)
{
    const auto signers = SignerLedger(db).directory();
    const auto log = WorkspaceStore(db).uuid();
    const auto newest = Ledger(db).page(0, 1);
    if (!signers || !log || !newest)
        return fail(!signers ? signers.error() : (!log ? log.error() : newest.error()));
    const auto by = overriderOf(wish, *signers, signature);
    if (!by)
        return fail(by.error());
    // Asked before the key is: nobody is to touch it for what will be refused.
    if (const auto may = mayOverrideFreeze(plan.policy, *by, signers->roles()); !may)
        return fail(may.error());
    OverrideStatement statement;
    statement.subject = plan.overridable;
    statement.reason = oneLine(wish.reason.trimmed(), 1000);
    statement.notAfter = wish.notAfter;
    statement.by = *by;
    statement.environmentId = environmentUuid(*log, plan.environment.id);
    statement.log = *log;
    statement.nonce = ApproverWords::now(*by, DecisionKind::Approve, signature.at).nonce;
    statement.seenHash = newest->isEmpty() ? QByteArray(32, '\0') : newest->first().hash;
    statement.seenSequence = newest->isEmpty() ? 0 : newest->first().sequence;
    statement.signedAt = signature.at;
    OverrideDraft draft;
    draft.override.statement = overrideBytes(statement);
    const auto read = readOverride(draft.override.statement);
    if (!read)
        return fail(read.error());
    draft.override.subject = read->subject;
    draft.override.reason = read->reason;
    draft.override.notAfter = read->notAfter;
    draft.override.by = *by;
    draft.override.selfAttested = wish.keyFile.isEmpty();
    draft.keyFile = wish.keyFile;
    draft.signers = *signers;
    return draft;
}

QFuture<Result<OverrideDraft>> signedOverride(const OverrideDraft &draft, const QDateTime &now,
                                              QObject *receiver)
{
    if (draft.override.selfAttested)
        return readyFuture(Result<OverrideDraft>(draft));
    const auto made =
        signBytes(draft.override.statement, QString::fromLatin1(overrideNamespace), draft.keyFile, receiver);
    return andThen(made, receiver, [draft, now, receiver](const QByteArray &signature) {
        OverrideDraft complete = draft;
        complete.override.signature = signature;
        complete.override.at = now;
        const auto check = overrideCheckOf(complete.override, complete.signers);
        if (!check)
            return readyFuture(Result<OverrideDraft>(fail(check.error())));
        auto own = std::make_shared<SignatureVerifier>();
        return andThenValue(
            own->verify({*check}), receiver,
            [own, complete, check = *check](const SignatureVerdicts &verdicts) -> Result<OverrideDraft> {
                if (verdicts.value(check.digest(), false))
                    return complete;
                return fail(Error::Kind::Refused,
                            CommandWords::tr("The signature is not good. Nothing was recorded."));
            });
    });
}

/// The rules, the people and the freezes may have changed while it was signed.
Result<void> mayStillOverride(Database &db, const Signature &signature, const FreezeOverride &one)
{
    const auto project = ProjectStore(db).byName(one.subject.project);
    if (!project)
        return fail(project.error());
    const auto facts = readEnvironmentFacts(db, *project, one.subject.environment, signature.at);
    if (!facts)
        return fail(facts.error());
    if (facts->policy.sha256() != one.subject.policySha256
        || namedFreezes(facts->freezes) != one.subject.freezes)
        return fail(Error::Kind::Refused,
                    CommandWords::tr("The rules or the freezes changed while this was signed. Nothing was "
                                     "recorded; look again and sign anew."));
    const auto signers = SignerLedger(db).directory();
    if (!signers)
        return fail(signers.error());
    if (one.selfAttested != signers->isEmpty())
        return fail(
            Error::Kind::Refused,
            CommandWords::tr("Signers were set up at this moment; an override has to be signed now."));
    if (!one.selfAttested) {
        if (const auto check = overrideCheckOf(one, *signers); !check)
            return fail(check.error());
    }
    return mayOverrideFreeze(facts->policy, one.by, signers->roles());
}

Result<FreezeOverride> writeOverride(Database &db, const Signature &signature, const FreezeOverride &one)
{
    if (const auto may = mayStillOverride(db, signature, one); !may)
        return fail(may.error());
    QJsonObject body{{u"project"_s, one.subject.project},
                     {u"environment"_s, one.subject.environment},
                     {u"release"_s, one.subject.release},
                     {u"commit"_s, one.subject.commit.hex()},
                     {u"reason"_s, one.reason},
                     {u"self_attested"_s, one.selfAttested},
                     {u"statement"_s, QString::fromUtf8(one.statement)}};
    if (!one.selfAttested) {
        body.insert(u"operator"_s, signature.actor);
        body.insert(u"signature"_s, QString::fromLatin1(one.signature));
    }
    const auto entry = Ledger(db).append(one.by, u"override.added"_s, body, signature.at);
    if (!entry)
        return fail(entry.error());
    return OverrideLedger(db).byId(entry->sequence);
}

} // namespace

QFuture<Result<FreezeOverride>> overrideFreeze(const CommandContext &context, const NewOverride &asked,
                                               QObject *receiver)
{
    const Signature signature = signatureOf(context);
    NewOverride wish = asked;
    if (!wish.notAfter.isValid())
        wish.notAfter = signature.at.addDays(1);
    if (const auto good = checkOverride(wish.reason, wish.notAfter, signature.at); !good)
        return readyFuture(Result<FreezeOverride>(fail(good.error())));
    Store *store = context.ask.store;
    const auto draft =
        andThen(askPromotionPlan(context.ask, wish.wish), receiver,
                [store, signature, wish](const PromotionPlan &plan) {
                    if (const auto may = mayBeOverridden(plan, wish); !may)
                        return readyFuture(Result<OverrideDraft>(fail(may.error())));
                    // The workspace's own id is made when it is first asked for.
                    return store->write(Store::Topics(), [signature, wish, plan](Database &db) {
                        return overrideDraftOf(db, signature, wish, plan);
                    });
                });
    const auto ready = andThen(draft, receiver, [signature, receiver](const OverrideDraft &made) {
        return signedOverride(made, signature.at, receiver);
    });
    return andThen(ready, receiver, [context, store](const OverrideDraft &complete) {
        return store->write(Store::ApprovalsTopic | Store::LedgerTopic,
                            [now = signatureOf(context), one = complete.override](Database &db) {
                                return writeOverride(db, now, one);
                            });
    });
}

QFuture<Result<FreezeOverride>> endOverride(const CommandContext &context, qint64 id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return readyFuture(Result<FreezeOverride>(
            fail(Error::Kind::Usage,
                 CommandWords::tr("A revocation needs a reason; it stands in the ledger for good."))));
    return context.ask.store->write(
        Store::ApprovalsTopic | Store::LedgerTopic,
        [signature = signatureOf(context), id, reason](Database &db) -> Result<FreezeOverride> {
            const auto known = OverrideLedger(db).byId(id);
            if (!known)
                return known;
            if (known->revokedAt.isValid())
                return fail(Error::Kind::Refused,
                            CommandWords::tr("Override %1 was taken back already.").arg(id));
            if (const auto entered = enterOverrideEnd(db, signature, *known, reason); !entered)
                return fail(entered.error());
            return OverrideLedger(db).byId(id);
        });
}

} // namespace slipway
