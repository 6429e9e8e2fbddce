#pragma once

#include "models/connectors/httpclient.h"
#include "models/domain/connection.h"
#include "models/domain/deployment.h"

#include <QFlags>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QVector>

#include <memory>
#include <optional>

namespace slipway {

/// Something to ask a server, and what its reading will need to know: `purpose` says which question it is,
/// `context` what is known so far. Both are the connector's own.
struct ConnectorRequest
{
    HttpRequest http{};
    QString purpose{};
    QJsonObject context{};
};

/// A deployment in the server's own words. Which project and environment it means is found by mapping
/// (mapping.h), the commit among `revisions` too.
struct ServerDeployment
{
    QString externalId; ///< the same for the same thing, whenever it is read
    QString job; ///< builder, job, workflow: what the rules are matched against
    QStringList environmentNames; ///< other names it gives for its environment, the surest first
    QStringList projectNames; ///< names it gives for its project: project, codebase
    QHash<QString, CommitId> revisions; ///< full commits by codebase; a single one has the key ""
    QString version;
    DeploymentState state = DeploymentState::Unknown;
    QString rawState;
    QDateTime createdAt;
    QDateTime startedAt;
    QDateTime finishedAt;
    QString by;
    QString url;
    QByteArray raw; ///< the server's own object, compact JSON
    /// Only announced: what is stored under the same id and has started knows more, and stays.
    bool isAnnouncement = false;
};

/// What one answer held. `cursor` is set where everything up to it has been handed over with this page's
/// items: both are to be stored in one transaction.
struct ConnectorPage
{
    QVector<ServerDeployment> items{};
    QVector<ConnectorRequest> next{};
    std::optional<QString> cursor{};
    int done = 0; ///< items read so far in this sync, for progress
    int total = 0; ///< of how many; 0 where nobody knows
};

/// A server's job as mapping rules see it.
struct ServerJob
{
    QString name;
    QStringList environmentNames;
};

/// What to start. `reference` is a tag or branch for servers that want a name beside the commit.
struct TriggerWish
{
    QString job{};
    CommitId commit{};
    QString reference{};
    QString version{};
    QString reason{};
    QHash<QString, QString> parameters{};
};

/// The next question on the way to an answer, or the answer.
template <class T> struct ConnectorStep
{
    std::optional<ConnectorRequest> next;
    std::optional<T> answer;
};

/// One kind of CI server or forge: what to ask it and how to read what it says. No I/O, no state, no threads:
/// const functions over values, callable from any thread. What a kind cannot do is missing from its
/// capabilities.
class Connector
{
public:
    enum Capability { ReadsDeployments = 0x1, Triggers = 0x2, Cancels = 0x4 };
    Q_DECLARE_FLAGS(Capabilities, Capability)

    virtual ~Connector() = default;
    virtual Capabilities capabilities() const = 0;

    /// The account to talk with, `secret` (may be empty) built in the way this kind wants it.
    virtual HttpAccount account(const QString &secret) const = 0;
    /// What must be asked before anything else to be somebody there; nothing where headers do.
    virtual std::optional<ConnectorRequest> signIn(const QString &secret) const = 0;
    /// Reads a sign-in's answer. Error::Auth where the server does not know the person.
    virtual Result<ConnectorStep<bool>> readSignIn(const ConnectorRequest &request,
                                                   const HttpReply &reply) const = 0;

    /// The first question for the server's jobs (also the test of a connection), and the reading.
    virtual ConnectorRequest jobs() const = 0;
    virtual Result<ConnectorStep<QVector<ServerJob>>> readJobs(const ConnectorRequest &request,
                                                               const HttpReply &reply) const = 0;

    /// The first questions of a sync that continues at `cursor` (empty: from the beginning).
    virtual QVector<ConnectorRequest> sync(const QString &cursor) const = 0;
    virtual Result<ConnectorPage> read(const ConnectorRequest &request, const HttpReply &reply) const = 0;

    /// Starts a deployment; the answer is its external id.
    virtual ConnectorRequest trigger(const TriggerWish &wish) const = 0;
    virtual Result<ConnectorStep<QString>> readTrigger(const ConnectorRequest &request,
                                                       const HttpReply &reply) const = 0;
    /// Withdraws or stops one.
    virtual std::optional<ConnectorRequest> cancel(const QString &externalId,
                                                   const QString &reason) const = 0;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Connector::Capabilities)

} // namespace slipway
