#pragma once

#include <QColor>
#include <QString>

namespace slipway {

/// A version's own colour, the same on every lane and at every start: a hue from its name, mixed into
/// `surface` so that text in the theme's colour stays readable on it. `strength` 0 to 1.
QColor versionColour(const QString &version, const QColor &surface, double strength);

} // namespace slipway
