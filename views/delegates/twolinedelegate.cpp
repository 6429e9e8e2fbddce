#include "views/delegates/twolinedelegate.h"

#include "views/delegates/rowpaint.h"
#include "views/delegates/tonelook.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace slipway {

TwoLineDelegate::TwoLineDelegate(const Theme &theme, int rightRole, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_rightRole(rightRole)
{
}

void TwoLineDelegate::setChip(int role, const QString &text)
{
    m_chipRole = role;
    m_chip = text;
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int lines = QFontMetrics(m_theme.font(TextRole::CellTitle)).height()
        + QFontMetrics(m_theme.font(TextRole::Small)).height();
    return {Space::Giant, lines + 2 * Space::Medium};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    paintRowBack(*painter, option, m_theme);
    const auto tone = Tone(index.data(ToneRole).toInt());
    const QFont titleFont = m_theme.font(TextRole::CellTitle);
    const QFont smallFont = m_theme.font(TextRole::Small);
    const int titleHeight = QFontMetrics(titleFont).height();
    const int smallHeight = QFontMetrics(smallFont).height();

    QRect place = option.rect.adjusted(Space::Medium, Space::Medium - 1, -Space::Medium, -Space::Medium);
    const QString icon = iconNameOf(tone);
    if (!icon.isEmpty()) {
        painter->drawPixmap(
            place.left(), place.top() + (titleHeight - Size::Icon) / 2,
            m_theme.pixmap(icon, colourOf(tone), Size::Icon, painter->device()->devicePixelRatioF()));
        place.setLeft(place.left() + Size::Icon + Space::Small);
    }
    QRect title(place.left(), place.top(), place.width(), titleHeight);
    const int used =
        paintText(*painter, title, index.data().toString(), titleFont, m_theme.colour(Colour::Text));
    if (m_chipRole && index.data(m_chipRole).toBool())
        paintChip(*painter, title.adjusted(used + Space::Small, 0, 0, 0), m_chip, m_theme, Colour::Muted);

    QRect second(place.left(), place.bottom() - smallHeight + 1, place.width(), smallHeight);
    if (m_rightRole) {
        const QString right = index.data(m_rightRole).toString();
        const int width = paintText(*painter, second, right, smallFont, m_theme.colour(Colour::Muted),
                                    Qt::AlignRight | Qt::AlignVCenter);
        second.setRight(second.right() - width - Space::Small);
    }
    const bool alarming = tone == Tone::Failed || tone == Tone::Waiting;
    paintText(*painter, second, index.data(SecondLineRole).toString(), smallFont,
              m_theme.colour(alarming ? colourOf(tone) : Colour::Muted));
}

} // namespace slipway
