#pragma once

#include "tests/support/scratchrepository.h"

#include <QVector>

namespace slipway {

/// Fills a scratch repository with `commits` commits of random shape: branches, merges of two to four
/// parents, several roots, clocks that disagree by a minute or two
/// (by more, git's own ranges go wrong), changes to a handful of files in a few folders, tags (every
/// eleventh commit, half of them annotated) and branches on all heads. The same seed, the same repository.
/// Gives the commits' ids, parents first.
QStringList fillRandomly(ScratchRepository *repository, int commits, quint32 seed);

} // namespace slipway
