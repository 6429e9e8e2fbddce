#include "models/sync/connectortalk.h"

#include "models/connectors/registry.h"

#include <QPromise>

namespace slipway {

static HttpAccount withCaFile(HttpAccount account, const QString &caFile)
{
    account.caFile = caFile;
    return account;
}

ConnectorTalk::ConnectorTalk(std::shared_ptr<const Connector> connector, const QString &secret,
                             const QString &caFile, QObject *parent)
    : QObject(parent), m_connector(std::move(connector)), m_secret(secret),
      m_client(withCaFile(m_connector->account(secret), caFile))
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

void ConnectorTalk::ask(const ConnectorRequest &request, std::function<void(Result<HttpReply>)> done)
{
    whenDone(m_client.send(request.http), this, std::move(done));
}

QFuture<Result<QVector<ServerJob>>> serverJobs(const Connection &connection, const QString &secret,
                                               QObject *context)
{
    using Jobs = QVector<ServerJob>;
    const auto connector = makeConnector(connection);
    if (!connector)
        return readyFuture<Result<Jobs>>(fail(connector.error()));
    auto *talk = new ConnectorTalk(*connector, secret, connection.caFile, context);
    auto promise = std::make_shared<QPromise<Result<Jobs>>>();
    promise->start();
    const auto finish = [promise, talk](Result<Jobs> jobs) {
        promise->addResult(std::move(jobs));
        promise->finish();
        talk->deleteLater();
    };
    talk->open([talk, finish](const Result<void> &isOpen) {
        if (!isOpen) {
            finish(fail(isOpen.error()));
            return;
        }
        talk->askUntilAnswered<Jobs>(
            talk->connector()->jobs(),
            [connector = talk->connector()](const ConnectorRequest &request, const HttpReply &reply) {
                return connector->readJobs(request, reply);
            },
            finish);
    });
    return promise->future();
}

} // namespace slipway
