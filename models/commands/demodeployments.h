#pragma once

#include "models/commands/demohistory.h"
#include "models/commands/demorandom.h"
#include "models/domain/deployment.h"

#include <memory>

namespace slipway {

using DemoHistories = std::shared_ptr<const QVector<DemoHistory>>;

/// What a demo's deployments are between: rows of the workspace with their ids, and the histories of their
/// repositories (project i has history i modulo their number).
struct DemoPlaces
{
    QVector<ProjectId> projects;
    QVector<Environment> environments;
    DemoHistories histories;
    qint64 now = 0; ///< milliseconds since 1970
};

/// The present state of one project in one environment: its last one to three deployments, oldest first.
QVector<Deployment> demoTail(const DemoPlaces &places, int project, int environment);

/// A believable history of exactly `count` deployments, one after the other: on working days, releases moving
/// from environment to environment with failures, roll-backs and redeployments; at the end the present state
/// of each pair.
class DemoDeployments
{
public:
    DemoDeployments(DemoPlaces places, qint64 count, quint64 seed);

    /// Fills in the next one; false at the end.
    bool next(Deployment &deployment);

private:
    struct Pair
    {
        int project = 0;
        int environment = 0;
        int tier = 0;
        qint64 closesAt = 0; ///< where its present state begins
        int release = -1; ///< position of the last one that succeeded
        bool failed = false;
    };
    void addPairs();
    qint64 timeOf(qint64 number);
    void fillIn(Deployment &deployment, Pair &pair, qint64 at);
    void choose(Deployment &deployment, Pair &pair, const DemoHistory &history, qint64 at);
    void end(Deployment &deployment, Pair &pair, qint64 at);

    DemoPlaces m_places;
    DemoRandom m_random;
    QVector<Pair> m_pairs;
    QVector<QVector<int>> m_pairsOfTier;
    QVector<Deployment> m_tails;
    QVector<qint64> m_workingDays; ///< midnight of each, oldest first
    qint64 m_count = 0; ///< of the random ones
    qint64 m_done = 0;
    qsizetype m_tailDone = 0;
};

} // namespace slipway
