#include "views/charts/timelineview.h"

#include "models/base/text.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace slipway {

namespace {

constexpr int tickSpacing = 90;
constexpr int narrowestBar = 2;

} // namespace

TimelineView::TimelineView(Theme &theme, QWidget *parent) : QAbstractScrollArea(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    measure();
    setMinimumHeight(axisHeight() + 2 * laneHeight());
    viewport()->setMouseTracking(true);
    connect(&theme, &Theme::changed, this, [this] {
        measure();
        viewport()->update();
    });
}

// Once for all bars: they are asked for every bar of every painting.
void TimelineView::measure()
{
    m_letters = QFontMetrics(m_theme.font(TextRole::Small)).height();
    const QFontMetrics metrics(m_theme.font(TextRole::Strong));
    m_widestName = metrics.averageCharWidth() * 8;
    for (const TimelineLane &lane : std::as_const(m_lanes))
        m_widestName = qMax(m_widestName, metrics.horizontalAdvance(lane.name));
    for (int hue = 0; hue < versionHues; ++hue)
        m_edges[size_t(hue)] = hueColour(hue, m_theme.colour(Colour::Surface), 0.85);
}

int TimelineView::nameWidth() const
{
    return qMin(m_widestName + Space::Tiny, viewport()->width() / 4) + 2 * Space::Medium;
}

QSize TimelineView::sizeHint() const
{
    const int lanes = qBound(1, int(m_lanes.size()), 6);
    return {400, axisHeight() + lanes * laneHeight() + Space::Tiny};
}

void TimelineView::setLanes(QVector<TimelineLane> lanes, qint64 now)
{
    const bool first = m_lanes.isEmpty();
    m_lanes = std::move(lanes);
    m_hues.clear();
    for (TimelineLane &lane : m_lanes) {
        lane.name = oneLine(lane.name, 120);
        QVector<quint8> hues(lane.bars.size());
        std::ranges::transform(lane.bars, hues.begin(),
                               [](const TimelineBar &bar) { return quint8(versionHue(bar.label)); });
        m_hues.append(std::move(hues));
    }
    measure();
    m_now = now;
    m_hovered.reset();
    if (first)
        showAll();
    else
        setScale(m_scale.resized(viewport()->width() - nameWidth()));
    updateScrollBar();
    updateGeometry();
}

void TimelineView::showAll()
{
    qint64 from = m_now;
    for (const TimelineLane &lane : std::as_const(m_lanes)) {
        if (!lane.bars.isEmpty())
            from = qMin(from, lane.bars.first().from);
    }
    const qint64 margin = qMax<qint64>((m_now - from) / 40, TimeScale::shortest);
    showRange(from - margin, m_now + margin);
}

void TimelineView::showRange(qint64 from, qint64 to)
{
    setScale({from, to, viewport()->width() - nameWidth()});
}

void TimelineView::setScale(const TimeScale &scale)
{
    m_scale = scale;
    viewport()->update();
    Q_EMIT rangeChanged(m_scale.from(), m_scale.to());
}

void TimelineView::updateScrollBar()
{
    const int inView = viewport()->height() - axisHeight();
    verticalScrollBar()->setPageStep(inView);
    verticalScrollBar()->setSingleStep(laneHeight());
    verticalScrollBar()->setRange(0, qMax(0, int(m_lanes.size()) * laneHeight() - inView));
}

void TimelineView::select(std::optional<DeploymentId> id)
{
    if (m_selected == id)
        return;
    m_selected = id;
    viewport()->update();
}

QRect TimelineView::laneRect(int lane) const
{
    return {0, axisHeight() + lane * laneHeight() - verticalScrollBar()->value(), viewport()->width(),
            laneHeight()};
}

QRectF TimelineView::barRect(int lane, const TimelineBar &bar) const
{
    const double left = qMax(m_scale.x(bar.from), -double(Space::Small));
    const double right = qMin(m_scale.x(bar.to ? bar.to : m_now), double(m_scale.width() + Space::Small));
    const QRect row = laneRect(lane).adjusted(0, Space::Tiny, 0, -Space::Tiny);
    return {nameWidth() + left, double(row.top()), qMax(right - left - 1, double(narrowestBar)),
            double(row.height())};
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.colour(Colour::Surface));
    for (const TimeScale::Tick &tick : m_scale.ticks(tickSpacing))
        painter.fillRect(nameWidth() + int(m_scale.x(tick.at)), axisHeight(), Space::Hair,
                         viewport()->height(), m_theme.colour(Colour::Border));
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        if (laneRect(lane).intersects(viewport()->rect()))
            paintLane(painter, lane);
    }
    paintFreezes(painter);
    paintAxis(painter);
    paintIncidents(painter);
}

