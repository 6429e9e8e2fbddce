#pragma once

#include "models/base/result.h"
#include "models/domain/signer.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QVector>

namespace slipway {

// Signatures are OpenSSH's: ssh-keygen makes and judges them, nothing of it is done here. Each kind of
// statement has a namespace of its own, so that a signature given for one thing never passes for another.
inline constexpr auto approvalNamespace = "approval-v1@slipway.example";
inline constexpr auto checkpointNamespace = "checkpoint-v1@slipway.example";

/// The public half of a key file: a .pub file, or a private key in OpenSSH's own format (its passphrase is
/// not needed).
Result<PublicKey> publicKeyOfFile(const QString &file);
/// The key that a signature says it was made with. Nothing is verified.
Result<PublicKey> keyOfSignature(const QByteArray &signature);

/// The file, unless it is of a security key, which nobody touches for every checkpoint; then empty.
QString unattendedKey(const QString &keyFile);

/// Signs with a person's own key: the private key's file, or the .pub file of one that an agent holds. The
/// key may want a touch, so this may take minutes; deleting `receiver` gives up. Error::Auth with what to do
/// for a key that asks for a passphrase, is not in the agent, or was refused.
QFuture<Result<QByteArray>> signBytes(const QByteArray &bytes, const QString &signatureNamespace,
                                      const QString &keyFile, QObject *receiver);

/// One signature to judge: whether `key`, in force at `at`, signed exactly `bytes` for that purpose.
struct SignatureCheck
{
    QByteArray bytes;
    QByteArray signature;
    QString signatureNamespace;
    SignerKey key;
    QDateTime at; ///< the ledger entry's, never what a statement says of itself

    /// Names this very question.
    QByteArray digest() const;
};

/// The questions that were answered, by digest: only what stands here as true was well signed.
using SignatureVerdicts = QHash<QByteArray, bool>;

/// A line of OpenSSH's allowed signers, for one key and the given purposes.
QByteArray allowedSignerLine(const SignerKey &key, const QStringList &namespaces);
/// As OpenSSH takes times, in UTC: the child runs with TZ=UTC0, which is understood by every version.
QString opensshTime(const QDateTime &time);

/// Verifies by ssh-keygen, a few at a time, and remembers what it found while it lives. Lives on one thread.
class SignatureVerifier final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// One verdict for each check. An error only where ssh-keygen is missing or could not run: nothing counts
    /// then.
    QFuture<Result<SignatureVerdicts>> verify(const QVector<SignatureCheck> &checks);

private:
    SignatureVerdicts m_known;
};

} // namespace slipway
