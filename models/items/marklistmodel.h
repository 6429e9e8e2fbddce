#pragma once

#include "models/domain/gates.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

#include <utility>

namespace slipway {

/// A release that is held or marked bad.
struct MarkedRelease
{
    QString project;
    QString release;
    ReleaseMark mark;
};

/// What people said of releases: held, or bad.
class MarkListModel final : public KeyedTable<MarkedRelease, std::pair<QString, QString>>
{
    Q_OBJECT
public:
    enum Column { StateColumn, ReleaseColumn, ReasonColumn, ByColumn, WhenColumn, ColumnCount };
    Q_ENUM(Column)

    using KeyedTable::KeyedTable;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString stateText(const ReleaseMark &mark);

protected:
    Key keyOf(const MarkedRelease &row) const override { return {row.project, row.release}; }
    bool same(const MarkedRelease &a, const MarkedRelease &b) const override { return a.mark == b.mark; }
    QVariant cell(const MarkedRelease &row, int column, int role) const override;
};

} // namespace slipway
