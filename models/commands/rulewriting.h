#pragma once

#include "models/commands/signercommands.h"
#include "models/commands/writing.h"
#include "models/domain/gatepolicy.h"
#include "models/domain/rulechange.h"
#include "models/domain/standingapproval.h"
#include "models/ledger/sshsignature.h"

namespace slipway {

/// By whose word a change of what is asked of people is made: of one person, or of the second of two.
enum class Authority { OnePerson, TwoPersons };

/// Refuses what has to wait for another person. Where it would, but fewer than two people can sign by now,
/// the ledger says so. `afterwards` is who may sign once it is made. Runs on the store's thread, as all here.
Result<void> mayChangeAtOnce(Database &db, const Signature &signature, const RuleChange &change,
                             Authority authority, const SignerDirectory &now,
                             const SignerDirectory &afterwards);
/// The same of a change that leaves who may sign as it is.
Result<void> mayChangeAtOnce(Database &db, const Signature &signature, const RuleChange &change,
                             Authority authority);

// The changes themselves, each with its entry in the ledger.
Result<GatePolicy> writeGatePolicy(Database &db, const Signature &signature, const QString &environment,
                                   const GatePolicy &policy, Authority authority);
Result<GatePolicy> dropGatePolicy(Database &db, const Signature &signature, const QString &environment,
                                  Authority authority);
Result<SignerDirectory> writeSignerChange(Database &db, const Signature &signature,
                                          const SignerChange &change, Authority authority);
Result<SignerDirectory> writeKeyRevocation(Database &db, const Signature &signature,
                                           const KeyRevocation &revocation, const SignatureVerdicts &verdicts,
                                           Authority authority);
Result<StandingApproval> writeStandingApproval(Database &db, const Signature &signature,
                                               const StandingApproval &standing, Authority authority);

} // namespace slipway
