#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace slipway {

/// A program of the team's own, as it is started: no shell in between.
struct CommandLineRun
{
    QStringList command; ///< program and arguments
    QString folder; ///< empty: the person's home
    QHash<QString, QString> environment; ///< beside what is there already
};

struct CommandEnd
{
    int exitCode = -1; ///< -1: it did not end by itself
    QString log; ///< what it said last, at most 256 KiB
};

/// The one line of a log that says most: of a command that failed the first that begins with "fatal" or
/// "error" (ansible's names the host), else the last with such a word in it; else the last line.
QString tellingLine(const CommandEnd &end);

/// Runs it to its end; `said` is called on `receiver`'s thread with what it says, as it says it.
/// Error::NotFound where it cannot be started. Cancelling the future ends it: asked politely, then after five
/// seconds by force. It is ended, with all that it started, when `receiver` is deleted; then nothing is
/// called any more.
QFuture<Result<CommandEnd>> runCommandLine(const CommandLineRun &run, QObject *receiver,
                                           std::function<void(const QString &)> said = {});

/// Ends those that run for `receiver` as cancelling does.
void endCommandLines(QObject *receiver);

} // namespace slipway
