#pragma once

#include "models/domain/board.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

#include <QDateTime>
#include <QMetaType>

namespace slipway {

/// What stands in one cell of the board, in meaning alone.
struct BoardCellFacts
{
    CellAttention attention = CellAttention::None;
    bool isLive = false; ///< something runs there; else `version` is what was tried
    bool isPartial = false;
    bool isRollback = false;
    QString version; ///< what runs there, or the commit's first digits; empty: unknown
    QDateTime since;
    QString attempt; ///< the version that is under way, failed or waits; empty: none
    DeploymentState attemptState = DeploymentState::Unknown;
    QDateTime attemptAt;
    int behind = 0; ///< commits that the environment before has and this one lacks
    int missing = 0; ///< commits here that the environment before lacks
    int waitingApprovals = 0;

    bool operator==(const BoardCellFacts &) const = default;
};

/// One line of the board: a group's heading, or a project.
struct BoardLine
{
    bool isGroup = false;
    QString group;
    int projectsInGroup = 0;
    Project project;
    /// The board's own, shared with it: a large board is not copied on the GUI thread.
    QVector<std::optional<BoardCell>> cells;

    const BoardCell *cellOf(EnvironmentId environment) const;
};

/// The board as a table: groups flattened into heading lines, the project's name in the first column, then
/// one column an environment in promotion order. A refresh says no more than what changed. Lives on the GUI
/// thread, where its views are.
class BoardModel final : public KeyedTable<BoardLine, std::pair<bool, QString>>
{
    Q_OBJECT
public:
    enum Column { ProjectColumn, FirstEnvironmentColumn };
    Q_ENUM(Column)
    enum Role {
        FactsRole = FirstOwnRole, ///< BoardCellFacts; nothing where the cell is empty
        GroupRole, ///< bool: a heading
        ProjectNameRole, ///< QString
        EnvironmentNameRole, ///< QString; of columns too (headerData)
        TierRole, ///< the tier's word where the environment's name does not say it (headerData)
        VersionRole, ///< QString: the live version as the store has it
        BehindRole ///< int
    };
    Q_ENUM(Role)

    explicit BoardModel(QObject *parent = nullptr);

    /// Takes a newer board. Cells without known drift keep the drift that they had while what runs there is
    /// the same: the drift arrives a moment after the board.
    void setBoard(const Board &board);
    /// The time that ages are counted to.
    void setNow(const QDateTime &now);
    QDateTime now() const { return m_now; }

    const QVector<Environment> &environments() const { return m_environments; }
    BoardSummary summary() const { return m_summary; }
    int projectCount() const { return m_projects; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void summaryChanged();

protected:
    Key keyOf(const BoardLine &line) const override;
    bool same(const BoardLine &a, const BoardLine &b) const override;
    QVariant cell(const BoardLine &line, int column, int role) const override;

private:
    void setEnvironments(const QVector<Environment> &environments);
    QVariant projectCell(const BoardLine &line, int role) const;
    /// The environment whose lead a cell's `behind` counts: the nearest of lower order that the project uses.
    QString environmentBefore(const BoardLine &line, int environment) const;

    QVector<Environment> m_environments;
    BoardSummary m_summary;
    QDateTime m_now;
    int m_projects = 0;
};

BoardCellFacts factsOf(const BoardCell &cell);

} // namespace slipway

Q_DECLARE_METATYPE(slipway::BoardCellFacts)
