#include "models/commands/gaterulecommands.h"

#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/base/times.h"
#include "models/commands/rulewriting.h"
#include "models/commands/voiding.h"
#include "models/commands/writing.h"
#include "models/domain/freezeoverride.h"
#include "models/ledger/signerledger.h"
#include "models/queries/projecthistory.h"
#include "models/queries/releasenamed.h"
#include "models/schedule/freezes.h"
#include "models/store/connectionstore.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/projectstore.h"
#include "models/store/promotionstore.h"
#include "models/store/store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QJsonObject policyBody(const Environment &environment, const GatePolicy &policy)
{
    return {{u"environment"_s, environment.name},
            {u"policy"_s, QJsonDocument::fromJson(policy.canonicalJson()).object()},
            {u"policy_sha256"_s, policy.sha256()}};
}

/// Whether these rules may begin to ask for two persons.
Result<void> mayBeginToAskForTwo(Database &db, const Signature &signature, const Environment &environment,
                                 const GatePolicy &policy)
{
    if (!policy.needsTwoPersons)
        return {};
    const auto before = GateStore(db).policyInForce(environment);
    if (before && before->needsTwoPersons)
        return {};
    const auto signers = SignerLedger(db).directory();
    return signers ? mayAskForTwo(*signers, signature.at) : fail(signers.error());
}

} // namespace

Result<GatePolicy> writeGatePolicy(Database &db, const Signature &signature, const QString &name,
                                   const GatePolicy &policy, Authority authority)
{
    if (const auto good = checkPolicy(policy); !good)
        return fail(good.error());
    const auto environment = EnvironmentStore(db).byName(name);
    if (!environment)
        return fail(environment.error());
    const RuleChange change{.kind = RuleChange::Kind::Policy, .of = environment->name};
    if (const auto may = mayChangeAtOnce(db, signature, change, authority); !may)
        return fail(may.error());
    if (const auto may = mayBeginToAskForTwo(db, signature, *environment, policy); !may)
        return fail(may.error());
    if (!policy.soakEnvironment.isEmpty()) {
        if (const auto known = EnvironmentStore(db).byName(policy.soakEnvironment); !known)
            return fail(known.error());
    }
    if (const auto kept = GateStore(db).setPolicy(environment->id, policy); !kept)
        return fail(kept.error());
    if (const auto done = voidUnderOldRules(db, signature, environment->name, policy.sha256()); !done)
        return fail(done.error());
    if (const auto entered = enter(db, signature, u"gate.set"_s, policyBody(*environment, policy)); !entered)
        return fail(entered.error());
    return policy;
}

namespace {

Result<GatePolicy> changePolicy(Database &db, const Signature &signature, const QString &name,
                                const std::function<Result<GatePolicy>(GatePolicy)> &change)
{
    const auto environment = EnvironmentStore(db).byName(name);
    if (!environment)
        return fail(environment.error());
    const auto inForce = GateStore(db).policyInForce(*environment);
    if (!inForce)
        return inForce;
    const auto changed = change(*inForce);
    return changed ? writeGatePolicy(db, signature, name, *changed, Authority::OnePerson) : changed;
}

Result<GatePolicy> replacePolicy(Database &db, const Signature &signature, const QString &name,
                                 const GatePolicy &policy, const QString &seen)
{
    const auto environment = EnvironmentStore(db).byName(name);
    if (!environment)
        return fail(environment.error());
    const auto inForce = GateStore(db).policyInForce(*environment);
    if (!inForce && inForce.error().kind != Error::Kind::Invalid)
        return inForce;
    if (seen != (inForce ? inForce->sha256() : QString()))
        return fail(Error::Kind::Refused,
                    CommandWords::tr("Somebody wrote other rules for “%1” meanwhile. Nothing of yours was "
                                     "saved: look at theirs, then begin again.")
                        .arg(oneLine(name, 200)));
    return writeGatePolicy(db, signature, name, policy, Authority::OnePerson);
}

} // namespace

