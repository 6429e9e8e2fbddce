#pragma once

#include "models/domain/duepromotion.h"
#include "models/store/database.h"

#include <QVector>

namespace slipway {

/// Releases that are to go into an environment at a time. Facts only we hold: nothing is ever deleted.
class TimedStore
{
public:
    explicit TimedStore(Database &db) : m_db(db) { }

    Result<qint64> add(const TimedRelease &timed);
    Result<TimedRelease> byId(qint64 id); ///< Error::NotFound
    /// Those that wait, by their time.
    Result<QVector<TimedRelease>> waiting();
    /// Those that wait, by their time, then the newest others.
    Result<QVector<TimedRelease>> newest(int limit);
    /// Ends one that waits: state, end, promotion and message. False where it does not wait any more; then
    /// nothing was changed.
    Result<bool> end(const TimedRelease &timed);

private:
    Result<QVector<TimedRelease>> where(const QString &condition, const QVariantList &values);
    Database &m_db;
};

} // namespace slipway
