#include "views/pages/boardview.h"

#include "models/items/boardmodel.h"
#include "views/delegates/boardcelldelegate.h"
#include "views/pages/boardheader.h"
#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace slipway {

namespace {

constexpr int mostMarks = 2;
constexpr int settlePause = 60; // milliseconds

} // namespace

BoardView::BoardView(BoardModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent), m_model(model), m_theme(theme), m_delegate(new BoardCellDelegate(theme, this)),
      m_corner(new BoardCorner(theme, this)), m_overBar(new BoardCorner(theme, this))
{
    setObjectName(QStringLiteral("boardTable"));
    auto *columns = new BoardColumnHeader(theme, this);
    setHorizontalHeader(columns);
    connect(columns, &BoardColumnHeader::dragged, this, &BoardView::askMove);
    setVerticalHeader(new BoardRowHeader(theme, this));
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    addScrollBarWidget(m_overBar, Qt::AlignTop);
    setModel(&model);
    // The names are the row headings, which do not scroll away; the column stays in the model for who reads
    // it as a table.
    setColumnHidden(BoardModel::ProjectColumn, true);

    m_settle.setSingleShot(true);
    m_settle.setInterval(settlePause);
    connect(&m_settle, &QTimer::timeout, this, &BoardView::tellShown);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                adoptRows(first, last);
                m_settle.start();
            });
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] {
        updateGeometry();
        m_settle.start();
        Q_EMIT marksChanged();
    });
    connect(verticalHeader(), &QHeaderView::sectionClicked, this, [this](int row) {
        if (isHeading(m_model.index(row, BoardModel::FirstEnvironmentColumn)))
            toggleGroup(row);
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { verticalHeader()->viewport()->update(); });
    connect(&model, &QAbstractItemModel::columnsInserted, this, &BoardView::fitColumns);
    connect(&model, &QAbstractItemModel::columnsRemoved, this, [this] {
        fitColumns();
        Q_EMIT marksChanged();
    });
    connect(&theme, &Theme::changed, this, [this] {
        fitRows();
        fitColumns();
        viewport()->update();
    });
    fitRows();
    retranslate();
}

void BoardView::retranslate()
{
    m_corner->setText(tr("Project"));
    setAccessibleName(tr("What runs where"));
}

void BoardView::fitRows()
{
    verticalHeader()->setDefaultSectionSize(m_theme.rowHeight(2));
    adoptRows(0, m_model.rowCount() - 1);
}

void BoardView::adoptRows(int first, int last)
{
    if (m_theme.density() != Theme::Density::Compact) {
        for (int row = first; row <= last; ++row) {
            if (m_model.at(row).isGroup)
                verticalHeader()->resizeSection(row, Size::GroupRow);
        }
    }
    updateGeometry();
}

void BoardView::fitColumns()
{
    const int columns = int(m_model.environments().size());
    if (columns == 0)
        return;
    const int room = viewport()->width();
    const int width = qMax(m_delegate->comfortableWidth(), room / columns);
    horizontalHeader()->setDefaultSectionSize(width);
    // What division leaves over goes to the last column, so that the table ends where its card ends.
    const int left = width * columns < room ? room - width * columns : 0;
    for (int i = 0; i < columns; ++i)
        horizontalHeader()->resizeSection(BoardModel::FirstEnvironmentColumn + i,
                                          i + 1 == columns ? width + left : width);
    updateGeometry();
}

QSize BoardView::sizeHint() const
{
    const int bar =
        horizontalHeader()->length() > viewport()->width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return {QTableView::sizeHint().width(),
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() + bar};
}

QSize BoardView::minimumSizeHint() const
{
    return QTableView::minimumSizeHint().boundedTo({QWIDGETSIZE_MAX, sizeHint().height()});
}

void BoardView::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(QStyle::visualRect(
        layoutDirection(), rect(), QRect(0, 0, verticalHeader()->width(), horizontalHeader()->height())));
    m_corner->raise();
    m_overBar->setFixedHeight(horizontalHeader()->height());
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    m_settle.start();
}

void BoardView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        m_settle.start();
}

void BoardView::askMove(int column, int place)
{
    const int last = BoardModel::FirstEnvironmentColumn + int(m_model.environments().size()) - 1;
    if (column == place || qMin(column, place) < BoardModel::FirstEnvironmentColumn
        || qMax(column, place) > last)
        return;
    Q_EMIT moveWanted(m_model.environments().at(column - BoardModel::FirstEnvironmentColumn).name,
                      place - BoardModel::FirstEnvironmentColumn);
}

