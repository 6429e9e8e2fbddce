#include "models/commands/duecommands.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/base/times.h"
#include "models/commands/writing.h"
#include "models/queries/duequery.h"
#include "models/store/promotionstore.h"
#include "models/store/store.h"
#include "models/store/timedstore.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr Store::Topics dueTopics = Store::Topics(Store::ApprovalsTopic | Store::LedgerTopic);

QJsonObject timedBody(const TimedRelease &timed)
{
    return {{u"timed"_s, timed.id},
            {u"project"_s, timed.project},
            {u"release"_s, timed.release},
            {u"commit"_s, timed.commit.isNull() ? QString() : timed.commit.hex()},
            {u"environment"_s, timed.environment},
            {u"due_at"_s, toRfc3339(timed.dueAt)},
            {u"reason"_s, timed.reason},
            {u"message"_s, oneLine(timed.message, 1000)}};
}

Result<TimedRelease> writeTimed(Database &db, const Signature &signature, TimedRelease timed)
{
    timed.by = signature.actor;
    timed.addedAt = signature.at;
    const auto waiting = TimedStore(db).waiting();
    if (!waiting)
        return fail(waiting.error());
    for (const TimedRelease &other : *waiting) {
        if (other.project == timed.project && other.environment == timed.environment
            && other.release == timed.release)
            return fail(Error::Kind::Refused,
                        CommandWords::tr("“%1” waits for its time there already (timed release %2). Cancel "
                                         "that first.")
                            .arg(oneLine(timed.release, 200))
                            .arg(other.id));
    }
    const auto id = TimedStore(db).add(timed);
    if (!id)
        return fail(id.error());
    timed.id = *id;
    if (const auto entered = enter(db, signature, u"timed.set"_s, timedBody(timed)); !entered)
        return fail(entered.error());
    return timed;
}

QString ledgerKindOf(TimedState state)
{
    return u"timed."_s + toString(state);
}

/// Ends one that waits, with its entry; Error::Refused where another did first.
Result<TimedRelease> endTimed(Database &db, const Signature &signature, TimedRelease timed, TimedState state,
                              const QString &message)
{
    timed.state = state;
    timed.endedAt = signature.at;
    timed.message = oneLine(message, 1000);
    const auto ended = TimedStore(db).end(timed);
    if (!ended)
        return fail(ended.error());
    if (!*ended)
        return fail(Error::Kind::Refused,
                    CommandWords::tr("Timed release %1 does not wait any more.").arg(timed.id));
    if (const auto entered = enter(db, signature, ledgerKindOf(state), timedBody(timed)); !entered)
        return fail(entered.error());
    return timed;
}

Result<void> checkMoment(const QDateTime &dueAt, const QDateTime &now)
{
    if (!dueAt.isValid() || dueAt <= now)
        return fail(Error::Kind::Usage,
                    CommandWords::tr("The time has to be in the future; to let it in now, promote it now."));
    if (dueAt > now.addDays(366))
        return fail(Error::Kind::Usage, CommandWords::tr("A time is set for at most a year ahead."));
    return {};
}

/// What became of one thing; nothing where another Slipway did it.
using MaybeOutcome = std::optional<DueOutcome>;

/// All that the steps of one round need.
struct DueRound
{
    CommandContext context;
    TokenReader tokens;
    QObject *receiver = nullptr;
};

DueOutcome outcomeOf(const PromotionPlan &plan, const Result<PromotionOutcome> &done)
{
    DueOutcome outcome;
    outcome.project = plan.project;
    outcome.release = plan.release;
    outcome.environment = plan.environment.name;
    if (done) {
        outcome.kind = DueOutcome::Kind::Promoted;
        outcome.promotion = done->promotion;
        outcome.message = done->promotion.message;
    } else {
        // What is refused in the last moment has changed while it was looked at.
        outcome.kind =
            done.error().kind == Error::Kind::Refused ? DueOutcome::Kind::Waits : DueOutcome::Kind::Failed;
        outcome.message = done.error().message;
    }
    return outcome;
}

