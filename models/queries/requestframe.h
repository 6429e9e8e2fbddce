#pragma once

#include "models/domain/approval.h"
#include "models/store/database.h"

#include <QDateTime>
#include <QString>

namespace slipway {

/// What of a request is not its subject's own.
struct RequestFrame
{
    QString request; ///< a UUID
    QString tag; ///< the release's, by which forges know its artifacts
    QDateTime notAfter;
};

/// Fixes what is to be signed as it is now: artifacts with their digests, the evidence, the plan and the
/// policy. Fills the subject's statement; the rest of it must be there. Asked again later, the first
/// difference (firstDifference) says what changed since.
Result<void> fixStatement(Database &db, ApprovalRequest &request, const RequestFrame &frame);

} // namespace slipway
