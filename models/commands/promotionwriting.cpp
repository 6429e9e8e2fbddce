#include "models/commands/promotionwriting.h"

#include "models/base/text.h"
#include "models/commands/runner.h"
#include "models/domain/selfapproval.h"
#include "models/ledger/signerledger.h"
#include "models/ledger/standingledger.h"
#include "models/queries/approvalquery.h"
#include "models/queries/carriedplan.h"
#include "models/queries/requestframe.h"
#include "models/schedule/freezes.h"
#include "models/store/approvalstore.h"
#include "models/store/checkliststore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/gatestore.h"
#include "models/store/projectstore.h"
#include "models/store/promotionstore.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

Unexpected hasChanged(const QString &what)
{
    return fail(
        Error::Kind::Refused,
        CommandWords::tr("%1 changed while this was looked at. Nothing was started; look again.").arg(what));
}

/// A freeze may have come while the plan was made, which may take a while.
Result<void> checkNoFreeze(Database &db, const PromotionPlan &plan, const QDateTime &now)
{
    const auto freezes = GateStore(db).freezes();
    if (!freezes)
        return fail(freezes.error());
    const auto active = activeFreezes(*freezes, plan.project, plan.environment.name, now);
    if (active.isEmpty() || plan.goesBack)
        return {};
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
        return hasChanged(CommandWords::tr("The set of rules"));
    const auto live = DeploymentStore(db).liveAt(project->id, environment->id, {});
    if (!live)
        return fail(live.error());
    const DeploymentId before = plan.live ? plan.live->id : DeploymentId{};
    const DeploymentId now = *live ? (*live)->id : DeploymentId{};
    if (before.value != now.value)
        return hasChanged(CommandWords::tr("What is live there"));
    const auto mark = GateStore(db).mark(plan.project, plan.release);
    if (!mark)
        return fail(mark.error());
    if (mark->isBad || mark->isHeld)
        return hasChanged(CommandWords::tr("What was said of the release"));
    const auto target = PromotionStore(db).target(plan.project, plan.environment.name);
    if (!target)
        return fail(target.error());
    if (!(*target == plan.target))
        return hasChanged(CommandWords::tr("Who carries it there"));
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

/// Uses the approval up, exactly once.
Result<void> useApproval(Database &db, const PromotionPlan &plan, const QDateTime &now)
{
    const auto request = judgedAgain(db, plan.approval->id, plan.verdicts, now);
    if (!request)
        return fail(request.error());
    // With a standing approval beside it a request is enough that waits for others still.
    const bool isOpenRequest =
        request->state == ApprovalState::Approved || request->state == ApprovalState::Pending;
    if (!isOpenRequest || request->state != plan.approval->state
        || request->subject.sha256() != plan.approval->subject.sha256()
        || approversOf(*request) != approversOf(*plan.approval))
        return hasChanged(CommandWords::tr("The approval"));
    const auto isOther = isCarriedOtherwise(db, request->subject);
    if (!isOther)
        return fail(isOther.error());
    if (*isOther)
        return hasChanged(CommandWords::tr("Who carries it there"));
    const auto changed = fieldChangedSince(db, *request, plan.tag);
    if (!changed)
        return fail(changed.error());
    if (!changed->isEmpty())
        return hasChanged(CommandWords::tr("The approval"));
    return ApprovalStore(db).setState(request->id, ApprovalState::Used);
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
            return hasChanged(CommandWords::tr("A standing approval"));
        known += one;
    }
    return known;
}

/// Somebody may have said no while it was looked at.
Result<void> checkNotRejected(Database &db, const PromotionPlan &plan, const QDateTime &at)
{
    if (!plan.approval)
        return {};
    const auto request = judgedAgain(db, plan.approval->id, plan.verdicts, at);
    if (!request)
        return fail(request.error());
    if (request->state == ApprovalState::Rejected)
        return hasChanged(CommandWords::tr("The approval"));
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
        return hasChanged(CommandWords::tr("Who may approve"));
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
        return hasChanged(CommandWords::tr("What was put there"));
    return {};
}

/// A request that was used for nothing is as it was: one beside a standing approval may wait for others
/// still.
Result<void> giveBack(Database &db, ApprovalId id)
{
    auto request = ApprovalStore(db).byId(id);
    if (!request)
        return fail(request.error());
    request->state = ApprovalState::Pending;
    const auto state = stateInForce(db, *request);
    if (!state)
        return fail(state.error());
    return ApprovalStore(db).setState(id, *state);
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
        return hasChanged(CommandWords::tr("The checklist"));
    return {};
}

QJsonArray standingIds(const PromotionPlan &plan)
{
    QJsonArray ids;
    for (const StandingApproval &one : plan.standing)
        ids += one.id;
    return ids;
}

QJsonObject promotionBody(const Promotion &promotion)
{
    return {{u"promotion"_s, promotion.id},
            {u"project"_s, promotion.project},
            {u"release"_s, promotion.release},
            {u"commit"_s, promotion.commit.isNull() ? QString() : promotion.commit.hex()},
            {u"environment"_s, promotion.environment},
            {u"kind"_s, toString(promotion.kind)},
            {u"state"_s, toString(promotion.state)},
            {u"approval"_s, promotion.approval ? promotion.approval->value : 0},
            {u"connection"_s, promotion.connection},
            {u"external_id"_s, promotion.externalId},
            {u"nonce"_s, promotion.nonce},
            {u"message"_s, oneLine(promotion.message, 400)}};
}

