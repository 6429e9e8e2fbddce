#pragma once

#include "models/base/async.h"
#include "models/items/deploymentlistmodel.h"
#include "models/store/deploymentorder.h"
#include "models/store/deploymentstore.h"
#include "models/store/historygroupids.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace slipway {

class Session;

/// Fills a DeploymentListModel from the store. A new filter shows its first rows at once and the rest when
/// the ids are there; what a view looks at beyond them is read page by page. The newest question wins.
class HistoryFeed final : public QObject
{
    Q_OBJECT
public:
    HistoryFeed(Session &session, QObject *parent);

    DeploymentListModel &model() { return *m_model; }
    /// `moment`: rows are shown as they were known then; null: now. That later ones do not come is the
    /// filter's matter.
    void show(const DeploymentFilter &filter, const QDateTime &moment = {});
    /// Under which headings; the next `show` heeds it. Only the newest first has any.
    void setGrouping(HistoryGrouping grouping) { m_grouping = grouping; }
    /// In which order; the next `show` heeds it.
    void setSort(const DeploymentSort &sort);
    /// Reads again when deployments changed while `page` is seen, and tells `also`.
    void keepFresh(QWidget *page, std::function<void()> also);

Q_SIGNALS:
    /// The model holds the answer; `total` rows fit the filter.
    void shown(qint64 total);
    void failed(const slipway::Error &error);

private:
    void askFirst(bool again);
    void askIds();
    void askFreezeNotes(const QVector<Deployment> &rows);
    void askRows(const QVector<DeploymentId> &ids);
    QDateTime now() const;
    HistoryGrouping grouping() const;
    QVector<Deployment> asKnown(QVector<Deployment> rows) const;
    void showFirst();

    Session &m_session;
    DeploymentListModel *m_model;
    DeploymentFilter m_filter;
    HistoryGrouping m_grouping = HistoryGrouping::None;
    QDateTime m_moment; ///< null: now
    DeploymentSort m_sort;
    bool m_isReordered = false; ///< what the model holds is in another order
    QVector<Deployment> m_first;
    QTimer m_beforeIds;
    NewestWins m_newest;
    quint64 m_ticket = 0;
};

} // namespace slipway
