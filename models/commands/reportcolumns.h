#pragma once

#include "models/commands/recorddeployment.h"

namespace slipway {

/// What a column of a file of reports, or a member of its objects, says.
enum class ReportColumn {
    Project,
    Environment,
    Commit,
    Version,
    State,
    Kind,
    Created,
    Started,
    Finished,
    By,
    Url,
    ExternalId,
    Ignored
};

/// Both the names of `record deployment` and those of the history's export; the export's own `id` is ours,
/// not the source's.
std::optional<ReportColumn> columnNamed(const QString &name, bool exported);
Unexpected unknownColumn(const QString &name);

/// Takes one value in; an empty one leaves the member unknown. Times may be relative to `now`.
Result<void> setColumn(DeploymentReport &report, ReportColumn column, const QString &text,
                       const QDateTime &now);
/// Refuses a report that names no project or no environment.
Result<void> checkComplete(const DeploymentReport &report);

} // namespace slipway
