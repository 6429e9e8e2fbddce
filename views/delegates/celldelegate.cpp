#include "views/delegates/celldelegate.h"

#include "views/delegates/rowpaint.h"
#include "views/delegates/tonelook.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace slipway {

CellDelegate::CellDelegate(const Theme &theme, QSet<int> stateColumns, QSet<int> hashColumns,
                           QSet<int> strongColumns, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_stateColumns(std::move(stateColumns)),
      m_hashColumns(std::move(hashColumns)), m_strongColumns(std::move(strongColumns))
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    paintRowBack(*painter, option, m_theme);
    const auto tone = Tone(index.data(ToneRole).toInt());
    const QString text = index.data(Qt::DisplayRole).toString();
    QRect place = option.rect.adjusted(Space::Medium, 0, -Space::Medium, 0);
    if (m_stateColumns.contains(index.column()) && !text.isEmpty()) {
        const QString icon = iconNameOf(tone);
        if (!icon.isEmpty())
            painter->drawPixmap(
                place.left(), place.center().y() - Size::Icon / 2 + 1,
                m_theme.pixmap(icon, colourOf(tone), Size::Icon, painter->device()->devicePixelRatioF()));
        place.setLeft(place.left() + Size::Icon + Space::Small);
    }
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    paintText(*painter, place, text, m_theme.font(roleOf(index.column())), m_theme.colour(colourOf(tone)),
              alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft | Qt::AlignVCenter);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(m_theme.font(roleOf(index.column())));
    const int icon = m_stateColumns.contains(index.column()) ? Size::Icon + Space::Small : 0;
    return {metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + icon + 2 * Space::Medium + 1,
            m_theme.rowHeight()};
}

TextRole CellDelegate::roleOf(int column) const
{
    if (m_hashColumns.contains(column))
        return TextRole::Mono;
    return m_strongColumns.contains(column) ? TextRole::Strong : TextRole::Body;
}

} // namespace slipway
