#pragma once

#include "models/domain/queuedverdict.h"
#include "models/store/database.h"

#include <QVector>

namespace slipway {

/// What was said at servers' own gates while they could not be reached. Facts only we hold.
class QueuedVerdictStore
{
public:
    explicit QueuedVerdictStore(Database &db) : m_db(db) { }

    Result<qint64> add(const QueuedVerdict &verdict);
    Result<QueuedVerdict> byId(qint64 id); ///< Error::NotFound
    /// Those that wait or are being said, the oldest first.
    Result<QVector<QueuedVerdict>> open();
    /// Open ones, then the newest others.
    Result<QVector<QueuedVerdict>> newest(int limit);
    /// Writes state, time of the try, doubt and message, where the row stands as `before` says. False where
    /// somebody else was faster; then nothing was changed.
    Result<bool> move(const QueuedVerdict &verdict, const QueuedVerdict &before);

private:
    Result<QVector<QueuedVerdict>> where(const QString &condition, const QVariantList &values);
    Database &m_db;
};

} // namespace slipway
