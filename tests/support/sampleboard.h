#pragma once

#include "models/domain/board.h"

#include <QDateTime>

namespace slipway::test {

/// Noon of a Friday: what the sample board's ages are counted to.
QDateTime sampleNow();

/// Eight projects of two groups in four environments: one broken, some waiting, one running, one rolled back,
/// one hot fix that was not merged back, one unknown commit, holes.
Board sampleBoard();

/// `projects` × `environments` cells made from `seed`; the same seed gives the same board.
Board randomBoard(int projects, int environments, quint32 seed);

} // namespace slipway::test
