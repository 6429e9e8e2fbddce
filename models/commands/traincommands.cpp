#include "models/commands/traincommands.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/commands/writing.h"
#include "models/queries/projecthistory.h"
#include "models/queries/releasenamed.h"
#include "models/store/environmentstore.h"
#include "models/store/store.h"
#include "models/store/trainstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr Store::Topics trainTopics = Store::Topics(Store::ApprovalsTopic | Store::LedgerTopic);

QJsonObject trainBody(const Train &train)
{
    return {{u"train"_s, train.name}, {u"environment"_s, train.environment}};
}

QJsonObject carBody(const Train &train, const TrainCar &car)
{
    QJsonObject body = trainBody(train);
    body.insert(u"project"_s, car.project);
    body.insert(u"release"_s, car.release);
    body.insert(u"commit"_s, car.commit.hex());
    body.insert(u"place"_s, car.place);
    return body;
}

Result<Train> writeTrain(Database &db, const Signature &signature, const QString &asked,
                         const QString &environment)
{
    const auto name = checkedName(asked);
    if (!name)
        return fail(name.error());
    const auto place = EnvironmentStore(db).byName(environment);
    if (!place)
        return fail(place.error());
    const auto known = TrainStore(db).byName(*name);
    if (known)
        return fail(Error::Kind::Refused,
                    CommandWords::tr("There is a train “%1” already.").arg(oneLine(*name, 200)));
    if (known.error().kind != Error::Kind::NotFound)
        return known;
    Train train;
    train.name = *name;
    train.environment = place->name;
    train.by = signature.actor;
    train.createdAt = signature.at;
    if (const auto added = TrainStore(db).add(train); !added)
        return fail(added.error());
    if (const auto entered = enter(db, signature, u"train.created"_s, trainBody(train)); !entered)
        return fail(entered.error());
    return TrainStore(db).byName(*name);
}

Result<Train> writeCar(Database &db, const Signature &signature, const QString &name, TrainCar car)
{
    const auto train = TrainStore(db).byName(name);
    if (!train)
        return train;
    if (hasBegun(*train))
        return fail(Error::Kind::Refused,
                    CommandWords::tr("The train “%1” has begun; make another for what is to follow.")
                        .arg(oneLine(name, 200)));
    if (std::ranges::find(train->cars, car.project, &TrainCar::project) != train->cars.cend())
        return fail(Error::Kind::Refused,
                    CommandWords::tr("“%1” is on the train “%2” already; take it off first.")
                        .arg(oneLine(car.project, 200), oneLine(name, 200)));
    car.place = train->cars.isEmpty() ? 1 : train->cars.last().place + 1;
    if (const auto coupled = TrainStore(db).couple(train->id, car); !coupled)
        return fail(coupled.error());
    if (const auto entered = enter(db, signature, u"train.coupled"_s, carBody(*train, car)); !entered)
        return fail(entered.error());
    return TrainStore(db).byName(name);
}

Result<Train> dropCar(Database &db, const Signature &signature, const QString &name, const QString &project)
{
    const auto train = TrainStore(db).byName(name);
    if (!train)
        return train;
    const auto car = std::ranges::find(train->cars, project, &TrainCar::project);
    if (car == train->cars.cend())
        return fail(Error::Kind::NotFound,
                    CommandWords::tr("“%1” is not on the train “%2”.")
                        .arg(oneLine(project, 200), oneLine(name, 200)));
    if (car->promotion)
        return fail(Error::Kind::Refused,
                    CommandWords::tr("“%1” went with the train “%2” already.")
                        .arg(oneLine(project, 200), oneLine(name, 200)));
    if (const auto gone = TrainStore(db).uncouple(*car); !gone)
        return fail(gone.error());
    if (const auto entered = enter(db, signature, u"train.uncoupled"_s, carBody(*train, *car)); !entered)
        return fail(entered.error());
    return TrainStore(db).byName(name);
}

/// Keeps why it stopped, or that it arrived; what is said already is not said again.
Result<Train> writeNews(Database &db, const Signature &signature, const QString &name, const QString &kind,
                        const QString &message)
{
    const auto train = TrainStore(db).byName(name);
    if (!train || train->message == message)
        return train;
    if (const auto kept = TrainStore(db).setMessage(train->id, message); !kept)
        return fail(kept.error());
    QJsonObject body = trainBody(*train);
    body.insert(u"message"_s, message);
    if (const auto entered = enter(db, signature, kind, body); !entered)
        return fail(entered.error());
    return TrainStore(db).byName(name);
}

PromotionWish wishOf(const Train &train, const TrainCar &car)
{
    return {.project = car.project, .environment = train.environment, .release = car.release};
}

/// All that the steps of one run need.
struct TrainRun
{
    CommandContext context;
    TokenReader tokens;
    QObject *receiver = nullptr;
    QString name;
    bool isResumed = false; ///< for the first step only
};

QFuture<Result<Train>> goOn(const TrainRun &run);

QFuture<Result<Train>> tellNews(const TrainRun &run, const QString &kind, const QString &message)
{
    return run.context.ask.store->write(
        trainTopics, [signature = signatureOf(run.context), name = run.name, kind, message](Database &db) {
            return writeNews(db, signature, name, kind, message);
        });
}

