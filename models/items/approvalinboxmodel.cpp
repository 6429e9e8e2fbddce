#include "models/items/approvalinboxmodel.h"

#include "models/items/approvallistmodel.h"

namespace slipway {

void ApprovalInboxModel::setMineOnly(bool mineOnly)
{
    m_mineOnly = mineOnly;
    invalidateFilter();
}

void ApprovalInboxModel::setKept(ApprovalId id)
{
    if (m_kept == id)
        return;
    m_kept = id;
    invalidateFilter();
}

bool ApprovalInboxModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return !m_mineOnly || index.data(ApprovalListModel::MineRole).toBool()
        || index.data(ApprovalListModel::IdRole).value<ApprovalId>() == m_kept;
}

} // namespace slipway
