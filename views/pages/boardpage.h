#pragma once

#include "models/items/boardlayouts.h"
#include "views/pages/boardview.h"
#include "views/pages/page.h"

#include <QDateTime>

class QAction;
class QMenu;
class QPushButton;

namespace slipway {

class BoardArrangements;
class BoardSummaryLine;
class Card;
class Label;

/// What runs where: every project in every environment, at one glance.
class BoardPage final : public Page
{
    Q_OBJECT
public:
    BoardPage(BoardModel &model, Theme &theme, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;
    bool travels() const override { return true; }

    /// Which moment the model shows; null: now. The past is marked as such, and nothing can be asked for in
    /// it.
    void setMoment(const QDateTime &moment) override;

    /// Of the cell that is meant: what is live there would go one environment further; into the last one goes
    /// what is live before it.
    Standing standing() const override;

    BoardLayout shownLayout() const { return m_layout; }
    /// The same data in another order; what is chosen stays chosen.
    void showLayout(BoardLayout layout);

Q_SIGNALS:
    /// `from` and `to` are environments; what `to` has that `from` has not is asked for.
    void compareRequested(const QString &project, const QString &from, const QString &to);
    void historyRequested(const QString &project, const QString &environment);
    void approvalsRequested(const QString &project, const QString &environment);
    void releaseRequested(const QString &project, const QString &version);
    /// Somebody wants to ask for an approval; the names are a first proposal and may be empty.
    void askApprovalRequested(const QString &project, const QString &environment);
    void recordRequested(const QString &project, const QString &environment);
    /// A release is to be let in, or an environment to go back; the names are a first proposal.
    void promoteRequested(const QString &project, const QString &release, const QString &environment);
    void rollbackRequested(const QString &project, const QString &environment);
    /// The projects of a group are to be shown, or not.
    void collapseRequested(const QString &group, bool collapsed);
    /// An environment is to stand at another place (from 0) of the promotion order.
    void environmentMoveRequested(const QString &environment, int place);
    /// What the ground of the cells is to tell.
    void heatChosen(slipway::BoardHeat heat);
    /// Drift is to be counted from this environment; not valid: from the one before each.
    void baselineChosen(slipway::EnvironmentId environment);
    /// These rows of the model are what is seen.
    void rowsShown(int first, int last);
    void layoutChosen(slipway::BoardLayout layout);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead();
    void makeActions();
    void makeArrangements();
    void chooseCell(const QModelIndex &cell);
    QAction *addAction(const QKeySequence &key, void (BoardPage::*act)());
    void showMenu(const QPoint &globally);
    void fillLayouts(QMenu &menu);
    void saySummary();
    void goToNextTrouble();
    void updateActions();
    void compareMarked();
    void showHistory();
    void showApprovals();
    void showRelease();
    void askApproval();
    void record();
    void promote();
    void rollBack();
    void mark();
    void moveLeft();
    void moveRight();
    void fillLookMenu();
    void fillBaselineMenu();
    void showBaseline();
    /// Counts from the environment the keyboard is on, or from the one before each again.
    void toggleBaseline();
    /// What the person means: the last marked cell, else the one the keyboard is on.
    BoardPlace meant() const;

    BoardModel &m_model;
    QDateTime m_moment;
    Label *m_title;
    BoardSummaryLine *m_summary;
    QPushButton *m_look; ///< a menu of how the board is shown
    QPushButton *m_baseline; ///< a menu of what drift is counted from
    QPushButton *m_compare;
    QPushButton *m_askApproval;
    QPushButton *m_record;
    BoardView *m_view;
    Card *m_card;
    Card *m_otherCard;
    BoardArrangements *m_others;
    BoardLayout m_layout = BoardLayout::Places;
    QVector<QAction *> m_layoutActions;
    QAction *m_compareAction = nullptr;
    QAction *m_historyAction = nullptr;
    QAction *m_approvalsAction = nullptr;
    QAction *m_releaseAction = nullptr;
    QAction *m_promoteAction = nullptr;
    QAction *m_rollbackAction = nullptr;
    QAction *m_markAction = nullptr;
    QAction *m_baselineAction = nullptr;
    QAction *m_troubleAction = nullptr;
    QAction *m_leftAction = nullptr;
    QAction *m_rightAction = nullptr;
};

} // namespace slipway
