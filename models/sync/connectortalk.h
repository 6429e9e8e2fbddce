#pragma once

#include "models/connectors/connector.h"
#include "models/connectors/httpclient.h"

#include <QObject>

#include <functional>
#include <memory>

namespace slipway {

/// A conversation with one server: signs in where that is wanted, then asks what it is told to ask. Answers
/// are read on the global thread pool. Lives on the thread that made it; a callback is called once, or never
/// after `cancel` or the end of it.
class ConnectorTalk : public QObject
{
    Q_OBJECT
public:
    ConnectorTalk(std::shared_ptr<const Connector> connector, const QString &secret, const QString &caFile,
                  QObject *parent = nullptr, const HttpLimits &limits = {});

    const std::shared_ptr<const Connector> &connector() const { return m_connector; }
    int requestCount() const { return m_client.requestCount(); }
    std::optional<QDateTime> leaveAloneUntil() const { return m_client.leaveAloneUntil(); }

    /// Signs in; at once where nothing has to be asked.
    void open(std::function<void(Result<void>)> done);

    /// Whether that error refuses the one question only. A name or token that the server does not know is
    /// another matter: then nothing that is missing from its answers is gone. Where nobody is signed in, it
    /// is only what strangers are told.
    bool isRefusal(const Error &error) const;

    /// Asks one question and gives the answer as it came.
    void ask(const ConnectorRequest &request, std::function<void(Result<HttpReply>)> done);

    /// Asks question after question until `read` (called on the thread pool) has an answer.
    template <class T, class Read>
    void askUntilAnswered(const ConnectorRequest &request, Read read, std::function<void(Result<T>)> done)
    {
        askOn<T>(request, read, {}, done);
    }

    /// What is under way ends as Cancelled.
    void cancel() { m_client.cancelAll(); }

Q_SIGNALS:
    /// The server wants to be left alone for a while.
    void waiting(int milliseconds, const QString &why);

private:
    /// `otherwise` is the answer where this question fails.
    template <class T, class Read>
    void askOn(const ConnectorRequest &request, Read read, const std::optional<T> &otherwise,
               std::function<void(Result<T>)> done)
    {
        const auto failed = [done, otherwise](const Error &error) {
            done(otherwise ? Result<T>(*otherwise) : Result<T>(fail(error)));
        };
        ask(request, [this, request, read, done, failed](const Result<HttpReply> &reply) {
            if (!reply) {
                failed(reply.error());
                return;
            }
            const auto step = runOn(QThreadPool::globalInstance(),
                                    [request, reply = *reply, read] { return read(request, reply); });
            whenDone(step, this, [this, read, done, failed](const Result<ConnectorStep<T>> &taken) {
                if (!taken && taken.error().kind == Error::Kind::Refused) // that is the server's own word
                    done(fail(taken.error()));
                else if (!taken)
                    failed(taken.error());
                else if (taken->answer)
                    done(*taken->answer);
                else
                    askOn<T>(*taken->next, read, taken->otherwise, done);
            });
        });
    }

    std::shared_ptr<const Connector> m_connector;
    QString m_secret;
    HttpClient m_client;
};

/// Who and what a connection's server is: the test of a connection, and what mapping rules are tried on.
QFuture<Result<ServerProfile>> serverProfile(const Connection &connection, const QString &secret,
                                             QObject *context);

/// Says a person's word at the server's own gate; the answer is how the server put it. Error::Refused where
/// somebody else was first. `wasSaid`, where given, is set as soon as the word itself is on its way: until
/// then the server was only asked how things stand.
QFuture<Result<QString>> decideAtServer(const Connection &connection, const QString &secret,
                                        const GateWish &wish, QObject *context,
                                        const std::shared_ptr<bool> &wasSaid = {});

/// Starts a deployment; the answer is its external id there. A failure after the question was sent may have
/// started it all the same: Error::Network and Error::Invalid do not say.
QFuture<Result<QString>> triggerAtServer(const Connection &connection, const QString &secret,
                                         const TriggerWish &wish, QObject *context);

} // namespace slipway
