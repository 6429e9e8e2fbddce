#pragma once

#include "app/cli/invocation.h"
#include "models/domain/project.h"

namespace slipway {

/// Where notes are read from: a project of the workspace, or a repository without any workspace.
struct NotesSource
{
    QString repository; ///< --repo
    QString project; ///< --project
    QString tagPattern;
    QStringList paths;
};

/// Adds `--repo`, `--project`, `--path` and `--tag-pattern`.
void addNotesSource(CLI::App *command, NotesSource &source);

/// The project that is meant; opens the workspace only where one is needed. What was given beside it narrows
/// it.
QFuture<Result<Project>> projectOf(Invocation &invocation, const NotesSource &source);

} // namespace slipway
