#pragma once

#include "models/domain/environment.h"

#include <QVector>

namespace slipway {

/// The environments as they stand when the one at `from` is put at `to` (both places in the list), with
/// orders that say so. Neighbours that were peers (of one order) stay peers; the one that moves has none.
QVector<Environment> movedInOrder(QVector<Environment> environments, int from, int to);

} // namespace slipway
