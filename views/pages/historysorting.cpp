#include "views/pages/historysorting.h"

#include "models/items/deploymentlistmodel.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTableView>

#include <climits>
#include <optional>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

std::optional<DeploymentColumn> orderedBy(int section)
{
    switch (section) {
    case DeploymentListModel::WhenColumn:
        return DeploymentColumn::When;
    case DeploymentListModel::ProjectColumn:
        return DeploymentColumn::Project;
    case DeploymentListModel::EnvironmentColumn:
        return DeploymentColumn::Environment;
    case DeploymentListModel::VersionColumn:
        return DeploymentColumn::Version;
    case DeploymentListModel::StateColumn:
        return DeploymentColumn::State;
    case DeploymentListModel::KindColumn:
        return DeploymentColumn::Kind;
    case DeploymentListModel::ByColumn:
        return DeploymentColumn::By;
    case DeploymentListModel::SourceColumn:
        return DeploymentColumn::Source;
    case DeploymentListModel::TookColumn:
        return DeploymentColumn::Took;
    default:
        return {};
    }
}

int sectionOf(DeploymentColumn column)
{
    for (int section = 0; section < DeploymentListModel::ColumnCount; ++section) {
        if (orderedBy(section) == column)
            return section;
    }
    return DeploymentListModel::WhenColumn;
}

/// As the header has them, each with a letter of its own.
QString menuWord(DeploymentColumn column)
{
    switch (column) {
    case DeploymentColumn::When:
        return HistorySorting::tr("&When", "in a menu");
    case DeploymentColumn::Project:
        return HistorySorting::tr("&Project", "in a menu");
    case DeploymentColumn::Environment:
        return HistorySorting::tr("&Environment", "in a menu");
    case DeploymentColumn::Version:
        return HistorySorting::tr("&Version", "in a menu");
    case DeploymentColumn::State:
        return HistorySorting::tr("&State", "in a menu");
    case DeploymentColumn::Kind:
        return HistorySorting::tr("&Kind", "in a menu");
    case DeploymentColumn::By:
        return HistorySorting::tr("W&ho", "in a menu");
    case DeploymentColumn::Source:
        return HistorySorting::tr("So&urce", "in a menu");
    case DeploymentColumn::Took:
        return HistorySorting::tr("&Took", "in a menu");
    }
    return {};
}

Qt::SortOrder orderOf(const DeploymentSort &sort)
{
    return sort.ascending ? Qt::AscendingOrder : Qt::DescendingOrder;
}

/// The newest and the longest are what one looks for first; names are read from A on.
bool beginsAscending(DeploymentColumn column)
{
    return column != DeploymentColumn::When && column != DeploymentColumn::Took
        && column != DeploymentColumn::Version;
}

} // namespace

HistorySorting::HistorySorting(QTableView &table, DeploymentListModel &model, QObject *parent)
    : QObject(parent), m_table(table), m_model(model)
{
    QHeaderView &header = *table.horizontalHeader();
    header.setSectionsClickable(true);
    header.setSortIndicatorShown(true);
    setSort({});
    connect(&header, &QHeaderView::sortIndicatorChanged, this, &HistorySorting::takeIndicator);
}

void HistorySorting::setSort(const DeploymentSort &sort)
{
    const QScopedValueRollback showing(m_isShowing, true);
    m_sort = sort;
    m_table.horizontalHeader()->setSortIndicator(sectionOf(sort.column), orderOf(sort));
    retranslate();
}

void HistorySorting::wish(const DeploymentSort &sort)
{
    const bool another = sort != m_sort;
    setSort(sort);
    if (another)
        Q_EMIT sortChanged(m_sort);
}

void HistorySorting::takeIndicator(int section, Qt::SortOrder order)
{
    if (m_isShowing)
        return;
    const auto column = orderedBy(section);
    if (!column)
        return setSort(m_sort); // the arrow goes back to where it was
    if (*column != m_sort.column)
        return wish({*column, beginsAscending(*column)});
    wish({*column, order == Qt::AscendingOrder});
}

void HistorySorting::addMenu(QMenu &menu)
{
    delete menu.findChild<QMenu *>(u"sortBy"_s, Qt::FindDirectChildrenOnly); // of the time before
    auto *by = new QMenu(tr("&Sort by", "in the menu of columns"), &menu);
    QAction *first = menu.actions().value(0);
    menu.insertMenu(first, by);
    menu.insertSeparator(first);
    by->setObjectName(u"sortBy"_s);
    auto *columns = new QActionGroup(by);
    for (int section = 0; section < DeploymentListModel::ColumnCount; ++section) {
        const auto column = orderedBy(section);
        if (!column)
            continue;
        QAction *choose = columns->addAction(by->addAction(menuWord(*column)));
        choose->setCheckable(true);
        choose->setChecked(*column == m_sort.column);
        connect(choose, &QAction::triggered, this, [this, column] {
            wish({*column, *column == m_sort.column ? m_sort.ascending : beginsAscending(*column)});
        });
    }
    by->addSeparator();
    auto *directions = new QActionGroup(by);
    for (const bool ascending : {true, false}) {
        QAction *choose = directions->addAction(
            by->addAction(ascending ? tr("&Ascending", "in a menu") : tr("&Descending", "in a menu")));
        choose->setCheckable(true);
        choose->setChecked(ascending == m_sort.ascending);
        connect(choose, &QAction::triggered, this, [this, ascending] { wish({m_sort.column, ascending}); });
    }
}

bool HistorySorting::chooseAgain(DeploymentId id)
{
    const int row = id.isValid() ? m_model.rowOf(id) : -1;
    if (row < 0)
        return false;
    const bool scrolls = m_table.hasAutoScroll();
    m_table.setAutoScroll(false);
    m_table.setCurrentIndex(
        m_model.index(row, m_table.currentIndex().isValid() ? m_table.currentIndex().column() : 0));
    m_table.setAutoScroll(scrolls);
    return true;
}

QString HistorySorting::words(qint64 total) const
{
    const int count = int(qMin<qint64>(total, INT_MAX));
    if (m_sort.column == DeploymentColumn::When) {
        return m_sort.ascending ? tr("%Ln deployment(s), oldest first", nullptr, count)
                                : tr("%Ln deployment(s), newest first", nullptr, count);
    }
    const QString column =
        m_model.headerData(sectionOf(m_sort.column), Qt::Horizontal, Qt::DisplayRole).toString();
    return m_sort.ascending ? tr("%Ln deployment(s) by “%1”, ascending", nullptr, count).arg(column)
                            : tr("%Ln deployment(s) by “%1”, descending", nullptr, count).arg(column);
}

void HistorySorting::retranslate()
{
    const QString column =
        m_model.headerData(sectionOf(m_sort.column), Qt::Horizontal, Qt::DisplayRole).toString();
    m_table.setAccessibleDescription(m_sort.ascending ? tr("Sorted by %1, ascending").arg(column)
                                                      : tr("Sorted by %1, descending").arg(column));
}

} // namespace slipway
