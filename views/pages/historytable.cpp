#include "views/pages/historytable.h"

#include "models/items/deploymentlistmodel.h"
#include "models/items/markdowntable.h"
#include "models/items/words.h"
#include "views/delegates/historydelegate.h"
#include "views/pages/listdress.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

/// The widest of some words, with room for a cell's margins.
template <class Value> static int widestWord(const QFontMetrics &metrics, std::initializer_list<Value> values)
{
    int widest = 0;
    for (const Value value : values)
        widest = qMax(widest, metrics.horizontalAdvance(wordFor(value)));
    return widest + 2 * Space::Medium;
}

HistoryTable::HistoryTable(Theme &theme, DeploymentListModel &deployments, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_deployments(deployments), m_copy(new QAction(this))
{
    dressTable(*this, theme, u"deployments"_s);
    setModel(&deployments);
    setItemDelegate(new HistoryDelegate(theme, this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_copy->setObjectName(u"copyTable"_s);
    m_copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(m_copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, &HistoryTable::copyChosen);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setSectionResizeMode(DeploymentListModel::ByColumn, QHeaderView::Stretch);
}

void HistoryTable::chooseFirst()
{
    const int first = m_deployments.rowCount() > 0 && m_deployments.isHeading(0) ? 1 : 0;
    if (first < m_deployments.rowCount())
        setCurrentIndex(m_deployments.index(first, 0));
}

void HistoryTable::retranslate()
{
    setAccessibleName(tr("Deployments"));
    m_copy->setText(tr("Copy as &Markdown table"));
    fitColumns();
}

void HistoryTable::fitColumns()
{
    // As wide as this language's words are and no wider: the rest is for people's names.
    const QFontMetrics metrics(m_theme.font(TextRole::Body));
    const int letter = metrics.averageCharWidth();
    const int state = Size::Icon + Space::Small + Space::Medium
        + widestWord(metrics,
                     {DeploymentState::Succeeded, DeploymentState::AwaitingApproval,
                      DeploymentState::Cancelled, DeploymentState::TimedOut});
    const int kind = qMin(
        letter * 10,
        widestWord(metrics, {DeploymentKind::Redeploy, DeploymentKind::Rollback, DeploymentKind::Hotfix}));
    const QString longTime =
        QLocale().toString(QDateTime({2026, 12, 28}, {22, 58}), QLocale::ShortFormat); // as wide as they get
    const std::pair<int, int> widths[] = {
        {DeploymentListModel::WhenColumn, metrics.horizontalAdvance(longTime) + 3 * Space::Medium},
        {DeploymentListModel::ProjectColumn, letter * 12},
        {DeploymentListModel::EnvironmentColumn, letter * 13},
        {DeploymentListModel::VersionColumn, letter * 12},
        {DeploymentListModel::StateColumn, state},
        {DeploymentListModel::KindColumn, kind},
        {DeploymentListModel::CommitColumn, letter * 13},
        {DeploymentListModel::SourceColumn, letter * 12},
        {DeploymentListModel::TookColumn, letter * 9}};
    for (const auto &[column, width] : widths)
        horizontalHeader()->resizeSection(column, width);
}

static QString columnKey(int column)
{
    return QString::fromLatin1(QMetaEnum::fromType<DeploymentListModel::Column>().valueToKey(column));
}

void HistoryTable::hideColumns(const QStringList &names)
{
    for (int column = 0; column < DeploymentListModel::ColumnCount; ++column)
        setColumnHidden(column,
                        column != DeploymentListModel::WhenColumn && names.contains(columnKey(column)));
}

void HistoryTable::fillColumnsMenu(QMenu &menu)
{
    menu.clear();
    // When something happened stays: without it the order would be a riddle.
    for (int column = DeploymentListModel::WhenColumn + 1; column < DeploymentListModel::ColumnCount;
         ++column) {
        QAction *choose =
            menu.addAction(m_deployments.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        choose->setCheckable(true);
        choose->setChecked(!isColumnHidden(column));
        connect(choose, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            QStringList hidden;
            for (int each = 0; each < DeploymentListModel::ColumnCount; ++each) {
                if (isColumnHidden(each))
                    hidden += columnKey(each);
            }
            Q_EMIT hiddenColumnsChanged(hidden);
        });
    }
}

void HistoryTable::copyChosen()
{
    constexpr int mostRows = 1000; // nobody reads more, and each is read from the page cache
    QVector<int> rows;
    const QItemSelection chosen = selectionModel()->selection();
    for (const QItemSelectionRange &range : chosen) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < mostRows; ++row) {
            if (m_deployments.at(row))
                rows.append(row);
        }
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QVector<int> columns;
    for (int column = 0; column < DeploymentListModel::ColumnCount; ++column) {
        if (!isColumnHidden(column))
            columns.append(column);
    }
    if (!rows.isEmpty())
        Q_EMIT copyTableRequested(markdownTable(m_deployments, rows, columns), int(rows.size()));
}

} // namespace slipway
