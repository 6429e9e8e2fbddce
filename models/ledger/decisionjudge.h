#pragma once

#include "models/domain/approval.h"
#include "models/domain/gatepolicy.h"
#include "models/domain/signer.h"
#include "models/ledger/sshsignature.h"

#include <QVector>

namespace slipway {

/// The signatures that have to be verified before these requests can be judged. What is refused without
/// asking ssh-keygen (another subject, another person's key, a key not in force) is not among them.
QVector<SignatureCheck> signaturesToCheck(const QVector<ApprovalRequest> &requests,
                                          const SignerDirectory &signers);

/// Says of each decision whether its signature is good and whether it counts, and from that the request's
/// state. A signature without a verdict is not good. Where signers are set up, an approval without a
/// signature does not count, nor, while the request is open, one whose key was revoked since or that whoever
/// asked gave themselves where the rules forbid it. An open request
/// expires after `notAfter`. `policy` is what is in force in its environment.
void judgeDecisions(ApprovalRequest &request, const SignerDirectory &signers,
                    const SignatureVerdicts &verdicts, const GatePolicy &policy, const QDateTime &now);

/// What is to be verified of one decision; the refusal says what is wrong with it before any signature is
/// looked at.
Result<SignatureCheck> signatureCheckOf(const ApprovalRequest &request, const ApprovalDecision &decision,
                                        const SignerDirectory &signers);

} // namespace slipway