/// The deployment that a command of the team's own makes.
Deployment deploymentOf(const Promotion &promotion, ProjectId project, EnvironmentId environment)
{
    Deployment deployment;
    deployment.project = project;
    deployment.environment = environment;
    deployment.commit = promotion.commit;
    deployment.version = promotion.release;
    deployment.kind = promotion.kind;
    deployment.createdAt = promotion.at;
    deployment.startedAt = promotion.at;
    deployment.by = promotion.by;
    deployment.source = u"command"_s;
    deployment.externalId = promotion.nonce;
    switch (promotion.state) {
    case PromotionState::Succeeded:
        deployment.state = DeploymentState::Succeeded;
        break;
    case PromotionState::Failed:
        deployment.state = DeploymentState::Failed;
        break;
    case PromotionState::Unsure:
        deployment.state = DeploymentState::Unknown;
        break;
    case PromotionState::Asking:
    case PromotionState::Running:
        deployment.state = DeploymentState::Running;
        break;
    }
    deployment.rawState = toString(promotion.state);
    deployment.finishedAt = promotion.endedAt;
    return deployment;
}

} // namespace

Error refusalOf(const PromotionPlan &plan)
{
    QStringList reasons;
    for (const GateFinding &finding : plan.findings) {
        if (finding.outcome != GateOutcome::Passes)
            reasons += finding.reason;
    }
    return {Error::Kind::Refused,
            CommandWords::tr("“%1” of “%2” may not go into “%3”. %4.")
                .arg(oneLine(plan.release, 200), oneLine(plan.project, 200),
                     oneLine(plan.environment.name, 200), reasons.join(u"; "_s)),
            {}};
}

Result<Promotion> writeAsking(Database &db, const Signature &signature, const PromotionPlan &plan,
                              const PromotionOrder &order)
{
    if (const auto alone = PromotionStore(db).lockPlace(plan.environment.id); !alone)
        return fail(alone.error());
    if (const auto first = checkUnclaimed(db, plan, order.claim); !first)
        return fail(first.error());
    if (const auto same = checkStillSo(db, plan); !same)
        return fail(same.error());
    const bool goesByItself = !order.claim.isEmpty() && order.wishedBy.isEmpty();
    if (const auto fresh = goesByItself ? checkNotTried(db, plan) : Result<void>(); !fresh)
        return fail(fresh.error());
    if (const auto thawed = checkNoFreeze(db, plan, signature.at); !thawed)
        return fail(thawed.error());
    if (const auto free = checkNothingUnderWay(db, plan); !free)
        return fail(free.error());
    Promotion promotion;
    if (const auto ticked = checkTicks(db, plan); !ticked)
        return fail(ticked.error());
    if (plan.restsOnApproval()) {
        const QString person = order.claim.isEmpty() ? signature.actor : order.wishedBy;
        if (const auto stand = checkStanding(db, plan, signature.at, person); !stand)
            return fail(stand.error());
    }
    if (plan.restsOnApproval() && !plan.isApprovedBeforehand) {
        if (const auto used = useApproval(db, plan, signature.at); !used)
            return fail(used.error());
        promotion.approval = plan.approval->id;
    }
    promotion.project = plan.project;
    promotion.environment = plan.environment.name;
    promotion.release = plan.release;
    promotion.commit = plan.commit;
    promotion.kind = plan.kind;
    promotion.connection = plan.target->connection;
    promotion.nonce = QUuid::createUuid().toString(QUuid::Id128);
    promotion.by = signature.actor;
    promotion.at = signature.at;
    promotion.message = oneLine(order.reason, 1000);
    promotion.claim = order.claim;
    promotion.isApprovedBeforehand = plan.restsOnApproval() && plan.isApprovedBeforehand;
    if (promotion.connection.isEmpty())
        promotion.runner = thisRunner();
    const auto id = PromotionStore(db).add(promotion);
    if (!id)
        return fail(id.error());
    promotion.id = *id;
    QJsonObject body = promotionBody(promotion);
    body.insert(u"reason"_s, oneLine(order.reason, 1000));
    body.insert(u"policy_sha256"_s, plan.policy.sha256());
    if (!order.claim.isEmpty())
        body.insert(u"claim"_s, order.claim);
    if (plan.restsOnApproval() && !plan.standing.isEmpty())
        body.insert(u"standing"_s, standingIds(plan));
    if (order.alongWith) {
        if (const auto written = order.alongWith(db, promotion); !written)
            return fail(written.error());
    }
    if (const auto entered = enter(db, signature, u"promotion.asked"_s, body); !entered)
        return fail(entered.error());
    return promotion;
}

Result<Promotion> writeOutcome(Database &db, const Signature &signature, Promotion promotion,
                               const QString &kind)
{
    if (!isOpen(promotion.state) && !promotion.endedAt.isValid())
        promotion.endedAt = signature.at;
    // What a program or server said last may hold what it was called with, and stays in the ledger for good.
    promotion.message = oneLine(redacted(promotion.message), 1000);
    if (const auto kept = PromotionStore(db).update(promotion); !kept)
        return fail(kept.error());
    // What never began has used nothing up.
    const bool neverBegan = promotion.state == PromotionState::Failed && promotion.externalId.isEmpty();
    if (neverBegan && promotion.approval) {
        if (const auto back = giveBack(db, *promotion.approval); !back)
            return fail(back.error());
    }
    if (const auto entered = enter(db, signature, kind, promotionBody(promotion)); !entered)
        return fail(entered.error());
    return promotion;
}

Result<void> keepCommandDeployment(Database &db, const Promotion &promotion)
{
    const auto project = ProjectStore(db).byName(promotion.project);
    if (!project)
        return fail(project.error());
    const auto environment = EnvironmentStore(db).byName(promotion.environment);
    if (!environment)
        return fail(environment.error());
    const auto stored =
        DeploymentStore(db).upsert(QList{deploymentOf(promotion, project->id, environment->id)});
    return stored ? Result<void>() : fail(stored.error());
}

} // namespace slipway
