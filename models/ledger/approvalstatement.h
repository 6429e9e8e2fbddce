#pragma once

#include "models/base/result.h"
#include "models/domain/approval.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QVector>

namespace slipway {

/// What the subject of an approval is, beyond what ApprovalSubject says: everything of a statement that its
/// approver does not add.
struct StatementFrame
{
    struct Artifact
    {
        QString name;
        QString digest; ///< "sha256:" and 64 small hex digits
    };
    QVector<Artifact> artifacts;
    QString environmentId;
    QString evidenceSha256; ///< of the checks and artifacts as they were known
    QString log; ///< the workspace's UUID
    QDateTime notAfter;
    QString planSha256;
    QString policyId;
    qint64 policyVersion = 1;
    QString request; ///< a UUID
    QString requestedBy;
    QString repository; ///< a stable id of it
};

/// The canonical JSON of the frame and the subject: what ApprovalSubject::statement holds.
QByteArray subjectStatement(const ApprovalSubject &subject, const StatementFrame &frame);

/// What an approver adds.
struct ApproverWords
{
    QString approver; ///< empty: whoever the signing key belongs to
    DecisionKind decision = DecisionKind::Approve; ///< Approve, Reject or Revoke
    QString nonce; ///< 32 hex digits
    qint64 seenSequence = 0; ///< the ledger's last entry as the approver's Slipway knew it
    QByteArray seenHash;
    QDateTime signedAt;

    /// With a new nonce.
    static ApproverWords now(const QString &approver, DecisionKind decision, const QDateTime &at);
};

/// The exact bytes to be signed. `subject` is ApprovalSubject::statement.
QByteArray approvalStatement(const QByteArray &subject, const ApproverWords &words);

/// A statement that was read strictly: canonical, with exactly the known keys, each of its own form.
struct ReadStatement
{
    QJsonObject object;
    ApproverWords words;
    QDateTime notAfter;
    QByteArray subject; ///< without the approver's words, as canonical JSON
};
Result<ReadStatement> readApprovalStatement(const QByteArray &bytes);

/// The name of the first field in which two subjects differ ("source.commit"); empty: none.
QString firstDifference(const QByteArray &subject, const QByteArray &other);

/// When the request expires, as its statement says; null where it does not.
QDateTime expiryOf(const QByteArray &subject);

inline constexpr auto approvalType = "https://slipway.example/approval/v1";

} // namespace slipway
