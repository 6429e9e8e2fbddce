#pragma once

#include "models/commands/recorddeployment.h"

#include <QVector>

namespace slipway {

/// One report of a file and where it stands.
struct FileReport
{
    DeploymentReport report;
    qint64 line = 0;
};

/// Reads a file of reports: `.csv` (a header line names the columns), `.jsonl` (one object a line) or `.json`
/// (such lines, an array, or what `deployments --json` answers). The first thing that cannot be read ends it,
/// with its line. Blocks: for a background thread.
Result<QVector<FileReport>> readReportFile(const QString &file, const QDateTime &now);

/// `error` said of a line of a file.
Error atLine(const Error &error, const QString &file, qint64 line);

} // namespace slipway
