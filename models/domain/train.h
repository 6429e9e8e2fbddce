#pragma once

#include "models/domain/promotion.h"

#include <QDateTime>
#include <QString>
#include <QVector>

#include <optional>

namespace slipway {

/// One project of a train: its release, and the promotion that came of it.
struct TrainCar
{
    qint64 id = 0;
    int place = 0; ///< from 1, in the order they go
    QString project;
    QString release;
    CommitId commit; ///< that the release meant when it was coupled on
    int tries = 0; ///< how often it was let in
    std::optional<Promotion> promotion; ///< the newest that came of it
};

/// Several projects that go into one environment together, in order; one that fails stops those behind it.
struct Train
{
    qint64 id = 0;
    QString name;
    QString environment;
    QString by;
    QDateTime createdAt;
    QString message; ///< why it stopped last
    QVector<TrainCar> cars; ///< in order
};

enum class TrainState {
    Ready, ///< nothing of it went yet
    UnderWay, ///< a car is on its way
    Stopped, ///< a car failed, or could not go
    Arrived
};
QString toString(TrainState state);
TrainState stateOf(const Train &train);
/// Whether a car of it was let in, ever: what was only refused did not begin it.
bool hasBegun(const Train &train);

/// What is to be done next.
struct TrainStep
{
    enum class Kind {
        LetIn, ///< the car at `car`
        Waits, ///< for the car at `car`, which is on its way
        Failed, ///< the car at `car`: a person says whether it goes on (then it is let in again)
        Arrived
    };
    Kind kind = Kind::Arrived;
    qsizetype car = -1; ///< its index
};
/// The first car that is not live decides: nothing overtakes it. `isResumed`: what failed is tried again.
TrainStep nextStep(const Train &train, bool isResumed);

/// What only one promotion may ever bear: this try of this car.
QString trainClaim(const Train &train, const TrainCar &car);

} // namespace slipway
