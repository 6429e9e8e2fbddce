#include "views/theme/parts.h"

#include "views/theme/paint.h"
#include "views/theme/theme.h"

#include <QChildEvent>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr char buttonLookProperty[] = "slipwayButtonLook";

Colour usualColourOf(TextRole role)
{
    return role == TextRole::Muted || role == TextRole::Small ? Colour::Muted : Colour::Text;
}

/// Lies over a card's content and paints what must not be square: the corners outside, and the hairline.
class CardRim final : public QWidget
{
public:
    CardRim(const Theme &theme, QWidget *card) : QWidget(card), m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outside;
        outside.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(QRectF(rect()), Radius::Card, Radius::Card);
        painter.fillPath(outside.subtracted(inside), m_theme.colour(Colour::Window));
        drawRounded(painter, rect(), Radius::Card, {}, m_theme.colour(Colour::Border));
    }

private:
    const Theme &m_theme;
};

} // namespace

Label::Label(const Theme &theme, TextRole role, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_role(role), m_colour(usualColourOf(role))
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // not the role of whatever field it lies in
    dress();
    connect(&theme, &Theme::changed, this, &Label::dress);
}

Label::Label(const Theme &theme, TextRole role, const QString &text, QWidget *parent)
    : Label(theme, role, parent)
{
    setText(text);
}

void Label::setColour(Colour colour)
{
    m_colour = colour;
    dress();
}

QSize Label::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_isPlaced && wordWrap() && !text().isEmpty() ? QSize(hint.width(), heightForWidth(width()))
                                                         : hint;
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    m_isPlaced = true;
    if (wordWrap() && event->size().width() != event->oldSize().width())
        updateGeometry();
}

void Label::dress()
{
    setFont(m_theme.font(m_role));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, m_theme.colour(m_colour));
    setPalette(own);
}

IconLabel::IconLabel(const Theme &theme, QString name, Colour colour, QWidget *parent, int size)
    : QWidget(parent), m_theme(theme), m_name(std::move(name)), m_colour(colour), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IconLabel::setIcon(const QString &name, Colour colour)
{
    m_name = name;
    m_colour = colour;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap((width() - m_size) / 2, (height() - m_size) / 2,
                       m_theme.pixmap(m_name, m_colour, m_size, devicePixelRatioF()));
}

QPushButton *makeButton(ButtonLook look, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setProperty(buttonLookProperty, static_cast<int>(look));
    button->setAutoDefault(false);
    return button;
}

ButtonLook buttonLookOf(const QObject *button)
{
    return button ? static_cast<ButtonLook>(button->property(buttonLookProperty).toInt()) : ButtonLook::Plain;
}

Card::Card(const Theme &theme, QWidget *parent) : QFrame(parent), m_theme(theme)
{
    m_rim = new CardRim(theme, this);
    setContentsMargins(1, 1, 1, 1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Surface));
}

void Card::resizeEvent(QResizeEvent *event)
{
    m_rim->resize(event->size());
    QFrame::resizeEvent(event);
}

void Card::childEvent(QChildEvent *event)
{
    if (m_rim && event->added() && event->child() != m_rim)
        m_rim->raise();
    QFrame::childEvent(event);
}

Hairline::Hairline(const Theme &theme, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(Space::Hair);
    else
        setFixedWidth(Space::Hair);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colour(Colour::Border));
}

Panel::Panel(const Theme &theme, Colour colour, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_colour(colour)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Panel::setColour(Colour colour)
{
    m_colour = colour;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colour(m_colour));
}

} // namespace slipway
