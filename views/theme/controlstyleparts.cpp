// The pieces that ControlStyle hands out: each draws one control from the tokens.
#include "views/theme/controlstyle.h"
#include "views/theme/paint.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

bool isPressed(const QStyleOption &option)
{
    return option.state & (QStyle::State_Sunken | QStyle::State_On);
}

bool isHovered(const QStyleOption &option)
{
    return (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
}

bool isKeyboardFocused(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

QColor mixed(const QColor &a, const QColor &b, double part)
{
    return QColor::fromRgbF(float(a.redF() * (1 - part) + b.redF() * part),
                            float(a.greenF() * (1 - part) + b.greenF() * part),
                            float(a.blueF() * (1 - part) + b.blueF() * part));
}

} // namespace

void ControlStyle::drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const ButtonLook look = buttonLookOf(widget);
    const bool enabled = option.state & State_Enabled;
    QColor fill = m_theme->colour(Colour::Surface);
    QColor line = m_theme->colour(Colour::Border);
    if (look == ButtonLook::Primary && enabled) {
        fill = m_theme->colour(Colour::Accent);
        if (isHovered(option) || isPressed(option))
            fill = mixed(fill, m_theme->colour(Colour::Text), isPressed(option) ? 0.24 : 0.12);
        line = fill;
    } else if (isPressed(option)) {
        fill = m_theme->colour(Colour::Selection);
    } else if (isHovered(option)) {
        fill = m_theme->colour(Colour::Raised);
    } else if (look == ButtonLook::Quiet) {
        fill = QColor();
    }
    if (look == ButtonLook::Quiet)
        line = QColor();
    if (!enabled && look != ButtonLook::Quiet)
        fill = m_theme->colour(Colour::Window);
    drawRounded(painter, option.rect, Radius::Control, fill, line);
    if (isKeyboardFocused(option))
        drawFocus(option, painter);
}

void ControlStyle::drawFocus(const QStyleOption &option, QPainter &painter) const
{
    drawRounded(painter, option.rect, Radius::Control, {}, m_theme->colour(Colour::Accent), 2.0);
}

void ControlStyle::drawButtonLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button)
        return;
    const ButtonLook look = buttonLookOf(widget);
    const bool enabled = option.state & State_Enabled;
    Colour ink = Colour::Text;
    if (!enabled)
        ink = Colour::Muted;
    else if (look == ButtonLook::Primary)
        ink = Colour::OnAccent;
    else if (look == ButtonLook::Danger)
        ink = Colour::Failed;

    const QFont font =
        m_theme->font(look == ButtonLook::Quiet || !enabled ? TextRole::Body : TextRole::Strong);
    const QFontMetrics metrics(font);
    const int mnemonic = styleHint(SH_UnderlineShortcut, &option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                   : Qt::TextHideMnemonic;
    const int flags = mnemonic | Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;
    const int text = metrics.size(Qt::TextShowMnemonic, button->text).width();
    const int gap = button->icon.isNull() || button->text.isEmpty() ? 0 : Space::Small;
    const int icon = button->icon.isNull() ? 0 : Size::Icon;
    const int menu = button->features & QStyleOptionButton::HasMenu ? Size::Icon + Space::Tiny : 0;
    QRect at = option.rect;
    at.setLeft(at.left() + qMax(Space::Tiny, (at.width() - text - gap - icon - menu) / 2));
    if (icon) {
        const QRect box(at.left(), at.center().y() - icon / 2 + 1, icon, icon);
        button->icon.paint(&painter, visualRect(option.direction, option.rect, box), Qt::AlignCenter,
                           enabled ? QIcon::Normal : QIcon::Disabled);
        at.setLeft(at.left() + icon + gap);
    }
    painter.save();
    painter.setFont(font);
    painter.setPen(m_theme->colour(ink));
    painter.drawText(
        visualRect(option.direction, option.rect, QRect(at.left(), at.top(), text + 1, at.height())), flags,
        button->text);
    if (menu) {
        const QRect box(at.left() + text + Space::Tiny, at.center().y() - Size::Icon / 2 + 1, Size::Icon,
                        Size::Icon);
        painter.drawPixmap(visualRect(option.direction, option.rect, box).topLeft(),
                           m_theme->pixmap(u"chevron-down"_s, Colour::Muted, Size::Icon,
                                           painter.device()->devicePixelRatioF()));
    }
    painter.restore();
}

