#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/commands/promotecommands.h"
#include "models/commands/promotionwriting.h"
#include "models/commands/runner.h"
#include "models/connectors/startticket.h"
#include "models/store/connectionstore.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/promotionstore.h"
#include "models/store/store.h"
#include "models/sync/syncservice.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// A server's clock may be so far from ours.
constexpr qint64 clockSlackSeconds = 300;
/// How long after it was asked a server that was read must show it.
constexpr qint64 showsUpSeconds = 120;

/// Deployments of the promotion's connection in the place that it went to since it was asked for, newest
/// first, but those that another promotion started.
Result<QVector<Deployment>> startedSince(Database &db, const Promotion &promotion)
{
    const auto project = ProjectStore(db).byName(promotion.project);
    const auto environment = EnvironmentStore(db).byName(promotion.environment);
    if (!project || !environment)
        return QVector<Deployment>();
    const auto taken = PromotionStore(db).externalIdsOfOthers(promotion);
    if (!taken)
        return fail(taken.error());
    const QDateTime since = promotion.at.addSecs(-clockSlackSeconds);
    DeploymentFilter filter;
    filter.projects = {project->id};
    filter.environments = {environment->id};
    filter.from = since;
    constexpr int mostSince = 500;
    const auto page = DeploymentStore(db).page(filter, {}, mostSince);
    if (!page)
        return fail(page.error());
    QVector<Deployment> started;
    for (const Deployment &deployment : page->rows) {
        const bool isLate = !deployment.createdAt.isValid() || deployment.createdAt >= since;
        if (deployment.source == promotion.connection && isLate && !taken->contains(deployment.externalId))
            started += deployment;
    }
    return started;
}

