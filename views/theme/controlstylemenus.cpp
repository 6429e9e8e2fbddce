#include "views/theme/controlstyle.h"
#include "views/theme/paint.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace slipway {

void ControlStyle::drawMenuBarItem(const QStyleOption &option, QPainter &painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return;
    painter.save();
    painter.fillRect(option.rect, m_theme->colour(Colour::Surface));
    if ((option.state & State_Selected) && (option.state & State_Enabled))
        drawRounded(painter, option.rect.adjusted(1, 2, -1, -1), Radius::Control,
                    m_theme->colour(option.state & State_Sunken ? Colour::Selection : Colour::Raised), {});
    const int mnemonic = styleHint(SH_UnderlineShortcut, &option, nullptr, nullptr) ? Qt::TextShowMnemonic
                                                                                    : Qt::TextHideMnemonic;
    painter.setFont(m_theme->font(TextRole::Body));
    painter.setPen(m_theme->colour(option.state & State_Enabled ? Colour::Text : Colour::Muted));
    painter.drawText(option.rect, Qt::AlignCenter | mnemonic | Qt::TextSingleLine, item->text);
    painter.restore();
}

void ControlStyle::drawMenuItem(const QStyleOption &option, QPainter &painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            option.rect.adjusted(0, 0, 0, 1 - option.rect.height()).translated(0, option.rect.height() / 2),
            m_theme->colour(Colour::Border));
        return;
    }
    const bool enabled = option.state & State_Enabled;
    const qreal dpr = painter.device()->devicePixelRatioF();
    painter.save();
    if ((option.state & State_Selected) && enabled)
        drawRounded(painter, option.rect, Space::Tiny, m_theme->colour(Colour::Selection), {});
    QRect inner = option.rect.adjusted(Space::Small, 0, -Space::Small, 0);
    const auto put = [&](const QString &icon, Colour colour, const QRect &box) {
        painter.drawPixmap(visualRect(option.direction, inner, box).topLeft(),
                           m_theme->pixmap(icon, colour, Size::Icon, dpr));
    };
    const int iconTop = inner.center().y() - Size::Icon / 2 + 1;
    if (item->menuHasCheckableItems) {
        if (item->checked)
            put(u"check"_s, Colour::Accent, {inner.x(), iconTop, Size::Icon, Size::Icon});
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        put(option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s, Colour::Muted,
            {inner.right() - Size::Icon + 1, iconTop, Size::Icon, Size::Icon});
    const int lead = item->menuHasCheckableItems ? Size::Icon + Space::Small : Space::Tiny;
    const QRect words = visualRect(option.direction, inner, inner.adjusted(lead, 0, -Space::Tiny, 0));
    const int mnemonic = styleHint(SH_UnderlineShortcut, &option, nullptr, nullptr) ? Qt::TextShowMnemonic
                                                                                    : Qt::TextHideMnemonic;
    const int flags = mnemonic | Qt::AlignVCenter | Qt::TextSingleLine;
    const QStringList parts = item->text.split(u'\t');
    painter.setFont(item->font);
    painter.setPen(m_theme->colour(enabled ? Colour::Text : Colour::Muted));
    painter.drawText(words, flags | int(visualAlignment(option.direction, Qt::AlignLeft)), parts.first());
    if (parts.size() > 1) {
        painter.setPen(m_theme->colour(Colour::Muted));
        painter.drawText(words, flags | int(visualAlignment(option.direction, Qt::AlignRight)), parts.last());
    }
    painter.restore();
}

} // namespace slipway
