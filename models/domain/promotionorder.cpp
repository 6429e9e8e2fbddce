#include "models/domain/promotionorder.h"

namespace slipway {

QVector<Environment> movedInOrder(QVector<Environment> environments, int from, int to)
{
    constexpr int step = 10; // room for those that are added later
    if (from < 0 || from >= environments.size() || to < 0 || to >= environments.size())
        return environments;
    environments.move(from, to);
    const EnvironmentId moved = environments.at(to).id;
    int order = 0;
    int orderBefore = 0;
    for (qsizetype i = 0; i < environments.size(); ++i) {
        Environment &environment = environments[i];
        const bool isPeer = i > 0 && environment.order == orderBefore && environment.id != moved
            && environments.at(i - 1).id != moved;
        orderBefore = environment.order;
        if (!isPeer)
            order += step;
        environment.order = order;
    }
    return environments;
}

std::optional<Environment> environmentBefore(const QVector<Environment> &environments, EnvironmentId id)
{
    for (qsizetype i = 1; i < environments.size(); ++i) {
        if (environments[i].id == id)
            return environments[i - 1];
    }
    return {};
}

} // namespace slipway