Result<GatePolicy> dropGatePolicy(Database &db, const Signature &signature, const QString &name,
                                  Authority authority)
{
    const auto environment = EnvironmentStore(db).byName(name);
    if (!environment)
        return fail(environment.error());
    const RuleChange change{.kind = RuleChange::Kind::PolicyCleared, .of = environment->name};
    if (const auto may = mayChangeAtOnce(db, signature, change, authority); !may)
        return fail(may.error());
    const auto written = GateStore(db).policy(environment->id);
    // Rules that cannot be read can be taken away all the same.
    if (written && !*written)
        return fail(Error::Kind::Refused,
                    CommandWords::tr("No rules are written for “%1”; there is nothing to take away.")
                        .arg(oneLine(name, 200)));
    if (const auto removed = GateStore(db).removePolicy(environment->id); !removed)
        return fail(removed.error());
    const GatePolicy policy = defaultPolicy(environment->tier == Tier::Production);
    if (const auto done = voidUnderOldRules(db, signature, environment->name, policy.sha256()); !done)
        return fail(done.error());
    if (const auto entered = enter(db, signature, u"gate.cleared"_s, policyBody(*environment, policy));
        !entered)
        return fail(entered.error());
    return policy;
}

namespace {

QJsonObject freezeBody(const Freeze &freeze)
{
    return {{u"freeze"_s, freeze.id},
            {u"reason"_s, freeze.reason},
            {u"project"_s, freeze.project},
            {u"environment"_s, freeze.environment},
            {u"starts_at"_s, toRfc3339(freeze.startsAt)},
            {u"ends_at"_s, toRfc3339(freeze.endsAt)},
            {u"rule"_s, freeze.rule},
            {u"time_zone"_s, freeze.timeZone}};
}

Result<Freeze> writeFreeze(Database &db, const Signature &signature, Freeze freeze)
{
    freeze.reason = oneLine(freeze.reason.trimmed(), 1000);
    freeze.by = signature.actor;
    freeze.addedAt = signature.at;
    // What comes back does so on the clocks that its times were read on: this machine's, if none were named.
    if (freeze.timeZone.isEmpty() && !freeze.rule.isEmpty())
        freeze.timeZone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    if (const auto good = checkFreeze(freeze); !good)
        return fail(good.error());
    if (!freeze.project.isEmpty()) {
        if (const auto known = ProjectStore(db).byName(freeze.project); !known)
            return fail(known.error());
    }
    if (!freeze.environment.isEmpty()) {
        if (const auto known = EnvironmentStore(db).byName(freeze.environment); !known)
            return fail(known.error());
    }
    const auto id = GateStore(db).addFreeze(freeze);
    if (!id)
        return fail(id.error());
    freeze.id = *id;
    if (const auto entered = enter(db, signature, u"freeze.added"_s, freezeBody(freeze)); !entered)
        return fail(entered.error());
    return freeze;
}

/// Else whoever may not override a freeze would take it away, promote, and put it there again.
Result<void> mayEndFreeze(Database &db, const Signature &signature, const Freeze &freeze,
                          const QString &reason)
{
    if (activeFreezes({freeze}, freeze.project, freeze.environment, signature.at).isEmpty())
        return {};
    const auto environments = EnvironmentStore(db).all();
    const auto signers = SignerLedger(db).directory();
    if (!environments || !signers)
        return fail(environments ? signers.error() : environments.error());
    for (const Environment &environment : *environments) {
        if (!freeze.concerns(freeze.project, environment.name))
            continue;
        const auto policy = GateStore(db).policyInForce(environment);
        if (!policy)
            return fail(policy.error());
        if (policy->freezeOverride.isEmpty())
            continue;
        if (const auto may = mayOverrideFreeze(*policy, signature.actor, signers->roles()); !may)
            return fail(Error::Kind::Refused,
                        CommandWords::tr("This freeze holds in “%1” just now, and ending it lets everything "
                                         "in. %2")
                            .arg(oneLine(environment.name, 120), may.error().message));
        if (reason.trimmed().isEmpty())
            return fail(Error::Kind::Usage,
                        CommandWords::tr("Say why the freeze ends before its time; the reason stands in the "
                                         "ledger for good."));
    }
    return {};
}

Result<Freeze> dropFreeze(Database &db, const Signature &signature, qint64 id, const QString &reason)
{
    const auto freeze = GateStore(db).freeze(id);
    if (!freeze)
        return fail(freeze.error());
    if (const auto may = mayEndFreeze(db, signature, *freeze, reason); !may)
        return fail(may.error());
    if (const auto removed = GateStore(db).removeFreeze(id); !removed)
        return fail(removed.error());
    QJsonObject body = freezeBody(*freeze);
    if (!reason.trimmed().isEmpty())
        body.insert(u"why"_s, oneLine(reason.trimmed(), 1000));
    if (const auto entered = enter(db, signature, u"freeze.removed"_s, body); !entered)
        return fail(entered.error());
    return *freeze;
}

QString ledgerKindOf(MarkChange change)
{
    switch (change) {
    case MarkChange::Hold:
        return u"release.held"_s;
    case MarkChange::Resume:
        return u"release.resumed"_s;
    case MarkChange::MarkBad:
        return u"release.marked_bad"_s;
    case MarkChange::MarkGood:
        return u"release.marked_good"_s;
    }
    return {};
}

/// Does it to the mark; whether there was anything to do.
bool applyMark(ReleaseMark &mark, MarkChange change)
{
    const ReleaseMark before = mark;
    if (change == MarkChange::Hold || change == MarkChange::Resume)
        mark.isHeld = change == MarkChange::Hold;
    else
        mark.isBad = change == MarkChange::MarkBad;
    return mark != before;
}

Result<ReleaseMark> writeMark(Database &db, const Signature &signature, const QString &project,
                              const Release &release, MarkChange change, const QString &reason)
{
    const QString name = release.version.isEmpty() ? release.tag : release.version;
    auto mark = GateStore(db).mark(project, name);
    if (!mark)
        return fail(mark.error());
    if (!applyMark(*mark, change))
        return fail(Error::Kind::Refused,
                    CommandWords::tr("Nothing to do: “%1” of “%2” is so already.")
                        .arg(oneLine(name, 200), oneLine(project, 200)));
    mark->reason = oneLine(reason.trimmed(), 1000);
    mark->by = signature.actor;
    mark->at = signature.at;
    if (const auto kept = GateStore(db).setMark(project, name, *mark); !kept)
        return fail(kept.error());
    const QJsonObject body{{u"project"_s, project},
                           {u"release"_s, name},
                           {u"tag"_s, release.tag},
                           {u"commit"_s, release.commit.hex()},
                           {u"reason"_s, mark->reason}};
    if (const auto entered = enter(db, signature, ledgerKindOf(change), body); !entered)
        return fail(entered.error());
    return *mark;
}

QJsonObject targetBody(const DeployTarget &target)
{
    QStringList names = target.parameters.keys();
    names.sort();
    // Values of parameters may be secrets of a pipeline; their names say enough.
    return {{u"project"_s, target.project},
            {u"environment"_s, target.environment},
            {u"connection"_s, target.connection},
            {u"job"_s, target.job},
            {u"parameters"_s, QJsonArray::fromStringList(names)},
            {u"command"_s, QJsonArray::fromStringList(target.command)},
            {u"folder"_s, target.folder}};
}

Result<DeployTarget> writeTarget(Database &db, const Signature &signature, const DeployTarget &target)
{
    if (const auto good = checkTarget(target); !good)
        return fail(good.error());
    if (!target.project.isEmpty()) {
        if (const auto known = ProjectStore(db).byName(target.project); !known)
            return fail(known.error());
    }
    if (const auto known = EnvironmentStore(db).byName(target.environment); !known)
        return fail(known.error());
    if (!target.connection.isEmpty()) {
        if (const auto known = ConnectionStore(db).byName(target.connection); !known)
            return fail(known.error());
    }
    if (const auto kept = PromotionStore(db).setTarget(target); !kept)
        return fail(kept.error());
    if (const auto done = voidWhatIsCarriedOtherwise(db, signature); !done)
        return fail(done.error());
    if (const auto entered = enter(db, signature, u"target.set"_s, targetBody(target)); !entered)
        return fail(entered.error());
    return target;
}

Result<void> dropTarget(Database &db, const Signature &signature, const QString &project,
                        const QString &environment)
{
    const auto removed = PromotionStore(db).removeTarget(project, environment);
    if (!removed)
        return fail(removed.error());
    if (!*removed)
        return fail(Error::Kind::NotFound,
                    CommandWords::tr("Nobody is named for this; there is nothing to remove."));
    if (const auto done = voidWhatIsCarriedOtherwise(db, signature); !done)
        return done;
    return enter(db, signature, u"target.removed"_s,
                 {{u"project"_s, project}, {u"environment"_s, environment}});
}

} // namespace

