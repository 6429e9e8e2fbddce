#include "models/commands/demodeployments.h"

#include "models/base/times.h"

#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qint64 demoMinute = 60'000;

/// What every deployment of a demo has in common.
Deployment demoDeployment(const DemoPlaces &places, int project, int environment, qint64 started,
                          qint64 minutes)
{
    Deployment deployment;
    deployment.project = places.projects[project];
    deployment.environment = places.environments[environment].id;
    deployment.createdAt = fromMilliseconds(started - demoMinute / 2);
    deployment.startedAt = fromMilliseconds(started);
    deployment.finishedAt = fromMilliseconds(started + minutes * demoMinute);
    deployment.state = DeploymentState::Succeeded;
    deployment.source = u"demo"_s;
    deployment.by = demoPeople()[(project * 5 + environment * 3) % demoPeople().size()].name;
    deployment.url =
        u"https://ci.example.org/%1/%2/%3"_s.arg(project + 1).arg(environment + 1).arg(started / demoMinute);
    return deployment;
}

void setRelease(Deployment &deployment, const DemoHistory &history, const DemoRelease &release)
{
    deployment.version = release.version;
    deployment.commit = history.ids[release.commit];
}

void setOpen(Deployment &deployment, DeploymentState state)
{
    deployment.state = state;
    deployment.finishedAt = {};
    if (state == DeploymentState::AwaitingApproval)
        deployment.startedAt = {};
}

/// A tail while it is put together.
struct TailBuilder
{
    const DemoPlaces &places;
    const DemoHistory &history;
    int project;
    int environment;
    QVector<Deployment> rows;

    const DemoRelease &newest(int behind) const
    {
        return history.releases[history.releases.size() - 1 - behind];
    }
    Deployment &add(const DemoRelease &release, qint64 minutesAgo, qint64 minutes)
    {
        rows += demoDeployment(places, project, environment, places.now - minutesAgo * demoMinute, minutes);
        setRelease(rows.last(), history, release);
        return rows.last();
    }
};

void tellStory(TailBuilder &tail, DemoStory story, int tier)
{
    constexpr int development = 0;
    constexpr int staging = 2;
    constexpr int production = 3;
    switch (story) {
    case DemoStory::Fine:
        break;
    case DemoStory::FailedAndWaiting:
        if (tier == staging)
            setOpen(tail.add(tail.newest(0), 38, 0), DeploymentState::AwaitingApproval);
        if (tier == production) {
            Deployment &failed = tail.add(tail.newest(1), 50, 8);
            failed.state = DeploymentState::Failed;
            failed.rawState = u"smoke test failed"_s;
        }
        break;
    case DemoStory::RunningAndRolledBack:
        if (tier == development)
            setOpen(tail.add(tail.newest(0), 4, 0), DeploymentState::Running);
        if (tier == production) {
            tail.rows.clear();
            tail.add(tail.newest(1), 17 * 60, 6);
            tail.add(tail.newest(3), 5 * 60, 4).kind = DeploymentKind::Rollback;
        }
        break;
    case DemoStory::Hotfix:
        if (tier == production && tail.history.hotfix)
            tail.add(*tail.history.hotfix, 26 * 60, 5).kind = DeploymentKind::Hotfix;
        break;
    case DemoStory::Waiting:
        if (tier == production)
            setOpen(tail.add(tail.newest(0), 175, 0), DeploymentState::AwaitingApproval);
        break;
    case DemoStory::UnknownCommit:
        if (tier == production) {
            tail.rows.clear();
            Deployment &unknown = tail.add(tail.newest(1), 30 * 24 * 60, 5);
            unknown.commit = {};
            unknown.version.clear();
            unknown.rawState = u"success"_s;
        }
        break;
    }
}

} // namespace

QVector<Deployment> demoTail(const DemoPlaces &places, int project, int environment)
{
    const auto &profiles = demoProfiles();
    const DemoProfile &profile = profiles[project % profiles.size()];
    const int tier = demoTierOf(places.environments[environment].tier);
    const int behind = profile.behind[size_t(tier)];
    if (behind < 0)
        return {};
    // How long after its tag a release comes to each tier, as a part of its age: earlier places have it
    // earlier.
    constexpr std::array<double, demoTierCount> share{0.95, 0.85, 0.75, 0.6};
    const DemoHistory &history = (*places.histories)[project % places.histories->size()];
    TailBuilder tail{places, history, project, environment, {}};
    const double hours = profile.ages[size_t(behind)] * share[size_t(tier)];
    tail.add(tail.newest(behind), qMax<qint64>(qint64(hours * 60) - environment % 5, 9), 3 + tier);
    // Only the first of each tier tells a story: a board where everything stands out says nothing.
    const bool first = environment == 0 || demoTierOf(places.environments[environment - 1].tier) != tier;
    if (first && project < profiles.size())
        tellStory(tail, profile.story, tier);
    return tail.rows;
}

} // namespace slipway
