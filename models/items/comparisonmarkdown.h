#pragma once

#include "models/domain/commit.h"

#include <QString>

namespace slipway {

/// A comparison as Markdown to paste into a ticket or a chat: the sentence, then both lists of commits. What
/// comes from commits is escaped, so that it stays text wherever it is pasted. At most 500 commits a list;
/// the rest is counted.
QString comparisonMarkdown(const QString &title, const QString &sentence, const Comparison &comparison);

} // namespace slipway
