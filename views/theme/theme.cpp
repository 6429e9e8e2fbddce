#include "views/theme/theme.h"

#include "views/theme/controlstyle.h"
#include "views/theme/tintedicon.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QKeyEvent>
#include <QPalette>
#include <QToolTip>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int smallestBasePixels = 13;

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

/// The system's font; raised where a desktop without settings leaves Qt with a tiny one.
QFont baseFont(const QFont &system)
{
    QFont font = system;
    if (QFontInfo(font).pixelSize() < smallestBasePixels)
        font.setPixelSize(smallestBasePixels);
    return font;
}

void scale(QFont &font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * factor));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
}

QPalette qtPaletteFrom(const Palette &tokens)
{
    const auto of = [&tokens](Colour colour) { return tokens[static_cast<std::size_t>(colour)]; };
    QPalette palette(of(Colour::Surface), of(Colour::Window));
    palette.setColor(QPalette::WindowText, of(Colour::Text));
    palette.setColor(QPalette::Window, of(Colour::Window));
    palette.setColor(QPalette::Base, of(Colour::Surface));
    palette.setColor(QPalette::AlternateBase, of(Colour::Raised));
    palette.setColor(QPalette::Text, of(Colour::Text));
    palette.setColor(QPalette::Button, of(Colour::Surface));
    palette.setColor(QPalette::ButtonText, of(Colour::Text));
    palette.setColor(QPalette::BrightText, of(Colour::OnAccent));
    palette.setColor(QPalette::ToolTipBase, of(Colour::Raised));
    palette.setColor(QPalette::ToolTipText, of(Colour::Text));
    palette.setColor(QPalette::PlaceholderText, of(Colour::Muted));
    palette.setColor(QPalette::Link, of(Colour::Accent));
    palette.setColor(QPalette::LinkVisited, of(Colour::RolledBack));
    palette.setColor(QPalette::Highlight, of(Colour::Selection));
    palette.setColor(QPalette::HighlightedText, of(Colour::Text));
    palette.setColor(QPalette::Light, of(Colour::Raised));
    palette.setColor(QPalette::Midlight, of(Colour::Raised));
    palette.setColor(QPalette::Mid, of(Colour::Border));
    palette.setColor(QPalette::Dark, of(Colour::Border));
    palette.setColor(QPalette::Shadow, of(Colour::Border));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, of(Colour::Muted));
    return palette;
}

} // namespace

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent), m_application(application), m_systemIsDark(looksDark(application.palette())),
      m_base(baseFont(application.font()))
{
    m_application.setStyle(new ControlStyle(*this));
    m_application.setFont(m_base);
    m_application.installEventFilter(this);
    apply();
}

Theme::~Theme() = default;

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setDensity(Density density)
{
    if (m_density == density)
        return;
    m_density = density;
    Q_EMIT changed();
}

int Theme::rowHeight(int lines) const
{
    if (m_density == Density::Compact)
        return Size::RowCompact;
    return lines > 1 ? Size::RowComfortable : Size::RowCompact + Space::Tiny;
}

QFont Theme::font(TextRole role) const
{
    QFont font = role == TextRole::Mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : m_base;
    if (role == TextRole::Mono && m_base.pixelSize() > 0)
        font.setPixelSize(m_base.pixelSize());
    switch (role) {
    case TextRole::Body:
    case TextRole::Muted:
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Small:
        scale(font, 0.92);
        break;
    case TextRole::SmallStrong:
        scale(font, 0.92);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::CellTitle:
    case TextRole::Section:
        scale(font, 1.08);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Title:
        scale(font, 1.5);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Mono:
        scale(font, 0.96);
        break;
    }
    return font;
}

QPixmap Theme::pixmap(const QString &name, Colour of, int size, qreal devicePixelRatio) const
{
    const QColor ink = colour(of);
    const QString key = u"%1/%2/%3/%4"_s.arg(name).arg(ink.rgba()).arg(size).arg(devicePixelRatio);
    const auto known = m_pixmaps.constFind(key);
    if (known != m_pixmaps.constEnd())
        return *known;
    auto source = m_sources.find(name);
    if (source == m_sources.end())
        source = m_sources.insert(name, iconSource(name));
    const QPixmap drawn = renderIcon(*source, ink, size, devicePixelRatio);
    m_pixmaps.insert(key, drawn);
    return drawn;
}

QIcon Theme::icon(const QString &name, Colour colour) const
{
    return QIcon(new TintedIconEngine(*this, name, colour));
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The letters to press with Alt are underlined while Alt is held.
    if ((event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease)
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt && watched->isWindowType()) {
        const QWidgetList shown = QApplication::topLevelWidgets();
        for (QWidget *window : shown) {
            const auto buttons = window->findChildren<QAbstractButton *>();
            for (QAbstractButton *button : buttons)
                button->update();
        }
    }
    // The desktop went dark or light while we run; our own setPalette arrives here too and is not news.
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange && !m_applying
        && m_mode == Mode::System) {
        m_systemIsDark = looksDark(m_application.palette());
        if (m_systemIsDark != m_dark)
            apply();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_dark = m_mode == Mode::Dark || (m_mode != Mode::Light && m_systemIsDark);
    m_palette = m_mode == Mode::HighContrast ? highContrastPalette(m_dark)
        : m_dark                             ? darkPalette()
                                             : lightPalette();
    m_pixmaps.clear();
    m_applying = true;
    const QPalette palette = qtPaletteFrom(m_palette);
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
    m_applying = false;
    Q_EMIT changed();
}

} // namespace slipway
