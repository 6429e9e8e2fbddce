#include "models/sync/publishing.h"

#include "models/base/chain.h"
#include "models/connectors/registry.h"
#include "models/connectors/releaselook.h"
#include "models/sync/connectortalk.h"

#include <QPromise>

namespace slipway {

namespace {

/// Asks from `first` on until `read` has an answer, in a conversation of its own.
template <class T, class Read>
QFuture<Result<T>> talkUntilAnswered(const std::shared_ptr<const Connector> &connector,
                                     const Connection &connection, const QString &secret,
                                     const ConnectorRequest &first, Read read, QObject *context)
{
    auto *talk = new ConnectorTalk(connector, secret, connection.caFile, context);
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto finish = [promise, talk](Result<T> answer) {
        promise->addResult(std::move(answer));
        promise->finish();
        talk->deleteLater();
    };
    talk->open([talk, finish, first, read](const Result<void> &isOpen) {
        if (isOpen)
            talk->askUntilAnswered<T>(first, read, finish);
        else
            finish(fail(isOpen.error()));
    });
    return promise->future();
}

} // namespace

QFuture<Result<std::optional<ServerRelease>>> lookForRelease(const Connection &connection,
                                                             const QString &secret, const QString &remote,
                                                             const QString &tag, QObject *context)
{
    using Answer = Result<std::optional<ServerRelease>>;
    const auto connector = makeConnector(connection);
    if (!connector)
        return readyFuture<Answer>(fail(connector.error()));
    const auto first = askForRelease(connection, remote, tag);
    if (!first)
        return readyFuture<Answer>(fail(first.error()));
    const auto look = talkUntilAnswered<ReleaseLook>(
        *connector, connection, secret, *first,
        [connection](const ConnectorRequest &request, const HttpReply &reply) {
            return readRelease(connection, request, reply);
        },
        context);
    return andThenValue(look, context, [](const ReleaseLook &seen) { return Answer(seen.release); });
}

Result<void> mayPublishAtServer(const Connection &connection, const PublishWish &wish)
{
    const auto connector = makeConnector(connection);
    if (!connector)
        return fail(connector.error());
    const auto first = (*connector)->publish(wish);
    return first ? Result<void>() : fail(first.error());
}

QFuture<Result<ServerRelease>> publishAtServer(const Connection &connection, const QString &secret,
                                               const PublishWish &wish, QObject *context)
{
    const auto connector = makeConnector(connection);
    if (!connector)
        return readyFuture<Result<ServerRelease>>(fail(connector.error()));
    const Result<ConnectorRequest> first = (*connector)->publish(wish);
    if (!first)
        return readyFuture<Result<ServerRelease>>(fail(first.error()));
    return talkUntilAnswered<ServerRelease>(
        *connector, connection, secret, *first,
        [connector = *connector](const ConnectorRequest &request, const HttpReply &reply) {
            return connector->readPublished(request, reply);
        },
        context);
}

} // namespace slipway
