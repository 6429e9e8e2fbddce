#pragma once

#include "models/items/boardlayouts.h"

#include <QStackedWidget>
#include <QTimer>

class QTableView;

namespace slipway {

class Label;
class PromotionGraph;
class Theme;

/// The board's other layouts: releases by environments, environments as columns, and the way of promotion.
/// What is chosen here is said as a cell of the board, so that all of them speak of the same one.
class BoardArrangements final : public QStackedWidget
{
    Q_OBJECT
public:
    BoardArrangements(BoardModel &board, Theme &theme, QWidget *parent = nullptr);

    /// Never BoardLayout::Places, which is the board's own.
    void showLayout(BoardLayout layout, const QModelIndex &boardCell);
    void setMarked(const QVector<QModelIndex> &boardCells);
    /// Actions that the layouts answer to, as the board does.
    void takeActions(const QList<QAction *> &actions);
    QWidget *firstFocus() const;
    void retranslate();

Q_SIGNALS:
    void cellChosen(const QModelIndex &boardCell);
    void cellOpened(const QModelIndex &boardCell);
    void markWanted(const QModelIndex &boardCell);
    void menuWanted(const QPoint &globally);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Table
    {
        QTableView *view = nullptr;
        BoardRetold *model = nullptr;
    };

    QTableView *makeTable(BoardRetold &model, const QString &objectName);
    const Table *table() const;
    void tellAgain();
    void chooseEnvironment(const QString &environment, bool isOpened);
    QModelIndex cellIn(const QString &environment) const;

    BoardModel &m_board;
    Theme &m_theme;
    BoardLayout m_layout = BoardLayout::Releases;
    QPersistentModelIndex m_chosen; ///< of the board
    ReleaseBoardModel m_releaseModel;
    CommitColumnsModel m_commitModel;
    Table m_releases;
    Table m_commits;
    PromotionGraph *m_graph;
    Label *m_nothing;
    QTimer m_settle; ///< runs out when the board has said what changed
    bool m_isTelling = false;
};

} // namespace slipway
