#include "models/commands/promotecommands.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/commands/commandrun.h"
#include "models/commands/promotionsunderway.h"
#include "models/commands/promotionwriting.h"
#include "models/store/connectionstore.h"
#include "models/store/promotionstore.h"
#include "models/store/store.h"
#include "models/sync/connectortalk.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr Store::Topics promotionTopics =
    Store::Topics(Store::ApprovalsTopic | Store::DeploymentsTopic | Store::LedgerTopic);

/// What every step of one promotion needs. All of them are steps of the store: none comes after its end.
struct PromotionWork
{
    Store *store = nullptr;
    Signature signature;
    const Clock *clock = nullptr;
    TokenReader tokens;
    PromotionPlan plan;
    PromotionUnderWay *underWay = nullptr; ///< the store's, gone with the last step
};
using PromotionWorkPtr = std::shared_ptr<const PromotionWork>;

TargetWords wordsOf(const PromotionPlan &plan, const Promotion &promotion)
{
    return {plan.project, plan.environment.name, plan.release, plan.tag, plan.commit, promotion.nonce};
}

QFuture<Result<PromotionOutcome>> keepOutcome(const PromotionWorkPtr &work, const Promotion &promotion,
                                              const QString &kind)
{
    const Signature now{work->signature.actor, work->clock->now()};
    const auto kept = work->store->write(promotionTopics, [now, promotion, kind](Database &db) {
        return writeOutcome(db, now, promotion, kind);
    });
    return andThenValue(kept, work->store, [work](const Promotion &written) -> Result<PromotionOutcome> {
        return PromotionOutcome{work->plan, written};
    });
}

/// Whether the server may have taken it although no good answer came.
bool isInDoubt(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Network:
    case Error::Kind::Invalid:
    case Error::Kind::Cancelled:
    case Error::Kind::Bug:
        return true;
    default:
        return false;
    }
}

TriggerWish triggerWish(const PromotionWork &work, const Connection &connection, const Promotion &promotion)
{
    const DeployTarget &target = *work.plan.target;
    const TargetWords words = wordsOf(work.plan, promotion);
    TriggerWish wish;
    wish.remote = connection.remotes.value(work.plan.project);
    wish.job = target.job;
    wish.environment = work.plan.environment.name;
    wish.commit = work.plan.commit;
    wish.reference = work.plan.tag;
    wish.version = work.plan.release;
    wish.reason = promotion.message.isEmpty()
        ? CommandWords::tr("Promotion %1 by %2 with Slipway").arg(promotion.id).arg(promotion.by)
        : promotion.message;
    for (auto it = target.parameters.begin(); it != target.parameters.end(); ++it)
        wish.parameters.insert(it.key(), filledIn(it.value(), words));
    // A deployment's payload takes anything; jobs refuse what they do not know.
    if (connection.kind == ConnectionKind::GitHub && target.job.isEmpty())
        wish.parameters.insert(u"slipway_promotion"_s, promotion.nonce);
    return wish;
}

/// The server's answer, or that there was none, becomes what is known of the promotion.
QFuture<Result<PromotionOutcome>> takeAnswer(const PromotionWorkPtr &work, Promotion promotion,
                                             const Result<QString> &answer)
{
    if (answer) {
        promotion.state = PromotionState::Running;
        promotion.externalId = *answer;
        return keepOutcome(work, promotion, u"promotion.started"_s);
    }
    promotion.message = answer.error().message;
    const bool inDoubt = isInDoubt(answer.error().kind);
    promotion.state = inDoubt ? PromotionState::Unsure : PromotionState::Failed;
    const auto kept = keepOutcome(work, promotion, inDoubt ? u"promotion.unsure"_s : u"promotion.failed"_s);
    if (inDoubt)
        return kept;
    return andThenValue(kept, work->store,
                        [error = answer.error()](const PromotionOutcome &) -> Result<PromotionOutcome> {
                            return fail(error);
                        });
}

QFuture<Result<PromotionOutcome>> askServer(const PromotionWorkPtr &work, const Promotion &promotion)
{
    const QString name = work->plan.target->connection;
    const auto connection =
        work->store->read([name](Database &db) { return ConnectionStore(db).byName(name); });
    const auto answer = andThen(connection, work->store, [work, promotion](const Connection &known) {
        return andThen(work->tokens(known), work->store, [work, promotion, known](const QString &secret) {
            return triggerAtServer(known, secret, triggerWish(*work, known, promotion), work->store);
        });
    });
    const auto asked = allOf(QList{answer}, work->store);
    return andThen(asked, work->store, [work, promotion](const QVector<Result<QString>> &answers) {
        return takeAnswer(work, promotion, answers.first());
    });
}

/// Keeps what is known of a command's promotion and its deployment in one.
QFuture<Result<PromotionOutcome>> keepCommandOutcome(const PromotionWorkPtr &work, const Promotion &promotion,
                                                     const QString &kind)
{
    const Signature now{work->signature.actor, work->clock->now()};
    const auto kept =
        work->store->write(promotionTopics, [now, promotion, kind](Database &db) -> Result<Promotion> {
            const auto written = writeOutcome(db, now, promotion, kind);
            if (!written)
                return fail(written.error());
            if (const auto stored = keepCommandDeployment(db, *written); !stored)
                return fail(stored.error());
            return *written;
        });
    return andThenValue(kept, work->store, [work](const Promotion &written) -> Result<PromotionOutcome> {
        return PromotionOutcome{work->plan, written};
    });
}

