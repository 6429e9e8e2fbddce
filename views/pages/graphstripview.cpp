#include "views/pages/graphstripview.h"

#include "models/base/text.h"
#include "views/theme/paint.h"
#include "views/theme/theme.h"
#include "views/theme/tooltip.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr int dot = 10;
constexpr int endDot = 14;
constexpr int roadWidth = 3;
constexpr int roadGap = 46; ///< between the two roads
constexpr int longestName = 40;
constexpr int common = 1;
constexpr double forkAt = 0.22; ///< of the width: where the roads part

QString tameName(const QString &name)
{
    return oneLine(name, longestName);
}

} // namespace

GraphStripView::GraphStripView(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("graphStrip"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setStrip({});
}

void GraphStripView::setStrip(const GraphStrip &strip)
{
    m_strip = strip;
    setVisible(!strip.base.isEmpty());
    place();
    retranslate();
    updateGeometry();
}

void GraphStripView::retranslate()
{
    setAccessibleName(tr("Where everything stands"));
    setAccessibleDescription(sentence());
    update();
}

/// What stands in the same spot is one stop with several names.
void GraphStripView::place()
{
    m_stops.clear();
    const auto put = [this](const QString &name, int at, int road, bool isEnd) {
        for (Stop &stop : m_stops) {
            if (stop.at == at && stop.road == road) {
                stop.names += tameName(name);
                stop.isEnd = stop.isEnd || isEnd;
                return;
            }
        }
        m_stops.append({{tameName(name)}, at, road, isEnd, 0});
    };
    if (m_strip.base.isEmpty())
        return;
    put(m_strip.to, m_strip.toCommits, m_strip.toCommits > 0 ? 1 : 0, true);
    put(m_strip.from, m_strip.fromCommits, m_strip.fromCommits > 0 ? 2 : 0, true);
    for (const StripMark &mark : std::as_const(m_strip.others)) {
        if (mark.place == StripMark::Place::OnTo)
            put(mark.name, mark.commits, 1, false);
        else if (mark.place == StripMark::Place::OnFrom)
            put(mark.name, mark.commits, 2, false);
        else if (mark.place == StripMark::Place::Before)
            put(mark.name, -mark.commits, 0, false);
    }
    std::stable_sort(m_stops.begin(), m_stops.end(),
                     [](const Stop &a, const Stop &b) { return a.at < b.at; });
}

QString GraphStripView::sentence() const
{
    if (m_strip.base.isEmpty())
        return {};
    QStringList parts{
        tr("%1 and %2 part at %3").arg(tameName(m_strip.from), tameName(m_strip.to), m_strip.base)};
    if (m_strip.toCommits > 0)
        parts += tr("%n commit(s) to %1", nullptr, m_strip.toCommits).arg(tameName(m_strip.to));
    if (m_strip.fromCommits > 0)
        parts += tr("%n commit(s) to %1", nullptr, m_strip.fromCommits).arg(tameName(m_strip.from));
    for (const StripMark &mark : m_strip.others) {
        const QString name =
            tr("%1 (%2)", "environment, version").arg(tameName(mark.name), tameName(mark.version));
        switch (mark.place) {
        case StripMark::Place::OnTo:
            parts += tr("%1: %n commit(s) on the way to %2", nullptr, mark.commits)
                         .arg(name, tameName(m_strip.to));
            break;
        case StripMark::Place::OnFrom:
            parts += tr("%1: %n commit(s) on the way to %2", nullptr, mark.commits)
                         .arg(name, tameName(m_strip.from));
            break;
        case StripMark::Place::Before:
            parts += mark.commits == 0
                ? tr("%1: where they part").arg(name)
                : tr("%1: %n commit(s) before they part", nullptr, mark.commits).arg(name);
            break;
        case StripMark::Place::Aside:
            parts += tr("%1: beside both, with %n commit(s) of its own", nullptr, mark.commits).arg(name);
            break;
        case StripMark::Place::Unknown:
            parts += tr("%1: its commit is unknown").arg(name);
            break;
        }
    }
    return parts.join(u'\n');
}

int GraphStripView::roadY(int road) const
{
    const int text = QFontMetrics(m_theme.font(TextRole::Small)).height();
    const bool isForked = m_strip.toCommits > 0 && m_strip.fromCommits > 0;
    const int upper = text + Space::Small + endDot / 2;
    return road == 2 && isForked ? upper + roadGap : upper;
}

QSize GraphStripView::sizeHint() const
{
    const int text = QFontMetrics(m_theme.font(TextRole::Small)).height();
    return {480, qMax(roadY(1), roadY(2)) + endDot / 2 + text + Space::Small};
}

QSize GraphStripView::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void GraphStripView::paintRoads(QPainter &painter) const
{
    const int fork = qRound(width() * forkAt);
    const int end = width() - Space::Large;
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_theme.colour(Colour::Muted), roadWidth, Qt::SolidLine, Qt::RoundCap);
    painter.setPen(pen);
    painter.drawLine(Space::Medium, roadY(0), fork, roadY(0));
    const auto road = [&](int number, Colour colour) {
        pen.setColor(m_theme.colour(colour));
        painter.setPen(pen);
        const int bend = fork + Space::Giant;
        painter.drawLine(fork, roadY(0), bend, roadY(number));
        painter.drawLine(bend, roadY(number), end, roadY(number));
    };
    if (m_strip.fromCommits > 0)
        road(2, Colour::RolledBack);
    if (m_strip.toCommits > 0)
        road(1, Colour::Accent);
}

