#include "views/theme/tintedicon.h"

#include "views/theme/theme.h"

#include <QFile>
#include <QPaintDevice>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace slipway {

QByteArray iconSource(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

QPixmap renderIcon(const QByteArray &source, const QColor &colour, int size, qreal devicePixelRatio)
{
    if (source.isEmpty() || size <= 0)
        return {};
    QByteArray tinted = source;
    tinted.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    // Drawn on a grid of 24: in small a line of the same weight would be too thin to carry its colour.
    tinted.replace("stroke-width=\"2\"", size < 20 ? "stroke-width=\"2.4\"" : "stroke-width=\"1.75\"");
    QSvgRenderer renderer(tinted);
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

TintedIconEngine::TintedIconEngine(const Theme &theme, QString name, Colour colour)
    : m_theme(&theme), m_name(std::move(name)), m_colour(colour)
{
}

QPixmap TintedIconEngine::at(int size, qreal devicePixelRatio, QIcon::Mode mode) const
{
    if (!m_theme)
        return {};
    return m_theme->pixmap(m_name, mode == QIcon::Disabled ? Colour::Muted : m_colour, size,
                           devicePixelRatio);
}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int size = qMin(rect.width(), rect.height());
    const QPixmap drawn = at(size, painter->device()->devicePixelRatioF(), mode);
    painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, drawn);
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return at(qMin(size.width(), size.height()), 1.0, mode);
}

QPixmap TintedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // `size` comes in device pixels already.
    return at(qRound(qMin(size.width(), size.height()) / scale), scale, mode);
}

QIconEngine *TintedIconEngine::clone() const
{
    return new TintedIconEngine(*this);
}

} // namespace slipway