QFuture<Result<GatePolicy>> setGatePolicy(const CommandContext &context, const QString &environment,
                                          const GatePolicy &policy)
{
    return context.ask.store->write(Store::EnvironmentsTopic | Store::ApprovalsTopic | Store::LedgerTopic,
                                    [signature = signatureOf(context), environment, policy](Database &db) {
                                        return writeGatePolicy(db, signature, environment, policy,
                                                               Authority::OnePerson);
                                    });
}

QFuture<Result<GatePolicy>> changeGatePolicy(const CommandContext &context, const QString &environment,
                                             std::function<Result<GatePolicy>(GatePolicy)> change)
{
    return context.ask.store->write(
        Store::EnvironmentsTopic | Store::ApprovalsTopic | Store::LedgerTopic,
        [signature = signatureOf(context), environment, change = std::move(change)](Database &db) {
            return changePolicy(db, signature, environment, change);
        });
}

QFuture<Result<GatePolicy>> replaceGatePolicy(const CommandContext &context, const QString &environment,
                                              const GatePolicy &policy, const QString &seen)
{
    return context.ask.store->write(
        Store::EnvironmentsTopic | Store::ApprovalsTopic | Store::LedgerTopic,
        [signature = signatureOf(context), environment, policy, seen](Database &db) {
            return replacePolicy(db, signature, environment, policy, seen);
        });
}

