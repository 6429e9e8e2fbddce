#pragma once

#include "models/domain/environment.h"
#include "models/domain/project.h"
#include "models/domain/promotion.h"
#include "models/store/database.h"

#include <QSet>
#include <QVector>

#include <optional>

namespace slipway {

/// Who carries releases, and what became of each time one was let in. Facts only we hold.
class PromotionStore
{
public:
    explicit PromotionStore(Database &db) : m_db(db) { }

    /// The project's own for the environment, or else the one of every project; nothing where there is none.
    Result<std::optional<DeployTarget>> target(const QString &project, const QString &environment);
    Result<QVector<DeployTarget>> targets(); ///< by environment, then project
    Result<void> setTarget(const DeployTarget &target);
    /// Whether there was one.
    Result<bool> removeTarget(const QString &project, const QString &environment);

    /// Targets and promotions of that connection go by its new name.
    Result<void> renameConnection(const QString &from, const QString &to);

    /// From here to the end of the unit of work nobody else lets anything into that environment; SQLite has
    /// one writer anyway.
    Result<void> lockPlace(EnvironmentId environment);
    /// Whether a promotion bears it already.
    Result<bool> isClaimed(const QString &claim);
    /// Commits that were put, or are being put, into an environment, whatever became of it.
    Result<QSet<CommitId>> triedCommits(const Project &project, const Environment &environment);

    Result<qint64> add(const Promotion &promotion);
    /// State, external id, end and message.
    Result<void> update(const Promotion &promotion);
    /// Those that arrived and that standing approvals alone had let in.
    Result<QVector<Promotion>> approvedBeforehand();
    Result<Promotion> byId(qint64 id); ///< Error::NotFound
    /// When a promotion used this approval; null where none did.
    Result<QDateTime> usedAt(ApprovalId approval);
    /// What the same connection's server calls that which other promotions started.
    Result<QStringList> externalIdsOfOthers(const Promotion &promotion);
    /// That have not ended, the oldest first.
    Result<QVector<Promotion>> open();
    /// Newest first.
    Result<QVector<Promotion>> newest(int limit);

private:
    Result<QVector<Promotion>> where(const QString &condition, const QVariantList &values);
    Database &m_db;
};

} // namespace slipway
