#pragma once

#include <QColor>
#include <QRect>

class QPainter;

namespace slipway {

/// A rounded rectangle whose outline lies exactly on the pixels' middle; an invalid `line` or `fill` is not
/// drawn.
void drawRounded(QPainter &painter, const QRect &rect, int radius, const QColor &fill, const QColor &line,
                 double width = 1.0);

} // namespace slipway
