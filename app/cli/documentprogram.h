#pragma once

#include "models/base/result.h"
#include "models/commands/commandrun.h"

#include <QFuture>
#include <QStringList>

class QObject;

namespace slipway {

/// The program that makes documents without any display: beside this one, or where the build puts it, or
/// anywhere.
QString documentProgram();
QFuture<Result<CommandEnd>> runDocumentProgram(const QStringList &arguments, QObject *context);

} // namespace slipway
