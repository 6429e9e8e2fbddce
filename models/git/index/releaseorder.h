#pragma once

#include "models/git/index/index.h"
#include "models/git/index/parentview.h"

#include <span>
#include <vector>

namespace slipway::historyindex {

/// Each commit's time, but always later than its parents' where clocks disagree: sorting by it never puts a
/// commit before one that it contains.
std::vector<std::int64_t> ancestrySafeTimes(const Index &index);

inline constexpr std::uint32_t kNoRelease = 0xffffffffu;

/// For every commit, the number of the first of `tips` (in their order, which must be ancestry-safe) that
/// reaches it, or kNoRelease. One walk that never enters a commit twice. Tips at kNoPosition reach nothing.
std::vector<std::uint32_t> firstReleases(const ParentView &parents, std::span<const Position> tips);

/// For every one of `tips`, the tip (not at the same commit) among its ancestors that reaches most, so the
/// fewest commits lie between; among tips on one commit the last in order. kNoRelease where there is none.
/// `reached`: countReached(tips).
std::vector<std::uint32_t> nearestBefore(const Index &index, std::span<const Position> tips,
                                         std::span<const std::uint32_t> reached);

} // namespace slipway::historyindex
