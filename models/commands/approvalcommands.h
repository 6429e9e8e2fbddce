#pragma once

#include "models/commands/commandcontext.h"
#include "models/commands/signeddecision.h"
#include "models/domain/approval.h"

#include <QDateTime>
#include <QFuture>

namespace slipway {

/// Asks for the approval of a release in an environment: fixes the subject (commit, tree, environment, hash
/// of the policy in force) as it is now. Refused while the same subject is waiting already.
QFuture<Result<ApprovalRequest>> requestApproval(const CommandContext &context, const QString &project,
                                                 const QString &release, const QString &environment,
                                                 const QString &note = {});

struct Decision
{
    DecisionKind kind = DecisionKind::Approve;
    QString comment;
    QString to; ///< of a delegation: who decides instead
    QDateTime until; ///< of a deferral: when to look again; of a delegation: when it ends; null: open
    QString keyFile{}; ///< whose signature stands behind it; empty: self-attested. Defer, Delegate: who it is
};

/// Decides: with a key as the signer it belongs to, signed; without one as the operating system's user,
/// recorded as self-attested, which an approval may not be once signers are set up. The rule is mayDecide's;
/// an approval is refused too when the release's tag no longer stands on the commit that was asked for. Gives
/// the request as it is afterwards.
QFuture<Result<ApprovalRequest>> decideApproval(const CommandContext &context, ApprovalId id,
                                                const Decision &decision);

/// The second half of it, for whoever showed the statement and had it signed in between.
QFuture<Result<ApprovalRequest>> recordDecision(const CommandContext &context,
                                                const PreparedDecision &prepared, const Decision &decision,
                                                const DecisionProof &proof);

/// Records a decision that was signed elsewhere.
QFuture<Result<ApprovalRequest>> importDecision(const CommandContext &context, const QByteArray &statement,
                                                const QByteArray &signature);

} // namespace slipway
