#pragma once

#include "models/base/async.h"
#include "models/base/clock.h"
#include "models/connectors/connector.h"
#include "models/sync/gitfacts.h"
#include "models/sync/tokenreader.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QVector>

#include <memory>
#include <optional>

namespace slipway {

class GitService;
class Store;

/// What to bring up to date: what is named, or everything where nothing is.
struct SyncOptions
{
    QStringList projects{}; ///< their repositories
    QStringList connections{}; ///< their servers
    bool full = false; ///< servers from the beginning instead of from where the last sync stopped
};

/// Something a server has not, or does not show this account; the rest of it was read all the same.
struct ResourceNotice
{
    ServerResource resource = ServerResource::Deployments;
    QString remote{};
    Error error{};
};

/// How one source did.
struct SourceReport
{
    enum class Kind { Git, Server };
    Kind kind = Kind::Server;
    QString name{}; ///< the project's or the connection's
    bool ok = false;
    std::optional<Error> error{};
    int requests = 0; ///< sent to the server
    int inserted = 0; ///< rows of deployments
    int updated = 0;
    int unchanged = 0;
    int removed = 0; ///< that were deleted there
    int unchangedAnswers = 0; ///< answers that were "nothing new", of `requests`
    int factsChanged = 0; ///< environments, releases, checks and the like, gone ones counted
    QVector<ResourceNotice> notices{};
    std::optional<RateBudget> rate{}; ///< as the server said it last
    std::optional<QDateTime> notBefore{}; ///< with an error: when the server wants to be asked again
    int open = 0; ///< deployments that have not ended
    int unmapped = 0; ///< things read that mean no project or no environment here
    QStringList unknownTargets{}; ///< names that mapping rules lead to and the workspace has not
};

struct SyncReport
{
    QVector<SourceReport> sources;
    bool isWhole() const; ///< every source was fine
};

/// Brings the workspace up to date from its repositories and servers. Sources run side by side, those of one
/// host one after another; one that fails says so in the report and harms no other. A server that wants to
/// be left alone until some time is not asked before, whoever wishes it. What was taken in stays, with the
/// place it reached, in one transaction a page: a sync that was ended in any way continues there, and one
/// that finds nothing new writes nothing but the time it was done. Lives on the thread that made it;
/// functions return at once.
class SyncService : public QObject
{
    Q_OBJECT
public:
    /// `clock` outlives the service, as `store` and `git` do.
    SyncService(Store &store, GitService &git, TokenReader tokens, const Clock &clock,
                QObject *parent = nullptr);
    /// Ends what is under way as Cancelled.
    ~SyncService() override;

    /// Of everything that is sent from now on.
    void setLimits(const HttpLimits &limits) { m_limits = limits; }

    /// Whether a sync runs; a poll is none.
    bool isRunning() const;

    /// Error::Refused while another sync runs here, NotFound for a name that is not in the workspace,
    /// Storage, Cancelled.
    QFuture<Result<SyncReport>> sync(const SyncOptions &options = {});

    /// Asks one connection for news, beside others that are asked so. Error::Refused while it is asked
    /// already or a sync runs; a sync that begins meanwhile ends it as Cancelled and goes on from there.
    QFuture<Result<SyncReport>> poll(const QString &connection);

    /// Brings these projects' repositories up to date, beside whatever else goes on; refused as `poll` is.
    /// Says Store::changed(ProjectsTopic) where one has another history than it had.
    QFuture<Result<SyncReport>> pollProjects(const QStringList &projects);

    /// Ends the sync under way and every poll; what was taken in stays.
    void cancel();

Q_SIGNALS:
    /// `source` is a project's or connection's name, `what` a translated word or two; `total` is 0 while
    /// nobody knows.
    void progressed(const QString &source, const QString &what, qint64 done, qint64 total);
    /// One source has ended, well or not.
    void sourceEnded(const slipway::SourceReport &report);

private:
    class Run;
    QFuture<Result<SyncReport>> begin(Run *run);
    void endPolls();

    Run *m_run = nullptr;
    void takeHistory(const QString &repository, const GitFactsPointer &facts);

    QHash<QString, Run *> m_polls; ///< by connection; under the empty name: of repositories
    QHash<QString, std::weak_ptr<const History>> m_histories; ///< by repository, as it was read last
    QHash<QString, QDateTime> m_leftAlone; ///< hosts, and until when
    HttpLimits m_limits;
    Store &m_store;
    GitService &m_git;
    TokenReader m_tokens;
    const Clock &m_clock;
};

} // namespace slipway
