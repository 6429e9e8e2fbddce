#pragma once

#include "models/base/ids.h"
#include "models/domain/commitid.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace slipway {

/// A version of a project that a tag marks.
struct Release
{
    ProjectId project;
    QString version;
    QString tag;
    CommitId commit;
    QDateTime createdAt; ///< the tagger's time; the commit's where the tag has none
    bool prerelease = false;
    QString previousTag; ///< nearest earlier release that is an ancestor; empty: none
    int commits = 0; ///< as `git rev-list --count previousTag..tag`
    int firstCommits = 0; ///< commits whose first release this is; each commit counts once over all releases
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::Release)
