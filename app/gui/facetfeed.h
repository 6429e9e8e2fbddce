#pragma once

#include "models/base/async.h"
#include "models/domain/historyfacets.h"
#include "models/store/deploymentfilter.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace slipway {

class Session;

/// Counts what fits a filter by every facet, a moment after it was set and away from the window. The next
/// filter gives up the counting under way.
class FacetFeed final : public QObject
{
    Q_OBJECT
public:
    FacetFeed(Session &session, QObject *parent);
    ~FacetFeed() override;

    void show(const DeploymentFilter &filter);
    /// Counts again under the same filter.
    void again();

Q_SIGNALS:
    void counted(const slipway::HistoryFacetCounts &counts);
    void failed(const slipway::Error &error);

private:
    void giveUp();
    void ask();

    Session &m_session;
    DeploymentFilter m_filter;
    std::shared_ptr<std::atomic_bool> m_isGivenUp;
    QTimer m_pause;
    NewestWins m_newest;
};

} // namespace slipway
