#pragma once

#include "models/domain/freeze.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

namespace slipway {

/// A freeze and when it holds.
struct FreezeRow
{
    Freeze freeze;
    bool isActive = false;
    QDateTime until; ///< of the time that holds now; null: nobody knows
    QDateTime next; ///< when it holds next; null: not again
};

/// The freezes of a workspace.
class FreezeListModel final : public KeyedTable<FreezeRow, qint64>
{
    Q_OBJECT
public:
    enum Column { StateColumn, ReasonColumn, WhereColumn, WhenColumn, ByColumn, ColumnCount };
    Q_ENUM(Column)

    using KeyedTable::KeyedTable;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "shop in production", "every project everywhere".
    static QString whereText(const Freeze &freeze);
    /// "every week (FREQ=WEEKLY)", or from when until when.
    static QString whenText(const Freeze &freeze);
    static QString stateText(const FreezeRow &row);

protected:
    qint64 keyOf(const FreezeRow &row) const override { return row.freeze.id; }
    bool same(const FreezeRow &a, const FreezeRow &b) const override;
    QVariant cell(const FreezeRow &row, int column, int role) const override;
};

} // namespace slipway
