#pragma once

#include "models/base/result.h"
#include "models/store/storeaddress.h"

#include <QString>
#include <QVector>

namespace slipway {

/// One step of the schema; its number is the version it leads to.
struct Migration
{
    int version = 0;
    QString name;
    QString sql;
};

/// The steps of an engine in order of their numbers, from 1 without a gap, as they were compiled in.
Result<QVector<Migration>> migrationsOf(StoreAddress::Engine engine);
/// The same from any folder whose files are named NNNN_name.sql.
Result<QVector<Migration>> migrationsIn(const QString &folder);

} // namespace slipway
