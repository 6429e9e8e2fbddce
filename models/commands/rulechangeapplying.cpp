#include "models/commands/rulechangeapplying.h"

#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/commands/rulechangecommands.h"
#include "models/ledger/ledger.h"
#include "models/ledger/signerledger.h"
#include "models/ledger/standingledger.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/store.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QByteArray composedBytes(const QByteArray &text)
{
    return QString::fromUtf8(text).normalized(QString::NormalizationForm_C).toUtf8();
}

/// The rules in force as a proposal has them; empty where they cannot be read.
Result<QByteArray> rulesNow(Database &db, const QString &name)
{
    const auto environment = EnvironmentStore(db).byName(name);
    if (!environment)
        return fail(environment.error());
    const auto policy = GateStore(db).policyInForce(*environment);
    if (!policy && policy.error().kind != Error::Kind::Invalid)
        return fail(policy.error());
    return policy ? composedBytes(policy->canonicalJson()) : QByteArray();
}

template <class Value> Result<void> onlyWhether(const Result<Value> &done)
{
    return done ? Result<void>() : Result<void>(fail(done.error()));
}

Result<void> stillAsSeen(Database &db, const RuleChange &change)
{
    const auto now = rulesNow(db, change.of);
    if (!now)
        return fail(now.error());
    if (*now == change.was)
        return {};
    return fail(Error::Kind::Refused,
                CommandWords::tr("Other rules are in force in “%1” by now than the proposal was made from. "
                                 "Withdraw it, and propose it again from those.")
                    .arg(oneLine(change.of, 200)));
}

/// Who proposed it knew the person's keys and roles as they were then.
Result<void> signerStillAsSeen(Database &db, const ProposedChange &proposed)
{
    const RuleChange::Kind kind = proposed.change.kind;
    if (kind != RuleChange::Kind::SignerAdded && kind != RuleChange::Kind::RolesSet)
        return {};
    const auto isChanged = SignerLedger(db).isChangedSince(proposed.change.of, proposed.id);
    if (!isChanged)
        return fail(isChanged.error());
    if (!*isChanged)
        return {};
    return fail(Error::Kind::Refused,
                CommandWords::tr("The keys or roles of “%1” were changed after this was proposed. Withdraw "
                                 "it, and propose it again from what is so now.")
                    .arg(oneLine(proposed.change.of, 200)));
}

Result<void> applyPolicy(Database &db, const Signature &signature, const RuleChange &change)
{
    if (const auto same = stillAsSeen(db, change); !same)
        return same;
    if (change.kind == RuleChange::Kind::PolicyCleared)
        return onlyWhether(dropGatePolicy(db, signature, change.of, Authority::TwoPersons));
    const auto policy = policyFromJson(change.content);
    if (!policy)
        return fail(policy.error());
    return onlyWhether(writeGatePolicy(db, signature, change.of, *policy, Authority::TwoPersons));
}

Result<void> applyRevocation(Database &db, const Signature &signature, const RuleChange &change,
                             const SignatureVerdicts &verdicts)
{
    const QJsonObject object = QJsonDocument::fromJson(change.content).object();
    KeyRevocation revocation;
    revocation.name = change.of;
    revocation.fingerprint = object.value(u"fingerprint"_s).toString();
    revocation.compromised = object.value(u"compromised"_s).toBool();
    revocation.reason = object.value(u"reason"_s).toString();
    return onlyWhether(writeKeyRevocation(db, signature, revocation, verdicts, Authority::TwoPersons));
}

Result<void> applyStanding(Database &db, const Signature &signature, const ProposedChange &proposed)
{
    const QJsonObject object = QJsonDocument::fromJson(proposed.change.content).object();
    StandingApproval standing;
    standing.by = proposed.by;
    standing.at = signature.at;
    standing.selfAttested = false;
    standing.note = object.value(u"note"_s).toString();
    standing.statement = object.value(u"statement"_s).toString().toUtf8();
    standing.signature = object.value(u"signature"_s).toString().toLatin1();
    const auto read = readStandingStatement(standing.statement);
    if (!read)
        return fail(read.error());
    standing.limits = read->limits;
    if (standing.limits.environment != proposed.change.of)
        return fail(
            Error::Kind::Refused,
            CommandWords::tr("What is approved beforehand is for another environment than was said."));
    return onlyWhether(writeStandingApproval(db, signature, standing, Authority::TwoPersons));
}