void TimelineView::paintAxis(QPainter &painter) const
{
    const QRect strip(0, 0, viewport()->width(), axisHeight());
    painter.fillRect(strip, m_theme.colour(Colour::Surface));
    painter.fillRect(0, strip.bottom(), strip.width(), Space::Hair, m_theme.colour(Colour::Border));
    painter.setFont(m_theme.font(TextRole::Small));
    for (const TimeScale::Tick &tick : m_scale.ticks(tickSpacing)) {
        const int x = nameWidth() + int(m_scale.x(tick.at));
        painter.fillRect(x, strip.bottom() - Space::Tiny, Space::Hair, Space::Tiny,
                         m_theme.colour(Colour::Border));
        // A date cut at the edge says another date.
        if (x + Space::Tiny + painter.fontMetrics().horizontalAdvance(tick.label) > strip.width())
            continue;
        painter.setPen(m_theme.colour(Colour::Muted));
        painter.drawText(QRect(x + Space::Tiny, 0, tickSpacing, strip.height() - Space::Tiny),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, tick.label);
    }
    const int now = nameWidth() + int(m_scale.x(m_now));
    if (now >= nameWidth() && now < viewport()->width())
        painter.fillRect(now, 0, Space::Hair * 2, viewport()->height(), m_theme.colour(Colour::Accent));
    if (hasFocus())
        painter.fillRect(0, 0, viewport()->width(), Space::Hair * 2, m_theme.colour(Colour::Accent));
}

void TimelineView::paintLane(QPainter &painter, int lane) const
{
    const QRect row = laneRect(lane);
    painter.fillRect(0, row.bottom(), row.width(), Space::Hair, m_theme.colour(Colour::Border));
    const QVector<TimelineBar> &bars = m_lanes[lane].bars;
    // Bars lie in the order of time: those that ended before the left edge are left out without looking at
    // them.
    auto bar = std::partition_point(bars.cbegin(), bars.cend(), [this](const TimelineBar &one) {
        return one.to && one.to < m_scale.from();
    });
    int painted = -1; // the last pixel column painted, so that bars narrower than a pixel are painted once
    for (; bar != bars.cend() && bar->from <= m_scale.to(); ++bar) {
        const QRectF rect = barRect(lane, *bar);
        if (int(rect.right()) <= painted && m_selected != bar->id)
            continue;
        painted = int(rect.right());
        const int hue = m_hues[lane][bar - bars.cbegin()];
        if (rect.width() <= narrowestBar && m_selected != bar->id)
            painter.fillRect(int(rect.left()), row.top() + Space::Tiny, narrowestBar,
                             row.height() - 2 * Space::Tiny, m_edges[size_t(hue)]);
        else
            paintBar(painter, rect, *bar, hue);
    }
    const QRect name(0, row.top(), nameWidth(), row.height() - Space::Hair);
    painter.fillRect(name, m_theme.colour(Colour::Surface));
    painter.setFont(m_theme.font(TextRole::Strong));
    painter.setPen(m_theme.colour(Colour::Text));
    const QRect text = name.adjusted(Space::Medium, 0, -Space::Medium, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_lanes[lane].name, Qt::ElideRight, text.width()));
}

void TimelineView::paintBar(QPainter &painter, const QRectF &rect, const TimelineBar &bar, int hue) const
{
    const bool chosen = m_selected == bar.id;
    const bool hovered = m_hovered == bar.id;
    painter.fillRect(rect, hueColour(hue, m_theme.colour(Colour::Surface), hovered ? 0.45 : 0.26));
    painter.fillRect(QRectF(rect.left(), rect.top(), narrowestBar, rect.height()), m_edges[size_t(hue)]);
    if (chosen) {
        painter.setPen(QPen(m_theme.colour(Colour::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
    // Half a version is another version: what does not fit is left to the tooltip and the table.
    const QRectF text = rect.adjusted(Space::Small, 0, -Space::Tiny, 0);
    if (text.width() < Space::Large)
        return; // before anything is measured: a long history is thousands of narrow bars
    painter.setFont(m_theme.font(TextRole::Small));
    const QString label = oneLine(bar.label, 120);
    if (painter.fontMetrics().horizontalAdvance(label) > text.width())
        return;
    painter.setPen(m_theme.colour(Colour::Text));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label);
}

const TimelineBar *TimelineView::barAt(const QPoint &point) const
{
    if (point.x() < nameWidth() || point.y() < axisHeight())
        return nullptr;
    const int lane = (point.y() - axisHeight() + verticalScrollBar()->value()) / laneHeight();
    if (lane < 0 || lane >= m_lanes.size())
        return nullptr;
    const QVector<TimelineBar> &bars = m_lanes[lane].bars;
    const qint64 at = m_scale.at(point.x() - nameWidth());
    const auto after = std::partition_point(bars.cbegin(), bars.cend(),
                                            [at](const TimelineBar &bar) { return bar.from <= at; });
    if (after == bars.cbegin())
        return nullptr;
    const TimelineBar &bar = *std::prev(after);
    return !bar.to || bar.to > at || barRect(lane, bar).right() >= point.x() ? &bar : nullptr;
}

QRect TimelineView::rectOf(DeploymentId id) const
{
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        for (const TimelineBar &bar : m_lanes[lane].bars) {
            if (bar.id == id)
                return barRect(lane, bar).toAlignedRect();
        }
    }
    return {};
}

} // namespace slipway
