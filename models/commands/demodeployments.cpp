#include "models/commands/demodeployments.h"

#include "models/base/times.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

static constexpr qint64 demoDay = 86'400'000;
static constexpr int demoHistoryDays = 120;

DemoDeployments::DemoDeployments(DemoPlaces places, qint64 count, quint64 seed)
    : m_places(std::move(places)), m_random(seed)
{
    addPairs();
    std::ranges::stable_sort(m_tails, {}, [](const Deployment &d) { return toMilliseconds(d.createdAt); });
    if (count < m_tails.size())
        m_tails.remove(0, m_tails.size() - count);
    m_count = count - m_tails.size();
    const qint64 today = m_places.now - m_places.now % demoDay;
    for (int day = demoHistoryDays; day > 0; --day) {
        const qint64 midnight = today - day * demoDay;
        if (QDateTime::fromMSecsSinceEpoch(midnight, Qt::UTC).date().dayOfWeek() <= 5)
            m_workingDays += midnight;
    }
}

void DemoDeployments::addPairs()
{
    m_pairsOfTier.resize(demoTierCount);
    for (int project = 0; project < m_places.projects.size(); ++project) {
        for (int environment = 0; environment < m_places.environments.size(); ++environment) {
            const QVector<Deployment> tail = demoTail(m_places, project, environment);
            if (tail.isEmpty())
                continue;
            Pair pair;
            pair.project = project;
            pair.environment = environment;
            pair.tier = demoTierOf(m_places.environments[environment].tier);
            pair.closesAt = toMilliseconds(tail.first().createdAt) - 3'600'000;
            m_pairsOfTier[pair.tier] += int(m_pairs.size());
            m_pairs += pair;
            m_tails += tail;
        }
    }
}

/// Even over the working hours, 07:00 to 19:00 UTC, of the working days.
qint64 DemoDeployments::timeOf(qint64 number)
{
    const double place =
        (double(number) + m_random.fraction()) / double(m_count) * double(m_workingDays.size());
    const qsizetype day = std::min<qsizetype>(qsizetype(place), m_workingDays.size() - 1);
    return m_workingDays[day] + qint64((7.0 + (place - double(day)) * 12.0) * 3'600'000.0);
}

bool DemoDeployments::next(Deployment &deployment)
{
    if (m_done < m_count && !m_pairs.isEmpty()) {
        const qint64 at = timeOf(m_done++);
        // Nearer to people's hands more is deployed: of 100, 45 go to development and 12 to production.
        constexpr std::array<int, demoTierCount> until{45, 70, 88, 100};
        int index = -1;
        for (int attempt = 0; attempt < 32 && (index < 0 || m_pairs[index].closesAt < at); ++attempt) {
            const int dice = m_random.below(100);
            int tier = 0;
            while (dice >= until[size_t(tier)])
                ++tier;
            if (const QVector<int> &pairs = m_pairsOfTier[tier]; !pairs.isEmpty())
                index = pairs[m_random.below(int(pairs.size()))];
        }
        index = std::max(index, 0);
        deployment = Deployment();
        fillIn(deployment, m_pairs[index], std::min(at, m_pairs[index].closesAt));
        return true;
    }
    if (m_tailDone == m_tails.size())
        return false;
    deployment = m_tails[m_tailDone++];
    return true;
}

void DemoDeployments::fillIn(Deployment &deployment, Pair &pair, qint64 at)
{
    const DemoHistory &history = (*m_places.histories)[pair.project % m_places.histories->size()];
    deployment.project = m_places.projects[pair.project];
    deployment.environment = m_places.environments[pair.environment].id;
    deployment.source = u"demo"_s;
    // Half the work is done by a few.
    const int person = m_random.chance(0.5) ? m_random.below(3) : m_random.below(int(demoPeople().size()));
    deployment.by = demoPeople()[person].name;
    deployment.url =
        u"https://ci.example.org/%1/%2/%3"_s.arg(pair.project + 1).arg(pair.environment + 1).arg(m_done);
    choose(deployment, pair, history, at);
    end(deployment, pair, at);
}

/// What is deployed: the newest release that has had the time to come this far; in development the newest
/// commit.
void DemoDeployments::choose(Deployment &deployment, Pair &pair, const DemoHistory &history, qint64 at)
{
    constexpr std::array<qint64, demoTierCount> hoursBehind{0, 20, 90, 220};
    const auto &releases = history.releases;
    const qint64 until = at - hoursBehind[size_t(pair.tier)] * 3'600'000;
    const auto later = std::ranges::upper_bound(releases, until, {}, &DemoRelease::at);
    int release = std::max(int(later - releases.begin()) - 1, 0);
    if (pair.failed && pair.release >= 0 && m_random.chance(0.4)) {
        deployment.kind = DeploymentKind::Rollback;
        release = pair.release;
    } else if (pair.tier == demoTierCount - 1 && m_random.chance(0.03)) {
        deployment.kind = DeploymentKind::Hotfix;
    } else if (release == pair.release) {
        deployment.kind = DeploymentKind::Redeploy;
    }
    deployment.version = releases[release].version;
    deployment.commit = history.ids[releases[release].commit];
    if (pair.tier == 0 && deployment.kind != DeploymentKind::Rollback) {
        const auto next = std::ranges::upper_bound(history.mainLine, at, {}, &std::pair<qint64, int>::first);
        const auto newest = next == history.mainLine.begin() ? next : std::prev(next);
        const auto tagged = std::ranges::upper_bound(history.mainLine, releases[release].at, {},
                                                     &std::pair<qint64, int>::first);
        if (const auto since = newest - tagged + 1; since > 0 && releases[release].at <= at) {
            deployment.kind = DeploymentKind::Deploy;
            deployment.version += u"+%1"_s.arg(since);
            deployment.commit = history.ids[newest->second];
        }
    }
    pair.failed = false;
    pair.release = release;
}

void DemoDeployments::end(Deployment &deployment, Pair &pair, qint64 at)
{
    struct Outcome
    {
        int until;
        DeploymentState state;
    };
    constexpr std::array<Outcome, 6> outcomes{{{880, DeploymentState::Succeeded},
                                               {945, DeploymentState::Failed},
                                               {965, DeploymentState::Cancelled},
                                               {980, DeploymentState::TimedOut},
                                               {988, DeploymentState::Partial},
                                               {1000, DeploymentState::Rejected}}};
    const int dice = m_random.below(1000);
    deployment.state =
        std::ranges::find_if(outcomes, [dice](const Outcome &o) { return dice < o.until; })->state;
    if (deployment.kind == DeploymentKind::Rollback
        || (deployment.state == DeploymentState::Rejected && pair.tier < 2))
        deployment.state = DeploymentState::Succeeded;
    pair.failed =
        deployment.state == DeploymentState::Failed || deployment.state == DeploymentState::TimedOut;
    const qint64 started = at + (5 + m_random.below(90)) * 1000;
    deployment.createdAt = fromMilliseconds(at);
    deployment.finishedAt = fromMilliseconds(started + (60 + m_random.below(600)) * 1000);
    if (deployment.state != DeploymentState::Rejected)
        deployment.startedAt = fromMilliseconds(started);
}

} // namespace slipway
