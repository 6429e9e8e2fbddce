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

/// Fixes what is to be signed as it is now: artifacts with their digests, the evidence (what is red), the
/// plan (who carries it, with which parameters) and the policy. Fills the subject's statement; the rest of it
/// must be there. Asked again later, the first difference (firstDifference) says what changed since.
Result<void> fixStatement(Database &db, ApprovalRequest &request, const RequestFrame &frame);

/// The first field in which what was fixed of a request is not what would be fixed now; empty: none, or a
/// request from before there were statements. Checks may have got better since, not worse. Runs on the
/// store's thread.
Result<QString> fieldChangedSince(Database &db, const ApprovalRequest &request, const QString &tag);

} // namespace slipway
