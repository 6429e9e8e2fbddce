#pragma once

#include "views/theme/tokens.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace slipway {

class Theme;

/// A label in one step of the type scale and one colour. Plain text always: text from outside is hostile. One
/// that wraps never gives up a line of its text to a lack of height.
class Label : public QLabel
{
    Q_OBJECT
public:
    Label(const Theme &theme, TextRole role, QWidget *parent = nullptr);
    Label(const Theme &theme, TextRole role, const QString &text, QWidget *parent = nullptr);

    void setColour(Colour colour);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();

    const Theme &m_theme;
    TextRole m_role;
    Colour m_colour;
    bool m_isPlaced = false; ///< a layout has said how wide it is
};

/// An icon that follows the theme. Decorative: the word stands beside it.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    IconLabel(const Theme &theme, QString name, Colour colour, QWidget *parent = nullptr,
              int size = Size::Icon);

    void setIcon(const QString &name, Colour colour);
    QSize sizeHint() const override { return {m_size, m_size}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    Colour m_colour;
    int m_size;
};

enum class ButtonLook {
    Plain,
    Primary, ///< at most one a page
    Danger,
    Quiet ///< no frame until the pointer is over it
};
QPushButton *makeButton(ButtonLook look, QWidget *parent = nullptr);
/// What `makeButton` was given; Plain for any other button.
ButtonLook buttonLookOf(const QObject *button);

/// A rounded surface with a hairline. What lies in it is clipped to its corners, tables too.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(const Theme &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    const Theme &m_theme;
    QWidget *m_rim = nullptr;
};

/// A hairline, lying or standing.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    Hairline(const Theme &theme, Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

/// A surface filled with one token, for bars and side panes.
class Panel : public QWidget
{
    Q_OBJECT
public:
    Panel(const Theme &theme, Colour colour, QWidget *parent = nullptr);

    void setColour(Colour colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Colour m_colour;
};

} // namespace slipway
