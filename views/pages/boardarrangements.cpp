#include "views/pages/boardarrangements.h"

#include "views/charts/promotiongraph.h"
#include "views/delegates/twolinedelegate.h"
#include "views/pages/listdress.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int settles = 50; // milliseconds: a board says what changed in many pieces
constexpr int columnLetters = 22;

} // namespace

BoardArrangements::BoardArrangements(BoardModel &board, Theme &theme, QWidget *parent)
    : QStackedWidget(parent), m_board(board), m_theme(theme), m_releaseModel(board, nullptr),
      m_commitModel(board, nullptr), m_graph(new PromotionGraph(theme, this)),
      m_nothing(new Label(theme, TextRole::Muted, this))
{
    m_releases = {makeTable(m_releaseModel, u"boardReleases"_s), &m_releaseModel};
    m_commits = {makeTable(m_commitModel, u"boardCommits"_s), &m_commitModel};
    m_nothing->setObjectName(u"boardNothing"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_releases.view, m_commits.view, m_graph, m_nothing})
        addWidget(each);
    connect(m_graph, &PromotionGraph::chosen, this,
            [this](const QString &environment) { chooseEnvironment(environment, false); });
    connect(m_graph, &PromotionGraph::opened, this,
            [this](const QString &environment) { chooseEnvironment(environment, true); });
    m_settle.setSingleShot(true);
    m_settle.setInterval(settles);
    connect(&m_settle, &QTimer::timeout, this, &BoardArrangements::tellAgain);
    const auto soon = [this] {
        if (isVisible())
            m_settle.start();
    };
    connect(&board, &QAbstractItemModel::dataChanged, this, soon);
    connect(&board, &QAbstractItemModel::rowsInserted, this, soon);
    connect(&board, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(&board, &QAbstractItemModel::columnsInserted, this, soon);
    connect(&board, &QAbstractItemModel::columnsRemoved, this, soon);
    connect(&board, &QAbstractItemModel::modelReset, this, soon);
}

QTableView *BoardArrangements::makeTable(BoardRetold &model, const QString &objectName)
{
    auto *view = new QTableView(this);
    dressTable(*view, m_theme, objectName);
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setModel(&model);
    view->setItemDelegate(new TwoLineDelegate(m_theme, 0, view));
    view->verticalHeader()->setDefaultSectionSize(view->itemDelegate()->sizeHint({}, {}).height());
    const int letter = QFontMetrics(m_theme.font(TextRole::Body)).averageCharWidth();
    // As wide as there is room for; where environments are many, they are scrolled.
    view->horizontalHeader()->setMinimumSectionSize(letter * columnLetters);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->installEventFilter(this);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) {
        if (view->indexAt(at).isValid())
            Q_EMIT menuWanted(view->viewport()->mapToGlobal(at));
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, &model](const QModelIndex &index) {
                const QModelIndex there = model.boardIndex(index);
                if (m_isTelling || !there.isValid())
                    return;
                m_chosen = there;
                Q_EMIT cellChosen(there);
            });
    connect(view, &QTableView::activated, this, [this, &model](const QModelIndex &index) {
        if (const QModelIndex there = model.boardIndex(index); there.isValid())
            Q_EMIT cellOpened(there);
    });
    return view;
}

const BoardArrangements::Table *BoardArrangements::table() const
{
    if (m_layout == BoardLayout::Releases)
        return &m_releases;
    return m_layout == BoardLayout::Commits ? &m_commits : nullptr;
}

void BoardArrangements::showLayout(BoardLayout layout, const QModelIndex &boardCell)
{
    m_layout = layout;
    m_chosen = boardCell;
    tellAgain();
}

void BoardArrangements::showEvent(QShowEvent *event)
{
    QStackedWidget::showEvent(event);
    m_settle.start();
}

void BoardArrangements::tellAgain()
{
    m_isTelling = true;
    bool isEmpty = false;
    if (const Table *shown = table()) {
        shown->model->rebuild();
        isEmpty = shown->model->rowCount() == 0;
        QModelIndex here = shown->model->indexOf(m_chosen);
        if (!here.isValid() && !isEmpty)
            here = shown->model->index(0, m_layout == BoardLayout::Releases ? 1 : 0);
        if (here.isValid()) {
            shown->view->setCurrentIndex(here);
            shown->view->scrollTo(here);
        }
        setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_nothing) : shown->view);
    } else {
        const QString project =
            m_chosen.isValid() ? m_chosen.data(BoardModel::ProjectNameRole).toString() : QString();
        m_graph->setStops(promotionStops(m_board, project));
        if (m_chosen.isValid())
            m_graph->choose(m_chosen.data(BoardModel::EnvironmentNameRole).toString());
        isEmpty = m_board.environments().size() < 2;
        setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_nothing) : m_graph);
    }
    m_isTelling = false;
    retranslate();
}

QModelIndex BoardArrangements::cellIn(const QString &environment) const
{
    int row = m_chosen.isValid() ? m_chosen.row() : 0;
    while (row < m_board.rowCount() && m_board.at(row).isGroup)
        ++row;
    for (int place = 0; place < m_board.environments().size(); ++place) {
        if (m_board.environments()[place].name == environment)
            return m_board.index(row, BoardModel::FirstEnvironmentColumn + place);
    }
    return {};
}

void BoardArrangements::chooseEnvironment(const QString &environment, bool isOpened)
{
    const QModelIndex cell = cellIn(environment);
    if (!cell.isValid())
        return;
    m_chosen = cell;
    if (isOpened)
        Q_EMIT cellOpened(cell);
    else
        Q_EMIT cellChosen(cell);
}

void BoardArrangements::setMarked(const QVector<QModelIndex> &boardCells)
{
    m_releaseModel.setMarked(boardCells);
    m_commitModel.setMarked(boardCells);
}

void BoardArrangements::takeActions(const QList<QAction *> &actions)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_releases.view, m_commits.view, m_graph})
        each->addActions(actions);
}

QWidget *BoardArrangements::firstFocus() const
{
    return currentWidget();
}

bool BoardArrangements::eventFilter(QObject *watched, QEvent *event)
{
    const Table *shown = table();
    if (event->type() == QEvent::KeyPress && shown && watched == shown->view
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        if (const QModelIndex there = shown->model->boardIndex(shown->view->currentIndex()); there.isValid())
            Q_EMIT markWanted(there);
        return true;
    }
    return QStackedWidget::eventFilter(watched, event);
}

void BoardArrangements::retranslate()
{
    m_releases.view->setAccessibleName(tr("Releases by environments"));
    m_commits.view->setAccessibleName(tr("What is live in each environment, the newest first"));
    m_graph->setAccessibleName(tr("The way of promotion"));
    switch (m_layout) {
    case BoardLayout::Places:
    case BoardLayout::Releases:
        m_nothing->setText(tr("No release runs anywhere yet. Connect a CI server or record a deployment, and "
                              "each release stands here with the environments that have it."));
        break;
    case BoardLayout::Commits:
        m_nothing->setText(tr("Nothing runs anywhere yet. Connect a CI server or record a deployment, and "
                              "each environment shows here what it runs."));
        break;
    case BoardLayout::Graph:
        m_nothing->setText(tr("There is only one environment, so nothing can be promoted. Add the next one, "
                              "and the way to it stands here."));
        break;
    }
}

} // namespace slipway
