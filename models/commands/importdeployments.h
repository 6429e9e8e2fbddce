#pragma once

#include "models/commands/commandcontext.h"
#include "models/store/deploymentstore.h"

#include <QFuture>

namespace slipway {

/// Takes in deployments from a file, all or nothing: CSV with a header line (RFC 4180), JSON lines or
/// JSON, told by the file's ending. Columns are named as the options of `record deployment` (`project`,
/// `environment`, `commit`, `version`, `state`, `kind`, `created`, `started`, `finished`, `by`, `url`, `id`)
/// or as the history's own export
/// (`started_at`, `external_id`, …). An error names its line. An id that is known already, told of by `record
/// deployment` or by an earlier import, brings that deployment up to date as `record deployment` does.
QFuture<Result<UpsertOutcome>> importDeployments(const CommandContext &context, const QString &file);

} // namespace slipway
