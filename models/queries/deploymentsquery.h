#pragma once

#include "models/base/result.h"
#include "models/domain/deploymentsort.h"
#include "models/domain/freezeoverride.h"
#include "models/domain/historyfacets.h"
#include "models/queries/querycontext.h"
#include "models/store/deploymentstore.h"

#include <QFuture>
#include <QHash>

namespace slipway {

/// The names that rows of the workspace are known by.
struct WorkspaceNames
{
    QHash<ProjectId, QString> projects;
    QHash<EnvironmentId, QString> environments;
};
Result<WorkspaceNames> readWorkspaceNames(Database &db);

/// What of the history is asked for, with names instead of ids. Empty members do not filter.
struct DeploymentsQuestion
{
    QStringList projects;
    QStringList environments;
    DeploymentFilter filter; ///< its projects, environments and freezes are filled in
    DeploymentSort sort;
    QString after; ///< a cursor of an answer before; in the order by When, the newest first, alone
    int limit = 100;
    bool wantTotal = true; ///< counting may cost more than the page
    bool wantFacets = false;
    bool wantFreezes = false; ///< which of the page went in during a freeze
    QDateTime now; ///< up to when freezes are followed
};

struct DeploymentsAnswer
{
    qint64 total = -1; ///< of the whole filter; -1: not asked for
    DeploymentPage page;
    WorkspaceNames names;
    QHash<qint64, FreezeNote> freezes; ///< of those of the page that went in during one
    std::optional<HistoryFacetCounts> facets;
};

/// A page of the history, newest first. Error::NotFound for a project or environment that does not exist.
QFuture<Result<DeploymentsAnswer>> askDeployments(const QueryContext &context,
                                                  const DeploymentsQuestion &question);

} // namespace slipway
