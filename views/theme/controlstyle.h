#pragma once

#include <QPointer>
#include <QProxyStyle>

namespace slipway {

class Theme;

/// How buttons, fields, headers, tabs, scroll bars and the rest are drawn: flat, hairlines, from the tokens
/// alone. Owned by the application. What it does not draw, Fusion draws with the theme's palette.
class ControlStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit ControlStyle(const Theme &theme);

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    void drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawFocus(const QStyleOption &option, QPainter &painter) const;
    void drawToolButtonPanel(const QStyleOption &option, QPainter &painter) const;
    void drawField(const QStyleOption &option, QPainter &painter) const;
    void drawCheck(const QStyleOption &option, QPainter &painter, bool round) const;
    void drawArrow(const QStyleOption &option, QPainter &painter, const QString &icon) const;
    void drawHeaderSection(const QStyleOption &option, QPainter &painter) const;
    void drawHeaderLabel(const QStyleOption &option, QPainter &painter) const;
    void drawMenuBarItem(const QStyleOption &option, QPainter &painter) const;
    void drawMenuItem(const QStyleOption &option, QPainter &painter) const;
    void drawTab(const QStyleOption &option, QPainter &painter) const;
    void drawTabLabel(const QStyleOption &option, QPainter &painter) const;
    void drawProgress(const QStyleOption &option, QPainter &painter, bool groove) const;
    void drawItemRow(const QStyleOption &option, QPainter &painter) const;
    void drawComboBox(const QStyleOptionComplex &option, QPainter &painter) const;
    void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;

    QPointer<const Theme> m_theme;
};

} // namespace slipway
