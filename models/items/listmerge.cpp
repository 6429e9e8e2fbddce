#include "models/items/listmerge.h"

#include <algorithm>

namespace slipway {

QVector<bool> longestRise(const QVector<int> &places)
{
    QVector<int> tails; // tails[k]: index of the smallest end of a rise of length k + 1
    QVector<int> before(places.size(), -1); // the member that comes before each in its rise
    for (int i = 0; i < places.size(); ++i) {
        if (places[i] < 0)
            continue;
        const auto place = std::lower_bound(tails.cbegin(), tails.cend(), places[i],
                                            [&](int tail, int value) { return places[tail] < value; });
        const auto length = std::distance(tails.cbegin(), place);
        before[i] = length > 0 ? tails[length - 1] : -1;
        if (length == tails.size())
            tails.append(i);
        else
            tails[length] = i;
    }
    QVector<bool> stays(places.size(), false);
    for (int i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = before[i])
        stays[i] = true;
    return stays;
}

} // namespace slipway
