#pragma once

#include "models/base/result.h"
#include "models/domain/project.h"
#include "models/domain/serverfacts.h"
#include "models/store/database.h"

#include <QVector>

namespace slipway {

/// The newest check of each name at each remote; older ones were run again. Runs on the store's thread.
Result<QVector<ServerCheck>> newestChecksOf(Database &db, const CommitId &commit);

/// A release's pages on the forges that the project is known to by name. Runs on the store's thread.
Result<QVector<ServerRelease>> publishedReleases(Database &db, const Project &project, const QString &tag);

} // namespace slipway
