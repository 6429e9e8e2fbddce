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
    bool isInWave = false; ///< the same version is live in another environment of the project too
    CellBadges badges;
    Boxed<CellRules> rules; ///< why there are some of the badges
    Boxed<Observation> observed;
    std::optional<EnvironmentSlot> next; ///< deployed in another slot and not live
    std::optional<CellDrift> fromBaseline; ///< nothing: no baseline is chosen, or it is not known
    std::optional<RecentOutcomes> recent; ///< nothing: not asked for, or not known

    bool operator==(const BoardCellFacts &) const = default;
};

/// What the ground of a cell speaks of: what needs a person, how far it is behind (or, of a chosen baseline,
/// away), how long it has been there, or how many of the last deployments failed.
enum class BoardHeat { Attention, Drift, Age, FailureRate };

/// One line of the board: a group's heading, or a project.
struct BoardLine
{
    bool isGroup = false;
    bool isRead = true; ///< false: its cells have not been asked for yet
    bool isCollapsed = false; ///< of a heading: its projects are not shown
    QString group;
    int projectsInGroup = 0;
    BoardSummary tally; ///< of a project, or of all that stands under the heading
    Project project;
    /// The board's own, shared with it: a large board is not copied on the GUI thread.
    QVector<std::optional<BoardCell>> cells;

    const BoardCell *cellOf(EnvironmentId environment) const;
    /// The same, known to stand at `place` in the board's order.
    const BoardCell *cellAt(int place, EnvironmentId environment) const;
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
        BehindRole, ///< int
        UnreadRole, ///< bool: nobody knows yet what is in the cell
        CollapsedRole, ///< bool: of a heading
        HeatRole, ///< double, 0 to 1, by what setHeat() says, -1 where that is not known; nothing where the
                  ///< ground is the attention's
        TierStartRole, ///< bool: the column begins another tier than the one before it, and some tier
                       ///< has several (headerData)
        BaselineRole ///< bool: the column is what the drift of all the others is counted from (headerData)
    };
    Q_ENUM(Role)

    explicit BoardModel(QObject *parent = nullptr);

    /// Takes a newer board. Cells without known drift keep the drift that they had while what runs there is
    /// the same: the drift arrives a moment after the board.
    /// Rows that are not read yet keep what stood in them.
    void setBoard(const Board &board);
    /// Takes the rows of `part` in the place of those it shows: the drift of some, or what was not read yet.
    /// Projects that are not shown are left out.
    void takeRows(const Board &part);
    /// Whether the projects of a group are shown.
    void setCollapsed(const QString &group, bool collapsed);
    void setHeat(BoardHeat heat);
    BoardHeat heat() const { return m_heat; }
    /// The projects of these rows, in their order.
    QVector<ProjectId> projectsIn(int first, int last) const;
    /// The time that ages are counted to.
    void setNow(const QDateTime &now);
    QDateTime now() const { return m_now; }

    const QVector<Environment> &environments() const { return m_environments; }
    /// The environment that drift is counted from; not valid: the one before each.
    EnvironmentId baseline() const { return m_baseline; }
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
    void setBaseline(EnvironmentId baseline);
    QString baselineName() const;
    bool startsTier(int environment) const;
    void showLines();
    void count();
    QVariant heatOf(const BoardLine &line, const BoardCell &cell, int place) const;
    QVariant environmentHeader(int environment, int role) const;
    BoardCellFacts shownFacts(const BoardCell &cell, const BoardLine &line) const;
    QVariant projectCell(const BoardLine &line, int role) const;
    QString cellWords(const BoardLine &line, const BoardCell *cell, int place, int role) const;
    /// The environment whose lead a cell's `behind` counts: the nearest of lower order that the project uses.
    QString environmentBefore(const BoardLine &line, int environment) const;

    QVector<Environment> m_environments;
    QVector<BoardLine> m_lines; ///< with those of collapsed groups
    QHash<ProjectId, int> m_places; ///< in m_lines
    QSet<QString> m_collapsed;
    BoardSummary m_summary;
    QDateTime m_now;
    BoardHeat m_heat = BoardHeat::Attention;
    EnvironmentId m_baseline;
    int m_projects = 0;
    bool m_isTiered =
        false; ///< some tier has several environments side by side: it is worth telling them apart
};

BoardCellFacts factsOf(const BoardCell &cell);
/// The same, with what the project's other cells say of this one.
BoardCellFacts factsOf(const BoardCell &cell, const BoardLine &line);

} // namespace slipway

Q_DECLARE_METATYPE(slipway::BoardCellFacts)