CommandLineRun commandRunOf(const PromotionWork &work, const Promotion &promotion)
{
    const TargetWords words = wordsOf(work.plan, promotion);
    CommandLineRun run;
    for (const QString &part : work.plan.target->command)
        run.command += filledIn(part, words);
    run.folder = work.plan.target->folder;
    run.environment = {
        {u"SLIPWAY_PROJECT"_s, work.plan.project},     {u"SLIPWAY_ENVIRONMENT"_s, work.plan.environment.name},
        {u"SLIPWAY_RELEASE"_s, work.plan.release},     {u"SLIPWAY_TAG"_s, work.plan.tag},
        {u"SLIPWAY_COMMIT"_s, work.plan.commit.hex()}, {u"SLIPWAY_KIND"_s, toString(promotion.kind)},
        {u"SLIPWAY_PROMOTION"_s, promotion.nonce}};
    return run;
}

QFuture<Result<PromotionOutcome>> takeCommandEnd(const PromotionWorkPtr &work, Promotion promotion,
                                                 const Result<CommandEnd> &end)
{
    if (!end) {
        promotion.state = PromotionState::Failed;
        promotion.message = end.error().message;
        if (end.error().kind == Error::Kind::NotFound)
            promotion.externalId.clear(); // it never began, so nothing was used up
    } else if (end->exitCode == 0) {
        promotion.state = PromotionState::Succeeded;
        promotion.message = tellingLine(*end);
    } else if (end->exitCode < 0) {
        promotion.state = PromotionState::Failed;
        promotion.message =
            CommandWords::tr("The command was ended before it was done: %1").arg(tellingLine(*end));
    } else {
        promotion.state = PromotionState::Failed;
        promotion.message =
            CommandWords::tr("The command ended with code %1: %2").arg(end->exitCode).arg(tellingLine(*end));
    }
    promotion.endedAt = work->clock->now();
    return keepCommandOutcome(work, promotion, u"promotion.ended"_s);
}

/// Interrupted before anybody was asked, so that nothing was used up.
QFuture<Result<PromotionOutcome>> stopBefore(const PromotionWorkPtr &work, Promotion promotion)
{
    promotion.state = PromotionState::Failed;
    promotion.externalId.clear();
    promotion.message = CommandWords::tr("It was interrupted before anything was begun.");
    const QString kind = u"promotion.failed"_s;
    return promotion.connection.isEmpty() ? keepCommandOutcome(work, promotion, kind)
                                          : keepOutcome(work, promotion, kind);
}

QFuture<Result<PromotionOutcome>> runCommand(const PromotionWorkPtr &work, Promotion promotion)
{
    promotion.state = PromotionState::Running;
    promotion.externalId = promotion.nonce;
    const auto begun = keepCommandOutcome(work, promotion, u"promotion.started"_s);
    return andThen(begun, work->store, [work](const PromotionOutcome &running) {
        if (work->underWay->isToEnd)
            return stopBefore(work, running.promotion);
        const auto end = runCommandLine(commandRunOf(*work, running.promotion), work->store);
        const auto ended = allOf(QList{end}, work->store);
        return andThen(ended, work->store, [work, running](const QVector<Result<CommandEnd>> &ends) {
            return takeCommandEnd(work, running.promotion, ends.first());
        });
    });
}

QFuture<Result<PromotionOutcome>> carryOut(const PromotionWorkPtr &work, const PromotionOrder &order)
{
    const auto asking = work->store->write(promotionTopics, [work, order](Database &db) {
        // Asked here, in the unit of work: no freeze that was written before it may count as later.
        const Signature now{work->signature.actor, work->clock->now()};
        return writeAsking(db, now, work->plan, order);
    });
    const auto ended = andThen(asking, work->store, [work](const Promotion &promotion) {
        if (work->underWay->isToEnd)
            return stopBefore(work, promotion);
        return promotion.connection.isEmpty() ? runCommand(work, promotion) : askServer(work, promotion);
    });
    whenDone(ended, work->underWay,
             [work](const Result<PromotionOutcome> &) { work->underWay->deleteLater(); });
    return ended;
}

} // namespace

QFuture<Result<PromotionOutcome>> promotePlanned(const CommandContext &context, const TokenReader &tokens,
                                                 const PromotionPlan &plan, const PromotionOrder &order)
{
    if (!plan.canMove())
        return readyFuture<Result<PromotionOutcome>>(fail(refusalOf(plan)));
    Store *store = context.ask.store;
    const auto work = std::make_shared<const PromotionWork>(PromotionWork{
        store, signatureOf(context), context.ask.clock, tokens, plan, new PromotionUnderWay(store)});
    return carryOut(work, order);
}

QFuture<Result<PromotionOutcome>> promote(const CommandContext &context, const TokenReader &tokens,
                                          const PromotionWish &wish, const QString &reason)
{
    return andThen(askPromotionPlan(context.ask, wish), context.ask.store,
                   [context, tokens, reason](const PromotionPlan &plan) {
                       return promotePlanned(context, tokens, plan, {reason, {}, {}, {}});
                   });
}

} // namespace slipway
