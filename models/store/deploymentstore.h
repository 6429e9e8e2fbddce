#pragma once

#include "models/domain/deployment.h"
#include "models/store/database.h"
#include "models/store/deploymentfilter.h"

#include <QDateTime>
#include <QHash>
#include <QVector>

#include <functional>
#include <optional>

namespace slipway {

/// Newest first by the time the filter speaks of, then by id; `next` continues after the last row (keyset,
/// never an offset); empty at the end.
struct DeploymentPage
{
    QVector<Deployment> rows;
    QString next;
};

struct UpsertOutcome
{
    int inserted = 0;
    int updated = 0;
    int unchanged = 0;
    DeploymentId last; ///< the row that was put in or changed last
};

/// When what went live, and under which id of which source.
struct LiveMoment
{
    QDateTime finishedAt;
    CommitId commit;
    QString source;
    QString externalId;
};

/// A deployment as it came from outside, with the raw answer kept beside it.
struct IncomingDeployment
{
    Deployment deployment;
    QByteArray raw;
};

/// When search and filters find new rows: at once, or, where very many come, after
/// DeploymentStore::learnLeftWords, which is faster by far.
enum class DeploymentWords { Now, Later };

/// How long the parts of a bulk load took, in milliseconds.
struct LoadTimes
{
    qint64 rows = 0;
    qint64 rowsMs = 0;
    qint64 intervalsMs = 0;
    qint64 indicesMs = 0;
    qint64 textMs = 0;
};

/// The history of deployments. Live intervals are kept right by every write.
class DeploymentStore
{
public:
    explicit DeploymentStore(Database &db) : m_db(db) { }

    /// Takes in rows, idempotent by (source, externalId); rows without an externalId are always new. Old news
    /// (a state that may not follow the stored one) changes nothing. Recomputes the live intervals of the
    /// (project, environment) pairs it touched.
    Result<UpsertOutcome> upsert(const QVector<IncomingDeployment> &incoming,
                                 DeploymentWords words = DeploymentWords::Now);
    Result<UpsertOutcome> upsert(const QVector<Deployment> &deployments);
    /// Teaches search and filters at most `most` rows of those that were left for later; the answer: how many
    /// are left then.
    Result<qint64> learnLeftWords(int most);
    Result<bool> hasLeftWords();
    /// Many rows at once into tables that hold none of them (import, demo): indices and full text afterwards.
    Result<void> bulkLoad(const std::function<bool(Deployment &)> &next);
    /// The same, telling how long each part took.
    Result<LoadTimes> bulkLoadTimed(const std::function<bool(Deployment &)> &next);

    /// What came from `from` is from then on of `to`. Error::Refused where there is something of `to`
    /// already.
    Result<void> renameSource(const QString &from, const QString &to);
    /// Gives a row another id within its source.
    Result<void> rename(DeploymentId id, const QString &externalId);

    Result<Deployment> byId(DeploymentId id);
    Result<std::optional<Deployment>> bySource(const QString &source, const QString &externalId);
    /// Those of a source that carry one of these external ids, by it.
    Result<QHash<QString, Deployment>> bySource(const QString &source, const QStringList &externalIds);
    /// The source's own answer that the row was last written from; empty where none was kept.
    Result<QByteArray> rawOf(DeploymentId id);
    Result<DeploymentPage> page(const DeploymentFilter &filter, const QString &after, int limit);
    Result<qint64> count(const DeploymentFilter &filter);

    /// The ids of all rows that fit, newest first: what a scroll bar over the whole history needs.
    Result<QVector<DeploymentId>> ids(const DeploymentFilter &filter);
    /// The rows of these ids, in their order; ids that are gone are left out.
    Result<QVector<Deployment>> byIds(const QVector<DeploymentId> &ids);

    // What a board is made of; of `projects` alone where any are named.

    /// What was live at `at` (null: now) per (project, environment), each the effective one.
    Result<QVector<Deployment>> live(const QDateTime &at, const QVector<ProjectId> &projects = {});
    /// Everything newer than the live one of its pair as of `at`: open, failed, refused ones; for board
    /// cells.
    Result<QVector<Deployment>> attemptsAfterLive(const QDateTime &at,
                                                  const QVector<ProjectId> &projects = {});
    /// Whatever was under way at `at`, however it ended later: waiting, queued, running, unsettled. Now
    /// (null): the newest of each pair and state.
    Result<QVector<Deployment>> underWay(const QDateTime &at, const QVector<ProjectId> &projects = {});
    /// Live intervals of one project (all environments when null), newest first, that touch [from, to).
    Result<QVector<Deployment>> liveIntervals(std::optional<ProjectId> project,
                                              std::optional<EnvironmentId> environment, const QDateTime &from,
                                              const QDateTime &to, int limit);
    /// The live one of a pair at a moment (null: now).
    Result<std::optional<Deployment>> liveAt(ProjectId project, EnvironmentId environment,
                                             const QDateTime &at);
    /// What went live in a pair within [from, to), and what was live when that began; oldest first.
    Result<QVector<LiveMoment>> liveMoments(ProjectId project, EnvironmentId environment,
                                            const QDateTime &from, const QDateTime &to);
    /// Ids of rows from `source` that are not terminal, to be asked again.
    Result<QVector<Deployment>> openOf(const QString &source);

private:
    Database &m_db;
};

} // namespace slipway
