#pragma once

#include "app/cli/invocation.h"

#include <QStringList>

#include <memory>

namespace slipway {

/// What the arguments say.
struct ReadCommandLine
{
    GlobalOptions options;
    ChosenCommand chosen;
    /// Said instead of running anything (help, the version); exit code 0.
    QString help;
};

/// The options that are needed before anything else can be said: the language, and whether errors are JSON.
/// Read without judging the rest.
GlobalOptions readGlobalOptions(const QStringList &arguments);

/// Reads all arguments (without the program's name). Error::Usage with what is wrong.
Result<ReadCommandLine> readCommandLine(const QStringList &arguments);

} // namespace slipway
