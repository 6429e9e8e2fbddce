#include "views/theme/versionhue.h"

namespace slipway {

int versionHue(const QString &version)
{
    // FNV-1a: Qt's own hash differs from one start to the next.
    quint32 hash = 2166136261U;
    for (const QChar letter : version)
        hash = (hash ^ letter.unicode()) * 16777619U;
    return int(hash % versionHues);
}

QColor hueColour(int hue, const QColor &surface, double strength)
{
    // Quiet on purpose: the hue only says "the same again", and loud colours are for what needs a person.
    const QColor pure = QColor::fromHslF(float(hue) / float(versionHues), 0.32F, 0.52F);
    const auto mixed = [strength](float from, float to) { return from + (to - from) * float(strength); };
    return QColor::fromRgbF(mixed(surface.redF(), pure.redF()), mixed(surface.greenF(), pure.greenF()),
                            mixed(surface.blueF(), pure.blueF()));
}

QColor versionColour(const QString &version, const QColor &surface, double strength)
{
    return hueColour(versionHue(version), surface, strength);
}

} // namespace slipway
