#include "models/commands/promotionchecks.h"

#include "models/base/text.h"
#include "models/domain/selfapproval.h"
#include "models/ledger/overrideledger.h"
#include "models/ledger/signerledger.h"
#include "models/ledger/standingledger.h"
#include "models/queries/approvalquery.h"
#include "models/queries/gatereading.h"
#include "models/schedule/freezes.h"
#include "models/store/approvalstore.h"
#include "models/store/checkliststore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/projectstore.h"
#include "models/store/promotionstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

Unexpected hasChangedMeanwhile(const QString &what)
{
    return fail(
        Error::Kind::Refused,
        CommandWords::tr("%1 changed while this was looked at. Nothing was started; look again.").arg(what));
}

namespace {

/// The overrides that the plan rests on which are still what they were, unrevoked, by a key that is in force.
Result<QVector<FreezeOverride>> overridesStillGood(Database &db, const PromotionPlan &plan,
                                                   const SignerDirectory &signers)
{
    QVector<FreezeOverride> good;
    for (const FreezeOverride &one : plan.overrides) {
        const auto now = OverrideLedger(db).byId(one.id);
        if (!now)
            return fail(now.error());
        bool isGood = now->statement == one.statement && now->signature == one.signature;
        if (now->selfAttested) {
            isGood = isGood && signers.isEmpty();
        } else {
            const auto check = overrideCheckOf(*now, signers);
            isGood = isGood && check && signers.inForce(check->key.key, 0, now->at);
        }
        if (isGood)
            good += *now;
    }
    return good;
}

/// Those of the servers among what the plan overrides.
QVector<ActiveFreeze> serverFreezesOf(const PromotionPlan &plan)
{
    QVector<ActiveFreeze> freezes = plan.overridable.freezes;
    freezes.removeIf([](const ActiveFreeze &freeze) { return freeze.from.isEmpty(); });
    return freezes;
}

/// Whether all freezes that hold now are overridden by the plan's overrides as they are now.
Result<bool> isOverridden(Database &db, const PromotionPlan &plan, const QVector<ActiveFreeze> &active,
                          const QDateTime &now)
{
    if (plan.overrides.isEmpty())
        return false;
    const auto signers = SignerLedger(db).directory();
    if (!signers)
        return fail(signers.error());
    const auto overrides = overridesStillGood(db, plan, *signers);
    if (!overrides)
        return fail(overrides.error());
    const OverrideFacts held{plan.overridable, now, signers->roles()};
    return std::ranges::all_of(active, [&](const ActiveFreeze &freeze) {
        return std::ranges::any_of(*overrides, [&](const FreezeOverride &one) {
            return whyNotOverriding(one, held, plan.policy, freeze).isEmpty();
        });
    });
}

/// A freeze may have come while the plan was made, which may take a while.
Result<void> checkNoFreeze(Database &db, const PromotionPlan &plan, const QDateTime &now)
{
    const auto freezes = GateStore(db).freezes();
    if (!freezes)
        return fail(freezes.error());
    auto active = activeFreezes(*freezes, plan.project, plan.environment.name, now);
    // What an override was needed for may be a server's freeze alone.
    const bool rests = !plan.overrides.isEmpty();
    if (rests)
        active += serverFreezesOf(plan);
    if (active.isEmpty() || plan.goesBack)
        return {};
    const auto overridden = isOverridden(db, plan, active, now);
    if (!overridden)
        return fail(overridden.error());
    if (*overridden)
        return {};
    if (rests)
        return hasChangedMeanwhile(CommandWords::tr("The override of the freeze"));
    return fail(Error::Kind::Refused,
                CommandWords::tr("“%1” was frozen while this was looked at: %2. Nothing was started.")
                    .arg(oneLine(plan.environment.name, 200), oneLine(active.first().reason, 400)));
}

/// What is live there and the rules are still what the plan was made from.
Result<void> checkStillSo(Database &db, const PromotionPlan &plan)
{
    const auto project = ProjectStore(db).byName(plan.project);
    if (!project)
        return fail(project.error());
    const auto environment = EnvironmentStore(db).byName(plan.environment.name);
    if (!environment)
        return fail(environment.error());
    const auto policy = GateStore(db).policyInForce(*environment);
    if (!policy)
        return fail(policy.error());
    if (!(*policy == plan.policy))
        return hasChangedMeanwhile(CommandWords::tr("The set of rules"));
    const auto live = DeploymentStore(db).liveAt(project->id, environment->id, {});
    if (!live)
        return fail(live.error());
    const DeploymentId before = plan.live ? plan.live->id : DeploymentId{};
    const DeploymentId now = *live ? (*live)->id : DeploymentId{};
    if (before.value != now.value)
        return hasChangedMeanwhile(CommandWords::tr("What is live there"));
    const auto mark = GateStore(db).mark(plan.project, plan.release);
    if (!mark)
        return fail(mark.error());
    if (mark->isBad || mark->isHeld)
        return hasChangedMeanwhile(CommandWords::tr("What was said of the release"));
    const auto target = PromotionStore(db).target(plan.project, plan.environment.name);
    if (!target)
        return fail(target.error());
    if (!(*target == plan.target))
        return hasChangedMeanwhile(CommandWords::tr("Who carries it there"));
    return {};
}

Result<void> checkNothingUnderWay(Database &db, const PromotionPlan &plan)
{
    const auto open = PromotionStore(db).open();
    if (!open)
        return fail(open.error());
    for (const Promotion &other : *open) {
        if (other.project != plan.project || other.environment != plan.environment.name)
            continue;
        return fail(
            Error::Kind::Refused,
            CommandWords::tr("“%1” is on its way into “%2” already (promotion %3 by %4). Wait until it has "
                             "ended; a sync finds out.")
                .arg(oneLine(other.release, 200), oneLine(other.environment, 200))
                .arg(other.id)
                .arg(oneLine(other.by, 200)));
    }
    return {};
}

Result<void> checkUnclaimed(Database &db, const PromotionPlan &plan, const QString &claim)
{
    const auto isClaimed = PromotionStore(db).isClaimed(claim);
    if (!isClaimed)
        return fail(isClaimed.error());
    if (!*isClaimed)
        return {};
    return fail(
        Error::Kind::Refused,
        CommandWords::tr("“%1” was let into “%2” for this reason already, by this Slipway or another.")
            .arg(oneLine(plan.release, 200), oneLine(plan.environment.name, 200)));
}

/// Its signature was verified when the plan was made; the key may have been revoked since.
bool isKeyInForce(const StandingApproval &standing, const SignerDirectory &signers)
{
    const auto check = standingCheckOf(standing, signers);
    return check && signers.inForce(check->key.key, 0, standing.at);
}

/// Those of the plan's standing approvals that still stand, are in force and signed; all of them, or an
/// error.
Result<QVector<StandingApproval>> stillStanding(Database &db, const PromotionPlan &plan,
                                                const SignerDirectory &signers, const QDateTime &at)
{
    QVector<StandingApproval> known;
    for (const StandingApproval &one : plan.standing) {
        const auto now = StandingLedger(db).byId(one.id);
        if (!now)
            return fail(now.error());
        const bool isSigned = one.selfAttested ? signers.isEmpty() : isKeyInForce(*now, signers);
        const bool isOver = now->limits.notAfter.isValid() && now->limits.notAfter <= at;
        if (now->revokedAt.isValid() || isOver || now->statement != one.statement || !isSigned)
            return hasChangedMeanwhile(CommandWords::tr("A standing approval"));
        known += one;
    }
    return known;
}

/// Somebody may have said no while it was looked at.
Result<void> checkNotRejected(Database &db, const PromotionPlan &plan, const QDateTime &at)
{
    if (!plan.approval)
        return {};
    const auto known = ApprovalStore(db).byId(plan.approval->id);
    if (!known)
        return fail(known.error());
    // One that is over is not judged again, and says nothing of what was approved beforehand.
    if (isFinalApprovalState(known->state))
        return {};
    const auto request = judgedAgain(db, plan.approval->id, plan.verdicts, at);
    if (!request)
        return fail(request.error());
    if (request->state == ApprovalState::Rejected)
        return hasChangedMeanwhile(CommandWords::tr("The approval"));
    return {};
}

/// The standing approvals that it rests on are still enough with what was decided beside them, and that
/// without those of `person`, whose wish it is (empty: nobody's): that would be approving one's own deed.
Result<void> checkStanding(Database &db, const PromotionPlan &plan, const QDateTime &at,
                           const QString &person)
{
    if (plan.standing.isEmpty())
        return {};
    const auto signers = SignerLedger(db).directory();
    if (!signers)
        return fail(signers.error());
    const auto known = stillStanding(db, plan, *signers, at);
    if (!known)
        return fail(known.error());
    if (const auto open = checkNotRejected(db, plan, at); !open)
        return open;
    const bool everyoneCounts = person.isEmpty() || plan.policy.allowsSelfApproval;
    QVector<StandingApproval> counting;
    for (const StandingApproval &one : *known) {
        if (everyoneCounts || isSomebodyElse(one.by, person, *signers))
            counting += one;
    }
    const ApprovalRequest asked =
        plan.approval && !plan.isApprovedBeforehand ? *plan.approval : ApprovalRequest();
    if (approvalProgress(plan.policy, asked, signers->roles(), peopleOf(counting)).isComplete())
        return {};
    if (counting.size() == known->size())
        return hasChangedMeanwhile(CommandWords::tr("Who may approve"));
    if (!signers->isEmpty() && signers->ownerOf(person).isEmpty())
        return fail(Error::Kind::Refused,
                    CommandWords::tr(
                        "The account “%1” lets this in, and whose it is is not known, so whoever approved "
                        "it beforehand may be the same person. Say whose it is: slipway-cli signer add "
                        "NAME --account %1")
                        .arg(oneLine(person, 200)));
    return fail(
        Error::Kind::Refused,
        CommandWords::tr("Your own standing approval does not count for what you let in yourself; the "
                         "rules of %1 want somebody else's. Ask for an approval.")
            .arg(oneLine(plan.environment.name, 200)));
}

/// What goes in by itself does so once: it may have been let in and taken back while this was looked at.
Result<void> checkNotTried(Database &db, const PromotionPlan &plan)
{
    const auto project = ProjectStore(db).byName(plan.project);
    if (!project)
        return fail(project.error());
    const auto tried = PromotionStore(db).triedCommits(*project, plan.environment);
    if (!tried)
        return fail(tried.error());
    if (tried->contains(plan.commit))
        return hasChangedMeanwhile(CommandWords::tr("What was put there"));
    return {};
}

/// What people ticked is still ticked.
Result<void> checkTicks(Database &db, const PromotionPlan &plan)
{
    if (plan.policy.checklist.isEmpty() || plan.goesBack)
        return {};
    const auto ticks = ChecklistStore(db).of(plan.project, plan.environment.name, plan.commit);
    if (!ticks)
        return fail(ticks.error());
    if (!openItems(plan.policy.checklist, *ticks).isEmpty())
        return hasChangedMeanwhile(CommandWords::tr("The checklist"));
    return {};
}

/// What the monitors said was said just now, of the same stay, by monitors that are still what they were.
Result<void> checkMonitorsStillSo(Database &db, const PromotionPlan &plan, const QDateTime &now)
{
    constexpr qint64 longestAge = 5 * 60;
    if (plan.policy.monitors.isEmpty() || plan.goesBack)
        return {};
    const auto project = ProjectStore(db).byName(plan.project);
    if (!project)
        return fail(project.error());
    const auto facts = readMonitorFacts(db, *project, plan.commit, plan.policy, plan.environment.id);
    if (!facts)
        return fail(facts.error());
    const bool isOld = plan.readAt.secsTo(now) > longestAge;
    const bool isSame =
        std::ranges::equal(*facts, plan.monitors, [](const MonitorFact &a, const MonitorFact &b) {
            return a.rule == b.rule && a.environment == b.environment && a.monitor == b.monitor
                && a.liveSince == b.liveSince && a.liveUntil == b.liveUntil;
        });
    return isOld || !isSame ? Result<void>(hasChangedMeanwhile(CommandWords::tr("What the monitors watch")))
                            : Result<void>();
}

} // namespace

Result<void> checkStillMay(Database &db, const Signature &signature, const PromotionPlan &plan,
                           const PromotionOrder &order)
{
    if (const auto first = checkUnclaimed(db, plan, order.claim); !first)
        return first;
    if (const auto same = checkStillSo(db, plan); !same)
        return same;
    const bool goesByItself = !order.claim.isEmpty() && order.wishedBy.isEmpty();
    if (const auto fresh = goesByItself ? checkNotTried(db, plan) : Result<void>(); !fresh)
        return fresh;
    if (const auto thawed = checkNoFreeze(db, plan, signature.at); !thawed)
        return thawed;
    if (const auto free = checkNothingUnderWay(db, plan); !free)
        return free;
    if (const auto ticked = checkTicks(db, plan); !ticked)
        return ticked;
    if (const auto watched = checkMonitorsStillSo(db, plan, signature.at); !watched)
        return watched;
    if (!plan.restsOnApproval())
        return {};
    const QString person = order.claim.isEmpty() ? signature.actor : order.wishedBy;
    return checkStanding(db, plan, signature.at, person);
}

} // namespace slipway
