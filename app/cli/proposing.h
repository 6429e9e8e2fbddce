#pragma once

#include "app/cli/invocation.h"
#include "models/commands/rulechangecommands.h"

namespace slipway {

/// How a change that wants two persons is proposed instead of made.
struct ProposalOptions
{
    QString reason{};
    QString keyFile{};

    bool isWanted() const { return !keyFile.isEmpty(); }
};
/// `--sign-with`, and `--reason` where the command has none of its own.
void addProposalOptions(CLI::App *command, ProposalOptions &options, bool withReason);

/// Proposes a change, and says what comes next.
QFuture<Result<int>> runProposal(Invocation &invocation, const QFuture<Result<RuleChange>> &change,
                                 const ProposalOptions &options);
QFuture<Result<int>> runProposal(Invocation &invocation, const RuleChange &change,
                                 const ProposalOptions &options);

} // namespace slipway
