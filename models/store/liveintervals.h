#pragma once

#include "models/domain/deployment.h"
#include "models/store/database.h"

#include <QHash>

#include <utility>

namespace slipway {

/// Remembers which stretch of which (project, environment) pair was touched, and afterwards puts its live
/// intervals right by the domain's rule. Only the stretch and its neighbours are read: what is appended costs
/// one neighbour.
class LiveIntervals
{
public:
    explicit LiveIntervals(Database &db) : m_db(db) { }

    /// To be told of a row as it was and as it becomes.
    void touch(const Deployment &deployment);
    Result<void> putRight();

private:
    struct Stretch
    {
        qint64 first = 0; ///< milliseconds
        qint64 last = 0;
    };
    using Pair = std::pair<qint64, qint64>;
    Result<void> putRight(const Pair &pair, const Stretch &stretch);

    Database &m_db;
    QHash<Pair, Stretch> m_touched;
};

} // namespace slipway
