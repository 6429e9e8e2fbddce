#pragma once

#include "models/base/boxed.h"
#include "models/domain/commit.h"
#include "models/domain/deployment.h"
#include "models/domain/environment.h"
#include "models/domain/project.h"

#include <QHash>
#include <QVector>

namespace slipway {

/// Where one environment stands on a project's main line. It has the commit of `row` and all below it.
struct RailMark
{
    Environment environment;
    Boxed<Deployment> live; ///< absent: nothing is live there
    bool isKnown = false; ///< its commit lies in the repository
    int row = -1; ///< the newest commit of the main line that it has; -1: none of those that are listed
    int aside = 0; ///< how many commits it has besides, from the side of the main line
    int notMerged = 0; ///< how many of those the main line never got: a hot fix that was not merged back
    QVector<Commit> asideCommits; ///< the newest few of them
};

/// One project's main line, newest first, and what of it runs where.
struct Rail
{
    Project project;
    QVector<Commit> commits; ///< of the main branch's first parents
    bool isCut = false; ///< there are older ones that are not listed
    QHash<CommitId, QString> releases; ///< version by its commit
    QVector<RailMark> marks; ///< of the environments that have something of the project, in promotion order
};

} // namespace slipway
