#pragma once

#include "models/domain/environment.h"

#include <QVector>

#include <optional>

namespace slipway {

/// The environments as they stand when the one at `from` is put at `to` (both places in the list), with
/// orders that say so. Neighbours that were peers (of one order) stay peers; the one that moves has none.
QVector<Environment> movedInOrder(QVector<Environment> environments, int from, int to);

/// The one that comes before in the promotion order; nothing for the first. `environments` stand in it.
std::optional<Environment> environmentBefore(const QVector<Environment> &environments, EnvironmentId id);

} // namespace slipway
