#pragma once

#include "models/domain/promotion.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

namespace slipway {

/// What was let in, newest first, and what became of it.
class PromotionListModel final : public KeyedTable<Promotion, qint64>
{
    Q_OBJECT
public:
    enum Column { StateColumn, WhatColumn, KindColumn, ByColumn, WhenColumn, MessageColumn, ColumnCount };
    Q_ENUM(Column)

    using KeyedTable::KeyedTable;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Those that have not ended.
    int open() const;

    static QString stateText(PromotionState state);
    static Tone stateTone(PromotionState state);

protected:
    qint64 keyOf(const Promotion &promotion) const override { return promotion.id; }
    bool same(const Promotion &a, const Promotion &b) const override;
    QVariant cell(const Promotion &promotion, int column, int role) const override;
};

} // namespace slipway
