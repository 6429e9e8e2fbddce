#pragma once

#include "models/base/result.h"
#include "models/store/deploymentfilter.h"

#include <QVector>

namespace slipway {

class Database;

/// When environments were to take nothing since the history begins, up to `now`: the workspace's own freezes
/// and those of servers that know a project. Rules that cannot be read are left out: nothing is known of the
/// past from them. A freeze of a project or environment that is gone is left out too.
Result<QVector<FrozenSpan>> readFrozenSpans(Database &db, const QDateTime &now);

/// One time that a server itself lets nothing of a project through.
struct ServerFreezeSpan
{
    QString connection{};
    QString externalId{};
    QString project{};
    ProjectId projectId{};
    QDateTime from{};
    QDateTime until{}; ///< null: its rule gives no end
};

/// The times of servers' own freezes that touch [from, to), of the projects that they know.
Result<QVector<ServerFreezeSpan>> readServerFreezes(Database &db, const QDateTime &from, const QDateTime &to);

} // namespace slipway
