#include "models/git/index/releaseorder.h"

#include <algorithm>

namespace slipway::historyindex {

std::vector<std::int64_t> ancestrySafeTimes(const Index &index)
{
    std::vector<std::int64_t> times(index.size());
    for (Position position = 0; position < index.size(); ++position) {
        std::int64_t time = index.columns().commitTimes[position];
        index.eachParent(position, [&](Position parent) { time = std::max(time, times[parent] + 1); });
        times[position] = time;
    }
    return times;
}

std::vector<std::uint32_t> firstReleases(const ParentView &parents, std::span<const Position> tips)
{
    std::vector<std::uint32_t> releases(parents.index().size(), kNoRelease);
    std::vector<Position> stack;
    for (std::uint32_t release = 0; release < tips.size(); ++release) {
        const auto enter = [&](Position position) {
            if (releases[position] == kNoRelease) {
                releases[position] = release;
                stack.push_back(position);
            }
        };
        if (tips[release] != kNoPosition)
            enter(tips[release]);
        while (!stack.empty()) {
            const Position position = stack.back();
            stack.pop_back();
            parents.eachParent(position, enter);
        }
    }
    return releases;
}

std::vector<std::uint32_t> nearestBefore(const Index &index, std::span<const Position> tips,
                                         std::span<const std::uint32_t> reached)
{
    std::vector<std::uint32_t> tipAt(index.size(), kNoRelease);
    for (std::uint32_t tip = 0; tip < tips.size(); ++tip) {
        if (tips[tip] != kNoPosition)
            tipAt[tips[tip]] = tip;
    }
    // An ancestor reaches less than its descendant does, so a parent's own tip beats everything below it.
    std::vector<std::uint32_t> best(index.size(), kNoRelease);
    for (Position position = 0; position < index.size(); ++position) {
        std::uint32_t found = kNoRelease;
        index.eachParent(position, [&](Position parent) {
            const std::uint32_t offered = tipAt[parent] != kNoRelease ? tipAt[parent] : best[parent];
            if (offered == kNoRelease || offered == found)
                return;
            if (found == kNoRelease || reached[offered] > reached[found]
                || (reached[offered] == reached[found] && offered > found))
                found = offered;
        });
        best[position] = found;
    }
    std::vector<std::uint32_t> nearest(tips.size(), kNoRelease);
    for (size_t tip = 0; tip < tips.size(); ++tip) {
        if (tips[tip] != kNoPosition)
            nearest[tip] = best[tips[tip]];
    }
    return nearest;
}

} // namespace slipway::historyindex
