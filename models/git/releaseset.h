#pragma once

#include "models/domain/project.h"
#include "models/domain/release.h"
#include "models/domain/version.h"
#include "models/git/history.h"
#include "models/git/index/pathwalk.h"
#include "models/git/index/releaseorder.h"

#include <QHash>

#include <optional>

namespace slipway {

/// All releases of one project over one history, with the release each commit belongs to.
struct ReleaseSet
{
    std::vector<Release> releases; ///< oldest first: the ancestry-safe order
    std::vector<historyindex::Position> tips; ///< of each release
    std::vector<std::uint32_t> firstRelease; ///< of each commit; kNoRelease
    std::optional<historyindex::SimplifiedHistory> simplified; ///< where the project has paths
    QHash<QString, std::uint32_t> byTag;

    bool counts(historyindex::Position position) const
    {
        return !simplified || simplified->changes[position] != 0;
    }
};

/// What a tag says of the release it makes.
struct ReleaseVersion
{
    QString text;
    std::optional<TagVersion> parsed; ///< nothing where only the project's pattern makes it a release
};
/// Whether a tag makes a release of the project, and which version it is.
std::optional<ReleaseVersion> versionOfTag(const Project &project, const QString &tag);

/// `content` is asked only where the project has paths.
ReleaseSet readReleases(const Project &project, const QVector<GitRef> &refs, const historyindex::Index &index,
                        const historyindex::PathContent &content);

} // namespace slipway
