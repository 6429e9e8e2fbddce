#pragma once

#include "models/base/ids.h"

#include <QSortFilterProxyModel>

namespace slipway {

/// The inbox over an ApprovalListModel: only what waits for the person or their roles, or everything. The
/// request being read stays in it until another is opened, also when it has just been decided.
class ApprovalInboxModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    enum class Whose { Mine, MyRoles, Everybodys };
    Q_ENUM(Whose)

    void setWhose(Whose whose);
    void setKept(ApprovalId id);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Whose m_whose = Whose::Mine;
    ApprovalId m_kept;
};

} // namespace slipway