/// Carries one plan; tells nothing where another Slipway has its claim.
QFuture<Result<MaybeOutcome>> carryDue(const DueRound &round, const PromotionPlan &plan,
                                       const PromotionOrder &order, qint64 timed)
{
    Store *store = round.context.ask.store;
    const auto carried = promotePlanned(round.context, round.tokens, plan, order);
    const auto ended = allOf(QList{carried}, round.receiver);
    return andThen(
        ended, round.receiver,
        [store, plan, order, timed,
         receiver = round.receiver](const QVector<Result<PromotionOutcome>> &ends) {
            DueOutcome outcome = outcomeOf(plan, ends.first());
            outcome.timed = timed;
            if (ends.first())
                return readyFuture(Result<MaybeOutcome>(outcome));
            const auto claimed = store->read(
                [claim = order.claim](Database &db) { return PromotionStore(db).isClaimed(claim); });
            return andThenValue(claimed, receiver, [outcome](bool byAnother) -> Result<MaybeOutcome> {
                // Claimed by us, it would have failed at the server: that stays to be told.
                const bool isTheirs = byAnother && outcome.kind == DueOutcome::Kind::Waits;
                return isTheirs ? MaybeOutcome() : MaybeOutcome(outcome);
            });
        });
}

QFuture<Result<MaybeOutcome>> doAutomatic(const DueRound &round, const PromotionPlan &plan)
{
    PromotionOrder order;
    order.reason = CommandWords::tr("Continuous deployment of %1").arg(oneLine(plan.environment.name, 200));
    order.claim = automaticClaim(plan.project, plan.environment.name, plan.commit);
    return carryDue(round, plan, order, 0);
}

QFuture<Result<MaybeOutcome>> startTimed(const DueRound &round, const DueTimed &due)
{
    PromotionOrder order;
    order.reason = due.timed.reason.isEmpty()
        ? CommandWords::tr("Timed release %1 by %2").arg(due.timed.id).arg(oneLine(due.timed.by, 200))
        : due.timed.reason;
    order.claim = timedClaim(due.timed.id);
    order.wishedBy = due.timed.by;
    order.alongWith = [timed = due.timed](Database &db, const Promotion &promotion) -> Result<void> {
        TimedRelease started = timed;
        started.state = TimedState::Started;
        started.endedAt = promotion.at;
        started.promotion = promotion.id;
        const auto ended = TimedStore(db).end(started);
        if (!ended)
            return fail(ended.error());
        if (!*ended)
            return fail(Error::Kind::Refused,
                        CommandWords::tr("Timed release %1 does not wait any more.").arg(timed.id));
        return {};
    };
    return carryDue(round, *due.plan, order, due.timed.id);
}

/// Writes that a timed release did not go; where another Slipway wrote first, nothing is told.
QFuture<Result<MaybeOutcome>> stopTimed(const DueRound &round, const DueTimed &due)
{
    const bool isMissed = due.verdict.kind == TimedVerdict::Kind::Missed;
    const TimedState state = isMissed ? TimedState::Missed : TimedState::Refused;
    const auto written = round.context.ask.store->write(
        dueTopics, [signature = signatureOf(round.context), due, state](Database &db) {
            return endTimed(db, signature, due.timed, state, due.verdict.reason);
        });
    const auto ended = allOf(QList{written}, round.receiver);
    return andThenValue(
        ended, round.receiver,
        [isMissed, timed = due.timed](const QVector<Result<TimedRelease>> &ends) -> Result<MaybeOutcome> {
            const Result<TimedRelease> &end = ends.first();
            if (!end && end.error().kind == Error::Kind::Refused)
                return MaybeOutcome();
            DueOutcome outcome;
            outcome.kind = isMissed ? DueOutcome::Kind::Missed : DueOutcome::Kind::Refused;
            outcome.project = timed.project;
            outcome.release = timed.release;
            outcome.environment = timed.environment;
            outcome.timed = timed.id;
            outcome.message = end ? end->message : end.error().message;
            if (!end)
                outcome.kind = DueOutcome::Kind::Failed;
            return MaybeOutcome(outcome);
        });
}

