#pragma once

#include "models/domain/deployment.h"
#include "models/items/servergatelistmodel.h"
#include "models/queries/approvalquery.h"

#include <QVector>

#include <optional>

namespace slipway {

/// What waits for anybody: requests, and servers' own gates.
struct Inbox
{
    QVector<ApprovalRequest> requests;
    SignerDirectory signers;
    QVector<WaitingGate> gates;
};
/// Adds the servers' gates of every connection to the requests. Runs on the store's thread.
Result<Inbox> readInbox(Database &db, const JudgedApprovals &judged);

/// What is live where a request wants to go. Runs on the store's thread.
Result<std::optional<Deployment>> liveWhere(Database &db, const ApprovalSubject &subject);

} // namespace slipway
