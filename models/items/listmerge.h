#pragma once

#include <QVector>

namespace slipway {

/// Which members of `places` form a longest strictly rising run, negatives left out: the rows of a list that
/// may stay where they are while the others are taken out and put in again. O(n log n).
QVector<bool> longestRise(const QVector<int> &places);

} // namespace slipway
