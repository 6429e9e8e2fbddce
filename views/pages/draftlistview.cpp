#include "views/pages/draftlistview.h"

#include "models/domain/notesdraft.h"
#include "models/items/draftlistmodel.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace slipway {

DraftListView::DraftListView(const Theme &theme, QWidget *parent) : QListView(parent), m_theme(theme) { }

void DraftListView::setMovable(bool isMovable)
{
    m_isMovable = isMovable;
    if (!isMovable)
        stop();
}

bool DraftListView::isEntry(int row) const
{
    return model()->index(row, 0).data(DraftListModel::KindRole).toInt() == int(DraftLine::Kind::Entry);
}

void DraftListView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isTaken = event->button() == Qt::LeftButton && index.isValid() && isEntry(index.row());
    m_pressed = isTaken && m_isMovable ? index.data(DraftListModel::KeyRole).toString() : QString();
    m_pressedAt = event->position().toPoint();
}

void DraftListView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const bool isFar = (point - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_pressed.isEmpty() || !event->buttons().testFlag(Qt::LeftButton) || (!m_isDragging && !isFar)) {
        if (!event->buttons().testFlag(Qt::LeftButton))
            QListView::mouseMoveEvent(event);
        return;
    }
    if (!m_isDragging) {
        m_isDragging = true;
        constexpr int betweenScrolls = 40; // ms
        m_scrolling.start(betweenScrolls, this);
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    aim(point);
}

void DraftListView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isDragging) {
        m_pressed.clear();
        QListView::mouseReleaseEvent(event);
        return;
    }
    const bool isInside = viewport()->rect().contains(event->position().toPoint());
    const Place place = m_place;
    const QString entry = m_pressed;
    stop();
    if (isInside && place.row >= 0)
        Q_EMIT dropped(entry, place.section, place.index);
}

void DraftListView::keyPressEvent(QKeyEvent *event)
{
    if (m_isDragging && event->key() == Qt::Key_Escape)
        return stop();
    QListView::keyPressEvent(event);
}

/// At its edges the list moves on below what is dragged.
void DraftListView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrolling.timerId())
        return QListView::timerEvent(event);
    const QPoint point = viewport()->mapFromGlobal(QCursor::pos());
    const int edge = m_theme.rowHeight();
    const int step = point.y() < edge ? -1 : point.y() > viewport()->height() - edge ? 1 : 0;
    if (step == 0 || !viewport()->rect().contains(point))
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + step * verticalScrollBar()->singleStep());
    aim(point);
}

void DraftListView::stop()
{
    m_isDragging = false;
    m_pressed.clear();
    m_place = {};
    m_scrolling.stop();
    viewport()->unsetCursor();
    viewport()->update();
}

void DraftListView::aim(const QPoint &point)
{
    m_place = placeAt(point);
    viewport()->setCursor(m_place.row >= 0 ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    viewport()->update();
}

DraftListView::Place DraftListView::placeAt(const QPoint &point) const
{
    const int rows = model()->rowCount();
    const QModelIndex under = indexAt(point);
    Place place;
    place.row = rows;
    if (under.isValid())
        place.row = under.row() + (point.y() > visualRect(under).center().y() ? 1 : 0);
    // The first line is the introduction and the second a heading: an entry stands below both.
    int heading = place.row - 1;
    while (heading > 0 && isEntry(heading))
        --heading;
    if (rows > 1 && heading < 1)
        place.row = (heading = 1) + 1;
    if (heading < 1 || model()->index(heading, 0).data(DraftListModel::UnplacedRole).toBool())
        return {};
    place.section = model()->index(heading, 0).data(DraftListModel::SectionRole).toString();
    for (int row = heading + 1; row < place.row; ++row)
        place.index += model()->index(row, 0).data(DraftListModel::KeyRole).toString() == m_pressed ? 0 : 1;
    return place;
}

void DraftListView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!m_isDragging || m_place.row < 0)
        return;
    const QRect above = visualRect(model()->index(m_place.row - 1, 0));
    QPainter painter(viewport());
    constexpr int thickness = 2;
    painter.fillRect(
        QRect(above.left() + Space::Large, above.bottom(), above.width() - 2 * Space::Large, thickness),
        m_theme.colour(Colour::Accent));
}

} // namespace slipway
