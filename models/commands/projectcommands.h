#pragma once

#include "models/base/result.h"
#include "models/commands/commandcontext.h"
#include "models/domain/project.h"

#include <QFuture>

namespace slipway {

/// Adds a project. A path is made absolute and must hold a git repository that can be read; a URL is not
/// asked (sync does). Error::Invalid for an empty or taken name and for a glob that cannot be read.
QFuture<Result<ProjectId>> addProject(const CommandContext &context, Project project);

/// Removes a project by name. Refused while deployments speak of it.
QFuture<Result<void>> removeProject(const CommandContext &context, const QString &name);

} // namespace slipway
