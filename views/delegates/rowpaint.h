#pragma once

#include "views/theme/tokens.h"

#include <QRect>
#include <QString>

class QFont;
class QPainter;
class QStyleOptionViewItem;

namespace slipway {

class Theme;

/// What lies behind a cell: the selection, the row under the pointer, and the hairline below it.
void paintRowBack(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);

/// One line of text, cut with an ellipsis where it does not fit; plain text only. Gives the width it took.
int paintText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
              const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// A small word in a rounded frame, such as a commit's type; gives the width it took, 0 for no text.
int paintChip(QPainter &painter, const QRect &rect, const QString &text, const Theme &theme, Colour colour);

} // namespace slipway