QFuture<Result<MaybeOutcome>> doTimed(const DueRound &round, const DueTimed &due)
{
    switch (due.verdict.kind) {
    case TimedVerdict::Kind::Goes:
        return startTimed(round, due);
    case TimedVerdict::Kind::Refused:
    case TimedVerdict::Kind::Missed:
        return stopTimed(round, due);
    case TimedVerdict::Kind::Waits:
        break;
    }
    DueOutcome outcome;
    outcome.project = due.timed.project;
    outcome.release = due.timed.release;
    outcome.environment = due.timed.environment;
    outcome.timed = due.timed.id;
    outcome.message = due.verdict.reason;
    return readyFuture(Result<MaybeOutcome>(outcome));
}

QFuture<Result<QVector<DueOutcome>>> doAll(const DueRound &round, const DueWork &work)
{
    QVector<QFuture<Result<MaybeOutcome>>> under;
    for (const DueTimed &due : work.timed)
        under += doTimed(round, due);
    for (const PromotionPlan &plan : work.automatic)
        under += doAutomatic(round, plan);
    return andThenValue(allOf(under, round.receiver), round.receiver,
                        [](const QVector<Result<MaybeOutcome>> &ends) -> Result<QVector<DueOutcome>> {
                            QVector<DueOutcome> outcomes;
                            std::optional<Error> error;
                            for (const Result<MaybeOutcome> &end : ends) {
                                if (end && *end)
                                    outcomes += **end;
                                else if (!end)
                                    error = end.error();
                            }
                            // What was done must be told; an error alone is the answer.
                            if (error && outcomes.isEmpty())
                                return fail(*error);
                            return outcomes;
                        });
}

} // namespace

QFuture<Result<TimedOutcome>> setTimed(const CommandContext &context, const TimedWish &wish)
{
    if (const auto good = checkMoment(wish.dueAt, context.ask.clock->now()); !good)
        return readyFuture(Result<TimedOutcome>(fail(good.error())));
    Store *store = context.ask.store;
    const Signature signature = signatureOf(context);
    const auto planned = askPromotionPlan(
        context.ask, {.project = wish.project, .environment = wish.environment, .release = wish.release});
    return andThen(planned, store, [store, signature, wish](const PromotionPlan &plan) {
        TimedRelease timed;
        timed.project = plan.project;
        timed.release = plan.release;
        timed.commit = plan.commit;
        timed.environment = plan.environment.name;
        timed.dueAt = wish.dueAt;
        timed.reason = oneLine(wish.reason.trimmed(), 1000);
        const auto written = store->write(
            dueTopics, [signature, timed](Database &db) { return writeTimed(db, signature, timed); });
        return andThenValue(written, store, [plan](const TimedRelease &kept) -> Result<TimedOutcome> {
            return TimedOutcome{kept, plan};
        });
    });
}

QFuture<Result<TimedRelease>> cancelTimed(const CommandContext &context, qint64 id, const QString &reason)
{
    return context.ask.store->write(
        dueTopics, [signature = signatureOf(context), id, reason](Database &db) -> Result<TimedRelease> {
            const auto timed = TimedStore(db).byId(id);
            if (!timed)
                return timed;
            return endTimed(db, signature, *timed, TimedState::Cancelled, reason);
        });
}

QFuture<Result<QVector<DueOutcome>>> promoteDue(const CommandContext &context, const TokenReader &tokens,
                                                QObject *receiver)
{
    const DueRound round{context, tokens, receiver};
    // What was cut off, or has ended meanwhile, makes room first.
    return andThen(settlePromotions(context), receiver, [round](const QVector<Promotion> &) {
        return andThen(askDue(round.context.ask), round.receiver,
                       [round](const DueWork &work) { return doAll(round, work); });
    });
}

} // namespace slipway
