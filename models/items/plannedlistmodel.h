#pragma once

#include "models/domain/gates.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

namespace slipway {

/// One project's next step into an environment, and whether the gates let it.
struct PlannedMove
{
    QString project;
    QString release; ///< live in the environment before
    QString live; ///< what it would take the place of; empty: nothing yet
    bool isKnown = false; ///< the gates were looked at
    int commits = 0; ///< that would become live
    int lost = 0; ///< live ones that would get lost
    QVector<GateFinding> findings{};
    QString trouble{}; ///< why the gates could not be looked at

    bool mayMove() const { return isKnown && trouble.isEmpty() && mayEnter(findings); }
};

/// What could go into one environment, project by project, each with its prognosis.
class PlannedListModel final : public KeyedTable<PlannedMove, QString>
{
    Q_OBJECT
public:
    enum Column { ProjectColumn, StepColumn, CommitsColumn, PrognosisColumn, ColumnCount };
    Q_ENUM(Column)

    using KeyedTable::KeyedTable;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The prognosis of one of the rows came.
    void take(const PlannedMove &move);
    int movable() const;
    int known() const; ///< whose gates were looked at

    /// "can move", or the weightiest reason why not and how many more there are.
    static QString prognosis(const PlannedMove &move);

protected:
    QString keyOf(const PlannedMove &move) const override { return move.project; }
    bool same(const PlannedMove &a, const PlannedMove &b) const override;
    QVariant cell(const PlannedMove &move, int column, int role) const override;
};

} // namespace slipway
