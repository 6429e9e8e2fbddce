#include "models/commands/gatecommands.h"

#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/commands/promotionsunderway.h"
#include "models/commands/writing.h"
#include "models/domain/gaterule.h"
#include "models/store/connectionstore.h"
#include "models/store/serverfactstore.h"
#include "models/store/store.h"
#include "models/sync/connectortalk.h"

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// A gate that is known to wait, and the connection it is reached by.
struct KnownGate
{
    Connection connection;
    ServerGate gate;
};

Result<KnownGate> readKnownGate(Database &db, const GateVerdict &verdict)
{
    const auto connections = ConnectionStore(db).all();
    if (!connections)
        return fail(connections.error());
    const auto gates = ServerFactStore(db).gates();
    if (!gates)
        return fail(gates.error());
    for (const KnownFact<ServerGate> &one : *gates) {
        if (one.connection != verdict.connection || one.fact.externalId != verdict.gate)
            continue;
        for (const Connection &connection : *connections) {
            if (connection.id == verdict.connection)
                return KnownGate{connection, one.fact};
        }
    }
    return fail(Error::Kind::NotFound,
                CommandWords::tr("This no longer waits: it was decided, or its connection was removed."));
}

QJsonObject gateBody(const KnownGate &known, const GateVerdict &verdict, const QString &answer)
{
    const ServerGate &gate = known.gate;
    return {{u"connection"_s, known.connection.name},
            {u"server"_s, redacted(known.connection.url)},
            {u"gate"_s, gate.externalId},
            {u"remote"_s, gate.remote},
            {u"environment"_s, gate.environmentName},
            {u"job"_s, gate.job},
            {u"commit"_s, gate.commit.isNull() ? QString() : gate.commit.hex()},
            {u"reference"_s, gate.reference},
            {u"version"_s, gate.version},
            {u"requested_by"_s, gate.requestedBy},
            {u"decision"_s, verdict.approve ? u"approve"_s : u"reject"_s},
            {u"comment"_s, manyLines(verdict.comment, 10000)},
            {u"answer"_s, oneLine(answer, 400)}};
}

/// The server has the decision by now: a failure here must say so.
Result<QString> keepDecision(Database &db, const Signature &signature, const KnownGate &known,
                             const GateVerdict &verdict, const QString &answer)
{
    const auto notKept = [&known](const Error &error) {
        return fail(error.kind,
                    CommandWords::tr("“%1” has taken the decision, but it could not be written into the "
                                     "ledger: %2")
                        .arg(oneLine(known.connection.name, 80), error.message),
                    error.detail);
    };
    if (const auto dropped =
            ServerFactStore(db).drop(known.connection.id, ServerResource::Gates, known.gate.externalId);
        !dropped)
        return notKept(dropped.error());
    if (const auto entered = enter(db, signature, u"gate.decided"_s, gateBody(known, verdict, answer));
        !entered)
        return notKept(entered.error());
    return oneLine(answer, 400);
}

} // namespace

QFuture<Result<QString>> decideServerGate(const CommandContext &context, const TokenReader &tokens,
                                          QObject *receiver, const GateVerdict &verdict)
{
    Store *store = context.ask.store;
    const Signature signature = signatureOf(context);
    const auto found = store->read([verdict](Database &db) { return readKnownGate(db, verdict); });
    auto *underWay = new PromotionUnderWay(store);
    const auto ended =
        andThen(found, receiver, [store, signature, tokens, receiver, verdict](const KnownGate &known) {
            if (const auto may = mayDecideAtGate(known.gate, verdict.approve, verdict.comment); !may)
                return readyFuture(Result<QString>(fail(may.error())));
            const GateWish wish{.gate = known.gate, .approve = verdict.approve, .comment = verdict.comment};
            const auto answer =
                andThen(tokens(known.connection), receiver, [known, wish, receiver](const QString &secret) {
                    return decideAtServer(known.connection, secret, wish, receiver);
                });
            return andThen(answer, receiver, [store, signature, known, verdict](const QString &words) {
                return store->write(Store::ConnectionsTopic | Store::LedgerTopic,
                                    [signature, known, verdict, words](Database &db) {
                                        return keepDecision(db, signature, known, verdict, words);
                                    });
            });
        });
    whenDone(ended, underWay, [underWay](const Result<QString> &) { underWay->deleteLater(); });
    return ended;
}

} // namespace slipway
