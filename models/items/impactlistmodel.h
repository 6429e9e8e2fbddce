#pragma once

#include "models/domain/impact.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

namespace slipway {

Tone toneOf(ImpactVerdict verdict);
QString wordFor(ImpactVerdict verdict);

/// What a deployment did to each number that is watched, one a row. Lives on the GUI thread.
class ImpactListModel final : public KeyedTable<MonitorImpact, QString>
{
    Q_OBJECT
public:
    enum Column { MonitorColumn, VerdictColumn, BeforeColumn, AfterColumn, BeyondColumn, ColumnCount };
    Q_ENUM(Column)

    using KeyedTable::KeyedTable;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    QString keyOf(const MonitorImpact &impact) const override { return impact.monitor.name; }
    bool same(const MonitorImpact &, const MonitorImpact &) const override { return false; }
    QVariant cell(const MonitorImpact &impact, int column, int role) const override;

private:
    QString shown(const MonitorImpact &impact, int column) const;
};

/// One value that was read, before the deployment or after it.
struct ImpactValue
{
    QDateTime at;
    double value = 0;
    QString unit;
    bool isAfter = false;
    bool isBeyond = false; ///< the threshold
};
QVector<ImpactValue> valuesOf(const MonitorImpact &impact);

/// The values behind a chart, in words. Lives on the GUI thread.
class ImpactValueModel final : public KeyedTable<ImpactValue, qint64>
{
    Q_OBJECT
public:
    enum Column { WhenColumn, SideColumn, ValueColumn, LimitColumn, ColumnCount };
    Q_ENUM(Column)

    using KeyedTable::KeyedTable;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    qint64 keyOf(const ImpactValue &value) const override { return value.at.toMSecsSinceEpoch(); }
    bool same(const ImpactValue &a, const ImpactValue &b) const override
    {
        return a.value == b.value && a.unit == b.unit && a.isAfter == b.isAfter && a.isBeyond == b.isBeyond;
    }
    QVariant cell(const ImpactValue &value, int column, int role) const override;
};

} // namespace slipway
