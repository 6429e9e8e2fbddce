#include "views/delegates/rowpaint.h"

#include "views/theme/paint.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace slipway {

namespace {

constexpr int focusEdge = 3;

/// One lit cell would say that the cell can be chosen, where it is the row.
bool isWholeRow(const QStyleOptionViewItem &option)
{
    return option.widget && option.rect.width() >= option.widget->width() - Space::Giant;
}

} // namespace

void paintRowBack(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.colour(Colour::Selection));
    else if (option.state.testFlag(QStyle::State_MouseOver) && isWholeRow(option))
        painter.fillRect(option.rect, theme.colour(Colour::Raised));
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), Space::Hair,
                     theme.colour(Colour::Border));
    // Where the keyboard is: the row of a list that merely shows what is chosen has no such edge.
    const bool hasKeyboard = option.widget && option.widget->hasFocus();
    const bool leads = option.direction == Qt::RightToLeft
        ? option.widget && option.rect.right() >= option.widget->width() - Space::Large
        : option.rect.left() == 0;
    if (hasKeyboard && leads && option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.direction == Qt::RightToLeft ? option.rect.right() - focusEdge + 1 : 0,
                         option.rect.top(), focusEdge, option.rect.height() - Space::Hair,
                         theme.colour(Colour::Accent));
}

int paintText(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
              const QColor &colour, Qt::Alignment alignment)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

int paintChip(QPainter &painter, const QRect &rect, const QString &text, const Theme &theme, Colour colour)
{
    if (text.isEmpty())
        return 0;
    const QFont font = theme.font(TextRole::Small);
    const QFontMetrics metrics(font);
    const int height = metrics.height() + Space::Tiny / 2;
    const int width = qMin(metrics.horizontalAdvance(text) + 2 * Space::Small, rect.width());
    const QRect chip(rect.left(), rect.center().y() - height / 2 + 1, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawRounded(painter, chip, height / 2, theme.colour(Colour::Raised), theme.colour(Colour::Border));
    painter.restore();
    paintText(painter, chip.adjusted(Space::Small, 0, -Space::Small + 1, 0), text, font, theme.colour(colour),
              Qt::AlignCenter);
    return width;
}

} // namespace slipway
