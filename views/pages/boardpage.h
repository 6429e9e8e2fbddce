#pragma once

#include "views/pages/boardview.h"
#include "views/pages/page.h"

class QAction;
class QPushButton;

namespace slipway {

class BoardSummaryLine;
class Label;

/// What runs where: every project in every environment, at one glance.
class BoardPage final : public Page
{
    Q_OBJECT
public:
    BoardPage(BoardModel &model, Theme &theme, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

Q_SIGNALS:
    /// `from` and `to` are environments; what `to` has that `from` has not is asked for.
    void compareRequested(const QString &project, const QString &from, const QString &to);
    void historyRequested(const QString &project, const QString &environment);
    void approvalsRequested(const QString &project, const QString &environment);
    void releaseRequested(const QString &project, const QString &version);
    /// Somebody wants to ask for an approval; the names are a first proposal and may be empty.
    void askApprovalRequested(const QString &project, const QString &environment);
    void recordRequested(const QString &project, const QString &environment);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHead();
    void makeActions();
    QAction *addAction(const QKeySequence &key, void (BoardPage::*act)());
    void showMenu(const QPoint &at);
    void updateActions();
    void compareMarked();
    void showHistory();
    void showApprovals();
    void showRelease();
    void askApproval();
    void record();
    void mark();
    /// What the person means: the last marked cell, else the one the keyboard is on.
    BoardPlace meant() const;

    BoardModel &m_model;
    Label *m_title;
    BoardSummaryLine *m_summary;
    QPushButton *m_compare;
    QPushButton *m_askApproval;
    QPushButton *m_record;
    BoardView *m_view;
    QAction *m_compareAction = nullptr;
    QAction *m_historyAction = nullptr;
    QAction *m_approvalsAction = nullptr;
    QAction *m_releaseAction = nullptr;
    QAction *m_markAction = nullptr;
};

} // namespace slipway
