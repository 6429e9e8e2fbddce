#pragma once

#include "models/domain/train.h"
#include "models/store/database.h"

namespace slipway {

/// Trains. Facts only we hold: nothing is ever deleted but cars that never went.
class TrainStore
{
public:
    explicit TrainStore(Database &db) : m_db(db) { }

    Result<qint64> add(const Train &train);
    Result<Train> byName(const QString &name); ///< with its cars; Error::NotFound
    Result<QVector<Train>> all(); ///< newest first, with their cars
    Result<void> setMessage(qint64 train, const QString &message);
    /// At the end.
    Result<void> couple(qint64 train, const TrainCar &car);
    Result<void> uncouple(const TrainCar &car);
    /// One more try of a car has begun. False where another did first; then nothing was changed.
    Result<bool> setPromotion(const TrainCar &car, qint64 promotion);

private:
    Result<QVector<Train>> where(const QString &condition, const QVariantList &values);
    Result<QVector<TrainCar>> carsOf(qint64 train);
    Database &m_db;
};

} // namespace slipway
