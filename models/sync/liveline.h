#pragma once

#include "models/store/deploymentstore.h"
#include "models/store/livenow.h"
#include "models/sync/pagewriter.h"

#include <utility>

namespace slipway {

using ProjectPlace = std::pair<ProjectId, EnvironmentId>;

/// When a deployment looked at what was live: as it began.
template <class Item> QDateTime beginOf(const Item &item)
{
    return item.startedAt.isValid() ? item.startedAt
        : item.finishedAt.isValid() ? item.finishedAt
                                    : item.createdAt;
}

/// What went live in one project and environment around the time of a page, by when.
struct LiveLine
{
    QVector<LiveMoment> moments;
    bool isAtEnd = false; ///< nothing that is stored went live since the page began

    void sort();
    /// What was live at `when`, not counting the deployment itself; null where nothing was.
    const LiveMoment *before(const QDateTime &when, const QString &externalId) const;
    CommitId commitBefore(const QDateTime &when, const QString &externalId) const;
};

/// From the store and from the page itself, which is not stored yet.
Result<LiveLine> liveLine(DeploymentStore &store, LiveNow &live, const Connection &connection,
                          ProjectPlace place, const QVector<const MappedDeployment *> &ofPage);

/// The stored rows of the connection whose kind a page has changed, once it is stored: pages come newest
/// first, and what a deployment took the place of is often read after it. What looked like a deploy may have
/// been a roll-back.
Result<QVector<IncomingDeployment>> seenAnew(DeploymentStore &store, const Connection &connection,
                                             ProjectPlace place,
                                             const QVector<const MappedDeployment *> &ofPage,
                                             const GitFactsPointer &git);

} // namespace slipway
