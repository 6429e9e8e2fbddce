#pragma once

#include <QPersistentModelIndex>
#include <QTableView>
#include <QTimer>
#include <QVector>

namespace slipway {

class BoardCellDelegate;
class BoardCorner;
class BoardModel;
class Theme;

/// A cell of the board by name.
struct BoardPlace
{
    QString project;
    QString environment;
    QString version;
    bool operator==(const BoardPlace &) const = default;
};

/// The board's table: headings that stay, cells that can be marked (at most two, of one project) with Space,
/// Ctrl and a click, or the box in a cell's corner. What is marked is what is selected, so that a screen
/// reader says it.
class BoardView final : public QTableView
{
    Q_OBJECT
public:
    BoardView(BoardModel &model, const Theme &theme, QWidget *parent = nullptr);

    /// In the order in which they were marked.
    QVector<BoardPlace> marked() const;
    void clearMarks();
    void toggleMark(const QModelIndex &index);
    /// Where the keyboard is; empty names where it is nowhere.
    BoardPlace current() const;
    BoardPlace placeOf(const QModelIndex &index) const;
    void retranslate();
    /// Asks for the environment under the keyboard to go so many places to the right; negative: to the left.
    void moveCurrent(int places);

    QSize sizeHint() const override;
    /// Never more than the rows: a board of one project is a card of one row.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void marksChanged();
    /// Enter or a double click.
    void opened(const QModelIndex &index);
    /// The projects of a group are to be shown, or not.
    void collapseWanted(const QString &group, bool collapsed);
    /// An environment is to stand at another place (from 0) of the promotion order.
    void moveWanted(const QString &environment, int place);
    /// These rows are what is seen, whole or in part.
    void rowsShown(int first, int last);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    bool isHeading(const QModelIndex &index) const;
    void toggleGroup(int row);
    /// Asks for a column of the model to stand where another stands.
    void askMove(int column, int place);
    void tellShown();
    void fitRows();
    void fitColumns();
    void adoptRows(int first, int last);
    /// Puts the cursor on the first cell if it is nowhere yet. Whether it did.
    bool placeCursor();

    BoardModel &m_model;
    const Theme &m_theme;
    BoardCellDelegate *m_delegate;
    BoardCorner *m_corner;
    BoardCorner *m_overBar; ///< so that the headings reach over the scroll bar
    QVector<QPersistentModelIndex> m_marks;
    QTimer m_settle; ///< runs out when scrolling pauses
};

} // namespace slipway
