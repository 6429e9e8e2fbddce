#include "views/pages/metriccard.h"

#include "views/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int narrowest = 150;
constexpr qreal chosenEdge = 2;

} // namespace

MetricCard::MetricCard(Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void MetricCard::setValue(const QString &value, bool isKnown, const QString &behind, const QString &band)
{
    m_value = value;
    m_isKnown = isKnown;
    m_behind = behind;
    m_band = band;
    QStringList said{value};
    if (!band.isEmpty())
        said.append(band);
    if (!behind.isEmpty())
        said.append(behind);
    setAccessibleDescription(said.join(u", "_s));
    update();
}

QSize MetricCard::sizeHint() const
{
    const int lines = QFontMetrics(m_theme.font(TextRole::Small)).lineSpacing() * 2
        + QFontMetrics(m_theme.font(TextRole::Title)).lineSpacing();
    return {narrowest + Space::Giant, lines + 2 * Space::Medium + 2 * Space::Tiny};
}

QSize MetricCard::minimumSizeHint() const
{
    return {narrowest, sizeHint().height()};
}

void MetricCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = isChecked() || hasFocus();
    const qreal edge = isMarked ? chosenEdge : qreal(Space::Hair);
    painter.setPen(QPen(m_theme.colour(isMarked ? Colour::Accent : Colour::Border), edge));
    painter.setBrush(m_theme.colour(isChecked()        ? Colour::Selection
                                        : underMouse() ? Colour::Raised
                                                       : Colour::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), Radius::Card,
                            Radius::Card);
    paintText(painter, rect().adjusted(Space::Medium, Space::Medium, -Space::Medium, -Space::Medium));
}

void MetricCard::paintText(QPainter &painter, const QRect &inside) const
{
    const auto line = [&](const QRect &where, TextRole role, Colour colour, const QString &words, int flags) {
        const QFont font = m_theme.font(role);
        painter.setFont(font);
        painter.setPen(m_theme.colour(colour));
        painter.drawText(where, flags,
                         flags & Qt::TextWordWrap
                             ? words
                             : QFontMetrics(font).elidedText(words, Qt::ElideRight, where.width()));
    };
    const int small = QFontMetrics(m_theme.font(TextRole::Small)).lineSpacing();
    const QRect top(inside.left(), inside.top(), inside.width(), small);
    const int bandWidth = m_band.isEmpty()
        ? 0
        : QFontMetrics(m_theme.font(TextRole::SmallStrong)).horizontalAdvance(m_band) + Space::Small;
    line(top.adjusted(0, 0, -bandWidth, 0), TextRole::SmallStrong, Colour::Muted, text().remove(u'&'),
         Qt::AlignLeft | Qt::AlignVCenter);
    line(top, TextRole::SmallStrong, Colour::Accent, m_band, Qt::AlignRight | Qt::AlignVCenter);
    const QRect middle(inside.left(), top.bottom() + Space::Tiny, inside.width(),
                       inside.height() - 2 * (small + Space::Tiny));
    if (m_isKnown)
        line(middle, TextRole::Title, Colour::Text, m_value, Qt::AlignLeft | Qt::AlignVCenter);
    else
        line(middle.adjusted(0, 0, 0, small), TextRole::Small, Colour::Muted, m_value,
             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap);
    if (m_isKnown)
        line({inside.left(), inside.bottom() - small, inside.width(), small}, TextRole::Small, Colour::Muted,
             m_behind, Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace slipway
