#pragma once

#include "models/base/ids.h"
#include "models/store/database.h"

#include <QSet>
#include <QVector>

#include <functional>
#include <limits>

namespace slipway {

/// Keeps the words that deployments are found by, and what orders them (deployment_order), in step with the
/// rows. On PostgreSQL the server does it by triggers; here it is done by hand, since with trusted_schema off
/// a SQLite trigger may not touch the full-text index.
class DeploymentText
{
public:
    explicit DeploymentText(Database &db) : m_db(db) { }

    /// Takes the words of rows out, as they stand now; to be called before the rows change or go.
    Result<void> forget(const QVector<qint64> &ids);
    /// Puts the words of rows in, as they stand now.
    Result<void> learn(const QVector<qint64> &ids);
    /// Puts in the words of every row, into an index that is empty.
    Result<void> learnAll();
    Result<void> forgetAll();

    /// Notes that the words of new rows are to be learnt later: until then no search and no filter finds
    /// them.
    Result<void> leaveForLater(const QVector<qint64> &ids);
    /// Learns at most `most` of what was left for later; the answer: how many are left then. Where there are
    /// that many, the index stands in parts from then on until mergeSome has made one of them.
    Result<qint64> learnLeft(int most);
    /// Makes some of the parts one; the answer: whether there is more to do. `isFirst` begins with all of
    /// them.
    Result<bool> mergeSome(bool isFirst);
    /// Whether there is something to learn, or to merge.
    Result<bool> hasLeft();

    /// Runs `change`, which gives a project or an environment the name `name`, and brings the words of its
    /// deployments along.
    Result<void> aroundProject(ProjectId id, const QString &name,
                               const std::function<Result<void>()> &change);
    Result<void> aroundEnvironment(EnvironmentId id, const QString &name,
                                   const std::function<Result<void>()> &change);
    /// The same where everything of the source `before` comes to be of `after`.
    Result<void> aroundSource(const QString &before, const QString &after,
                              const std::function<Result<void>()> &change);

private:
    Result<void> around(const QString &table, qint64 id, const QString &name,
                        const std::function<Result<void>()> &change);
    Result<void> forEach(const QString &sql, const QVector<qint64> &ids);
    Result<bool> hasAny(const QString &rows);
    Result<bool> isInParts();
    Result<qint64> learnLeftOrder(int most);
    Result<qint64> countLeft();
    Result<QSet<qint64>> leftAmong(const QVector<qint64> &ids);

    Database &m_db;
};

} // namespace slipway
