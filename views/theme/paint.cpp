#include "views/theme/paint.h"

#include <QPainter>

namespace slipway {

void drawRounded(QPainter &painter, const QRect &rect, int radius, const QColor &fill, const QColor &line,
                 double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const double half = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius - half, radius - half);
    painter.restore();
}

} // namespace slipway
