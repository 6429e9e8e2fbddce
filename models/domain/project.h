#pragma once

#include "models/base/ids.h"
#include "models/domain/version.h"

#include <QString>
#include <QStringList>

namespace slipway {

/// One releasable thing: a repository, or a path and tag pattern of one.
struct Project
{
    ProjectId id;
    QString name;
    QString repository; ///< a path read in place and never written to, or a URL mirrored into the data folder
    QString tagPattern; ///< glob over tag names; empty: every tag whose name holds a version
    QStringList paths; ///< path filters as `git rev-list -- PATHS`; empty: the whole repository
    QString mainBranch; ///< empty: the repository's HEAD
    Versioning versioning = Versioning::Any;
    QString group; ///< heading it stands under on the board; empty: none

    bool isUrl() const;
    bool operator==(const Project &) const = default;
};

} // namespace slipway
