#pragma once

#include "models/domain/approval.h"
#include "models/store/database.h"

namespace slipway {

/// Approval requests and the decisions on them. Facts only we hold: nothing is ever deleted.
class ApprovalStore
{
public:
    explicit ApprovalStore(Database &db) : m_db(db) { }
    Result<ApprovalId> add(const ApprovalRequest &request);
    Result<void> addDecision(ApprovalId id, const ApprovalDecision &decision);
    Result<void> setState(ApprovalId id, ApprovalState state);
    Result<ApprovalRequest> byId(ApprovalId id);
    Result<QVector<ApprovalRequest>> all(); ///< pending first, then newest first
    Result<QVector<ApprovalRequest>> pendingOf(const QString &project, const QString &environment);

private:
    Database &m_db;
};

} // namespace slipway
