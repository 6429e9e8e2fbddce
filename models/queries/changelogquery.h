#pragma once

#include "models/base/result.h"
#include "models/domain/project.h"
#include "models/notes/nextversion.h"
#include "models/notes/notescheck.h"
#include "models/notes/notesoutline.h"
#include "models/queries/notesreading.h"
#include "models/queries/querycontext.h"

#include <QFuture>

#include <functional>

namespace slipway {

/// Which notes are wanted of a repository, with or without a workspace around it.
struct ChangelogQuestion
{
    enum class Range { Everything, Latest, Unreleased, Between };
    Range range = Range::Everything;
    /// Of Range::Between: points as in askPoint; without a workspace environments are unknown. An empty
    /// `from` of a release: since the release before; an empty `to`: the main branch's head.
    QString from;
    QString to;
    NotesChoice choice{};
};

/// Hands over notes one release after the other, newest first, on a background thread; what they look at is
/// there during the call only. False ends it.
using NotesSink = std::function<bool(const NotesOutline &)>;

/// Tells the notes of a project to `sink`; gives how many releases that were. `project` need not be in the
/// workspace: one without an id is read from its repository alone, and the context then needs no store.
QFuture<Result<int>> askChangelog(const QueryContext &context, const Project &project,
                                  const ChangelogQuestion &question, const NotesSink &sink);

struct ChangelogCheck
{
    int commits = 0; ///< none: there is nothing to release
    QVector<NotesProblem> problems;
};
/// What breaks the project's rules among the commits of the range (Everything: those that are unreleased).
QFuture<Result<ChangelogCheck>> askChangelogCheck(const QueryContext &context, const Project &project,
                                                  const ChangelogQuestion &question, const NotesRules &rules);

/// The next version that the commits of the main branch since its latest release ask for.
QFuture<Result<NextVersion>> askNextVersion(const QueryContext &context, const Project &project,
                                            const BumpPolicy &policy);

} // namespace slipway
