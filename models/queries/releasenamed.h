#pragma once

#include "models/base/result.h"
#include "models/domain/project.h"
#include "models/domain/release.h"

#include <QVector>

namespace slipway {

/// The release that a person names by its version, its tag or `tag:NAME`. Error::NotFound, or Usage with the
/// tags where several releases have the version.
Result<Release> releaseNamed(const QVector<Release> &releases, const Project &project, const QString &name);

} // namespace slipway
