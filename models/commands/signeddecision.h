#pragma once

#include "models/commands/commandcontext.h"
#include "models/domain/approval.h"
#include "models/queries/approvalquery.h"

#include <QFuture>
#include <QObject>

namespace slipway {

struct Decision;

/// A decision that is complete but for the signature: what is asked of the person's key, to be shown before.
struct PreparedDecision
{
    ApprovalId id;
    QString by; ///< the signer that the key belongs to; without a key the operating system's user
    QByteArray statement; ///< exactly what will be signed; empty: self-attested
    QString keyFile;
    PublicKey key;
    JudgedApprovals known; ///< the one request, as it was read
};

/// Reads what is to be decided on and by whom, and refuses what may not be. With a key the person is the
/// signer that it belongs to, also where putting off or handing on needs no signature of it; an approval
/// without one is refused once signers are set up.
QFuture<Result<PreparedDecision>> prepareDecision(const CommandContext &context, ApprovalId id,
                                                  const Decision &decision);

/// A signature that was verified against the directory.
struct DecisionProof
{
    QByteArray statement;
    QByteArray signature;
    PublicKey key;
    bool isSigned() const { return !statement.isEmpty(); }
};

/// Signs by the person's own key, which may want a touch, and verifies the result. Deleting `receiver` gives
/// up.
QFuture<Result<DecisionProof>> signDecision(const CommandContext &context, const PreparedDecision &prepared,
                                            QObject *receiver);

/// The statement of a decision for somebody else to sign, wherever their key is. `approver` empty: whoever's
/// key signs.
QFuture<Result<QByteArray>> statementToSign(const CommandContext &context, ApprovalId id, DecisionKind kind,
                                            const QString &approver);

/// What stands in a statement and its signature from elsewhere: a decision ready to be recorded, its
/// signature verified.
struct ImportedDecision
{
    PreparedDecision prepared;
    DecisionProof proof;
    DecisionKind kind = DecisionKind::Approve;
};
QFuture<Result<ImportedDecision>>
readSignedDecision(const CommandContext &context, const QByteArray &statement, const QByteArray &signature);

/// Whether a signed statement is good: as it was judged where it is recorded, else as it would be judged now.
struct StatementVerdict
{
    ApprovalId id; ///< of the request
    QString by;
    DecisionKind decision = DecisionKind::Approve;
    bool isRecorded = false;
    bool signatureOk = false;
    QString why; ///< where it does not count
};
/// Never an error for a forgery: the verdict says why.
QFuture<Result<StatementVerdict>> judgeStatement(const CommandContext &context, const QByteArray &statement,
                                                 const QByteArray &signature);

} // namespace slipway
