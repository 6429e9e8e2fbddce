#pragma once

#include "models/base/ids.h"
#include "models/domain/signer.h"
#include "models/domain/standingapproval.h"
#include "models/ledger/sshsignature.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QVector>

namespace slipway {

inline constexpr auto standingType = "https://slipway.example/standing/v1";
inline constexpr auto standingNamespace = "standing-v1@slipway.example";

/// What a statement of a standing approval says besides its limits.
struct StandingFrame
{
    QString approver;
    QString environmentId; ///< a UUID
    QString log; ///< the workspace's UUID
    QString nonce; ///< 32 hex digits
    qint64 seenSequence = 0; ///< the ledger's last entry as the approver's Slipway knew it
    QByteArray seenHash;
    QDateTime signedAt;
};

/// What a statement calls an environment: nothing else in any workspace is called so.
QString environmentUuid(const QString &log, EnvironmentId environment);

/// The exact bytes to be signed: canonical JSON.
QByteArray standingStatement(const StandingLimits &limits, const StandingFrame &frame);

struct ReadStanding
{
    StandingLimits limits;
    StandingFrame frame;
};
/// Reads exactly what `standingStatement` writes: writing it again gives the same bytes.
Result<ReadStanding> readStandingStatement(const QByteArray &bytes);

/// Standing approvals, kept as entries of the ledger and nowhere else, as who may sign is.
class StandingLedger
{
public:
    explicit StandingLedger(Database &db) : m_db(db) { }

    /// All that were ever given, the oldest first. Set aside already: what was given in another workspace or
    /// for another environment of that name, and whatever stands here a second time. Signatures are not
    /// verified yet: judgeStanding says which of them count.
    Result<QVector<StandingApproval>> all();
    Result<StandingApproval> byId(qint64 id); ///< Error::NotFound

private:
    Result<void> setAsideStrangers(QVector<StandingApproval> &all);

    Database &m_db;
};

/// Who may approve beforehand is read from these entries, so their text is never taken out.
bool isAboutStanding(const QString &entryKind);

/// The signatures that have to be verified before standing approvals can be judged.
QVector<SignatureCheck> standingToCheck(const QVector<StandingApproval> &standing,
                                        const SignerDirectory &signers);
/// What is to be verified of one; the refusal says what is wrong with it before any signature is looked at.
Result<SignatureCheck> standingCheckOf(const StandingApproval &standing, const SignerDirectory &signers);
/// Says of each why it does not count, where it does not: a signature that is not good, a key that was
/// revoked since, none at all where signers are set up.
void judgeStanding(QVector<StandingApproval> &standing, const SignerDirectory &signers,
                   const SignatureVerdicts &verdicts);

} // namespace slipway
