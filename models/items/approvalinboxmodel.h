#pragma once

#include "models/base/ids.h"

#include <QSortFilterProxyModel>

namespace slipway {

/// The inbox over an ApprovalListModel: only what waits for the person, or everything. The request being read
/// stays in it until another is opened, also when it has just been decided.
class ApprovalInboxModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setMineOnly(bool mineOnly);
    bool isMineOnly() const { return m_mineOnly; }
    void setKept(ApprovalId id);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_mineOnly = true;
    ApprovalId m_kept;
};

} // namespace slipway
