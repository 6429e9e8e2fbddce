#include "views/charts/versionhue.h"

#include <QHashFunctions>

namespace slipway {

QColor versionColour(const QString &version, const QColor &surface, double strength)
{
    // 24 hues, so that neighbours can be told apart.
    const auto step = qHashBits(version.constData(), size_t(version.size()) * sizeof(QChar), 0x51) % 24;
    const QColor pure = QColor::fromHslF(float(step) / 24.F, 0.55F, 0.5F);
    const auto mixed = [strength](float from, float to) { return from + (to - from) * float(strength); };
    return QColor::fromRgbF(mixed(surface.redF(), pure.redF()), mixed(surface.greenF(), pure.greenF()),
                            mixed(surface.blueF(), pure.blueF()));
}

} // namespace slipway
