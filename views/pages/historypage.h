#pragma once

#include "models/domain/deployment.h"
#include "models/domain/deploymentsort.h"
#include "models/domain/historygroups.h"
#include "views/charts/timelineview.h"
#include "views/pages/historyfilterbar.h"
#include "views/pages/page.h"

#include <array>

class QAction;
class QMenu;
class QPushButton;

namespace slipway {

class DeploymentDetail;
class DeploymentListModel;
class HistorySorting;
class Label;
class HistoryTable;
class PageHeader;

/// The models a HistoryPage shows; they outlive it.
struct HistoryModels
{
    DeploymentListModel &deployments;
};

/// Everything that was ever deployed: filter, table, one deployment in full, and what was live when.
class HistoryPage final : public Page
{
    Q_OBJECT
public:
    HistoryPage(Theme &theme, const HistoryModels &models, QWidget *parent = nullptr);

    void openWith(const PageRequest &request) override;
    QWidget *firstFocus() const override;
    bool travels() const override { return true; }
    void setMoment(const QDateTime &moment) override;

    Standing standing() const override;
    HistoryFilter filter() const { return m_filter->filter(); }
    /// The model holds the answer; `total` of the whole filter.
    void showDeployments(qint64 total);
    /// How many there are of each value, under the filter.
    void showFacets(const HistoryFacetCounts &counts, const FacetNames &names);
    /// Newer counts are on their way.
    void showCounting() { m_filter->setCounting(); }
    /// Filters that the person gave a name, in the order they are offered.
    void showSavedFilters(const QVector<SavedFilter> &saved);
    /// Names of DeploymentListModel::Column that the person does not want to see.
    void hideColumns(const QStringList &names);
    void showGrouping(HistoryGrouping grouping);
    /// In which order the person reads; without wishing for it.
    void showSort(const DeploymentSort &sort);
    DeploymentSort sort() const;
    /// What was live of one project; `project` is its name.
    void showTimeline(const QString &project, QVector<TimelineLane> lanes, QVector<TimelineMark> marks,
                      qint64 now);
    /// One that is not in the table's filter may be shown too (from the time line).
    void showDeployment(const Deployment &deployment);

Q_SIGNALS:
    void filterChanged(const slipway::HistoryFilter &filter);
    void savedFiltersChanged(const QVector<slipway::SavedFilter> &saved);
    void hiddenColumnsChanged(const QStringList &names);
    void groupingChosen(slipway::HistoryGrouping grouping);
    void sortChanged(const slipway::DeploymentSort &sort);
    /// A deployment was chosen on the time line that the table has no values for.
    void deploymentWanted(slipway::DeploymentId id);
    /// This one is being read now.
    void deploymentShown(const slipway::Deployment &deployment);
    void compareWithPreviousRequested(const slipway::Deployment &deployment);
    /// `title` names it for a person.
    void impactRequested(slipway::DeploymentId id, const QString &title);
    void recordRequested(const QString &project, const QString &environment);
    void copyRequested(const QString &text);
    /// What this shows is wanted as a file; `name` is its title.
    void pictureRequested(QWidget *chart, const QString &name);
    /// The chosen rows as a Markdown table; `rows` of them.
    void copyTableRequested(const QString &markdown, int rows);
    void promoteRequested(const QString &project, const QString &release, const QString &environment);
    /// `release` empty: to the last good one.
    void rollbackRequested(const QString &project, const QString &release, const QString &environment);

protected:
    void retranslate() override;

private:
    QWidget *makeTimeline();
    void makeGroupingMenu();
    void sayGrouping();
    void sayWhetherGrouped();
    void keepFilter();
    void forgetFilter(const QString &name);
    void chooseRow(const QModelIndex &index);
    void chooseBar(DeploymentId id);
    void goBack();
    /// Only what was deployed on these days, everything else as it is; `others`: nothing else is filtered.
    void showDays(const QDate &first, const QDate &last, bool others);
    void say();

    HistoryModels m_models;
    PageHeader *m_header;
    QPushButton *m_columns;
    QMenu *m_columnsMenu;
    QPushButton *m_grouping;
    std::array<QAction *, 3> m_groupings{};
    QPushButton *m_record;
    HistoryFilterBar *m_filter;
    HistoryTable *m_table;
    HistorySorting *m_sorting;
    DeploymentDetail *m_detail;
    Label *m_timelineTitle;
    QPushButton *m_picture;
    QPushButton *m_onlyThese;
    TimelineView *m_timeline;
    QVector<SavedFilter> m_saved;
    QString m_timelineProject;
    Deployment m_shown;
    qint64 m_total = -1;
};

} // namespace slipway
