#include "views/charts/picture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>
#include <QWidget>

namespace slipway {

namespace {

constexpr int pointsToPixels = 2;

QString told(const QWidget &chart)
{
    const QString name = chart.accessibleName();
    return name.isEmpty() ? chart.windowTitle() : name;
}

} // namespace

QByteArray pngOf(QWidget &chart)
{
    QImage image(chart.size() * pointsToPixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(pointsToPixels);
    image.fill(chart.palette().color(QPalette::Base));
    image.setText(QStringLiteral("Title"), told(chart));
    image.setText(QStringLiteral("Description"), chart.accessibleDescription());
    chart.render(&image);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    image.save(&file, "PNG");
    return file.data();
}

QByteArray svgOf(QWidget &chart)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(chart.logicalDpiX()); // letters as large as on the screen
    generator.setSize(chart.size());
    generator.setViewBox(chart.rect());
    generator.setTitle(told(chart));
    generator.setDescription(chart.accessibleDescription());
    QPainter painter(&generator);
    painter.fillRect(chart.rect(), chart.palette().color(QPalette::Base));
    chart.render(&painter);
    painter.end();
    return file.data();
}

} // namespace slipway
