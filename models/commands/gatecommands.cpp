#include "models/commands/gatecommands.h"

#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/commands/gatewriting.h"
#include "models/commands/promotionsunderway.h"
#include "models/commands/writing.h"
#include "models/domain/gaterule.h"
#include "models/store/connectionstore.h"
#include "models/store/queuedverdictstore.h"
#include "models/store/serverfactstore.h"
#include "models/store/store.h"
#include "models/sync/connectortalk.h"

#include <QCryptographicHash>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace slipway {

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

bool mayHaveBeenTaken(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
    case Error::Kind::Cancelled:
        return true;
    case Error::Kind::Invalid:
        return error.status < 400 || error.status >= 500;
    default:
        return false;
    }
}

QString thisMachine()
{
    const QByteArray id = "slipway-machine-v1\n" + QSysInfo::machineUniqueId();
    return QString::fromLatin1(QCryptographicHash::hash(id, QCryptographicHash::Sha256).toHex().left(32));
}

namespace {

Result<KnownGate> readKnownGate(Database &db, const GateVerdict &verdict)
{
    const auto open = QueuedVerdictStore(db).open();
    if (!open)
        return fail(open.error());
    for (const QueuedVerdict &one : *open) {
        if (one.connection == verdict.connection && one.gate.externalId == verdict.gate)
            return fail(Error::Kind::Refused,
                        CommandWords::tr("%1 said so already; it waits to be said to the server. Take that "
                                         "back first to say something else.")
                            .arg(oneLine(one.by, 120)));
    }
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

/// The server has the decision by now: a failure here must say so.
Result<GateAnswer> keepDecision(Database &db, const Signature &signature, const KnownGate &known,
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
    return GateAnswer{oneLine(answer, 400), false};
}

/// What came back of a word to a server.
struct FirstAnswer
{
    bool wasSaid = false; ///< else nothing but questions went there
    Result<QString> answer;
};

/// Kept until the server is there again. Whether it took it without an answer is looked up before it is said.
Result<GateAnswer> keepForLater(Database &db, const Signature &signature, const KnownGate &known,
                                const GateVerdict &verdict, const FirstAnswer &told)
{
    const Error &why = told.answer.error();
    QueuedVerdict kept;
    kept.connection = known.connection.id;
    kept.gate = known.gate;
    kept.approve = verdict.approve;
    kept.comment = manyLines(verdict.comment, 10000);
    kept.by = signature.actor;
    kept.at = signature.at;
    kept.triedAt = signature.at;
    kept.isInDoubt = told.wasSaid;
    kept.machine = thisMachine();
    kept.message = oneLine(redacted(why.message), 400);
    const auto id = QueuedVerdictStore(db).add(kept);
    if (!id)
        return fail(id.error());
    QJsonObject body = gateBody(known, verdict, kept.message);
    body.insert(u"queued"_s, *id);
    if (const auto entered = enter(db, signature, u"gate.queued"_s, body); !entered)
        return fail(entered.error());
    return GateAnswer{
        CommandWords::tr(
            "“%1” could not be reached, or gave no answer. Your word is kept, and is said when it is "
            "back, if it still waits there as it does now.")
            .arg(oneLine(known.connection.name, 80)),
        true};
}

/// What the server answered, or that it did not, is written down.
QFuture<Result<GateAnswer>> takeWords(Store *store, const Signature &signature, const KnownGate &known,
                                      const GateVerdict &verdict, const FirstAnswer &told)
{
    const Result<QString> &answer = told.answer;
    constexpr auto topics = Store::ConnectionsTopic | Store::LedgerTopic;
    if (answer)
        return store->write(topics, [signature, known, verdict, words = *answer](Database &db) {
            return keepDecision(db, signature, known, verdict, words);
        });
    if (!mayHaveBeenTaken(answer.error()))
        return readyFuture(Result<GateAnswer>(fail(answer.error())));
    return store->write(topics, [signature, known, verdict, told](Database &db) {
        return keepForLater(db, signature, known, verdict, told);
    });
}

} // namespace

QFuture<Result<GateAnswer>> decideServerGate(const CommandContext &context, const TokenReader &tokens,
                                             QObject *receiver, const GateVerdict &verdict)
{
    Store *store = context.ask.store;
    const Signature signature = signatureOf(context);
    const auto found = store->read([verdict](Database &db) { return readKnownGate(db, verdict); });
    auto *underWay = new PromotionUnderWay(store);
    const auto ended =
        andThen(found, receiver, [store, signature, tokens, receiver, verdict](const KnownGate &known) {
            if (const auto may = mayDecideAtGate(known.gate, verdict.approve, verdict.comment); !may)
                return readyFuture(Result<GateAnswer>(fail(may.error())));
            const GateWish wish{.gate = known.gate, .approve = verdict.approve, .comment = verdict.comment};
            return andThen(
                tokens(known.connection), receiver,
                [store, signature, known, wish, receiver, verdict](const QString &secret) {
                    const auto wasSaid = std::make_shared<bool>(false);
                    const auto answer = decideAtServer(known.connection, secret, wish, receiver, wasSaid);
                    return andThen(
                        allOf(QList{answer}, receiver), receiver,
                        [store, signature, known, verdict, wasSaid](const QVector<Result<QString>> &answers) {
                            return takeWords(store, signature, known, verdict, {*wasSaid, answers.first()});
                        });
                });
        });
    whenDone(ended, underWay, [underWay](const Result<GateAnswer> &) { underWay->deleteLater(); });
    return ended;
}

} // namespace slipway
