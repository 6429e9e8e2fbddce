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

/// Why it is not said, now or later; empty: it is.
QString whyNotNow(const QueuedVerdict &verdict, ConnectionKind kind, const ServerGate *gate,
                  const QDateTime &now)
{
    if (isTooOld(verdict, now))
        return CommandWords::tr("It could not be said within a week, so it is not said any more.");
    const QString why = whyNotSayable(verdict, gate);
    if (why.isEmpty() && verdict.isInDoubt && !isHeardOnce(kind))
        return CommandWords::tr("No answer came when it was said, and something waits there again: the same "
                                "question or the next. Look there, and decide it again.");
    return why;
}

/// Whether this person's Slipway, and no other, says it.
bool isOwnWord(const QueuedVerdict &verdict, const QString &actor)
{
    return verdict.by == actor && verdict.isOfThisLogin && verdict.machine == thisMachine();
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
    if (const QString why = whyNotNow(*verdict, connection.kind, gate, signature.at); !why.isEmpty()) {
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

/// What came back of a word; without an answer where it was not come to that.
struct Told
{
    bool wasInDoubt = false; ///< before
    bool wasSaid = false;
    bool wasAsked = false; ///< else there was no token to ask with
    Result<QString> answer;
};

/// Not said, or not known to be: it waits on.
Result<QueuedVerdict> keepWaiting(Database &db, const QueuedVerdict &before, const Told &told)
{
    const Error &why = told.answer.error();
    QueuedVerdict waiting = before;
    waiting.state = QueuedState::Waiting;
    waiting.isInDoubt = told.wasInDoubt || (told.wasSaid && mayHaveBeenTaken(why));
    waiting.message = oneLine(redacted(why.message), 400);
    const auto moved = QueuedVerdictStore(db).move(waiting, before);
    if (!moved)
        return fail(moved.error());
    return waiting;
}

/// Whether that is the server's own word that nothing comes of it.
bool isFinal(const Told &told)
{
    const Error &why = told.answer.error();
    return told.wasAsked
        && (why.kind == Error::Kind::Refused || why.kind == Error::Kind::NotFound
            || (why.kind == Error::Kind::Invalid && !mayHaveBeenTaken(why)));
}

Result<QueuedVerdict> takeQueuedAnswer(Database &db, const Signature &signature, const QueuedStep &step,
                                       const Told &told)
{
    if (told.answer) {
        const auto gone = ServerFactStore(db).drop(step.known.connection.id, ServerResource::Gates,
                                                   step.known.gate.externalId);
        if (!gone)
            return fail(gone.error());
        return endQueued(db, signature, step.known, step.verdict, QueuedState::Said, *told.answer);
    }
    if (!isFinal(told))
        return keepWaiting(db, step.verdict, told);
    const Error &why = told.answer.error();
    const QString message = told.wasInDoubt
        ? CommandWords::tr(
              "%1 No answer came when it was said before, so these may have been your own words.")
              .arg(why.message)
        : why.message;
    return endQueued(db, signature, step.known, step.verdict, QueuedState::Dropped, message);
}

/// Says one that was claimed, and writes down what became of it.
QFuture<Result<QueuedVerdict>> sayClaimed(const CommandContext &context, const TokenReader &tokens,
                                          const QueuedStep &step, bool wasInDoubt)
{
    Store *store = context.ask.store;
    const GateWish wish{
        .gate = step.known.gate, .approve = step.verdict.approve, .comment = step.verdict.comment};
    const auto wasSaid = std::make_shared<bool>(false);
    const auto wasAsked = std::make_shared<bool>(false);
    const auto answer = andThen(tokens(step.known.connection), store, [=](const QString &secret) {
        *wasAsked = true;
        return decideAtServer(step.known.connection, secret, wish, store, wasSaid);
    });
    return andThen(allOf(QList{answer}, store), store, [=](const QVector<Result<QString>> &answers) {
        const Told told{wasInDoubt, *wasSaid, *wasAsked, answers.first()};
        return store->write(queueTopics, [signature = signatureOf(context), step, told](Database &db) {
            return takeQueuedAnswer(db, signature, step, told);
        });
    });
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
    const auto said = andThen(claimed, store, [context, tokens, next](const QueuedStep &step) {
        return step.isClaimed ? sayClaimed(context, tokens, step, next.isInDoubt)
                              : readyFuture(Result<QueuedVerdict>(step.verdict));
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
        // Other people's words are said by their own Slipway; what is too old is ended by whoever comes.
        if (one.connection == connection->id && isSayable(one, signature.at)
            && (isOwnWord(one, signature.actor) || isTooOld(one, signature.at)))
            here.verdicts += one;
    }
    return here;
}

} // namespace

Result<void> dropQueuedOf(Database &db, const Signature &signature, const Connection &connection)
{
    const auto open = QueuedVerdictStore(db).open();
    if (!open)
        return fail(open.error());
    for (const QueuedVerdict &one : *open) {
        if (one.connection != connection.id)
            continue;
        const auto ended = endQueued(db, signature, {connection, one.gate}, one, QueuedState::Dropped,
                                     CommandWords::tr("Its connection was removed."));
        if (!ended)
            return fail(ended.error());
    }
    return {};
}

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
