#pragma once

#include <QColor>
#include <QString>

namespace slipway {

/// How many hues versions have: neighbours can still be told apart.
inline constexpr int versionHues = 24;

/// A version's own hue, 0 to versionHues − 1, the same at every start.
int versionHue(const QString &version);

/// A hue mixed into `surface`; see versionColour.
QColor hueColour(int hue, const QColor &surface, double strength);

/// A version's own colour, the same on every lane and at every start: a hue from its name, mixed into
/// `surface` so that text in the theme's colour stays readable on it. `strength` 0 to 1.
QColor versionColour(const QString &version, const QColor &surface, double strength);

} // namespace slipway
