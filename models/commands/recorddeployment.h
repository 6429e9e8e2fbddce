#pragma once

#include "models/base/result.h"
#include "models/commands/commandcontext.h"
#include "models/domain/deployment.h"

#include <QFuture>

#include <optional>

namespace slipway {

/// A deployment that a pipeline tells of by itself. Empty members are unknown; with an `externalId` that is
/// known already they keep what was there.
struct DeploymentReport
{
    QString project;
    QString environment;
    QString commit; ///< a full or abbreviated id, a tag or a version; `commit:`, `tag:`, `release:` say which
    QString version; ///< empty: of the release whose tag is on the commit
    std::optional<DeploymentState> state; ///< absent: succeeded
    std::optional<DeploymentKind> kind; ///< absent: deploy
    QDateTime createdAt;
    QDateTime startedAt;
    QDateTime finishedAt;
    QString by;
    QString url;
    QString externalId;
};

struct RecordedDeployment
{
    Deployment deployment;
    bool isNew = false;
};

/// Records one deployment, or brings the one with the same external id up to date. Refused where that one's
/// state may not become the new one. A full id the repository does not have is kept as it is; an abbreviation
/// or a tag must be found.
QFuture<Result<RecordedDeployment>> recordDeployment(const CommandContext &context,
                                                     const DeploymentReport &report);

} // namespace slipway
