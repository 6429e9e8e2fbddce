#pragma once

#include "models/domain/deployment.h"
#include "models/items/approvalturn.h"
#include "models/items/servergatelistmodel.h"
#include "models/items/waitingnotices.h"
#include "models/queries/approvalquery.h"

#include <QVector>

#include <optional>

namespace slipway {

class Session;

/// What waits for anybody: requests, servers' own gates, and changes of rules and signers.
struct Inbox
{
    QVector<ApprovalRequest> requests;
    SignerDirectory signers;
    ApprovalTurns turns; ///< whose turn it is with a request
    QVector<WaitingGate> gates; ///< of every connection
    QVector<ProposedChange> changes; ///< whether they wait or not
};
/// `receiver` outlives the future, on the GUI thread.
QFuture<Result<Inbox>> askInbox(Session &session, QObject *receiver);

/// Whoever sits here: the signer of the key that was used last; without one whose account it is, else the
/// system's user.
QString personAt(const Session &session, const SignerDirectory &signers);
/// What waits for that person among the approvals, requests first; changes of rules are not among it.
QVector<WaitingThing> waitingFor(const Inbox &inbox, const QString &person);

/// What is live where a request wants to go. Runs on the store's thread.
Result<std::optional<Deployment>> liveWhere(Database &db, const ApprovalSubject &subject);

} // namespace slipway