void ControlStyle::drawToolButtonPanel(const QStyleOption &option, QPainter &painter) const
{
    if (isPressed(option))
        drawRounded(painter, option.rect, Radius::Control, m_theme->colour(Colour::Selection), {});
    else if (isHovered(option))
        drawRounded(painter, option.rect, Radius::Control, m_theme->colour(Colour::Raised), {});
    if (isKeyboardFocused(option))
        drawFocus(option, painter);
}

void ControlStyle::drawField(const QStyleOption &option, QPainter &painter) const
{
    const bool enabled = option.state & State_Enabled;
    const bool focused = option.state & State_HasFocus;
    drawRounded(painter, option.rect, Radius::Control,
                m_theme->colour(enabled ? Colour::Surface : Colour::Window),
                m_theme->colour(focused ? Colour::Accent : Colour::Border), focused ? 2.0 : 1.0);
}

void ControlStyle::drawCheck(const QStyleOption &option, QPainter &painter, bool round) const
{
    const int side = Size::Icon;
    const QRect box(option.rect.center().x() - side / 2 + 1, option.rect.center().y() - side / 2 + 1, side,
                    side);
    const bool enabled = option.state & State_Enabled;
    const bool filled = option.state & (State_On | State_NoChange);
    const QColor fill = !enabled ? m_theme->colour(Colour::Window)
        : filled                 ? m_theme->colour(Colour::Accent)
                                 : m_theme->colour(Colour::Surface);
    drawRounded(painter, box, round ? side / 2 : Space::Tiny, fill,
                filled && enabled ? fill : m_theme->colour(Colour::Muted));
    const Colour mark = enabled ? Colour::OnAccent : Colour::Muted;
    if (filled && round)
        drawRounded(painter, box.adjusted(5, 5, -5, -5), 3, m_theme->colour(mark), {});
    else if (filled)
        painter.drawPixmap(box.adjusted(2, 2, -2, -2).topLeft(),
                           m_theme->pixmap(option.state & State_On ? u"check"_s : u"minus"_s, mark, side - 4,
                                           painter.device()->devicePixelRatioF()));
    if (isKeyboardFocused(option))
        drawRounded(painter, box.adjusted(-2, -2, 2, 2), round ? side / 2 + 2 : Radius::Control, {},
                    m_theme->colour(Colour::Accent), 2.0);
}

void ControlStyle::drawArrow(const QStyleOption &option, QPainter &painter, const QString &icon) const
{
    const int side = qMin(int(Size::Icon), qMax(10, qMin(option.rect.width(), option.rect.height())));
    painter.drawPixmap(option.rect.center().x() - side / 2 + 1, option.rect.center().y() - side / 2 + 1,
                       m_theme->pixmap(icon, Colour::Muted, side, painter.device()->devicePixelRatioF()));
}

void ControlStyle::drawHeaderSection(const QStyleOption &option, QPainter &painter) const
{
    painter.fillRect(option.rect, m_theme->colour(Colour::Raised));
    QRect line = option.rect;
    line.setTop(line.bottom());
    painter.fillRect(line, m_theme->colour(Colour::Border));
}

void ControlStyle::drawHeaderLabel(const QStyleOption &option, QPainter &painter) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
    if (!header)
        return;
    QRect at = header->rect.adjusted(Space::Tiny, 0, -Space::Tiny, 0);
    painter.save();
    painter.setFont(m_theme->font(TextRole::SmallStrong));
    painter.setPen(m_theme->colour(Colour::Muted));
    if (header->sortIndicator != QStyleOptionHeader::None) {
        const QString arrow =
            header->sortIndicator == QStyleOptionHeader::SortDown ? u"chevron-up"_s : u"chevron-down"_s;
        const QRect box(at.right() - Size::Icon, at.center().y() - Size::Icon / 2 + 1, Size::Icon,
                        Size::Icon);
        painter.drawPixmap(
            visualRect(option.direction, at, box).topLeft(),
            m_theme->pixmap(arrow, Colour::Muted, Size::Icon, painter.device()->devicePixelRatioF()));
        at.adjust(0, 0, -Size::Icon, 0);
    }
    const QString shown = painter.fontMetrics().elidedText(header->text, Qt::ElideRight, at.width());
    painter.drawText(at, int(header->textAlignment) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter.restore();
}

