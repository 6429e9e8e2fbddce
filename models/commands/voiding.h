#pragma once

#include "models/commands/writing.h"
#include "models/domain/approval.h"
#include "models/store/database.h"

#include <functional>

namespace slipway {

/// Makes requests void that are open or approved and of which `hasLost` says so, each with its entry in the
/// ledger, `because` of "policy" or "target". Runs on the store's thread.
Result<void> voidRequests(Database &db, const Signature &signature, const QString &because,
                          const std::function<Result<bool>(const ApprovalSubject &)> &hasLost);

/// Those that would be carried by another, elsewhere or otherwise than was asked about.
Result<void> voidWhatIsCarriedOtherwise(Database &db, const Signature &signature);

} // namespace slipway