void GraphStripView::paintStop(QPainter &painter, const Stop &stop) const
{
    const int side = stop.isEnd ? endDot : dot;
    const int y = roadY(stop.road);
    const Colour colour = stop.road == 1 ? Colour::Accent
        : stop.road == 2                 ? Colour::RolledBack
                                         : Colour::Muted;
    const QRect box(stop.x - side / 2, y - side / 2, side, side);
    drawRounded(painter, box, side / 2, m_theme.colour(stop.isEnd ? colour : Colour::Surface),
                m_theme.colour(colour), 2.0);
}

void GraphStripView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    paintRoads(painter);
    const int fork = qRound(width() * forkAt);
    const int bend = fork + Space::Giant;
    const int end = width() - Space::Large;
    int before = 1;
    for (const Stop &stop : std::as_const(m_stops))
        before = qMax(before, -stop.at);
    const auto share = [](int part, int whole) { // far ones move together, so that near ones stay apart
        return whole > 0 ? std::sqrt(double(part) / whole) : 0.0;
    };
    for (Stop &stop : m_stops) {
        if (stop.at <= 0 || stop.road == 0)
            stop.x = fork - qRound(share(-qMin(0, stop.at), before) * (fork - Space::Giant));
        else
            stop.x = bend
                + qRound(share(stop.at, stop.road == 1 ? m_strip.toCommits : m_strip.fromCommits)
                         * (end - bend));
        paintStop(painter, stop);
    }
    painter.resetTransform();
    const QFont small = m_theme.font(TextRole::Small);
    const QFont strong = m_theme.font(TextRole::SmallStrong);
    const QFontMetrics metrics(strong);
    int freeAbove[3] = {0, 0, 0}; // where the last name of each road ended
    int freeBelow[3] = {0, 0, 0};
    for (const Stop &stop : std::as_const(m_stops)) {
        QString text = stop.names.join(QStringLiteral(", "));
        if (stop.at != 0)
            text = tr("%1 · %2", "names, how many commits").arg(text).arg(qAbs(stop.at));
        const int wide = qMin(metrics.horizontalAdvance(text), width() / 3);
        int left = qBound(0, stop.x - wide / 2, width() - wide);
        const bool isAbove = left >= freeAbove[stop.road];
        int &free = isAbove ? freeAbove[stop.road] : freeBelow[stop.road];
        if (left < free && !stop.isEnd)
            continue; // the tool tip names it
        free = left + wide + Space::Small;
        if (layoutDirection() == Qt::RightToLeft)
            left = width() - left - wide;
        painter.setFont(stop.isEnd ? strong : small);
        painter.setPen(m_theme.colour(stop.isEnd ? Colour::Text : Colour::Muted));
        const int y = roadY(stop.road);
        const int baseline = isAbove ? y - endDot / 2 - Space::Tiny - metrics.descent()
                                     : y + endDot / 2 + Space::Tiny + metrics.ascent();
        painter.drawText(left, baseline, metrics.elidedText(text, Qt::ElideRight, wide + common));
    }
}

bool GraphStripView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(sentence()), this);
    return true;
}

} // namespace slipway
