#pragma once

#include "models/domain/textdifference.h"

#include <QVector>

class QPlainTextEdit;

namespace slipway {

class Theme;

/// Makes a box one to read a difference in.
void dressDifference(QPlainTextEdit &box, const Theme &theme);
/// Lines taken out and put in, each with its sign; beyond 2,000 it says how many more there are.
void fillDifference(QPlainTextEdit &box, const Theme &theme, const QVector<TextDifferenceLine> &difference);

} // namespace slipway
