#pragma once

#include "models/domain/commitmessage.h"

namespace slipway {

/// What commits say besides Conventional Commits: pull request, tickets, co-authors, what they revert or were
/// picked from. `message` has its subject, type and footers already; `rest` is the text behind the first
/// line. Linear.
void readCommitHints(CommitMessage &message, QStringView rest);

/// Takes "(#12)" or "(!12)" off the end of a subject and gives the number; an empty one where there is none.
QString takeTrailingPullRequest(QString &subject);

} // namespace slipway