void BoardView::moveCurrent(int places)
{
    if (currentIndex().isValid())
        askMove(currentIndex().column(), currentIndex().column() + places);
}

void BoardView::tellShown()
{
    const int first = rowAt(0);
    if (first < 0)
        return;
    const int last = rowAt(viewport()->height() - 1);
    Q_EMIT rowsShown(first, last < 0 ? m_model.rowCount() - 1 : last);
}

bool BoardView::isHeading(const QModelIndex &index) const
{
    return index.isValid() && m_model.at(index.row()).isGroup;
}

void BoardView::toggleGroup(int row)
{
    const BoardLine line = m_model.at(row);
    Q_EMIT collapseWanted(line.group, !line.isCollapsed);
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    // Arriving puts the cursor somewhere to be seen: on a cell, which is what people come for.
    placeCursor();
    QTableView::focusInEvent(event);
}

bool BoardView::placeCursor()
{
    if (currentIndex().isValid())
        return false;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex first = m_model.index(row, BoardModel::FirstEnvironmentColumn);
        if (first.flags() & Qt::ItemIsSelectable) {
            // Without scrolling to it, which would hide the heading above it.
            const bool follows = hasAutoScroll();
            setAutoScroll(false);
            selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
            setAutoScroll(follows);
            return true;
        }
    }
    return false;
}

QItemSelectionModel::SelectionFlags BoardView::selectionCommand(const QModelIndex &, const QEvent *) const
{
    return QItemSelectionModel::NoUpdate;
}

BoardPlace BoardView::placeOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    return {index.data(BoardModel::ProjectNameRole).toString(),
            index.data(BoardModel::EnvironmentNameRole).toString(),
            index.data(BoardModel::VersionRole).toString()};
}

BoardPlace BoardView::current() const
{
    return placeOf(currentIndex());
}

QVector<BoardPlace> BoardView::marked() const
{
    QVector<BoardPlace> places;
    for (const QPersistentModelIndex &mark : m_marks) {
        if (mark.isValid())
            places.append(placeOf(mark));
    }
    return places;
}

void BoardView::clearMarks()
{
    m_marks.clear();
    selectionModel()->clearSelection();
    Q_EMIT marksChanged();
}

void BoardView::toggleMark(const QModelIndex &index)
{
    if (!(index.flags() & Qt::ItemIsSelectable) || !index.data(BoardModel::FactsRole).isValid())
        return;
    // Two projects' commits say nothing about each other: a mark elsewhere begins anew.
    m_marks.removeIf(
        [&](const QPersistentModelIndex &mark) { return !mark.isValid() || mark.row() != index.row(); });
    if (!m_marks.removeOne(QPersistentModelIndex(index))) {
        if (m_marks.size() == mostMarks)
            m_marks.removeFirst();
        m_marks.append(index);
    }
    QItemSelection selection;
    for (const QPersistentModelIndex &mark : std::as_const(m_marks))
        selection.select(mark, mark);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    Q_EMIT marksChanged();
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        // A page opened by the pointer shows no cursor; the first key brings it.
        if (placeCursor())
            return;
        break;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        if (isHeading(currentIndex())
            && m_model.at(currentIndex().row()).isCollapsed == (event->key() == Qt::Key_Plus))
            toggleGroup(currentIndex().row());
        return;
    case Qt::Key_Space:
        placeCursor();
        if (isHeading(currentIndex()))
            return toggleGroup(currentIndex().row());
        return toggleMark(currentIndex());
    case Qt::Key_Escape:
        if (m_marks.isEmpty())
            break;
        return clearMarks();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isHeading(currentIndex()))
            return toggleGroup(currentIndex().row());
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        return;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (isHeading(index))
        return toggleGroup(index.row());
    const QRect box = BoardCellDelegate::markBoxOf(visualRect(index), layoutDirection());
    if ((event->modifiers() & Qt::ControlModifier)
        || box.adjusted(-Space::Tiny, -Space::Tiny, Space::Tiny, Space::Tiny)
               .contains(event->position().toPoint()))
        toggleMark(index);
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.data(BoardModel::FactsRole).isValid()
        && !BoardCellDelegate::markBoxOf(visualRect(index), layoutDirection())
                .contains(event->position().toPoint()))
        Q_EMIT opened(index);
}

} // namespace slipway
