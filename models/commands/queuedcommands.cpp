#include "models/commands/queuedcommands.h"

#include "models/base/chain.h"
#include "models/base/clock.h"
#include "models/base/text.h"
#include "models/commands/gatewriting.h"
#include "models/commands/promotionsunderway.h"
#include "models/commands/writing.h"
#include "models/store/connectionstore.h"
#include "models/store/queuedverdictstore.h"
#include "models/store/serverfactstore.h"
#include "models/store/store.h"
#include "models/sync/connectortalk.h"
#include "models/sync/syncservice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr auto queueTopics = Store::ConnectionsTopic | Store::LedgerTopic;

/// One word, and where it is said; `isClaimed` where nobody else says it.
struct QueuedStep
{
    QueuedVerdict verdict;
    KnownGate known;
    bool isClaimed = false;
};

GateVerdict verdictOf(const QueuedVerdict &queued)
{
    return {queued.connection, queued.gate.externalId, queued.approve, queued.comment};
}

/// Ends it with its entry; nothing where somebody else moved it meanwhile.
Result<QueuedVerdict> endQueued(Database &db, const Signature &signature, const KnownGate &known,
                                const QueuedVerdict &before, QueuedState state, const QString &message)
{
    QueuedVerdict ended = before;
    ended.state = state;
    ended.message = oneLine(redacted(message), 400);
    ended.isInDoubt = false;
    const auto moved = QueuedVerdictStore(db).move(ended, before);
    if (!moved)
        return fail(moved.error());
    if (!*moved)
        return QueuedVerdictStore(db).byId(before.id);
    QJsonObject body = gateBody(known, verdictOf(before), ended.message);
    body.insert(u"queued"_s, before.id);
    body.insert(u"decided_by"_s, before.by);
    const QString kind = state == QueuedState::Said ? u"gate.decided"_s : u"gate.dropped"_s;
    if (const auto entered = enter(db, signature, kind, body); !entered)
        return fail(entered.error());
    return ended;
}

/// Looks whether it is still what was decided on, and takes it for saying: from here on it is in doubt.
Result<QueuedStep> claimQueued(Database &db, const Signature &signature, const Connection &connection,
                               qint64 id)
{
    const auto verdict = QueuedVerdictStore(db).byId(id);
    const auto gates = ServerFactStore(db).gates();
    if (!verdict || !gates)
        return fail(verdict ? gates.error() : verdict.error());
    QueuedStep step{*verdict, {connection, verdict->gate}, false};
    if (!isSayable(*verdict, signature.at))
        return step;
    const auto now = std::ranges::find_if(*gates, [&](const KnownFact<ServerGate> &one) {
        return one.connection == connection.id && one.fact.externalId == verdict->gate.externalId;
    });
    const ServerGate *const gate = now == gates->cend() ? nullptr : &now->fact;
    if (const QString why = whyNotSayable(*verdict, gate); !why.isEmpty()) {
        const auto dropped = endQueued(db, signature, step.known, *verdict, QueuedState::Dropped, why);
        if (!dropped)
            return fail(dropped.error());
        step.verdict = *dropped;
        return step;
    }
    step.known.gate = *gate;
    step.verdict.state = QueuedState::Saying;
    step.verdict.triedAt = signature.at;
    step.verdict.isInDoubt = true;
    const auto moved = QueuedVerdictStore(db).move(step.verdict, *verdict);
    if (!moved)
        return fail(moved.error());
    step.isClaimed = *moved;
    return step;
}

/// Not said, or not known to be: it waits on.
Result<QueuedVerdict> keepWaiting(Database &db, const QueuedVerdict &before, const Error &why)
{
    QueuedVerdict waiting = before;
    waiting.state = QueuedState::Waiting;
    waiting.message = oneLine(redacted(why.message), 400);
    const auto moved = QueuedVerdictStore(db).move(waiting, before);
    if (!moved)
        return fail(moved.error());
    return waiting;
}

Result<QueuedVerdict> takeQueuedAnswer(Database &db, const Signature &signature, const QueuedStep &step,
                                       bool wasInDoubt, const Result<QString> &answer)
{
    if (answer) {
        const auto gone = ServerFactStore(db).drop(step.known.connection.id, ServerResource::Gates,
                                                   step.known.gate.externalId);
        if (!gone)
            return fail(gone.error());
        return endQueued(db, signature, step.known, step.verdict, QueuedState::Said, *answer);
    }
    const Error &why = answer.error();
    if (why.kind != Error::Kind::Refused && why.kind != Error::Kind::NotFound)
        return keepWaiting(db, step.verdict, why);
    const QString message = wasInDoubt
        ? CommandWords::tr(
              "%1 No answer came when it was said before, so these may have been your own words.")
              .arg(why.message)
        : why.message;
    return endQueued(db, signature, step.known, step.verdict, QueuedState::Dropped, message);
}