RuleChange signerWish(RuleChange::Kind kind, const SignerChange &change)
{
    return {.kind = kind, .of = change.name, .content = signerChangeText(change)};
}

} // namespace

Result<void> applyRuleChange(Database &db, const Signature &signature, const ProposedChange &proposed,
                             const SignatureVerdicts &verdicts)
{
    const RuleChange &change = proposed.change;
    if (const auto same = signerStillAsSeen(db, proposed); !same)
        return same;
    switch (change.kind) {
    case RuleChange::Kind::Policy:
    case RuleChange::Kind::PolicyCleared:
        return applyPolicy(db, signature, change);
    case RuleChange::Kind::SignerAdded:
    case RuleChange::Kind::RolesSet: {
        const auto kind =
            change.kind == RuleChange::Kind::RolesSet ? SignerChange::Kind::Roles : SignerChange::Kind::Added;
        SignerChange wanted = signerChangeFrom(kind, change.content);
        wanted.name = change.of;
        return onlyWhether(writeSignerChange(db, signature, wanted, Authority::TwoPersons));
    }
    case RuleChange::Kind::SignerRevoked:
        return applyRevocation(db, signature, change, verdicts);
    case RuleChange::Kind::Standing:
        return applyStanding(db, signature, proposed);
    case RuleChange::Kind::OnePersonAgain:
        return enter(db, signature, u"two_persons.set"_s, {{u"on"_s, false}});
    }
    return {};
}

QFuture<Result<RuleChange>> policyChange(const CommandContext &context, const QString &environment,
                                         std::function<Result<GatePolicy>(GatePolicy)> change)
{
    return context.ask.store->read([environment, change](Database &db) -> Result<RuleChange> {
        const auto was = rulesNow(db, environment);
        if (!was)
            return fail(was.error());
        const auto before = was->isEmpty() ? Result<GatePolicy>(GatePolicy()) : policyFromJson(*was);
        if (!before)
            return fail(before.error());
        const auto after = change(*before);
        if (!after)
            return fail(after.error());
        if (const auto good = checkPolicy(*after); !good)
            return fail(good.error());
        return RuleChange{RuleChange::Kind::Policy, environment, composedBytes(after->canonicalJson()), *was};
    });
}

QFuture<Result<RuleChange>> policyRemoval(const CommandContext &context, const QString &environment)
{
    return context.ask.store->read([environment](Database &db) -> Result<RuleChange> {
        const auto was = rulesNow(db, environment);
        if (!was)
            return fail(was.error());
        return RuleChange{RuleChange::Kind::PolicyCleared, environment, {}, *was};
    });
}

RuleChange signerChange(const NewSigner &signer, const PublicKey &key)
{
    SignerChange change;
    change.name = signer.name;
    change.key = key;
    change.roles = signer.roles;
    change.accounts = signer.accounts;
    change.validFrom = signer.validFrom;
    change.validUntil = signer.validUntil;
    return signerWish(RuleChange::Kind::SignerAdded, change);
}

RuleChange rolesChange(const QString &name, const QStringList &roles)
{
    SignerChange change;
    change.kind = SignerChange::Kind::Roles;
    change.name = name;
    change.roles = roles;
    return signerWish(RuleChange::Kind::RolesSet, change);
}

RuleChange revocationChange(const KeyRevocation &revocation)
{
    return {.kind = RuleChange::Kind::SignerRevoked,
            .of = revocation.name,
            .content = canonicalJson({{u"compromised"_s, revocation.compromised},
                                      {u"fingerprint"_s, revocation.fingerprint},
                                      {u"reason"_s, manyLines(revocation.reason, 2000)}})};
}

RuleChange standingChange(const StandingApproval &standing)
{
    return {.kind = RuleChange::Kind::Standing,
            .of = standing.limits.environment,
            .content = canonicalJson({{u"for"_s, limitsText(standing.limits)},
                                      {u"project"_s, standing.limits.project},
                                      {u"note"_s, standing.note},
                                      {u"statement"_s, QString::fromUtf8(standing.statement)},
                                      {u"signature"_s, QString::fromLatin1(standing.signature)}})};
}

} // namespace slipway
