#pragma once

#include "models/domain/freezeoverride.h"
#include "models/domain/signer.h"
#include "models/ledger/sshsignature.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QVector>

namespace slipway {

inline constexpr auto overrideType = "https://slipway.example/override/v1";
inline constexpr auto overrideNamespace = "override-v1@slipway.example";

/// What a person signs who overrides a freeze: what it is about, why and until when, and the rest.
struct OverrideStatement
{
    OverrideSubject subject;
    QString reason;
    QDateTime notAfter;
    QString by;
    QString environmentId; ///< a UUID
    QString log; ///< the workspace's UUID
    QString nonce; ///< 32 hex digits
    qint64 seenSequence = 0; ///< the ledger's last entry as the person's Slipway knew it
    QByteArray seenHash;
    QDateTime signedAt;
};
/// The exact bytes to be signed: canonical JSON.
QByteArray overrideBytes(const OverrideStatement &statement);
/// Reads exactly what `overrideBytes` writes: writing it again gives the same bytes.
Result<OverrideStatement> readOverride(const QByteArray &bytes);

/// Overrides of freezes, kept as entries of the ledger and nowhere else, as who may sign is.
class OverrideLedger
{
public:
    explicit OverrideLedger(Database &db) : m_db(db) { }

    /// All that were ever given, the oldest first. Set aside already: what was given in another workspace or
    /// for another environment of that name, and whatever stands here a second time. Signatures are not
    /// verified yet: judgeOverrides says which of them count.
    Result<QVector<FreezeOverride>> all();
    Result<FreezeOverride> byId(qint64 id); ///< Error::NotFound

private:
    Result<void> setAsideStrangers(QVector<FreezeOverride> &all);

    Database &m_db;
};

/// What rests on these entries is read from their text, so it is never taken out.
bool isAboutOverrides(const QString &entryKind);

/// What is to be verified of one; the refusal says what is wrong with it before any signature is looked at.
Result<SignatureCheck> overrideCheckOf(const FreezeOverride &override, const SignerDirectory &signers);
/// The signatures that have to be verified before overrides can be judged.
QVector<SignatureCheck> overridesToCheck(const QVector<FreezeOverride> &overrides,
                                         const SignerDirectory &signers);
/// Says of each why it does not count, where it does not: a signature that is not good, a key that was
/// revoked since, none at all where signers are set up.
void judgeOverrides(QVector<FreezeOverride> &overrides, const SignerDirectory &signers,
                    const SignatureVerdicts &verdicts);

} // namespace slipway
