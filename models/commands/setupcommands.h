#pragma once

#include "models/base/result.h"
#include "models/commands/commandcontext.h"
#include "models/domain/setup.h"

#include <QFuture>

#include <optional>

namespace slipway {

/// How the workspace is set up now. Error::Invalid where an environment's rules cannot be read: a file
/// without them would say that there are none.
QFuture<Result<WorkspaceSetup>> askSetup(const CommandContext &context);

/// What of a set-up is not so in the workspace, with its values as they may be shown. What was left out of
/// the file stays as it is.
QFuture<Result<QVector<SetupChange>>> askSetupChanges(const CommandContext &context,
                                                      const WorkspaceSetup &wanted);

struct SetupOutcome
{
    QVector<SetupChange> done{};
    QVector<SetupChange> left{}; ///< the first of them is the one that failed
    std::optional<Error> trouble{}; ///< why it ended early; asking again goes on there
    QStringList tokensWanted{}; ///< new connections whose token this machine's keyring has to be given
};
/// Adds and changes what differs, one after the other, by the very commands that a person would use: each has
/// its entry in the ledger and its rules. Nothing is removed. Error where not even the first could be tried;
/// Error::Refused where something else than the list that a person `agreed` to would be changed by now.
QFuture<Result<SetupOutcome>> takeSetup(const CommandContext &context, const WorkspaceSetup &wanted,
                                        const std::optional<QVector<SetupChange>> &agreed = {});

} // namespace slipway
