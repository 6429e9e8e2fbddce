#pragma once

#include "models/domain/approval.h"
#include "models/store/database.h"

namespace slipway {

/// Approval requests and the decisions on them. Facts only we hold: nothing is ever deleted. Signatures come
/// as they are kept, unverified: what relies on them asks askApprovals (models/queries) or judgeDecisions
/// (models/ledger).
class ApprovalStore
{
public:
    explicit ApprovalStore(Database &db) : m_db(db) { }
    Result<ApprovalId> add(const ApprovalRequest &request);
    /// The decision names the ledger's entry it stands in, which holds what was signed.
    Result<void> addDecision(ApprovalId id, const ApprovalDecision &decision);
    Result<void> setState(ApprovalId id, ApprovalState state);
    Result<ApprovalRequest> byId(ApprovalId id);
    Result<QVector<ApprovalRequest>> all(); ///< pending first, then newest first
    Result<QVector<ApprovalRequest>> pendingOf(const QString &project, const QString &environment);

private:
    Database &m_db;
};

} // namespace slipway
