#pragma once

#include "models/commands/demoprofiles.h"

#include <QByteArray>

#include <utility>

namespace slipway {

/// The configuration files that commit number `commit` (from 1) of a made-up project writes: all of them at
/// first, later what changes with time. Nothing in them is a secret of anybody.
QVector<std::pair<QByteArray, QByteArray>> demoConfiguration(const DemoProfile &profile, int commit);

} // namespace slipway
