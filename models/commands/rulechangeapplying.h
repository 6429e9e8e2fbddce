#pragma once

#include "models/commands/rulewriting.h"

namespace slipway {

/// Makes a change that two persons agreed to, with its own entries. Error::Refused where what it was made
/// from changed meanwhile. Runs on the store's thread.
Result<void> applyRuleChange(Database &db, const Signature &signature, const ProposedChange &proposed,
                             const SignatureVerdicts &verdicts);

} // namespace slipway
