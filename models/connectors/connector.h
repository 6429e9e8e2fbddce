#pragma once

#include "models/connectors/httpclient.h"
#include "models/domain/connection.h"
#include "models/domain/deployment.h"
#include "models/domain/serverfacts.h"

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
    /// What the answer is part of, and of whose; a failure is told under these names.
    ServerResource resource = ServerResource::Deployments;
    QString remote{};
    /// Whether a refusal of this one question (403, 404) means "not here, or not for this account": told as a
    /// notice, and the rest of the sync goes on. False: the sync of the whole connection fails. A token that
    /// the server does not know (401) ends the sync in any case.
    bool isOptional = false;
    /// Whether the engine may ask "anything new since the last answer?" (If-None-Match). The answer "no" ends
    /// this line of questions: everything behind it is as it was.
    bool isConditional = false;
    /// Asked in full, and its answer may be recognised the next time.
    bool isRemembered = false;
    /// Asked next where the answer was "no": the further pages of a list, each of which may have changed.
    QVector<ConnectorRequest> ifUnchanged{};
    /// A refusal of this one question is an answer to it: its reading gets a reply of status 403 or 404
    /// without JSON, and nothing is told.
    bool readsRefusal = false;
    /// The same of 404 alone: what was asked about may be gone by now. 403 is nothing to conclude from.
    bool readsAbsence = false;
    /// A problem of the server's own (5xx), after all tries, is an answer too: there is another way to ask.
    bool readsTrouble = false;

    /// Whether its reading takes an answer of that status.
    bool reads(int status) const
    {
        return status < 400 || (status < 500 && readsRefusal)
            || (readsAbsence && (status == 404 || status == 410)) || (status >= 500 && readsTrouble);
    }
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
    /// The same id comes again when the same is done once more: what is stored under it and ended before this
    /// one was created stays in the history by itself.
    bool recurs = false;
};

/// A place reached in one list of a server: `key` names the list ("deployments/acme/shop"), `value` is the
/// connector's own.
struct ConnectorCursor
{
    QString key;
    QString value;
};

/// A list that this page ends, read from its beginning in this sync: what the store has of it and this sync
/// has not seen is gone.
struct CompleteList
{
    ServerResource resource = ServerResource::Environments;
    QString remote;
};

/// What one answer held. `cursors` are set where everything up to them has been handed over with this page's
/// items: all are to be stored in one transaction.
struct ConnectorPage
{
    QVector<ServerDeployment> items{};
    QVector<ServerEnvironment> environments{};
    QVector<ServerRelease> releases{};
    QVector<ServerCheck> checks{};
    QVector<ServerGate> gates{};
    QVector<ServerFreeze> freezes{};
    QVector<ServerMilestone> milestones{};
    QVector<CompleteList> complete{};
    QVector<ConnectorRequest> next{};
    QVector<ConnectorCursor> cursors{};
    /// Something of this answer was left for the next sync, which must not hear that nothing changed.
    bool leavesOut = false;
    int done = 0; ///< items read so far in this sync, for progress
    int total = 0; ///< of how many; 0 where nobody knows
};

/// What one answer of a sweep lists. `listed` are external ids. `wholeOf`: this answer ends a list that was
/// read from its beginning, and every deployment there is whose id begins so was in it.
struct SweepPage
{
    QStringList listed{};
    QString wholeOf{};
    QVector<ConnectorRequest> next{};
};

/// Where a sync begins.
struct SyncPlace
{
    QHash<QString, QString> cursors{}; ///< by key; empty: from the beginning
    QStringList
        remotes{}; ///< the projects' names there, sorted; forges ask for each, CI servers may ignore them
    QDateTime now{};
    /// Ids of this connection's deployments that had not ended when they were last read: they are asked
    /// again.
    QStringList openDeployments{};
};

/// A server's job as mapping rules see it.
struct ServerJob
{
    QString name;
    QStringList environmentNames;
};

/// What a server says of itself and of the account: found out once when a connection is made or tested.
struct ServerProfile
{
    QString product; ///< "GitHub Enterprise Server", "Forgejo"
    QString version;
    QString account; ///< who we are there
    QStringList scopes; ///< what the token may, as the server names it
    QHash<ServerResource, QString> absent; ///< what is not to be had, and why: one translated sentence
    QVector<ServerJob> jobs;
};

/// How much may still be asked of a server.
struct RateBudget
{
    int limit = 0;
    int remaining = 0;
    QDateTime resetAt;
};

/// What to start. `reference` is a tag or branch for servers that want a name beside the commit.
struct TriggerWish
{
    QString remote{};
    QString job{};
    QString environment{};
    CommitId commit{};
    QString reference{};
    QString version{};
    QString reason{};
    QHash<QString, QString> parameters{};
};

/// One person's word at a server's own gate.
struct GateWish
{
    ServerGate gate{};
    bool approve = false;
    QString comment{};
};

