#pragma once

#include "models/domain/environment.h"
#include "models/domain/project.h"

#include <QStringList>
#include <QVector>

#include <array>

namespace slipway {

/// What stands out about a made-up project on the board.
enum class DemoStory { Fine, FailedAndWaiting, RunningAndRolledBack, Hotfix, Waiting, UnknownCommit };

/// The places of a demo's environments, in promotion order; an environment's Tier says the same.
constexpr int demoTierCount = 4;
int demoTierOf(Tier tier);

/// A made-up project and its repository.
struct DemoProfile
{
    QString name;
    QString group;
    std::array<int, 3> firstVersion{};
    bool calendar = false; ///< versions are year.month.number
    bool candidates = false; ///< the three newest releases are release candidates
    std::array<double, 5> ages{}; ///< hours since the five newest releases, the newest first
    std::array<int, demoTierCount>
        behind{}; ///< how many releases each tier is behind the newest; -1: has none
    DemoStory story = DemoStory::Fine;
    QString ticketKey;
    QStringList scopes;
};

/// The twelve projects that have repositories of their own.
const QVector<DemoProfile> &demoProfiles();

/// `count` environments: dev, qa, staging and production, fewer from the front, more of each tier by turns.
QVector<Environment> demoEnvironments(int count);

/// `count` projects: the profiles' first, then others that share their repositories. `repository(i)` is the
/// path of profile i's.
QVector<Project> demoProjects(int count, const QStringList &repositories);

struct DemoPerson
{
    QString name;
    QString mail;
};
const QVector<DemoPerson> &demoPeople();

} // namespace slipway
