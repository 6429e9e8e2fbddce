#pragma once

#include "models/git/index/index.h"
#include "models/git/index/parentview.h"

#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace slipway::historyindex {

/// What a commit's tree holds at some paths, as one number: equal numbers, equal content. 0: nothing there.
using PathContent = std::function<std::uint32_t(Position)>;

/// The commits of `git rev-list ^from… to -- PATHS` in its order, with git's default simplification of
/// history: a commit that is the same as a parent at the paths is left out and only that parent followed.
/// `from` may be kNoPosition. Where clocks disagree git's own walk depends on the order of times; this one
/// makes the same steps.
std::vector<Position> pathRevList(const Index &index, Position to, std::span<const Position> from,
                                  const PathContent &content);

/// How long pathRevList(to, {from}) is, for many ranges (`from` may be kNoPosition), with one set of working
/// memory.
std::vector<std::uint32_t> pathCounts(const Index &index,
                                      std::span<const std::pair<Position, Position>> toAndFrom,
                                      const PathContent &content);

/// The whole history simplified once, for walks with nothing excluded: which parents to follow, and who
/// changes the paths.
struct SimplifiedHistory
{
    std::vector<Position> followed; ///< as ParentView takes it
    std::vector<std::uint8_t> changes;
};
/// Only what can be reached from `tips` is looked at.
SimplifiedHistory simplifiedHistory(const Index &index, std::span<const Position> tips,
                                    const PathContent &content);

} // namespace slipway::historyindex
