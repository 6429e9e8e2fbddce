#pragma once

#include "models/domain/approval.h"
#include "models/domain/gatepolicy.h"
#include "models/domain/ledgerentry.h"
#include "models/domain/signer.h"
#include "models/ledger/sshsignature.h"
#include "models/queries/querycontext.h"

#include <QFuture>
#include <QVector>

namespace slipway {

class Database;

/// Requests as they may be relied on: every signature verified, every decision judged, the state that follows
/// from it.
struct JudgedApprovals
{
    QVector<ApprovalRequest> requests;
    SignerDirectory signers;
    SignatureVerdicts verdicts;
    QHash<QString, GatePolicy> policies; ///< in force, by environment
    QHash<QString, QString>
        troubles{}; ///< why an environment's rules cannot be read; its requests say it too
};

/// All requests, those that wait first. Where an environment's rules cannot be read, its requests say so and
/// nothing counts for them; the others are as they are. What is used, expired or void is not judged again.
/// Whatever shows or uses an approval asks here, not the store.
QFuture<Result<JudgedApprovals>> askApprovals(const QueryContext &context);
/// Exactly this one, also where it is over. Error::NotFound where there is none of that id.
QFuture<Result<JudgedApprovals>> askApproval(const QueryContext &context, ApprovalId id);

/// The rules in force in an environment, by its name; those of nobody where it is gone.
Result<GatePolicy> policyOf(Database &db, const QString &environment);

/// Inside a unit of work: what the decisions of a request add up to under the rules and signers in force.
Result<ApprovalState> stateInForce(Database &db, const ApprovalRequest &request);

/// Inside a unit of work: the request as it is now, judged by verdicts from before. Error::Refused where
/// somebody decided in between, so that its signature has no verdict yet: ask again.
Result<ApprovalRequest> judgedAgain(Database &db, ApprovalId id, const SignatureVerdicts &verdicts,
                                    const QDateTime &now);

} // namespace slipway
