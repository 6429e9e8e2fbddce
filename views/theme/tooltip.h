#pragma once

#include <QString>

namespace slipway {

/// A tool tip that shows exactly this text. Qt guesses whether a tip is HTML, and HTML from outside can hang
/// the program, so the text is capped, its odd characters made visible, and everything escaped.
QString plainToolTip(const QString &text);

} // namespace slipway
