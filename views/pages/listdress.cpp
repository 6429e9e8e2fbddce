#include "views/pages/listdress.h"

#include "views/theme/theme.h"

#include <QHeaderView>
#include <QListView>
#include <QTableView>

namespace slipway {

void dressTable(QTableView &table, const Theme &theme, const QString &objectName)
{
    table.setObjectName(objectName);
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
    table.setWordWrap(false);
    table.setMouseTracking(true);
    table.setAttribute(Qt::WA_Hover);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setSectionsMovable(false);
    table.horizontalHeader()->setFixedHeight(Size::HeaderRow);
    const auto fit = [&table, &theme] { table.verticalHeader()->setDefaultSectionSize(theme.rowHeight()); };
    fit();
    QObject::connect(&theme, &Theme::changed, &table, fit);
}

void dressList(QListView &list, const Theme &theme, const QString &objectName)
{
    list.setObjectName(objectName);
    list.setFrameShape(QFrame::NoFrame);
    list.setUniformItemSizes(true);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setMouseTracking(true);
    QObject::connect(&theme, &Theme::changed, &list, [&list] { list.doItemsLayout(); });
}

} // namespace slipway
