#pragma once

#include "views/theme/tokens.h"

#include <QByteArray>
#include <QIconEngine>
#include <QPixmap>
#include <QPointer>

namespace slipway {

class Theme;

/// The SVG text of an icon in the resources, its line made a little lighter than drawn; empty where there is
/// none.
QByteArray iconSource(const QString &name);

/// Draws an icon's SVG text in one colour; `size` in device-independent pixels.
QPixmap renderIcon(const QByteArray &source, const QColor &colour, int size, qreal devicePixelRatio);

/// An icon that asks the theme for its colour whenever it is painted, so that nobody has to set it again.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(const Theme &theme, QString name, Colour colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    QString iconName() override { return m_name; }

private:
    QPixmap at(int size, qreal devicePixelRatio, QIcon::Mode mode) const;

    QPointer<const Theme> m_theme;
    QString m_name;
    Colour m_colour;
};

} // namespace slipway
