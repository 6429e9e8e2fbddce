#pragma once

#include "models/domain/commit.h"

namespace slipway {

class History;

/// Fills `equivalent` on both sides of a comparison: the commit on the other side that carries the same
/// patch, as far as the commits themselves tell: "(cherry picked from commit …)", or the same author,
/// author's time and subject, which a cherry-pick and a rebase keep. Patches are not compared, so an edited
/// copy without a trace stays unknown.
void markEquivalents(Comparison &comparison, const History &history);

} // namespace slipway
