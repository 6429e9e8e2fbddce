#include "models/items/approvalinboxmodel.h"

#include "models/items/approvallistmodel.h"

namespace slipway {

void ApprovalInboxModel::setWhose(Whose whose)
{
    m_whose = whose;
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
    if (m_whose == Whose::Everybodys || index.data(ApprovalListModel::IdRole).value<ApprovalId>() == m_kept)
        return true;
    const int role = m_whose == Whose::Mine ? ApprovalListModel::MineRole : ApprovalListModel::OwnRoleRole;
    return index.data(role).toBool();
}

} // namespace slipway
