#pragma once

#include "models/base/result.h"
#include "models/commands/commandcontext.h"
#include "models/domain/project.h"

#include <QFuture>

namespace slipway {

/// Adds a project. A path is made absolute and must hold a git repository that can be read; a URL is not
/// asked (sync does). Error::Invalid for an empty or taken name and for a glob that cannot be read.
QFuture<Result<ProjectId>> addProject(const CommandContext &context, Project project);

/// Puts `changed` in place of the project of its name. Errors as addProject. Where its repository is another,
/// what was agreed to of it is void.
QFuture<Result<ProjectId>> changeProject(const CommandContext &context, Project changed);
/// Removes a project by name. Refused while deployments speak of it.
QFuture<Result<void>> removeProject(const CommandContext &context, const QString &name);

} // namespace slipway
