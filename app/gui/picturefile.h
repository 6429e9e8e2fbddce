#pragma once

#include "app/gui/wiring.h"

namespace slipway {

/// Asks for a file and writes there what the chart shows then, as PNG or SVG by the file's ending. `name` is
/// proposed.
void openSavePicture(const Wiring &wiring, QWidget *parent, QWidget *chart, const QString &name);

} // namespace slipway
