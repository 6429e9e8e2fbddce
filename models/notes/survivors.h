#pragma once

#include "models/domain/commitwords.h"

#include <span>
#include <vector>

namespace slipway {

/// Which commits of a range (newest first, as given) say something of their own and still hold at its end;
/// their places in `range`, in the same order:
/// - a revert and what it reverts cancel each other (by full or abbreviated id, else by the quoted subject; a
///   reverted merge takes with it what it had brought; a reverted revert brings the first back); a revert
///   that is itself breaking stays;
/// - of a cherry-pick and its source, and of two commits with the same author, time and subject, the older
///   stays;
/// - one whose patch the other side has already is no news;
/// - a merge commit is listed only where its own subject is conventional or it carries a breaking note: the
///   commits it brings speak for themselves.
std::vector<size_t> survivorsOf(std::span<const CommitWords> range);

} // namespace slipway
