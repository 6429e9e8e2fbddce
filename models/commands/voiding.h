#pragma once

#include "models/commands/writing.h"
#include "models/domain/approval.h"
#include "models/domain/freezeoverride.h"
#include "models/domain/standingapproval.h"
#include "models/store/database.h"

#include <functional>

namespace slipway {

/// Makes requests void that are open or approved and of which `hasLost` says so, each with its entry in the
/// ledger, `because` of "policy", "target", "environment" or "project". Runs on the store's thread.
Result<void> voidRequests(Database &db, const Signature &signature, const QString &because,
                          const std::function<Result<bool>(const ApprovalSubject &)> &hasLost);

/// Those that would be carried by another, elsewhere or otherwise than was asked about.
Result<void> voidWhatIsCarriedOtherwise(Database &db, const Signature &signature);

/// What rested on other rules of the environment than those of `newPolicy`, a sha256.
Result<void> voidUnderOldRules(Database &db, const Signature &signature, const QString &environment,
                               const QString &newPolicy);

/// The entry that takes a standing approval back.
Result<void> enterRevocation(Database &db, const Signature &signature, const StandingApproval &standing,
                             const QString &reason);

/// The entry that takes an override of a freeze back.
Result<void> enterOverrideEnd(Database &db, const Signature &signature, const FreezeOverride &override,
                              const QString &reason);

/// Where something was agreed to; an empty name: whatever it is.
struct AgreedPlace
{
    QString project;
    QString environment;
};
/// Takes back what was approved beforehand, or overridden, in a place that goes away or becomes another, and
/// forgets its checklists' ticks: what people agreed to was the one they knew. `reason` is for whoever asks
/// later.
Result<void> endWhatWasAgreedFor(Database &db, const Signature &signature, const AgreedPlace &place,
                                 const QString &reason);

} // namespace slipway
