#pragma once

#include "models/domain/train.h"
#include "models/items/keyedtable.h"
#include "models/items/plannedlistmodel.h"
#include "models/items/tone.h"

namespace slipway {

/// The trains of a workspace, and how far each has come.
class TrainListModel final : public KeyedTable<Train, qint64>
{
    Q_OBJECT
public:
    enum Column { StateColumn, NameColumn, EnvironmentColumn, CarsColumn, MessageColumn, ColumnCount };
    Q_ENUM(Column)

    using KeyedTable::KeyedTable;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Those that are to be looked after: under way or stopped.
    int open() const;

    static QString stateText(TrainState state);
    static Tone stateTone(TrainState state);

protected:
    qint64 keyOf(const Train &train) const override { return train.id; }
    bool same(const Train &a, const Train &b) const override;
    QVariant cell(const Train &train, int column, int role) const override;

private:
    static QString shown(const Train &train, int column);
};

/// A car, and what the gates say of it where it is still to go.
struct TrainCarRow
{
    TrainCar car;
    PlannedMove move{};

    bool mayComeOff() const { return !car.promotion; }
};

/// The cars of one train, in the order they go.
class TrainCarModel final : public KeyedTable<TrainCarRow, qint64>
{
    Q_OBJECT
public:
    enum Column { PlaceColumn, ProjectColumn, ReleaseColumn, StateColumn, MessageColumn, ColumnCount };
    Q_ENUM(Column)

    using KeyedTable::KeyedTable;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString stateText(const TrainCarRow &row);

protected:
    qint64 keyOf(const TrainCarRow &row) const override { return row.car.id; }
    bool same(const TrainCarRow &a, const TrainCarRow &b) const override;
    QVariant cell(const TrainCarRow &row, int column, int role) const override;

private:
    static QString shown(const TrainCarRow &row, int column);
};

} // namespace slipway
