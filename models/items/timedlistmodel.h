#pragma once

#include "models/domain/duepromotion.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

namespace slipway {

/// Releases that go into an environment at a time, and what became of those whose time has come.
class TimedListModel final : public KeyedTable<TimedRelease, qint64>
{
    Q_OBJECT
public:
    enum Column { StateColumn, WhatColumn, WhenColumn, ByColumn, MessageColumn, ColumnCount };
    Q_ENUM(Column)

    using KeyedTable::KeyedTable;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Those that wait for their time.
    int waiting() const;

    static QString stateText(TimedState state);
    static QString whatText(const TimedRelease &timed);

protected:
    qint64 keyOf(const TimedRelease &timed) const override { return timed.id; }
    bool same(const TimedRelease &a, const TimedRelease &b) const override;
    QVariant cell(const TimedRelease &timed, int column, int role) const override;

private:
    static QString shown(const TimedRelease &timed, int column);
};

} // namespace slipway
