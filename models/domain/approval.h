#pragma once

#include "models/base/ids.h"
#include "models/base/result.h"
#include "models/domain/commitid.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace slipway {

enum class ApprovalState { Pending, Approved, Rejected, Used, Expired, Void };
QString toString(ApprovalState state);
std::optional<ApprovalState> approvalStateFromString(QStringView text);

enum class DecisionKind { Approve, Reject, Revoke, Defer, Delegate };
QString toString(DecisionKind kind);
std::optional<DecisionKind> decisionKindFromString(QStringView text);

/// Exactly what is decided on: nothing in it may change between the decision and the deployment.
struct ApprovalSubject
{
    QString project;
    QString release;
    CommitId commit;
    QString tree; ///< hex id of the commit's tree
    QString environment;
    QStringList artifacts; ///< digests, sorted
    QString policySha256; ///< of the rules in force when it was asked for

    /// Canonical JSON (keys sorted, no spaces, UTF-8): the bytes whose SHA-256 is the subject's hash.
    QByteArray canonicalJson() const;
    QString sha256() const;
};

/// One person's decision. `selfAttested`: no signature stands behind the name.
struct ApprovalDecision
{
    QString by;
    DecisionKind decision = DecisionKind::Approve;
    QDateTime at;
    QString comment;
    QString key;
    bool signatureOk = false;
    bool selfAttested = true;
};

struct ApprovalRequest
{
    ApprovalId id;
    ApprovalSubject subject;
    QString requestedBy;
    QDateTime requestedAt;
    QString note;
    int needed = 1;
    ApprovalState state = ApprovalState::Pending;
    QVector<ApprovalDecision> decisions;
};

/// What the decisions add up to: one rejection rejects; `needed` approvals by different people approve; a
/// later revoke takes its person's decision back. Used, expired and void stay what they are.
ApprovalState stateAfter(const ApprovalRequest &request);

/// Whose approval stands, in the order they were given.
QStringList approversOf(const ApprovalRequest &request);

/// Whether this decision may be made now; the button and the command ask the same rule. A rejection needs a
/// comment.
Result<void> mayDecide(const ApprovalRequest &request, DecisionKind kind, const QString &by,
                       const QString &comment);
/// It is pending, and `person` may approve it.
bool waitsFor(const ApprovalRequest &request, const QString &person);

} // namespace slipway
