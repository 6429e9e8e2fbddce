#pragma once

#include "models/base/ids.h"
#include "models/domain/deploymentsort.h"

#include <QObject>

class QMenu;
class QTableView;

namespace slipway {

class DeploymentListModel;

/// How a table of deployments is ordered: by a click on its header, or by a menu for the keyboard. It says
/// what is wished; whoever fills the model does it.
class HistorySorting final : public QObject
{
    Q_OBJECT
public:
    HistorySorting(QTableView &table, DeploymentListModel &model, QObject *parent);

    const DeploymentSort &sort() const { return m_sort; }
    /// Shows it, without wishing for it.
    void setSort(const DeploymentSort &sort);
    /// Puts "Sort by" in front.
    void addMenu(QMenu &menu);
    /// Makes this row the current one again where it is in the list; what is looked at does not move for it.
    bool chooseAgain(DeploymentId id);
    /// "12 deployments, newest first".
    QString words(qint64 total) const;
    void retranslate();

Q_SIGNALS:
    void sortChanged(const slipway::DeploymentSort &sort);

private:
    void wish(const DeploymentSort &sort);
    void takeIndicator(int section, Qt::SortOrder order);

    QTableView &m_table;
    DeploymentListModel &m_model;
    DeploymentSort m_sort;
    bool m_isShowing = false; ///< the arrow moves by our own hand
};

} // namespace slipway
