#pragma once

#include "models/items/boardmodel.h"

#include <QAbstractTableModel>

namespace slipway {

/// The ways in which the board's data can be laid out: projects by environments (BoardModel itself), releases
/// by environments, environments as columns of what is live there, and the way of promotion.
enum class BoardLayout { Places, Releases, Commits, Graph };

/// The board told in another order: each cell stands for a cell of the board. It keeps no values, so that
/// what it says is what the board says. `rebuild` after the board changed. GUI thread.
class BoardRetold : public QAbstractTableModel
{
    Q_OBJECT
public:
    BoardRetold(const BoardModel &board, QObject *parent) : QAbstractTableModel(parent), m_board(board) { }

    void rebuild();
    /// The board's cell that this one stands for; not valid: none.
    virtual QModelIndex boardIndex(const QModelIndex &index) const = 0;
    /// Where a cell of the board stands here; not valid: nowhere.
    QModelIndex indexOf(const QModelIndex &boardCell) const;
    /// These cells of the board are marked.
    void setMarked(const QVector<QModelIndex> &boardCells);
    const BoardModel &board() const { return m_board; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    virtual void build() = 0;
    /// What a cell shows; `facts` are the board's.
    virtual QVariant told(const QModelIndex &index, const BoardCellFacts &facts, int role) const = 0;

private:
    const BoardModel &m_board;
    QVector<QPersistentModelIndex> m_marked;
};

/// One row a release of a project that runs or is tried somewhere, one column an environment.
class ReleaseBoardModel final : public BoardRetold
{
    Q_OBJECT
public:
    using BoardRetold::BoardRetold;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QModelIndex boardIndex(const QModelIndex &index) const override;

protected:
    void build() override;
    QVariant told(const QModelIndex &index, const BoardCellFacts &facts, int role) const override;

private:
    struct Row
    {
        int line = 0; ///< of the board
        QString version;
    };
    QVector<Row> m_rows;
};

/// One column an environment, in each what is live there, the newest first.
class CommitColumnsModel final : public BoardRetold
{
    Q_OBJECT
public:
    using BoardRetold::BoardRetold;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QModelIndex boardIndex(const QModelIndex &index) const override;

protected:
    void build() override;
    QVariant told(const QModelIndex &index, const BoardCellFacts &facts, int role) const override;

private:
    QVector<QVector<int>> m_columns; ///< of each environment, lines of the board
    int m_deepest = 0;
};

/// What is broken, or runs something else than was deployed: the furthest environment first, `most` at most.
QVector<QModelIndex> brokenCells(const BoardModel &board, int most);

/// An environment on the way of promotion.
struct PromotionStop
{
    QString environment;
    int rank = 0; ///< how many places come before it; those of one rank stand side by side
    QStringList lines; ///< what is there, in short
    QString sentence; ///< the same read aloud, with how far behind
    Tone tone = Tone::Plain;
    QString lag; ///< how far it is behind the one before: said at the arrow; empty at the beginning
    Tone lagTone = Tone::Muted;
};

/// All stops in promotion order, with what of `project` (empty: none) is there.
QVector<PromotionStop> promotionStops(const BoardModel &board, const QString &project);

} // namespace slipway