/// A release to publish or change there. An empty `externalId` makes a new one.
struct PublishWish
{
    QString remote{};
    QString externalId{};
    QString tag{};
    CommitId commit{}; ///< for a tag that does not exist yet
    QString name{};
    QString notes{}; ///< Markdown
    /// The notes there as the person saw them: where they are others by now, nothing is written over them.
    /// Nothing: only notes that are empty or already these are written.
    std::optional<QString> seenNotes{};
    bool isDraft = true;
    bool isPrerelease = false;
};

/// The next question on the way to an answer, or the answer.
template <class T> struct ConnectorStep
{
    std::optional<ConnectorRequest> next;
    std::optional<T> answer;
    /// With `next`: what was wished for is done by now, and this is the answer if that question fails.
    std::optional<T> otherwise{};
};

/// One kind of CI server or forge: what to ask it and how to read what it says. No I/O, no state, no threads:
/// const functions over values, callable from any thread. What a kind cannot do is missing from its
/// capabilities, and its function is never called.
class Connector
{
public:
    enum Capability {
        ReadsDeployments = 0x1,
        Triggers = 0x2,
        Cancels = 0x4,
        DecidesGates = 0x8,
        Publishes = 0x10,
        ReadsEnvironments = 0x20, ///< has environments of its own: no mapping rules are needed for them
        ReadsReleases = 0x40,
        ReadsChecks = 0x80,
        ReadsGates = 0x100,
        ReadsFreezes = 0x200,
        ReadsMilestones = 0x400,
        Sweeps = 0x800 ///< keeps deployments until somebody deletes them: what it lacks was deleted
    };
    Q_DECLARE_FLAGS(Capabilities, Capability)

    virtual ~Connector() = default;
    virtual Capabilities capabilities() const = 0;

    /// The account to talk with, `secret` (may be empty) built in the way this kind wants it.
    virtual HttpAccount account(const QString &secret) const = 0;
    /// What must be asked before anything else to be somebody there; nothing where headers do.
    virtual std::optional<ConnectorRequest> signIn(const QString &secret) const;
    /// Reads a sign-in's answer. Error::Auth where the server does not know the person.
    virtual Result<ConnectorStep<bool>> readSignIn(const ConnectorRequest &request,
                                                   const HttpReply &reply) const;

    /// The first question for who and what the server is, for the account and for `remotes`, and the reading.
    /// The test of a connection.
    virtual ConnectorRequest profile(const QStringList &remotes) const = 0;
    virtual Result<ConnectorStep<ServerProfile>> readProfile(const ConnectorRequest &request,
                                                             const HttpReply &reply) const = 0;
    /// What an answer's headers say of the limit; nothing where they say nothing.
    virtual std::optional<RateBudget> rate(const HttpReply &reply) const;

    /// The first questions of a sync.
    virtual QVector<ConnectorRequest> sync(const SyncPlace &place) const = 0;
    virtual Result<ConnectorPage> read(const ConnectorRequest &request, const HttpReply &reply) const = 0;

    /// The first questions for the ids of all deployments there are, never with a filter; none where the
    /// server is not known well enough yet. Servers that throw old builds away by themselves have no sweep:
    /// what ran there is history all the same.
    virtual QVector<ConnectorRequest> sweep(const SyncPlace &place) const;
    virtual Result<SweepPage> readSweep(const ConnectorRequest &request, const HttpReply &reply) const;
    /// Asks for one deployment by its id: NotFound is the proof that it was deleted. Nothing where that
    /// cannot be asked.
    virtual std::optional<ConnectorRequest> look(const QString &externalId) const;

    /// Starts a deployment; the answer is its external id.
    virtual Result<ConnectorRequest> trigger(const TriggerWish &wish) const;
    virtual Result<ConnectorStep<QString>> readTrigger(const ConnectorRequest &request,
                                                       const HttpReply &reply) const;
    /// Withdraws or stops one: the first question on the way, or nothing where this one cannot be stopped.
    virtual std::optional<ConnectorRequest> cancel(const QString &externalId, const QString &reason) const;
    /// The answer is a word for the record of what the server said. Error::Refused where it has ended.
    virtual Result<ConnectorStep<QString>> readCancel(const ConnectorRequest &request,
                                                      const HttpReply &reply) const;

    /// Says yes or no at the server's own gate, after asking whether it is still open; the answer is a word
    /// for the record of what the server said. Error::Refused where somebody else was first, naming whom
    /// where the server does.
    virtual Result<ConnectorRequest> decide(const GateWish &wish) const;
    virtual Result<ConnectorStep<QString>> readDecision(const ConnectorRequest &request,
                                                        const HttpReply &reply) const;

    /// Publishes a release; the answer is how it then stands there.
    virtual Result<ConnectorRequest> publish(const PublishWish &wish) const;
    virtual Result<ConnectorStep<ServerRelease>> readPublished(const ConnectorRequest &request,
                                                               const HttpReply &reply) const;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(Connector::Capabilities)

} // namespace slipway
