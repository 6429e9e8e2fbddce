#pragma once

#include "views/theme/tokens.h"

#include <QFont>
#include <QHash>
#include <QIcon>
#include <QObject>
#include <QPixmap>

class QApplication;

namespace slipway {

/// What everything looks like: colours, type, icons, density. One object made by `main` and handed to every
/// view; it outlives them. Applies itself to the application (palette, font, style). GUI thread.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark, HighContrast };
    Q_ENUM(Mode)
    enum class Density { Comfortable, Compact };
    Q_ENUM(Density)

    explicit Theme(QApplication &application, QObject *parent = nullptr);
    ~Theme() override;

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const { return m_dark; }

    Density density() const { return m_density; }
    void setDensity(Density density);
    /// Height of a table row of one line (lists) or two (the board) in the current density.
    int rowHeight(int lines = 1) const;

    QColor colour(Colour colour) const { return m_palette[static_cast<std::size_t>(colour)]; }
    QFont font(TextRole role) const;

    /// A Lucide icon (its file's name without `.svg`) in a colour, cached; `size` in device-independent
    /// pixels. An unknown name gives an empty pixmap.
    QPixmap pixmap(const QString &name, Colour colour, int size, qreal devicePixelRatio) const;
    /// The same as an icon that follows the theme: its colour is looked up each time it is painted.
    QIcon icon(const QString &name, Colour colour = Colour::Muted) const;

Q_SIGNALS:
    /// Colours, fonts or density are others now. Palettes are set already; who paints by hand or caches
    /// updates itself.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
    Mode m_mode = Mode::System;
    Density m_density = Density::Comfortable;
    bool m_dark = false;
    bool m_applying = false;
    bool m_systemIsDark = false;
    QFont m_base;
    Palette m_palette;
    mutable QHash<QString, QByteArray> m_sources;
    mutable QHash<QString, QPixmap> m_pixmaps;
};

} // namespace slipway
