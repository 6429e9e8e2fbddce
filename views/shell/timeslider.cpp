#include "views/shell/timeslider.h"

#include "models/items/words.h"
#include "views/theme/paint.h"
#include "views/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr int tallestTick = 14;
constexpr int shortestTick = 4;
constexpr int tickWidth = 2;
constexpr int knob = 12;
constexpr qint64 aMinute = 60;
constexpr qint64 aWholeDay = 24 * 60 * aMinute;

} // namespace

TimeSlider::TimeSlider(const Theme &theme, QWidget *parent) : QSlider(Qt::Horizontal, parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    // Whatever else sets the value (a screen reader does) means a moment too.
    connect(this, &QAbstractSlider::valueChanged, this, [this](int minutes) {
        if (m_first.isValid())
            pick(minutes >= maximum() ? QDateTime() : m_first.addSecs(minutes * aMinute));
    });
}

void TimeSlider::setSpan(const QDateTime &first, const QDateTime &now, const QVector<int> &counts)
{
    m_first = first;
    m_now = now;
    m_counts = counts;
    const QSignalBlocker quiet(this);
    setRange(0, first.isValid() ? int(qMin<qint64>(first.secsTo(now) / aMinute + 1, 1 << 30)) : 0);
    setMoment(m_moment);
}

void TimeSlider::setMoment(const QDateTime &moment)
{
    m_moment = moment;
    const QSignalBlocker quiet(this);
    setValue(moment.isValid() && m_first.isValid() ? int(m_first.secsTo(moment) / aMinute) : maximum());
    setToolTip({});
    setAccessibleName(moment.isValid() ? tr("As of %1").arg(exactTime(moment)) : tr("As of now"));
    update();
}

QSize TimeSlider::sizeHint() const
{
    return {320, tallestTick + knob + QFontMetrics(m_theme.font(TextRole::Small)).height()};
}

QSize TimeSlider::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

/// Where the knob's middle moves.
QRect TimeSlider::lineRect() const
{
    return {knob / 2, tallestTick, width() - knob, Space::Hair};
}

int TimeSlider::placeOf(const QDateTime &moment) const
{
    const QRect line = lineRect();
    if (!m_first.isValid() || m_first >= m_now)
        return line.right();
    const double share =
        moment.isValid() ? double(m_first.msecsTo(moment)) / double(m_first.msecsTo(m_now)) : 1.0;
    const int logical = line.left() + qRound(qBound(0.0, share, 1.0) * line.width());
    return layoutDirection() == Qt::RightToLeft ? width() - logical : logical;
}

QDateTime TimeSlider::momentAt(int x) const
{
    const QRect line = lineRect();
    const int logical = layoutDirection() == Qt::RightToLeft ? width() - x : x;
    if (!m_first.isValid() || logical >= line.right() - 1)
        return {};
    const double share = qBound(0.0, double(logical - line.left()) / line.width(), 1.0);
    return m_first.addMSecs(qint64(share * double(m_first.msecsTo(m_now))));
}

void TimeSlider::pick(const QDateTime &moment)
{
    const QDateTime wanted = moment.isValid() && moment >= m_now ? QDateTime() : moment;
    setMoment(wanted.isValid() && wanted < m_first ? m_first : wanted);
    Q_EMIT momentPicked(m_moment);
}

void TimeSlider::paintTicks(QPainter &painter, const QRect &line) const
{
    if (m_counts.isEmpty())
        return;
    const int most = *std::max_element(m_counts.cbegin(), m_counts.cend());
    const QColor ink = m_theme.colour(isEnabled() ? Colour::Muted : Colour::Border);
    const int now = placeOf(m_moment);
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i] == 0)
            continue;
        const double share = std::log1p(m_counts[i]) / std::log1p(qMax(1, most));
        const int height = shortestTick + qRound(share * (tallestTick - shortestTick));
        const double middle = (double(i) + 0.5) / double(m_counts.size());
        const int logical = line.left() + qRound(middle * line.width());
        const int x = layoutDirection() == Qt::RightToLeft ? width() - logical : logical;
        // What had not happened yet then is faint.
        const bool isLater = layoutDirection() == Qt::RightToLeft ? x < now : x > now;
        painter.fillRect(x - tickWidth / 2, line.y() - height, tickWidth, height,
                         isLater && m_moment.isValid() ? m_theme.colour(Colour::Border) : ink);
    }
}

void TimeSlider::paintDates(QPainter &painter, const QRect &line) const
{
    painter.setFont(m_theme.font(TextRole::Small));
    painter.setPen(m_theme.colour(Colour::Muted));
    const QFontMetrics metrics(painter.font());
    const int top = line.y() + knob / 2 + Space::Hair;
    const QString end = tr("now");
    const bool isShort = m_first.secsTo(m_now) < 2 * aWholeDay;
    constexpr int gap = 140;
    for (int x = line.left(); x < line.right() - gap / 2; x += gap) {
        const int place = layoutDirection() == Qt::RightToLeft ? width() - x : x;
        const QDateTime then = momentAt(place).toLocalTime();
        if (!then.isValid())
            continue;
        const QString text = isShort ? QLocale().toString(then.time(), QLocale::ShortFormat)
                                     : QLocale().toString(then.date(), QLocale::ShortFormat);
        const int wide = metrics.horizontalAdvance(text);
        const int left = layoutDirection() == Qt::RightToLeft ? place - wide : place;
        painter.drawText(left, top + metrics.ascent(), text);
    }
    const int wide = metrics.horizontalAdvance(end);
    painter.drawText(layoutDirection() == Qt::RightToLeft ? line.left() : line.right() - wide,
                     top + metrics.ascent(), end);
}

void TimeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect line = lineRect();
    painter.fillRect(line, m_theme.colour(Colour::Border));
    if (!m_first.isValid())
        return;
    paintTicks(painter, line);
    paintDates(painter, line);
    const int x = placeOf(m_moment);
    const QColor ink = m_theme.colour(!isEnabled()             ? Colour::Border
                                          : m_moment.isValid() ? Colour::Waiting
                                                               : Colour::Accent);
    painter.fillRect(x - 1, 0, 2, line.y(), ink);
    const QRect box(x - knob / 2, line.y() - knob / 2, knob, knob);
    drawRounded(painter, box, knob / 2, ink, m_theme.colour(Colour::Surface), 2.0);
    if (hasFocus())
        drawRounded(painter, box.adjusted(-2, -2, 2, 2), knob / 2 + 2, {}, ink, 1.5);
}

void TimeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_first.isValid())
        return event->ignore();
    setSliderDown(true);
    pick(momentAt(int(event->position().x())));
}

void TimeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        pick(momentAt(int(event->position().x())));
}

void TimeSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void TimeSlider::keyPressEvent(QKeyEvent *event)
{
    const QDateTime from = m_moment.isValid() ? m_moment : m_now;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return Q_EMIT stepped((event->key() == Qt::Key_Right) != isMirrored);
    case Qt::Key_Down:
    case Qt::Key_PageUp: // as in a list: what stands above is earlier
        return pick(from.addSecs(-aWholeDay));
    case Qt::Key_Up:
    case Qt::Key_PageDown:
        return pick(m_moment.isValid() ? from.addSecs(aWholeDay) : QDateTime());
    case Qt::Key_Home:
        return pick(m_first);
    case Qt::Key_End:
        return pick({});
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimeSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // to scroll past it is not to travel
}

bool TimeSlider::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QSlider::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QDateTime then = momentAt(help->pos().x());
    QToolTip::showText(help->globalPos(), then.isValid() ? exactTime(then) : tr("now"), this);
    return true;
}

} // namespace slipway
