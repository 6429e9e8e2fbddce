#pragma once

#include "models/commands/reportfile.h"

namespace slipway {

/// One object a line; empty lines are passed over. The first thing that cannot be read ends it, with its
/// line.
Result<QVector<FileReport>> readJsonLines(const QByteArray &bytes, const QString &file, const QDateTime &now);
/// An array of objects, an object with such an array named `deployments`, or else one object a line.
Result<QVector<FileReport>> readJsonReports(const QByteArray &bytes, const QString &file,
                                            const QDateTime &now);

} // namespace slipway
