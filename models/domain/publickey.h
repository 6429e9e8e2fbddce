#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace slipway {

/// An SSH public key that may stand behind a decision: Ed25519, ECDSA, RSA of 3072 bits and more, and the
/// kinds that need a touch of a security key.
struct PublicKey
{
    QString type; ///< "ssh-ed25519", …; equal to the first field of `blob`
    QByteArray blob; ///< SSH's own encoding

    bool isNull() const { return blob.isEmpty(); }
    /// The two words of a .pub file, without a comment.
    QString line() const;
    /// "SHA256:" and 43 letters, as ssh-keygen says it.
    QString fingerprint() const;
    bool operator==(const PublicKey &other) const { return blob == other.blob; }
};

/// Reads one line as a .pub file has it; a comment after it is ignored. Refused with the reason: options,
/// principals or a certificate authority before the key, more than one key, a certificate, a kind that is no
/// longer safe, RSA below 3072 bits, a private key.
Result<PublicKey> readPublicKey(const QByteArray &text);
/// The same for SSH's encoding itself.
Result<PublicKey> publicKeyOf(const QByteArray &blob);

/// Reads SSH's length-prefixed fields one after the other.
class SshFields
{
public:
    explicit SshFields(const QByteArray &bytes) : m_rest(bytes) { }
    /// The next field; an empty one and `isBroken` where the bytes end too early.
    QByteArray next();
    quint32 number();
    bool isBroken() const { return m_broken; }
    bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArray take(qsizetype count);

    QByteArray m_rest;
    bool m_broken = false;
};

} // namespace slipway

Q_DECLARE_METATYPE(slipway::PublicKey)
