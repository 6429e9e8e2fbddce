#include "models/store/trainstore.h"

#include "models/base/text.h"
#include "models/base/times.h"
#include "models/store/promotionstore.h"
#include "models/store/storevalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

Result<qint64> TrainStore::add(const Train &train)
{
    return m_db.insert(
        u"INSERT INTO train (name, environment, by_whom, created_at, message) VALUES (?, ?, ?, ?, '')"_s,
        {textValue(train.name), textValue(train.environment), textValue(train.by),
         timeValue(train.createdAt)});
}

Result<QVector<TrainCar>> TrainStore::carsOf(qint64 train)
{
    QVector<TrainCar> cars;
    QVector<qint64> promotions;
    const auto read = m_db.select(
        u"SELECT id, place, project, release, commit_id, tries, promotion FROM train_car WHERE train = ? "
        "ORDER BY place"_s,
        {train}, [&](const QSqlQuery &row) {
            TrainCar car;
            car.id = row.value(0).toLongLong();
            car.place = row.value(1).toInt();
            car.project = row.value(2).toString();
            car.release = row.value(3).toString();
            car.commit = commitFrom(row.value(4).toByteArray());
            car.tries = row.value(5).toInt();
            promotions += row.value(6).toLongLong();
            cars += car;
            return true;
        });
    if (!read)
        return fail(read.error());
    for (qsizetype i = 0; i < cars.size(); ++i) {
        if (promotions[i] == 0)
            continue;
        const auto promotion = PromotionStore(m_db).byId(promotions[i]);
        if (!promotion)
            return fail(promotion.error());
        cars[i].promotion = *promotion;
    }
    return cars;
}

Result<QVector<Train>> TrainStore::where(const QString &condition, const QVariantList &values)
{
    QVector<Train> trains;
    const auto read =
        m_db.select(u"SELECT id, name, environment, by_whom, created_at, message FROM train "_s + condition,
                    values, [&](const QSqlQuery &row) {
                        Train train;
                        train.id = row.value(0).toLongLong();
                        train.name = row.value(1).toString();
                        train.environment = row.value(2).toString();
                        train.by = row.value(3).toString();
                        train.createdAt = fromMilliseconds(row.value(4).toLongLong());
                        train.message = row.value(5).toString();
                        trains += train;
                        return true;
                    });
    if (!read)
        return fail(read.error());
    for (Train &train : trains) {
        const auto cars = carsOf(train.id);
        if (!cars)
            return fail(cars.error());
        train.cars = *cars;
    }
    return trains;
}

Result<Train> TrainStore::byName(const QString &name)
{
    const auto found = where(u"WHERE name = ?"_s, {textValue(name)});
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate("slipway::TrainStore",
                                                "There is no train “%1”; “train list” shows them.")
                        .arg(oneLine(name, 120)));
    return found->first();
}

Result<QVector<Train>> TrainStore::all()
{
    return where(u"ORDER BY id DESC"_s, {});
}

Result<void> TrainStore::setMessage(qint64 train, const QString &message)
{
    const auto kept =
        m_db.execute(u"UPDATE train SET message = ? WHERE id = ?"_s, {textValue(message), train});
    return kept ? Result<void>() : fail(kept.error());
}

Result<void> TrainStore::couple(qint64 train, const TrainCar &car)
{
    const auto kept = m_db.insert(
        u"INSERT INTO train_car (train, place, project, release, commit_id, tries, promotion) "
        "VALUES (?, ?, ?, ?, ?, 0, NULL)"_s,
        {train, car.place, textValue(car.project), textValue(car.release), commitValue(car.commit)});
    return kept ? Result<void>() : fail(kept.error());
}

Result<void> TrainStore::uncouple(const TrainCar &car)
{
    const auto gone = m_db.execute(u"DELETE FROM train_car WHERE id = ? AND promotion IS NULL"_s, {car.id});
    return gone ? Result<void>() : fail(gone.error());
}

Result<bool> TrainStore::setPromotion(const TrainCar &car, qint64 promotion)
{
    const auto changed =
        m_db.execute(u"UPDATE train_car SET promotion = ?, tries = tries + 1 WHERE id = ? AND tries = ?"_s,
                     {promotion, car.id, car.tries});
    if (!changed)
        return fail(changed.error());
    return *changed == 1;
}

} // namespace slipway
