#pragma once

#include "models/commands/demoprofiles.h"
#include "models/domain/commitid.h"

#include <QByteArray>
#include <QVector>

#include <optional>

namespace slipway {

struct DemoRelease
{
    QString version;
    qint64 at = 0; ///< milliseconds since 1970
    int commit = 0; ///< position in DemoHistory::ids
};

/// A made-up repository: what `git fast-import` is told, and what is in it.
struct DemoHistory
{
    QByteArray script; ///< ends with asking for the id of every commit, in order
    int commitCount = 0;
    QVector<DemoRelease> releases; ///< oldest first
    std::optional<DemoRelease> hotfix;
    QVector<std::pair<qint64, int>> mainLine; ///< time and position of each commit of main, oldest first
    QVector<CommitId> ids; ///< filled in when the repository was made
    QVector<QString> trees; ///< the same, hex
};

/// 150 days of a project until `now`: conventional commits by a dozen people, pull requests squashed or
/// merged, reverts, tickets, breaking changes with their notes, annotated tags. The same for the same seed
/// and time.
DemoHistory makeDemoHistory(const DemoProfile &profile, quint64 seed, qint64 now);

} // namespace slipway
