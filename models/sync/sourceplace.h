#pragma once

#include "models/domain/connection.h"
#include "models/domain/deployment.h"
#include "models/store/database.h"

#include <QHash>
#include <QStringList>

namespace slipway {

/// What the store knows of where the last sync of a connection stopped.
struct SourcePlace
{
    QHash<QString, QString> cursors;
    QHash<QString, QByteArray> validators;
    QStringList open; ///< external ids of what may still come to something
    bool isForgotten = false; ///< there was more, under other rules
};

Result<SourcePlace> readSourcePlace(Database &db, const Connection &connection, const QDateTime &now);
/// Forgets it all but the mark of the last sweep, which is about what is stored.
Result<SourcePlace> forgetSourcePlace(Database &db, ConnectionId connection);

/// Those of a connection that may still come to something. What is unknown for ninety days stays it: its
/// server has thrown away what it knew.
Result<QVector<Deployment>> openDeployments(Database &db, const QString &connection, const QDateTime &now);

} // namespace slipway
