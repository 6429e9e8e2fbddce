#pragma once

#include "models/domain/commit.h"
#include "models/items/commitlistmodel.h"

#include <QVector>

namespace slipway {

/// How the commits of a comparison are told apart, within each side.
enum class CommitGrouping { Side, Type, Scope, PullRequest };

/// The commits of both sides under headings; `from` and `to` are the points' names. Within a group the order
/// stays; groups stand by what matters first: features, fixes, then the others, and what has none last.
QVector<CommitGroup> groupedCommits(const Comparison &comparison, const QString &from, const QString &to,
                                    CommitGrouping grouping);

} // namespace slipway
