#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

namespace slipway {

/// As a PNG file of twice the screen's points.
QByteArray pngOf(QWidget &chart);

/// As an SVG file, lines and letters. Its title is the chart's accessible name, its description what the
/// chart tells a screen reader.
QByteArray svgOf(QWidget &chart);

} // namespace slipway
