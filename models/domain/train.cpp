#include "models/domain/train.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

QString toString(TrainState state)
{
    switch (state) {
    case TrainState::Ready:
        return u"ready"_s;
    case TrainState::UnderWay:
        return u"under_way"_s;
    case TrainState::Stopped:
        return u"stopped"_s;
    case TrainState::Arrived:
        return u"arrived"_s;
    }
    return {};
}

TrainStep nextStep(const Train &train, bool isResumed)
{
    for (qsizetype i = 0; i < train.cars.size(); ++i) {
        const auto &promotion = train.cars[i].promotion;
        if (!promotion)
            return {TrainStep::Kind::LetIn, i};
        if (promotion->state == PromotionState::Succeeded)
            continue;
        if (isOpen(promotion->state))
            return {TrainStep::Kind::Waits, i};
        return {isResumed ? TrainStep::Kind::LetIn : TrainStep::Kind::Failed, i};
    }
    return {TrainStep::Kind::Arrived, -1};
}

bool hasBegun(const Train &train)
{
    return std::ranges::any_of(train.cars, [](const TrainCar &car) { return car.promotion.has_value(); });
}

TrainState stateOf(const Train &train)
{
    switch (nextStep(train, false).kind) {
    case TrainStep::Kind::Arrived:
        return train.cars.isEmpty() ? TrainState::Ready : TrainState::Arrived;
    case TrainStep::Kind::Waits:
        return TrainState::UnderWay;
    case TrainStep::Kind::Failed:
        return TrainState::Stopped;
    case TrainStep::Kind::LetIn:
        break;
    }
    return hasBegun(train) || !train.message.isEmpty() ? TrainState::Stopped : TrainState::Ready;
}

QString trainClaim(const Train &train, const TrainCar &car)
{
    return u"train %1 %2 %3"_s.arg(train.id).arg(car.id).arg(car.tries);
}

} // namespace slipway
