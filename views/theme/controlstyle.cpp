#include "views/theme/controlstyle.h"

#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// A box of several lines that is written in, and so looks and lights up like a field of one line.
bool isTextBox(const QWidget *widget)
{
    const auto *box = qobject_cast<const QPlainTextEdit *>(widget);
    return box && box->frameShape() != QFrame::NoFrame;
}

/// The list that drops down from a field.
bool isPopupList(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) && widget->window()->windowType() == Qt::Popup;
}

/// Whether the line edit is only the inside of another field, which draws the frame.
bool isInsideField(const QWidget *widget)
{
    const QWidget *outer = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(outer) || qobject_cast<const QAbstractSpinBox *>(outer);
}

/// What QLineEdit itself leaves free beside its text.
constexpr int lineEditInset = 2;
/// A line edit that lies in the box brings an inset of its own.
bool isEditable(const QStyleOptionComplex &option)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    return combo && combo->editable;
}

constexpr int textBoxFrame = 3; // so that the square inside does not cut into the round frame

} // namespace

ControlStyle::ControlStyle(const Theme &theme) : QProxyStyle(u"Fusion"_s), m_theme(&theme) { }

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 11;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_DefaultFrameWidth:
        return isTextBox(widget) ? textBoxFrame : 1;
    case PM_SplitterWidth:
    case PM_TabBarBaseHeight:
    case PM_MenuPanelWidth:
        return metric == PM_MenuPanelWidth ? Space::Tiny : 1;
    case PM_ButtonMargin:
        return Space::Large;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return Size::Icon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Space::Small;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return Space::Medium;
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin:
        return Space::Small;
    case PM_TabBarTabHSpace:
        return Space::Huge;
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return QGuiApplication::keyboardModifiers() & Qt::AltModifier ? 1 : 0;
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup:
        return 0;
    case SH_Table_GridLineColor:
        return m_theme ? static_cast<int>(m_theme->colour(Colour::Border).rgba()) : 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize hint = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && !button->text.isEmpty()) {
            // The label is drawn one weight step heavier than measured.
            const QString shown = QString(button->text).remove(u'&');
            const int text = QFontMetrics(m_theme->font(TextRole::Strong)).horizontalAdvance(shown);
            const int icon = button->icon.isNull() ? 0 : Size::Icon + Space::Small;
            const int menu = button->features & QStyleOptionButton::HasMenu ? Size::Icon + Space::Tiny : 0;
            hint.setWidth(text + icon + menu + 2 * Space::Medium + 2);
        }
        hint.setHeight(qMax(hint.height(), static_cast<int>(Size::Control)));
        break;
    }
    case CT_LineEdit:
        hint.setHeight(qMax(hint.height(), static_cast<int>(Size::Control)));
        break;
    case CT_SpinBox:
    case CT_ComboBox: {
        const int line = option ? option->fontMetrics.height() + Space::Small : 0;
        const int wider = type == CT_ComboBox ? Space::Huge : Space::Medium;
        hint = QSize(hint.width() + wider, qMax(line, static_cast<int>(Size::Control)));
        break;
    }
    case CT_ItemViewItem:
        if (isPopupList(widget))
            hint.setHeight(qMax(hint.height(), static_cast<int>(Size::RowCompact)));
        break;
    case CT_HeaderSection:
        hint = QSize(hint.width() + Space::Large, qMax(hint.height(), static_cast<int>(Size::HeaderRow)));
        break;
    case CT_TabBarTab:
        hint.setHeight(Size::HeaderRow);
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            hint.setHeight(qMax(hint.height(), static_cast<int>(Size::RowCompact)));
        break;
    case CT_MenuBarItem:
        hint += QSize(Space::Small, Space::Tiny);
        break;
    default:
        break;
    }
    return hint;
}

QRect ControlStyle::subElementRect(SubElement element, const QStyleOption *option,
                                   const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const int inset = isInsideField(widget) ? 0 : Space::Medium - lineEditInset - Space::Hair;
        rect.adjust(inset, 0, -inset, 0);
    }
    if (element == SE_ItemViewItemText || element == SE_ItemViewItemDecoration) {
        if (!qobject_cast<const QComboBox *>(widget ? widget->parentWidget() : nullptr))
            rect.translate(Space::Tiny, 0);
    }
    return rect;
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        const bool lying = bar->orientation == Qt::Horizontal;
        const int length = lying ? bar->rect.width() : bar->rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int slider = length;
        if (range > 0)
            slider =
                int(qMax(qint64(qMin(length, 32)), qint64(bar->pageStep) * length / (range + bar->pageStep)));
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - slider, bar->upsideDown);
        const auto along = [&](int from, int size) {
            const QRect found = lying ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                                      : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
            return visualRect(bar->direction, bar->rect, found);
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return along(start, slider);
        case SC_ScrollBarGroove:
            return bar->rect;
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + slider, length - start - slider);
        default:
            return {};
        }
    }
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        rect = visualRect(
            option->direction, option->rect,
            option->rect.adjusted(isEditable(*option) ? Space::Medium - lineEditInset : Space::Medium, 1,
                                  -Size::Icon - Space::Small, -1));
    return rect;
}

void ControlStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && !qobject_cast<QHeaderView *>(view))
        view->viewport()->setAttribute(Qt::WA_Hover);
    if (isTextBox(widget)) {
        auto *box = static_cast<QPlainTextEdit *>(widget);
        box->setFrameStyle(box->frameStyle()); // measured anew, now that it is known what it is
        box->document()->setDocumentMargin(Space::Small);
    }
}

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(*option, *painter, widget);
    case PE_PanelButtonTool:
        return drawToolButtonPanel(*option, *painter);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return drawField(*option, *painter);
        return;
    case PE_FrameLineEdit:
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_IndicatorTabClose:
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget) == nullptr)
            drawFocus(*option, *painter);
        return;
    case PE_Frame:
        painter->setPen(m_theme->colour(Colour::Border));
        painter->setBrush(Qt::NoBrush);
        return painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*option, *painter, false);
    case PE_IndicatorRadioButton:
        return drawCheck(*option, *painter, true);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
    case PE_IndicatorButtonDropDown:
        return drawArrow(*option, *painter, u"chevron-down"_s);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return drawArrow(*option, *painter, u"chevron-up"_s);
    case PE_IndicatorArrowRight:
        return drawArrow(*option, *painter, u"chevron-right"_s);
    case PE_IndicatorArrowLeft:
        return drawArrow(*option, *painter, u"chevron-left"_s);
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            drawArrow(*option, *painter, option->state & State_Open ? u"chevron-down"_s : u"chevron-right"_s);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        return drawItemRow(*option, *painter);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, m_theme->colour(Colour::Raised));
        painter->setPen(m_theme->colour(Colour::Border));
        return painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    case PE_PanelStatusBar:
    case PE_PanelMenuBar:
        return;
    case PE_PanelMenu:
        return painter->fillRect(option->rect, m_theme->colour(Colour::Surface));
    case PE_FrameMenu:
        painter->setPen(m_theme->colour(Colour::Border));
        painter->setBrush(Qt::NoBrush);
        return painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, m_theme->colour(Colour::Surface));
    case PE_IndicatorHeaderArrow:
        return; // drawHeaderLabel has drawn it beside the words
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ControlStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return drawButton(*option, *painter, widget);
    case CE_PushButtonLabel:
        return drawButtonLabel(*option, *painter, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(*option, *painter);
    case CE_HeaderLabel:
        return drawHeaderLabel(*option, *painter);
    case CE_TabBarTabShape:
        return drawTab(*option, *painter);
    case CE_TabBarTabLabel:
        return drawTabLabel(*option, *painter);
    case CE_ProgressBarGroove:
        return drawProgress(*option, *painter, true);
    case CE_ProgressBarContents:
        return drawProgress(*option, *painter, false);
    case CE_Splitter:
    case CE_ShapedFrame:
        // A wide handle is the space between two cards; only a thin one is a line.
        if (element == CE_Splitter) {
            if (qMin(option->rect.width(), option->rect.height()) <= Space::Hair)
                painter->fillRect(option->rect, m_theme->colour(Colour::Border));
            return;
        }
        if (isTextBox(widget))
            return drawField(*option, *painter);
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox fitting(*combo);
            const QRect room = subControlRect(CC_ComboBox, &fitting, SC_ComboBoxEditField, widget);
            fitting.currentText =
                combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room.width());
            return QProxyStyle::drawControl(element, &fitting, painter, widget);
        }
        break;
    case CE_MenuItem:
        return drawMenuItem(*option, *painter);
    case CE_MenuBarItem:
        return drawMenuBarItem(*option, *painter);
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, m_theme->colour(Colour::Surface));
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return drawComboBox(*option, *painter);
    case CC_ScrollBar:
        return drawScrollBar(*option, *painter, widget);
    case CC_SpinBox:
        return drawSpinBox(*option, *painter, widget);
    default:
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace slipway
