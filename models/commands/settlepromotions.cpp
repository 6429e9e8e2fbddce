#include "models/base/chain.h"
#include "models/commands/promotecommands.h"
#include "models/commands/promotionwriting.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/promotionstore.h"
#include "models/store/store.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// A server's clock may be so far from ours.
constexpr qint64 clockSlackSeconds = 300;
/// How long after it was asked a server that was read must show it.
constexpr qint64 showsUpSeconds = 120;

/// The deployment on the server that a promotion started: the one it named, or else the first of the same
/// commit in the same place that began after it was asked for.
Result<std::optional<Deployment>> deploymentOfPromotion(Database &db, const Promotion &promotion)
{
    DeploymentStore store(db);
    if (!promotion.externalId.isEmpty()) {
        auto known = store.bySource(promotion.connection, promotion.externalId);
        if (!known || *known)
            return known;
    }
    const auto project = ProjectStore(db).byName(promotion.project);
    const auto environment = EnvironmentStore(db).byName(promotion.environment);
    if (!project || !environment)
        return std::optional<Deployment>();
    DeploymentFilter filter;
    filter.project = project->id;
    filter.environment = environment->id;
    filter.from = promotion.at.addSecs(-clockSlackSeconds);
    constexpr int mostSince = 500;
    const auto page = store.page(filter, {}, mostSince);
    if (!page)
        return fail(page.error());
    std::optional<Deployment> first;
    for (const Deployment &deployment : page->rows) {
        const bool isOurs = deployment.source == promotion.connection && deployment.commit == promotion.commit
            && !deployment.commit.isNull()
            && (!deployment.createdAt.isValid()
                || deployment.createdAt >= promotion.at.addSecs(-clockSlackSeconds));
        if (isOurs)
            first = deployment; // newest first, so the last one stays
    }
    return first;
}

/// What the server's deployment says of the promotion; whether that is news.
bool takeState(Promotion &promotion, const Deployment &deployment)
{
    const Promotion before = promotion;
    promotion.externalId = deployment.externalId;
    if (isLive(deployment.state)) {
        promotion.state = PromotionState::Succeeded;
        promotion.endedAt = deployment.finishedAt;
    } else if (isTerminal(deployment.state)) {
        promotion.state = PromotionState::Failed;
        promotion.endedAt = deployment.finishedAt;
        promotion.message = CommandWords::tr("The server says: %1").arg(deployment.rawState);
    } else {
        promotion.state = PromotionState::Running;
    }
    return promotion.state != before.state || promotion.externalId != before.externalId;
}

/// Whether its connection was read whole since it should have shown up there.
Result<bool> wasReadSince(Database &db, const Promotion &promotion)
{
    const auto connections = ConnectionStore(db).all();
    if (!connections)
        return fail(connections.error());
    for (const Connection &connection : *connections) {
        if (connection.name == promotion.connection)
            return connection.lastSyncAt.isValid()
                && connection.lastSyncAt > promotion.at.addSecs(showsUpSeconds);
    }
    return false;
}

QString ledgerKindOf(const Promotion &promotion)
{
    switch (promotion.state) {
    case PromotionState::Succeeded:
    case PromotionState::Failed:
        return u"promotion.ended"_s;
    default:
        return u"promotion.started"_s;
    }
}

/// Whether anything is news of it.
Result<bool> settleOne(Database &db, Promotion &promotion)
{
    const auto deployment = deploymentOfPromotion(db, promotion);
    if (!deployment)
        return fail(deployment.error());
    if (*deployment)
        return takeState(promotion, **deployment);
    if (promotion.state == PromotionState::Running)
        return false;
    const auto wasRead = wasReadSince(db, promotion);
    if (!wasRead)
        return fail(wasRead.error());
    if (!*wasRead)
        return false;
    promotion.state = PromotionState::Failed;
    promotion.message = CommandWords::tr("The server never began it.");
    return true;
}

Result<QVector<Promotion>> settleAll(Database &db, const Signature &signature)
{
    const auto open = PromotionStore(db).open();
    if (!open)
        return fail(open.error());
    QVector<Promotion> settled;
    for (Promotion promotion : *open) {
        // A command of the team's own is followed by whoever runs it.
        if (promotion.connection.isEmpty())
            continue;
        const auto isNews = settleOne(db, promotion);
        if (!isNews)
            return fail(isNews.error());
        if (!*isNews)
            continue;
        const auto written = writeOutcome(db, signature, promotion, ledgerKindOf(promotion));
        if (!written)
            return fail(written.error());
        settled.append(*written);
    }
    return settled;
}

} // namespace

QFuture<Result<QVector<Promotion>>> settlePromotions(const CommandContext &context)
{
    Store *store = context.ask.store;
    const Signature signature = signatureOf(context);
    const auto open = store->read([](Database &db) { return PromotionStore(db).open(); });
    return andThen(open, store, [store, signature](const QVector<Promotion> &known) {
        if (known.isEmpty())
            return readyFuture<Result<QVector<Promotion>>>(QVector<Promotion>());
        return store->write(Store::ApprovalsTopic | Store::LedgerTopic,
                            [signature](Database &db) { return settleAll(db, signature); });
    });
}

} // namespace slipway