PromotionOrder orderOf(const Train &train, const TrainCar &car, const QString &person)
{
    PromotionOrder order;
    order.reason = CommandWords::tr("Train %1").arg(oneLine(train.name, 200));
    order.claim = trainClaim(train, car);
    order.wishedBy = person;
    order.alongWith = [car](Database &db, const Promotion &promotion) -> Result<void> {
        const auto begun = TrainStore(db).setPromotion(car, promotion.id);
        if (!begun)
            return fail(begun.error());
        if (!*begun)
            return fail(
                Error::Kind::Refused,
                CommandWords::tr("“%1” went with this train already.").arg(oneLine(car.project, 200)));
        return {};
    };
    return order;
}

QFuture<Result<PromotionOutcome>> letCarIn(const TrainRun &run, const Train &train, const TrainCar &car)
{
    return andThen(
        askPromotionPlan(run.context.ask, wishOf(train, car)), run.receiver,
        [run, train, car](const PromotionPlan &plan) {
            if (plan.commit != car.commit)
                return readyFuture(Result<PromotionOutcome>(fail(
                    Error::Kind::Refused,
                    CommandWords::tr("“%1” of “%2” means another commit now than when it was coupled on.")
                        .arg(oneLine(car.release, 200), oneLine(car.project, 200)))));
            return promotePlanned(run.context, run.tokens, plan, orderOf(train, car, run.context.actor));
        });
}

/// The car at `index`, and then the next ones.
QFuture<Result<Train>> takeCar(const TrainRun &run, const Train &train, qsizetype index)
{
    const auto ended = allOf(QList{letCarIn(run, train, train.cars[index])}, run.receiver);
    return andThen(ended, run.receiver, [run](const QVector<Result<PromotionOutcome>> &ends) {
        TrainRun next = run;
        next.isResumed = false;
        if (ends.first())
            return goOn(next);
        return tellNews(next, u"train.stopped"_s, oneLine(ends.first().error().message, 1000));
    });
}

QFuture<Result<Train>> goOn(const TrainRun &run)
{
    const auto known =
        run.context.ask.store->read([name = run.name](Database &db) { return TrainStore(db).byName(name); });
    return andThen(known, run.receiver, [run](const Train &train) {
        if (train.cars.isEmpty())
            return readyFuture(Result<Train>(
                fail(Error::Kind::Usage,
                     CommandWords::tr("The train “%1” has no cars; couple one on: slipway-cli train add")
                         .arg(oneLine(train.name, 200)))));
        const TrainStep step = nextStep(train, run.isResumed);
        switch (step.kind) {
        case TrainStep::Kind::LetIn:
            return takeCar(run, train, step.car);
        case TrainStep::Kind::Waits:
            return readyFuture(Result<Train>(train));
        case TrainStep::Kind::Failed: {
            const TrainCar &car = train.cars[step.car];
            return tellNews(run, u"train.stopped"_s,
                            CommandWords::tr("%1 %2 failed: %3")
                                .arg(oneLine(car.project, 200), oneLine(car.release, 200),
                                     oneLine(car.promotion->message, 500)));
        }
        case TrainStep::Kind::Arrived:
            break;
        }
        return tellNews(run, u"train.arrived"_s, CommandWords::tr("All of it is live."));
    });
}

} // namespace

QFuture<Result<Train>> createTrain(const CommandContext &context, const QString &name,
                                   const QString &environment)
{
    return context.ask.store->write(trainTopics,
                                    [signature = signatureOf(context), name, environment](Database &db) {
                                        return writeTrain(db, signature, name, environment);
                                    });
}

QFuture<Result<Train>> coupleCar(const CommandContext &context, const QString &train, const QString &project,
                                 const QString &release)
{
    Store *store = context.ask.store;
    return andThen(askProjectHistory(context.ask, project), store,
                   [store, signature = signatureOf(context), train, release](const ProjectHistory &known) {
                       const auto found =
                           releaseNamed(known.history->releases(known.project), known.project, release);
                       if (!found)
                           return readyFuture(Result<Train>(fail(found.error())));
                       TrainCar car;
                       car.project = known.project.name;
                       car.release = found->version.isEmpty() ? found->tag : found->version;
                       car.commit = found->commit;
                       return store->write(trainTopics, [signature, train, car](Database &db) {
                           return writeCar(db, signature, train, car);
                       });
                   });
}

QFuture<Result<Train>> uncoupleCar(const CommandContext &context, const QString &train,
                                   const QString &project)
{
    return context.ask.store->write(trainTopics,
                                    [signature = signatureOf(context), train, project](Database &db) {
                                        return dropCar(db, signature, train, project);
                                    });
}

QFuture<Result<TrainPlan>> askTrain(const CommandContext &context, const QString &name)
{
    Store *store = context.ask.store;
    const auto known = store->read([name](Database &db) { return TrainStore(db).byName(name); });
    return andThen(known, store, [context, store](const Train &train) {
        QVector<QFuture<Result<PromotionPlan>>> plans;
        for (const TrainCar &car : train.cars)
            plans += askPromotionPlan(context.ask, wishOf(train, car));
        return andThenValue(allOf(plans, store), store,
                            [train](const QVector<Result<PromotionPlan>> &looked) -> Result<TrainPlan> {
                                return TrainPlan{train, looked};
                            });
    });
}

QFuture<Result<QVector<Train>>> askTrains(const CommandContext &context)
{
    return context.ask.store->read([](Database &db) { return TrainStore(db).all(); });
}

QFuture<Result<Train>> runTrain(const CommandContext &context, const TokenReader &tokens, QObject *receiver,
                                const QString &name, bool isResumed)
{
    const TrainRun run{context, tokens, receiver, name, isResumed};
    // What a server has ended meanwhile makes way for the next car.
    return andThen(settlePromotions(context), receiver,
                   [run](const QVector<Promotion> &) { return goOn(run); });
}

} // namespace slipway
