#include "models/sync/connectortalk.h"

#include "models/connectors/registry.h"

#include <QCoreApplication>
#include <QPromise>

namespace slipway {

static HttpAccount withCaFile(HttpAccount account, const QString &caFile)
{
    account.caFile = caFile;
    return account;
}

ConnectorTalk::ConnectorTalk(std::shared_ptr<const Connector> connector, const QString &secret,
                             const QString &caFile, QObject *parent, const HttpLimits &limits)
    : QObject(parent), m_connector(std::move(connector)), m_secret(secret),
      m_client(withCaFile(m_connector->account(secret), caFile), limits)
{
    connect(&m_client, &HttpClient::waiting, this, &ConnectorTalk::waiting);
}

void ConnectorTalk::open(std::function<void(Result<void>)> done)
{
    const auto signIn = m_connector->signIn(m_secret);
    if (!signIn) {
        done({});
        return;
    }
    askUntilAnswered<bool>(
        *signIn,
        [connector = m_connector](const ConnectorRequest &request, const HttpReply &reply) {
            return connector->readSignIn(request, reply);
        },
        [done = std::move(done)](const Result<bool> &isIn) {
            done(isIn ? Result<void>() : Result<void>(fail(isIn.error())));
        });
}

bool ConnectorTalk::isRefusal(const Error &error) const
{
    return error.kind == Error::Kind::NotFound
        || (error.kind == Error::Kind::Auth
            && (error.status == 403 || (error.status == 401 && m_secret.isEmpty())));
}

void ConnectorTalk::ask(const ConnectorRequest &request, std::function<void(Result<HttpReply>)> done)
{
    whenDone(m_client.send(request.http), this,
             [this, request, done = std::move(done)](const Result<HttpReply> &reply) {
                 int status = reply ? 0 : reply.error().status;
                 // Of what is only read, 422 says that there is no such thing.
                 const bool isAbsence = status == 422 && request.http.method == "GET";
                 if (!reply && isRefusal(reply.error()))
                     status = reply.error().kind == Error::Kind::NotFound ? 404 : 403;
                 else if (status < 500 && !isAbsence)
                     status = 0;
                 if (status > 0 && request.reads(status))
                     done(HttpReply{.status = status, .url = request.http.url});
                 else
                     done(reply);
             });
}

QFuture<Result<ServerProfile>> serverProfile(const Connection &connection, const QString &secret,
                                             QObject *context)
{
    const auto connector = makeConnector(connection);
    if (!connector)
        return readyFuture<Result<ServerProfile>>(fail(connector.error()));
    auto *talk = new ConnectorTalk(*connector, secret, connection.caFile, context);
    auto promise = std::make_shared<QPromise<Result<ServerProfile>>>();
    promise->start();
    const auto finish = [promise, talk](Result<ServerProfile> profile) {
        promise->addResult(std::move(profile));
        promise->finish();
        talk->deleteLater();
    };
    QStringList remotes = connection.remotes.values();
    remotes.sort();
    remotes.removeDuplicates();
    talk->open([talk, finish, remotes](const Result<void> &isOpen) {
        if (!isOpen) {
            finish(fail(isOpen.error()));
            return;
        }
        talk->askUntilAnswered<ServerProfile>(
            talk->connector()->profile(remotes),
            [connector = talk->connector()](const ConnectorRequest &request, const HttpReply &reply) {
                return connector->readProfile(request, reply);
            },
            finish);
    });
    return promise->future();
}

/// Reads one answer on the way to a word of the server's.
using WordStep = Result<ConnectorStep<QString>> (Connector::*)(const ConnectorRequest &,
                                                               const HttpReply &) const;

/// Once the server has taken an order, no later failure says that nothing came of it: whoever believed that
/// would give it twice.
static Result<QString> inDoubtOnceTaken(const Result<QString> &answer, bool isTaken)
{
    if (answer || !isTaken)
        return answer;
    switch (answer.error().kind) {
    case Error::Kind::Invalid:
        if (answer.error().status < 400 || answer.error().status >= 500)
            return answer; // in doubt already
        [[fallthrough]]; // a no to a later question only
    case Error::Kind::Auth:
    case Error::Kind::NotFound:
    case Error::Kind::RateLimited:
        return fail(
            Error::Kind::Network,
            QCoreApplication::translate(
                "slipway::ConnectorTalk",
                "The server has taken the order but does not say what it started. The next syncs look "
                "for it; do not start it again before. (%1)")
                .arg(answer.error().message),
            answer.error().detail);
    default: // in doubt already, or the server's own word
        return answer;
    }
}

static QFuture<Result<QString>> askForWord(const std::shared_ptr<const Connector> &connector,
                                           const Connection &connection, const QString &secret,
                                           const ConnectorRequest &first, WordStep step, QObject *context,
                                           const std::shared_ptr<bool> &wasSaid = {})
{
    auto *talk = new ConnectorTalk(connector, secret, connection.caFile, context);
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const auto isTaken = std::make_shared<bool>(false);
    const auto finish = [promise, talk, isTaken](const Result<QString> &answer) {
        promise->addResult(inDoubtOnceTaken(answer, *isTaken));
        promise->finish();
        talk->deleteLater();
    };
    talk->open([talk, finish, first, step, isTaken, wasSaid](const Result<void> &isOpen) {
        if (!isOpen) {
            finish(fail(isOpen.error()));
            return;
        }
        if (wasSaid)
            *wasSaid = first.http.method != "GET";
        talk->askUntilAnswered<QString>(
            first,
            [connector = talk->connector(), step, isTaken, wasSaid](const ConnectorRequest &request,
                                                                    const HttpReply &reply) {
                *isTaken = *isTaken || (request.http.method != "GET" && reply.status < 400);
                const Result<ConnectorStep<QString>> taken = ((*connector).*step)(request, reply);
                if (wasSaid && taken && taken->next && taken->next->http.method != "GET")
                    *wasSaid = true;
                return taken;
            },
            finish);
    });
    return promise->future();
}

QFuture<Result<QString>> decideAtServer(const Connection &connection, const QString &secret,
                                        const GateWish &wish, QObject *context,
                                        const std::shared_ptr<bool> &wasSaid)
{
    const auto connector = makeConnector(connection);
    if (!connector)
        return readyFuture<Result<QString>>(fail(connector.error()));
    const Result<ConnectorRequest> first = (*connector)->decide(wish);
    if (!first)
        return readyFuture<Result<QString>>(fail(first.error()));
    return askForWord(*connector, connection, secret, *first, &Connector::readDecision, context, wasSaid);
}

QFuture<Result<QString>> triggerAtServer(const Connection &connection, const QString &secret,
                                         const TriggerWish &wish, QObject *context)
{
    const auto connector = makeConnector(connection);
    if (!connector)
        return readyFuture<Result<QString>>(fail(connector.error()));
    const Result<ConnectorRequest> first = (*connector)->trigger(wish);
    if (!first)
        return readyFuture<Result<QString>>(fail(first.error()));
    return askForWord(*connector, connection, secret, *first, &Connector::readTrigger, context);
}

} // namespace slipway
