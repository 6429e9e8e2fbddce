#pragma once

#include "models/domain/deploymentsort.h"
#include "models/domain/historygroups.h"
#include "views/pages/historyfilter.h"

#include <QSettings>
#include <QStringList>

namespace slipway {

/// How a person reads the history of one workspace: filters that they gave a name, columns that they hid.
class HistorySettings
{
public:
    /// `workspace` is its address.
    explicit HistorySettings(const QString &workspace);

    QVector<SavedFilter> savedFilters() const;
    void setSavedFilters(const QVector<SavedFilter> &saved);
    /// Names of DeploymentListModel::Column; the rarer ones where nobody has said.
    QStringList hiddenColumns() const;
    void setHiddenColumns(const QStringList &names);
    HistoryGrouping grouping() const;
    void setGrouping(HistoryGrouping grouping);
    DeploymentSort sort() const;
    void setSort(const DeploymentSort &sort);

private:
    QSettings m_settings;
    QString m_key;
};

} // namespace slipway
