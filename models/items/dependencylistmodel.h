#pragma once

#include "models/domain/dependency.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

namespace slipway {

/// Packages that lock files pin differently at two points.
class DependencyListModel final : public KeyedTable<DependencyChange, std::pair<QString, QString>>
{
    Q_OBJECT
public:
    enum Column { NameColumn, KindColumn, FromColumn, ToColumn, FileColumn, ColumnCount };
    Q_ENUM(Column)

    using KeyedTable::KeyedTable;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    Key keyOf(const DependencyChange &change) const override { return {change.file, change.name}; }
    bool same(const DependencyChange &a, const DependencyChange &b) const override { return a == b; }
    QVariant cell(const DependencyChange &change, int column, int role) const override;

private:
    static QString shown(const DependencyChange &change, int column);
};

/// "12 packages: 2 added, 1 removed, 3 raised to a new major version"; empty where nothing changed.
QString dependencyWords(const QVector<DependencyChange> &changes);

} // namespace slipway
