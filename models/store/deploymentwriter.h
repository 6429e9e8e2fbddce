#pragma once

#include "models/store/deploymentstore.h"
#include "models/store/deploymenttext.h"
#include "models/store/liveintervals.h"
#include "models/store/sqliteinsert.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <span>

namespace slipway {

/// Takes in deployments that come from outside: compares each with what is stored, and writes only what is
/// news.
class DeploymentWriter
{
public:
    explicit DeploymentWriter(Database &db, DeploymentWords words = DeploymentWords::Now)
        : m_db(db), m_text(db), m_intervals(db), m_words(words)
    {
    }

    Result<UpsertOutcome> take(const QVector<IncomingDeployment> &incoming);

private:
    using Key = std::pair<QString, QString>; ///< source and external id
    struct Stored
    {
        Deployment deployment;
        qint64 place = 0;
    };

    Result<void> begin();
    Result<qsizetype> takeNew(std::span<const IncomingDeployment> some);
    Result<void> takeSome(const QVector<IncomingDeployment> &some);
    Result<void> lookUp(const QVector<Deployment> &some);
    Result<void> lookUp(const QString &source, QStringList externalIds);
    Result<qint64> freePlace(const Deployment &deployment);
    Result<DeploymentId> idFor(const Deployment &deployment);
    Result<qint64> insertRow(const Deployment &deployment);
    Result<void> insert(Deployment deployment, const QByteArray &raw);
    Result<void> change(const Stored &stored, Deployment deployment, const QByteArray &raw);
    Result<void> keepRaw(DeploymentId id, const QByteArray &raw);

    Database &m_db;
    DeploymentText m_text;
    LiveIntervals m_intervals;
    DeploymentWords m_words;
    std::optional<SqliteInsert> m_insert; ///< on SQLite
    UpsertOutcome m_outcome;
    QHash<Key, Stored> m_stored;
    QSet<qint64> m_unlearnt; ///< rows whose words are not in the index yet
    qint64 m_nextId = 0;
    bool m_mayAllBeNew = false;
    bool m_hasGone = false; ///< some rows were taken out of the history, and may come back
};

} // namespace slipway