/// The deployment on the server that a promotion started: the one it named; or else, where it named none, the
/// one that shows the promotion's nonce; or else the first of the same commit in the same place that began
/// after it was asked for. One from shortly before it is taken for it, as clocks differ, only where the
/// server `wasRead` since it must be there.
Result<std::optional<Deployment>> deploymentOfPromotion(Database &db, const Promotion &promotion,
                                                        bool wasRead)
{
    if (!promotion.externalId.isEmpty()) {
        auto known = DeploymentStore(db).bySource(promotion.connection, promotion.externalId);
        if (!known || *known || !isStartTicket(promotion.externalId))
            return known;
    }
    const auto started = startedSince(db, promotion);
    if (!started)
        return fail(started.error());
    std::optional<Deployment> after;
    std::optional<Deployment> before;
    for (const Deployment &deployment : *started) {
        const auto raw = DeploymentStore(db).rawOf(deployment.id);
        if (!raw)
            return fail(raw.error());
        if (!promotion.nonce.isEmpty() && raw->contains(promotion.nonce.toLatin1()))
            return std::optional(deployment);
        if (deployment.commit.isNull() || deployment.commit != promotion.commit)
            continue;
        const bool isBefore = deployment.createdAt.isValid() && deployment.createdAt < promotion.at;
        if (!isBefore)
            after = deployment; // newest first, so the last one stays
        else if (!before)
            before = deployment;
    }
    return after || !wasRead ? after : before;
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

/// Whether something began in its place since that names no commit: it may be it or not.
Result<bool> mayHaveBegunUnnamed(Database &db, const Promotion &promotion)
{
    const auto started = startedSince(db, promotion);
    if (!started)
        return fail(started.error());
    return std::ranges::any_of(*started,
                               [](const Deployment &deployment) { return deployment.commit.isNull(); });
}

/// A command whose Slipway was ended by force: nobody follows it any more.
bool settleCommand(Promotion &promotion)
{
    if (promotion.state == PromotionState::Unsure || !hasEnded(promotion.runner))
        return false;
    if (promotion.state == PromotionState::Asking) {
        promotion.state = PromotionState::Failed;
        promotion.message = CommandWords::tr("Slipway ended before the command was started.");
        return true;
    }
    promotion.state = PromotionState::Unsure;
    promotion.message =
        CommandWords::tr(
            "The Slipway that ran the command ended before it. Look at what runs there, then say "
            "what became of it: slipway-cli settle %1")
            .arg(promotion.id);
    return true;
}

QString ledgerKindOf(const Promotion &promotion)
{
    switch (promotion.state) {
    case PromotionState::Unsure:
        return u"promotion.unsure"_s;
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
    const auto wasRead = wasReadSince(db, promotion);
    if (!wasRead)
        return fail(wasRead.error());
    const auto deployment = deploymentOfPromotion(db, promotion, *wasRead);
    if (!deployment)
        return fail(deployment.error());
    if (*deployment)
        return takeState(promotion, **deployment);
    if (promotion.state == PromotionState::Running || !*wasRead)
        return false;
    const auto isUnclear = mayHaveBegunUnnamed(db, promotion);
    if (!isUnclear)
        return fail(isUnclear.error());
    const Promotion before = promotion;
    promotion.state = *isUnclear ? PromotionState::Unsure : PromotionState::Failed;
    promotion.message = *isUnclear
        ? CommandWords::tr(
            "Something began there since that names no commit, so it cannot be told whether it "
            "is this. Look at the server, then say what became of it.")
        : CommandWords::tr("The server never began it.");
    return promotion.state != before.state || promotion.message != before.message;
}

/// Those of which anything is news, as they are now; nothing is written.
Result<QVector<Promotion>> newsOf(Database &db)
{
    const auto open = PromotionStore(db).open();
    if (!open)
        return fail(open.error());
    QVector<Promotion> news;
    for (Promotion promotion : *open) {
        // A command of the team's own is followed by whoever runs it, while they do.
        const auto isNews = promotion.connection.isEmpty() ? Result<bool>(settleCommand(promotion))
                                                           : settleOne(db, promotion);
        if (!isNews)
            return fail(isNews.error());
        if (*isNews)
            news += promotion;
    }
    return news;
}

/// What a command of the team's own did, as a deployment. A place that is gone has none, and must not stop
/// the others from being settled.
Result<void> keepDeploymentIfThere(Database &db, const Promotion &promotion)
{
    const auto kept = keepCommandDeployment(db, promotion);
    return kept || kept.error().kind != Error::Kind::NotFound ? kept : Result<void>();
}

Result<QVector<Promotion>> settleAll(Database &db, const Signature &signature)
{
    const auto news = newsOf(db);
    if (!news)
        return news;
    QVector<Promotion> settled;
    for (const Promotion &promotion : *news) {
        const auto written = writeOutcome(db, signature, promotion, ledgerKindOf(promotion));
        if (!written)
            return fail(written.error());
        if (promotion.connection.isEmpty() && !promotion.externalId.isEmpty()) {
            if (const auto kept = keepDeploymentIfThere(db, *written); !kept)
                return fail(kept.error());
        }
        settled += *written;
    }
    return settled;
}

Result<Promotion> settleOneByHand(Database &db, const Signature &signature, qint64 id, bool succeeded,
                                  const QString &reason)
{
    auto promotion = PromotionStore(db).byId(id);
    if (!promotion)
        return promotion;
    if (!isOpen(promotion->state))
        return fail(Error::Kind::Refused,
                    CommandWords::tr("Promotion %1 is over; what became of it is known.").arg(id));
    const bool isCommand = promotion->connection.isEmpty();
    if (isCommand && promotion->state != PromotionState::Unsure && !hasEnded(promotion->runner))
        return fail(
            Error::Kind::Refused,
            CommandWords::tr("Promotion %1 is still being followed by the Slipway that began it.").arg(id));
    promotion->state = succeeded ? PromotionState::Succeeded : PromotionState::Failed;
    promotion->message = CommandWords::tr("Said by %1: %2").arg(signature.actor, oneLine(reason, 800));
    const auto written = writeOutcome(db, signature, *promotion, u"promotion.settled"_s);
    if (!written)
        return written;
    if (isCommand) {
        if (const auto kept = keepDeploymentIfThere(db, *written); !kept)
            return fail(kept.error());
    }
    return written;
}

} // namespace

QFuture<Result<Promotion>> settleByHand(const CommandContext &context, qint64 promotion, bool succeeded,
                                        const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return readyFuture(Result<Promotion>(fail(
            Error::Kind::Usage,
            CommandWords::tr("This needs a reason: say how you know, for example what you looked at."))));
    return context.ask.store->write(
        Store::ApprovalsTopic | Store::DeploymentsTopic | Store::LedgerTopic,
        [signature = signatureOf(context), promotion, succeeded, reason](Database &db) {
            return settleOneByHand(db, signature, promotion, succeeded, reason);
        });
}

QFuture<Result<QVector<Promotion>>> settlePromotions(const CommandContext &context)
{
    Store *store = context.ask.store;
    const Signature signature = signatureOf(context);
    // Asked after every poll: without news nothing is written, and nobody is told to look again.
    const auto news = store->read(newsOf);
    return andThen(news, store, [store, signature](const QVector<Promotion> &known) {
        if (known.isEmpty())
            return readyFuture<Result<QVector<Promotion>>>(QVector<Promotion>());
        return store->write(Store::ApprovalsTopic | Store::DeploymentsTopic | Store::LedgerTopic,
                            [signature](Database &db) { return settleAll(db, signature); });
    });
}

void settlePromotionsAfter(SyncService &service, const CommandContext &context)
{
    QObject::connect(&service, &SyncService::sourceEnded, &service, [context](const SourceReport &report) {
        // An error of it is no harm: the next time finds out.
        if (report.kind == SourceReport::Kind::Server)
            (void)settlePromotions(context);
    });
}

} // namespace slipway