QFuture<Result<GatePolicy>> clearGatePolicy(const CommandContext &context, const QString &environment)
{
    return context.ask.store->write(Store::EnvironmentsTopic | Store::ApprovalsTopic | Store::LedgerTopic,
                                    [signature = signatureOf(context), environment](Database &db) {
                                        return dropGatePolicy(db, signature, environment,
                                                              Authority::OnePerson);
                                    });
}

QFuture<Result<Freeze>> addFreeze(const CommandContext &context, const Freeze &freeze)
{
    return context.ask.store->write(Store::EnvironmentsTopic | Store::LedgerTopic,
                                    [signature = signatureOf(context), freeze](Database &db) {
                                        return writeFreeze(db, signature, freeze);
                                    });
}

QFuture<Result<Freeze>> removeFreeze(const CommandContext &context, qint64 id, const QString &reason)
{
    return context.ask.store->write(Store::EnvironmentsTopic | Store::LedgerTopic,
                                    [signature = signatureOf(context), id, reason](Database &db) {
                                        return dropFreeze(db, signature, id, reason);
                                    });
}

QFuture<Result<ReleaseMark>> markRelease(const CommandContext &context, const QString &project,
                                         const QString &release, MarkChange change, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return readyFuture<Result<ReleaseMark>>(
            fail(Error::Kind::Usage, CommandWords::tr("This needs a reason: others will want to know why.")));
    Store *store = context.ask.store;
    const Signature signature = signatureOf(context);
    return andThen(
        askProjectHistory(context.ask, project), store,
        [store, signature, project, release, change, reason](const ProjectHistory &known) {
            const auto found = releaseNamed(known.history->releases(known.project), known.project, release);
            if (!found)
                return readyFuture<Result<ReleaseMark>>(fail(found.error()));
            return store->write(Store::ApprovalsTopic | Store::LedgerTopic,
                                [signature, project, found = *found, change, reason](Database &db) {
                                    return writeMark(db, signature, project, found, change, reason);
                                });
        });
}

QFuture<Result<DeployTarget>> setDeployTarget(const CommandContext &context, const DeployTarget &target)
{
    return context.ask.store->write(Store::EnvironmentsTopic | Store::ApprovalsTopic | Store::LedgerTopic,
                                    [signature = signatureOf(context), target](Database &db) {
                                        return writeTarget(db, signature, target);
                                    });
}

QFuture<Result<void>> removeDeployTarget(const CommandContext &context, const QString &project,
                                         const QString &environment)
{
    return context.ask.store->write(Store::EnvironmentsTopic | Store::ApprovalsTopic | Store::LedgerTopic,
                                    [signature = signatureOf(context), project, environment](Database &db) {
                                        return dropTarget(db, signature, project, environment);
                                    });
}

} // namespace slipway