void ControlStyle::drawTab(const QStyleOption &option, QPainter &painter) const
{
    // The hairline under all tabs is the page's: one from here would end where the tabs end.
    if (option.state & State_Selected)
        painter.fillRect(option.rect.x(), option.rect.bottom() - 1, option.rect.width(), 2,
                         m_theme->colour(Colour::Accent));
    if (isKeyboardFocused(option))
        drawFocus(option, painter);
}

void ControlStyle::drawTabLabel(const QStyleOption &option, QPainter &painter) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    if (!tab)
        return;
    const bool selected = option.state & State_Selected;
    painter.save();
    painter.setFont(m_theme->font(selected ? TextRole::Strong : TextRole::Body));
    painter.setPen(m_theme->colour(selected                ? Colour::Accent
                                       : isHovered(option) ? Colour::Text
                                                           : Colour::Muted));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, tab->text);
    painter.restore();
}

void ControlStyle::drawProgress(const QStyleOption &option, QPainter &painter, bool groove) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    constexpr int thickness = 4;
    QRect rect(option.rect.x(), option.rect.center().y() - thickness / 2, option.rect.width(), thickness);
    if (groove || !bar)
        return drawRounded(painter, rect, thickness / 2, m_theme->colour(Colour::Border), {});
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    // Without a known end a third of the bar is filled: no motion is needed to understand it.
    const double part = range > 0 ? double(bar->progress - bar->minimum) / double(range) : 1.0 / 3;
    rect.setWidth(qRound(rect.width() * qBound(0.0, part, 1.0)));
    if (rect.width() > 0)
        drawRounded(painter, visualRect(option.direction, option.rect, rect), thickness / 2,
                    m_theme->colour(Colour::Accent), {});
}

void ControlStyle::drawItemRow(const QStyleOption &option, QPainter &painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(&option);
    if (option.state & State_Selected)
        painter.fillRect(option.rect, m_theme->colour(Colour::Selection));
    else if (isHovered(option))
        painter.fillRect(option.rect, m_theme->colour(Colour::Raised));
    else if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, item->backgroundBrush);
}

void ControlStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (!combo)
        return;
    const bool open = option.state & State_On;
    const bool focused =
        isKeyboardFocused(option) || open || (combo->editable && (option.state & State_HasFocus));
    drawRounded(painter, option.rect, Radius::Control,
                m_theme->colour(isHovered(option) && !combo->editable ? Colour::Raised : Colour::Surface),
                m_theme->colour(focused ? Colour::Accent : Colour::Border), focused ? 2.0 : 1.0);
    const QRect box(option.rect.right() - Size::Icon - Space::Small + 2,
                    option.rect.center().y() - Size::Icon / 2 + 1, Size::Icon, Size::Icon);
    painter.drawPixmap(
        visualRect(option.direction, option.rect, box).topLeft(),
        m_theme->pixmap(u"chevron-down"_s, Colour::Muted, Size::Icon, painter.device()->devicePixelRatioF()));
}

void ControlStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter,
                                 const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar)
        return;
    painter.fillRect(option.rect, m_theme->colour(Colour::Surface));
    const QRect slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool held =
        (bar->activeSubControls & SC_ScrollBarSlider) && (option.state & (State_Sunken | State_MouseOver));
    drawRounded(painter, slider.adjusted(2, 2, -2, -2), 3,
                m_theme->colour(held ? Colour::Muted : Colour::Border), {});
}

void ControlStyle::drawSpinBox(const QStyleOptionComplex &option, QPainter &painter,
                               const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (!spin)
        return;
    if (spin->frame)
        drawField(option, painter);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    QStyleOption arrow(option);
    arrow.rect = subControlRect(CC_SpinBox, &option, SC_SpinBoxUp, widget);
    drawArrow(arrow, painter, u"chevron-up"_s);
    arrow.rect = subControlRect(CC_SpinBox, &option, SC_SpinBoxDown, widget);
    drawArrow(arrow, painter, u"chevron-down"_s);
}

} // namespace slipway
