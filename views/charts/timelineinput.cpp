// How a person moves about in a TimelineView: wheel, mouse and keys.
#include "views/charts/timelineview.h"

#include "models/base/text.h"
#include "models/items/words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace slipway {

namespace {

constexpr double timelineZoomStep = 1.25;

} // namespace

void TimelineView::resizeEvent(QResizeEvent *)
{
    setScale(m_scale.resized(viewport()->width() - nameWidth()));
    updateScrollBar();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const double x = event->position().x() - nameWidth();
    if (event->modifiers().testFlag(Qt::ShiftModifier) || qAbs(turned.x()) > qAbs(turned.y())) {
        const int pixels = turned.x() ? turned.x() : turned.y();
        setScale(m_scale.moved(-(m_scale.at(pixels) - m_scale.at(0)) / 2));
    } else if (event->modifiers().testFlag(Qt::AltModifier) || turned.y() == 0) {
        QAbstractScrollArea::wheelEvent(event);
    } else {
        setScale(m_scale.zoomed(std::pow(timelineZoomStep, -turned.y() / 120.0), x));
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_dragged = m_scale;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged && (event->pos() - m_pressed).manhattanLength() > 4) {
        const int pixels = event->pos().x() - m_pressed.x();
        setScale(m_dragged->moved(m_dragged->at(0) - m_dragged->at(pixels)));
        viewport()->setCursor(Qt::ClosedHandCursor);
        return;
    }
    const TimelineBar *const bar = barAt(event->pos());
    const auto hovered = bar ? std::optional(bar->id) : std::nullopt;
    if (std::exchange(m_hovered, hovered) != hovered)
        viewport()->update();
    viewport()->setCursor(bar ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool clicked = m_dragged && (event->pos() - m_pressed).manhattanLength() <= 4;
    m_dragged.reset();
    viewport()->setCursor(Qt::ArrowCursor);
    const TimelineBar *const bar = clicked ? barAt(event->pos()) : nullptr;
    if (!bar)
        return;
    select(bar->id);
    Q_EMIT barChosen(bar->id);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const double middle = m_scale.width() / 2.0;
    const qint64 tenth = (m_scale.to() - m_scale.from()) / 10;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setScale(m_scale.zoomed(1 / timelineZoomStep, middle));
        break;
    case Qt::Key_Minus:
        setScale(m_scale.zoomed(timelineZoomStep, middle));
        break;
    case Qt::Key_Home:
        showAll();
        break;
    case Qt::Key_PageUp:
        setScale(m_scale.moved(-tenth * 8));
        break;
    case Qt::Key_PageDown:
        setScale(m_scale.moved(tenth * 8));
        break;
    case Qt::Key_Left:
        stepSelection(-1, 0);
        break;
    case Qt::Key_Right:
        stepSelection(1, 0);
        break;
    case Qt::Key_Up:
        stepSelection(0, -1);
        break;
    case Qt::Key_Down:
        stepSelection(0, 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected)
            Q_EMIT barChosen(*m_selected);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

/// Chooses the bar `bars` further in its lane, or the one live at the same time `lanes` further down; the
/// newest of the first lane where none is chosen.
void TimelineView::stepSelection(int bars, int lanes)
{
    for (int lane = 0; lane < m_lanes.size(); ++lane) {
        const QVector<TimelineBar> &here = m_lanes[lane].bars;
        const auto chosen = std::find_if(here.cbegin(), here.cend(),
                                         [this](const TimelineBar &b) { return m_selected == b.id; });
        if (chosen == here.cend())
            continue;
        const int target = qBound(0, lane + lanes, int(m_lanes.size()) - 1);
        const QVector<TimelineBar> &there = m_lanes[target].bars;
        if (there.isEmpty())
            return;
        auto next = qBound<qsizetype>(0, std::distance(here.cbegin(), chosen) + bars, here.size() - 1);
        if (target != lane) {
            const auto after = std::partition_point(
                there.cbegin(), there.cend(), [&](const TimelineBar &b) { return b.from <= chosen->from; });
            next = qMax<qsizetype>(0, std::distance(there.cbegin(), after) - 1);
        }
        const TimelineBar &bar = there[next];
        if (m_scale.x(bar.from) < 0 || m_scale.x(bar.from) > m_scale.width())
            setScale(m_scale.moved(bar.from - m_scale.at(m_scale.width() / 2.0)));
        select(bar.id);
        Q_EMIT barChosen(bar.id);
        return;
    }
    for (const TimelineLane &lane : std::as_const(m_lanes)) {
        if (lane.bars.isEmpty())
            continue;
        select(lane.bars.last().id);
        Q_EMIT barChosen(lane.bars.last().id);
        return;
    }
}

QString TimelineView::tipOf(const TimelineBar &bar) const
{
    const auto time = [](qint64 at) { return exactTime(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC)); };
    // Escaped: a tooltip takes text that looks like markup for markup.
    return tr("%1, live from %2 to %3")
        .arg(oneLine(bar.label, 120), time(bar.from), bar.to ? time(bar.to) : tr("now"))
        .toHtmlEscaped();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const TimelineBar *const bar = barAt(help->pos());
        QStringList tips{bar ? tipOf(*bar) : QString(), marksTip(help->pos())};
        tips.removeAll(QString());
        QToolTip::showText(help->globalPos(), tips.join(QStringLiteral("<br>")), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered) {
        m_hovered.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace slipway
