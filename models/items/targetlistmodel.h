#pragma once

#include "models/domain/promotion.h"
#include "models/items/keyedtable.h"
#include "models/items/tone.h"

#include <utility>

namespace slipway {

/// Who carries releases into which environment.
class TargetListModel final : public KeyedTable<DeployTarget, std::pair<QString, QString>>
{
    Q_OBJECT
public:
    enum Column { EnvironmentColumn, ProjectColumn, CarrierColumn, DetailColumn, ColumnCount };
    Q_ENUM(Column)

    using KeyedTable::KeyedTable;

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "deploy-prod at ci", or the command, word by word.
    static QString carrierText(const DeployTarget &target);

protected:
    Key keyOf(const DeployTarget &target) const override { return {target.environment, target.project}; }
    bool same(const DeployTarget &a, const DeployTarget &b) const override { return a == b; }
    QVariant cell(const DeployTarget &target, int column, int role) const override;
};

} // namespace slipway
