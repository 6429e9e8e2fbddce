#pragma once

#include "views/charts/timelineview.h"
#include "views/pages/historyfilterbar.h"
#include "views/pages/page.h"

class QPushButton;
class QTableView;

namespace slipway {

class DeploymentDetail;
class DeploymentListModel;
class Label;
class PageHeader;

/// The models a HistoryPage shows; they outlive it.
struct HistoryModels
{
    DeploymentListModel &deployments;
    QAbstractItemModel &projects; ///< ChoiceListModel whose first entry stands for all
    QAbstractItemModel &environments; ///< the same
};

/// Everything that was ever deployed: filter, table, one deployment in full, and what was live when.
class HistoryPage final : public Page
{
    Q_OBJECT
public:
    HistoryPage(Theme &theme, const HistoryModels &models, QWidget *parent = nullptr);

    void openWith(const PageRequest &request) override;
    QWidget *firstFocus() const override;

    Standing standing() const override;
    HistoryFilter filter() const { return m_filter->filter(); }
    /// The model holds the answer; `total` of the whole filter.
    void showDeployments(qint64 total);
    /// What was live of one project; `project` is its name.
    void showTimeline(const QString &project, QVector<TimelineLane> lanes, qint64 now);
    /// One that is not in the table's filter may be shown too (from the time line).
    void showDeployment(const Deployment &deployment);

Q_SIGNALS:
    void filterChanged(const slipway::HistoryFilter &filter);
    /// A deployment was chosen on the time line that the table has no values for.
    void deploymentWanted(slipway::DeploymentId id);
    /// This one is being read now.
    void deploymentShown(const slipway::Deployment &deployment);
    void compareWithPreviousRequested(const slipway::Deployment &deployment);
    void recordRequested(const QString &project, const QString &environment);
    void copyRequested(const QString &text);
    void promoteRequested(const QString &project, const QString &release, const QString &environment);
    /// `release` empty: to the last good one.
    void rollbackRequested(const QString &project, const QString &release, const QString &environment);

protected:
    void retranslate() override;

private:
    QWidget *makeTable();
    QWidget *makeTimeline();
    void fitColumns();
    void chooseRow(const QModelIndex &index);
    void chooseBar(DeploymentId id);
    void goBack();
    void say();

    HistoryModels m_models;
    PageHeader *m_header;
    QPushButton *m_record;
    HistoryFilterBar *m_filter;
    QTableView *m_table;
    DeploymentDetail *m_detail;
    Label *m_timelineTitle;
    TimelineView *m_timeline;
    QString m_timelineProject;
    Deployment m_shown;
    qint64 m_total = -1;
};

} // namespace slipway
