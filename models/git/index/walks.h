#pragma once

#include "models/git/index/index.h"
#include "models/git/index/parentview.h"

#include <functional>
#include <span>
#include <vector>

namespace slipway::historyindex {

struct SideCounts
{
    std::uint32_t onlyInFrom = 0;
    std::uint32_t onlyInTo = 0;
};

/// A set of positions as one byte each: quick to fill and to ask.
using PositionSet = std::vector<std::uint8_t>;

/// Commits only `from` reaches, and only `to`. `toSide` (may be null) gets the latter's members.
SideCounts countSides(const Index &index, Position from, Position to, PositionSet *toSide = nullptr);

/// Entry i is countSides(from[i], to), for all in a few passes. `from` may hold kNoPosition (its entry means
/// nothing).
std::vector<SideCounts> countSidesOfMany(const Index &index, std::span<const Position> from, Position to);

/// How many commits each of `tips` reaches, itself included, in passes of 256 tips.
std::vector<std::uint32_t> countReached(const Index &index, std::span<const Position> tips);

/// What can be reached from `tips`, themselves included.
PositionSet reachedFrom(const Index &index, std::span<const Position> tips);

bool reaches(const Index &index, Position head, Position commit);

/// The best common ancestor that `git merge-base` names first: the newest by commit time. kNoPosition: none.
Position mergeBase(const Index &index, Position a, Position b);

/// The members of `set` that can be reached from `tip` through members alone, in the order of `git rev-list`:
/// newest commit time first, no commit before one through which it was found, first found first among equal
/// times.
std::vector<Position> inRevListOrder(const ParentView &parents, Position tip,
                                     const std::function<bool(Position)> &isMember);

/// The same for many sets that have no member in common, one after the other, without a mark a commit for
/// each: `seen` begins as long as the index and full of zeros, and is handed on from one call to the next.
std::vector<Position> inRevListOrder(const ParentView &parents, Position tip,
                                     const std::function<bool(Position)> &isMember, PositionSet *seen);

} // namespace slipway::historyindex
