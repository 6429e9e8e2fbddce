// The board page's other layouts of the same data.
#include "models/base/text.h"
#include "views/pages/boardarrangements.h"
#include "views/pages/boardpage.h"
#include "views/pages/boardsummaryline.h"
#include "views/theme/parts.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QVBoxLayout>

#include <array>

namespace slipway {

namespace {

constexpr std::array layouts{BoardLayout::Places, BoardLayout::Releases, BoardLayout::Commits,
                             BoardLayout::Graph};
constexpr std::array layoutKeys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4};
/// So many projects are told in the other layouts: more is no look any more.
constexpr int mostProjects = 300;

} // namespace

void BoardPage::makeArrangements()
{
    auto *inside = new QVBoxLayout(m_otherCard);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_others);
    m_otherCard->hide();
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        auto *action = new QAction(this);
        action->setShortcut(layoutKeys[i]);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, layout = layouts[i]] { showLayout(layout); });
        m_view->addAction(action);
        m_layoutActions.append(action);
    }
    m_others->takeActions(m_view->actions());
    connect(m_others, &BoardArrangements::cellChosen, this, &BoardPage::chooseCell);
    connect(m_others, &BoardArrangements::cellOpened, this, [this](const QModelIndex &cell) {
        chooseCell(cell);
        if (m_view->marked().size() == 2)
            compareMarked();
        else
            showHistory();
    });
    connect(m_others, &BoardArrangements::markWanted, this, [this](const QModelIndex &cell) {
        chooseCell(cell);
        m_view->toggleMark(cell);
    });
    connect(m_others, &BoardArrangements::menuWanted, this, &BoardPage::showMenu);
    connect(m_view, &BoardView::marksChanged, this,
            [this] { m_others->setMarked(m_view->selectionModel()->selectedIndexes()); });
}

void BoardPage::saySummary()
{
    constexpr int mostNamed = 2;
    QStringList where;
    for (const QModelIndex &cell : brokenCells(m_model, mostNamed))
        where += tr("%1 in %2", "a project, an environment")
                     .arg(oneLine(cell.data(BoardModel::ProjectNameRole).toString(), 60),
                          oneLine(cell.data(BoardModel::EnvironmentNameRole).toString(), 60));
    m_summary->setSummary(m_model.summary(), where);
}

void BoardPage::goToNextTrouble()
{
    const QVector<QModelIndex> broken = brokenCells(m_model, m_model.rowCount());
    if (broken.isEmpty())
        return;
    const QModelIndex next = broken[(broken.indexOf(m_view->currentIndex()) + 1) % broken.size()];
    chooseCell(next);
    m_view->scrollTo(next);
    if (m_layout != BoardLayout::Places)
        m_others->showLayout(m_layout, next);
}

void BoardPage::chooseCell(const QModelIndex &cell)
{
    m_view->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
}

void BoardPage::showLayout(BoardLayout layout)
{
    if (layout == m_layout)
        return;
    const QWidget *focused = window()->focusWidget();
    const bool hadKeyboard = focused && (m_card->isAncestorOf(focused) || m_otherCard->isAncestorOf(focused));
    m_layout = layout;
    const bool isPlaces = layout == BoardLayout::Places;
    m_card->setVisible(isPlaces);
    m_otherCard->setVisible(!isPlaces);
    if (isPlaces) {
        m_view->scrollTo(m_view->currentIndex());
    } else {
        m_others->showLayout(layout, m_view->currentIndex());
        Q_EMIT rowsShown(0, qMin(m_model.rowCount(), mostProjects) - 1);
    }
    if (hadKeyboard)
        firstFocus()->setFocus(Qt::OtherFocusReason);
    Q_EMIT layoutChosen(layout);
}

void BoardPage::fillLayouts(QMenu &menu)
{
    const std::array words{
        tr("Pro&jects by environments", "in a menu"), tr("Releases by en&vironments", "in a menu"),
        tr("Environ&ments as columns", "in a menu"), tr("The way of &promotion", "in a menu")};
    auto *group = new QActionGroup(&menu);
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        QAction *action =
            group->addAction(menu.addAction(words[i] + QLatin1Char('\t') + QString::number(i + 1), this,
                                            [this, layout = layouts[i]] { showLayout(layout); }));
        action->setCheckable(true);
        action->setChecked(layouts[i] == m_layout);
    }
}

} // namespace slipway
