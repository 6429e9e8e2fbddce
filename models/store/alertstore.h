#pragma once

#include "models/domain/alert.h"
#include "models/store/database.h"

#include <QVector>

#include <optional>

namespace slipway {

/// Where alerts are read (facts only we hold), how that went, and which incidents ended by it.
class AlertStore
{
public:
    explicit AlertStore(Database &db) : m_db(db) { }

    Result<QVector<AlertSource>> sources(); ///< by name
    Result<AlertSource> source(const QString &name); ///< Error::NotFound
    /// Everything but how asking it went, which stays.
    Result<void> setSource(const AlertSource &source);
    Result<bool> removeSource(const QString &name); ///< whether there was one
    /// How asking it went: when it answered (null: as before) and why not.
    Result<void> keepAnswer(const QString &name, const QDateTime &answeredAt, const QString &error);

    /// Incidents of the source that it said to be over itself.
    Result<QVector<qint64>> recovered(const QString &source);
    Result<void> setRecovered(qint64 incident, bool isRecovered);

private:
    Database &m_db;
};

} // namespace slipway
