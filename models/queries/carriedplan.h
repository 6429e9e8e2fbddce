#pragma once

#include "models/domain/approval.h"
#include "models/store/database.h"

namespace slipway {

/// The hash of what would be done with the subject as things stand: what goes where, and who carries it
/// there, with the server's address, the job, the command and the parameters, whose values go in hashed. A
/// new name for the same server is no other plan. Runs on the store's thread.
Result<QString> carriedPlanSha256(Database &db, const ApprovalSubject &subject);

/// Whether it is another plan by now than the one that was asked about. Requests from before there were
/// statements name none, and no other.
Result<bool> isCarriedOtherwise(Database &db, const ApprovalSubject &subject);

} // namespace slipway