/// One after the other: they may be words to one pipeline.
QFuture<Result<QVector<QueuedVerdict>>> sayAll(const CommandContext &context, const TokenReader &tokens,
                                               const Connection &connection, QVector<QueuedVerdict> left,
                                               const QVector<QueuedVerdict> &moved)
{
    if (left.isEmpty())
        return readyFuture(Result<QVector<QueuedVerdict>>(moved));
    Store *store = context.ask.store;
    const QueuedVerdict next = left.takeFirst();
    const auto onward = [context, tokens, connection, left, moved](const QueuedVerdict &ended) {
        return sayAll(context, tokens, connection, left, moved + QVector<QueuedVerdict>{ended});
    };
    const auto claimed =
        store->write(queueTopics, [signature = signatureOf(context), connection, next](Database &db) {
            return claimQueued(db, signature, connection, next.id);
        });
    const auto said = andThen(claimed, store, [context, tokens, store, next](const QueuedStep &step) {
        if (!step.isClaimed)
            return readyFuture(Result<QueuedVerdict>(step.verdict));
        const GateWish wish{
            .gate = step.known.gate, .approve = step.verdict.approve, .comment = step.verdict.comment};
        const auto answer =
            andThen(tokens(step.known.connection), store, [step, wish, store](const QString &secret) {
                return decideAtServer(step.known.connection, secret, wish, store);
            });
        return andThen(allOf(QList{answer}, store), store,
                       [context, store, step, next](const QVector<Result<QString>> &answers) {
                           return store->write(queueTopics,
                                               [signature = signatureOf(context), step, next,
                                                words = answers.first()](Database &db) {
                                                   return takeQueuedAnswer(db, signature, step,
                                                                           next.isInDoubt, words);
                                               });
                       });
    });
    return andThen(said, store, onward);
}

/// A connection, and what this person has to say to its server.
struct QueuedHere
{
    Connection connection;
    QVector<QueuedVerdict> verdicts;
};

Result<QueuedHere> readQueued(Database &db, const Signature &signature, const QString &name)
{
    const auto connection = ConnectionStore(db).byName(name);
    const auto open = QueuedVerdictStore(db).open();
    if (!connection || !open)
        return fail(connection ? open.error() : connection.error());
    QueuedHere here{*connection, {}};
    for (const QueuedVerdict &one : *open) {
        // Other people's words are said by their own Slipway.
        if (one.connection == connection->id && one.by == signature.actor && isSayable(one, signature.at))
            here.verdicts += one;
    }
    return here;
}

} // namespace

QFuture<Result<QVector<QueuedVerdict>>> askQueuedVerdicts(const CommandContext &context)
{
    constexpr int mostShown = 200;
    return context.ask.store->read([](Database &db) { return QueuedVerdictStore(db).newest(mostShown); });
}

QFuture<Result<QVector<QueuedVerdict>>>
sayQueuedVerdicts(const CommandContext &context, const TokenReader &tokens, const QString &connection)
{
    Store *store = context.ask.store;
    auto *underWay = new PromotionUnderWay(store);
    const auto queued = store->read([signature = signatureOf(context), connection](Database &db) {
        return readQueued(db, signature, connection);
    });
    const auto ended = andThen(queued, store, [context, tokens](const QueuedHere &here) {
        return sayAll(context, tokens, here.connection, here.verdicts, {});
    });
    whenDone(ended, underWay,
             [underWay](const Result<QVector<QueuedVerdict>> &) { underWay->deleteLater(); });
    return ended;
}

void sayQueuedVerdictsAfter(SyncService &service, const CommandContext &context, const TokenReader &tokens)
{
    QObject::connect(&service, &SyncService::sourceEnded, &service,
                     [context, tokens](const SourceReport &report) {
                         // An error of it is no harm: it waits for the next time.
                         if (report.kind == SourceReport::Kind::Server && report.ok)
                             (void)sayQueuedVerdicts(context, tokens, report.name);
                     });
}

QFuture<Result<QueuedVerdict>> withdrawQueuedVerdict(const CommandContext &context, qint64 id,
                                                     const QString &reason)
{
    return context.ask.store->write(
        queueTopics, [signature = signatureOf(context), id, reason](Database &db) -> Result<QueuedVerdict> {
            const auto verdict = QueuedVerdictStore(db).byId(id);
            if (!verdict)
                return verdict;
            if (!verdict->isOpen())
                return fail(Error::Kind::Refused,
                            CommandWords::tr("It does not wait any more: %1").arg(verdict->message));
            if (!isSayable(*verdict, signature.at))
                return fail(Error::Kind::Refused,
                            CommandWords::tr("It is being said to the server just now."));
            const auto connections = ConnectionStore(db).all();
            if (!connections)
                return fail(connections.error());
            KnownGate known{{}, verdict->gate};
            const auto found = std::ranges::find(*connections, verdict->connection, &Connection::id);
            if (found != connections->cend())
                known.connection = *found;
            const QString why = reason.trimmed().isEmpty()
                ? CommandWords::tr("Taken back by %1.").arg(signature.actor)
                : CommandWords::tr("Taken back by %1: %2").arg(signature.actor, reason.trimmed());
            return endQueued(db, signature, known, *verdict, QueuedState::Dropped, why);
        });
}

} // namespace slipway
