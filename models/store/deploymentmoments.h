#pragma once

#include "models/store/database.h"

#include <QDateTime>
#include <QVector>

namespace slipway {

/// When something went live, whatever and wherever it was: the moments that a look back stops at. Null times
/// say that there is none.
class DeploymentMoments
{
public:
    explicit DeploymentMoments(Database &db) : m_db(db) { }

    Result<QDateTime> first();
    /// The last one that is earlier than `at`, to the millisecond.
    Result<QDateTime> before(const QDateTime &at);
    /// The first one that is later.
    Result<QDateTime> after(const QDateTime &at);
    /// How many there were in each of `slices` equal parts of [from, to).
    Result<QVector<int>> counts(const QDateTime &from, const QDateTime &to, int slices);

private:
    Result<QDateTime> one(const QString &condition, const QVariantList &values);

    Database &m_db;
};

} // namespace slipway
