#include "models/commands/promotionwriting.h"

#include "models/base/text.h"
#include "models/commands/promotionchecks.h"
#include "models/commands/runner.h"
#include "models/queries/approvalquery.h"
#include "models/queries/carriedplan.h"
#include "models/queries/requestframe.h"
#include "models/store/approvalstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/promotionstore.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

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
        return hasChangedMeanwhile(CommandWords::tr("The approval"));
    const auto isOther = isCarriedOtherwise(db, request->subject);
    if (!isOther)
        return fail(isOther.error());
    if (*isOther)
        return hasChangedMeanwhile(CommandWords::tr("Who carries it there"));
    const auto changed = fieldChangedSince(db, *request, plan.tag);
    if (!changed)
        return fail(changed.error());
    if (!changed->isEmpty())
        return hasChangedMeanwhile(CommandWords::tr("The approval"));
    return ApprovalStore(db).setState(request->id, ApprovalState::Used);
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
    if (!state && state.error().kind != Error::Kind::Invalid)
        return fail(state.error());
    // Rules that cannot be read let nothing in; what it adds up to is judged again once they can be.
    return ApprovalStore(db).setState(id, state.value_or(ApprovalState::Pending));
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
    if (const auto may = checkStillMay(db, signature, plan, order); !may)
        return fail(may.error());
    Promotion promotion;
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
    if (!plan.overrides.isEmpty() && !plan.goesBack) {
        QJsonArray ids;
        for (const FreezeOverride &one : plan.overrides)
            ids += one.id;
        body.insert(u"freeze_overrides"_s, ids);
    }
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
