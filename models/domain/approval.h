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
    /// All of a signed statement but what its approver adds, as canonical JSON (see ApprovalStatement); empty
    /// in requests from before there were signatures.
    QByteArray statement{};

    /// The same release for the same place under the same rules, whoever asked and whenever.
    bool isSameThing(const ApprovalSubject &other) const;
    /// The same content of the same release, wherever it goes: only such may be decided on together, since
    /// one look is enough for all of them.
    bool isSameContent(const ApprovalSubject &other) const;
    /// Canonical JSON (keys sorted, no spaces, UTF-8): the bytes whose SHA-256 is the subject's hash.
    QByteArray canonicalJson() const;
    QString sha256() const;
};

/// One person's decision. `selfAttested`: no signature stands behind the name. What is read from the store is
/// not verified yet: `signatureOk` and `setAside` are said by judgeDecisions.
struct ApprovalDecision
{
    QString by;
    DecisionKind decision = DecisionKind::Approve;
    QDateTime at;
    QString comment;
    QString key;
    bool signatureOk = false;
    bool selfAttested = true;
    QByteArray statement{}; ///< exactly what was signed
    QByteArray signature{}; ///< as ssh-keygen wrote it
    qint64 entry = 0; ///< of the ledger; 0: not known
    QDateTime enteredAt{}; ///< the entry's time, which the signature is judged at
    QString setAside{}; ///< why it does not count; empty: it does
    QString to{}; ///< of a delegation: who decides instead
    QDateTime until{}; ///< of a delegation or deferral: when it ends; null: it does not
};
/// Whether it may let a release go on: self-attested or well signed, and not set aside.
bool isGood(const ApprovalDecision &decision);

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
    QDateTime notAfter{}; ///< when it expires, as its statement says; null: never
    /// Whose account asked, as judgeDecisions found out. Where signers are set up and the account is
    /// nobody's, it may be anybody's.
    QString asker{};
    bool isAskerUnknown = false;
    QString
        trouble{}; ///< why the rules it waits under cannot be read, so that nothing counts; empty: they can
    QDateTime judgedAt{}; ///< the moment that it is looked at: what ended by then is over
};

/// Used, expired or void: it stays so.
bool isFinalApprovalState(ApprovalState state);

/// What the decisions add up to: one rejection rejects; `needed` approvals by different people approve; a
/// later revoke takes its person's decision back. Used, expired and void stay what they are.
ApprovalState stateAfter(const ApprovalRequest &request);

/// Whose approval stands, in the order they were given. Whoever handed the request on and whoever they handed
/// it to count once, however many of them approve.
QStringList approversOf(const ApprovalRequest &request);

/// Whether this decision may be made now; the button and the command ask the same rule. A rejection needs a
/// comment.
Result<void> mayDecide(const ApprovalRequest &request, DecisionKind kind, const QString &by,
                       const QString &comment);
/// It is pending, and `person` may approve it.
bool waitsFor(const ApprovalRequest &request, const QString &person);

} // namespace slipway
