#include "models/domain/publickey.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace slipway {

static constexpr int fewestRsaBits = 3072;
static constexpr qsizetype longestKey = 16 * 1024;

static Unexpected refuseKey(const char *text)
{
    return fail(Error::Kind::Usage, QCoreApplication::translate("slipway::PublicKey", text));
}

QByteArray SshFields::take(qsizetype count)
{
    if (m_broken || count > m_rest.size()) {
        m_broken = true;
        return {};
    }
    const QByteArray taken = m_rest.left(count);
    m_rest = m_rest.mid(count);
    return taken;
}

quint32 SshFields::number()
{
    const QByteArray bytes = take(4);
    return m_broken ? 0 : qFromBigEndian<quint32>(bytes.constData());
}

QByteArray SshFields::next()
{
    const quint32 size = number();
    return take(qsizetype(size));
}

QString PublicKey::line() const
{
    return type + u' ' + QString::fromLatin1(blob.toBase64());
}

QString PublicKey::fingerprint() const
{
    const QByteArray digest = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return u"SHA256:"_s + QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals));
}

static int bitsOf(const QByteArray &modulus)
{
    qsizetype first = 0;
    while (first < modulus.size() && modulus[first] == '\0')
        ++first;
    if (first == modulus.size())
        return 0;
    const int high = 32 - qCountLeadingZeroBits(quint32(quint8(modulus[first])));
    return int(modulus.size() - first - 1) * 8 + high;
}

Result<PublicKey> publicKeyOf(const QByteArray &blob)
{
    SshFields fields(blob);
    const QByteArray type = fields.next();
    static const QByteArrayList known{"ssh-ed25519",
                                      "ecdsa-sha2-nistp256",
                                      "ecdsa-sha2-nistp384",
                                      "ecdsa-sha2-nistp521",
                                      "sk-ssh-ed25519@openssh.com",
                                      "sk-ecdsa-sha2-nistp256@openssh.com",
                                      "ssh-rsa"};
    if (fields.isBroken())
        return refuseKey(
            QT_TRANSLATE_NOOP("slipway::PublicKey",
                              "This is not a whole SSH public key. Give the .pub file that ssh-keygen "
                              "made beside the private one."));
    if (!known.contains(type))
        return refuseKey(
            QT_TRANSLATE_NOOP("slipway::PublicKey",
                              "Keys of this kind cannot sign here. Make one with ssh-keygen -t ed25519."));
    QByteArray last;
    int fieldCount = 0;
    for (; !fields.atEnd() && !fields.isBroken(); ++fieldCount)
        last = fields.next();
    if (fields.isBroken() || fieldCount == 0)
        return refuseKey(QT_TRANSLATE_NOOP("slipway::PublicKey",
                                           "This SSH public key is damaged. Copy the .pub file again."));
    if (type == "ssh-rsa" && bitsOf(last) < fewestRsaBits)
        return refuseKey(
            QT_TRANSLATE_NOOP("slipway::PublicKey",
                              "An RSA key needs 3072 bits or more to sign here. Make a new key with "
                              "ssh-keygen -t ed25519."));
    return PublicKey{QString::fromLatin1(type), blob};
}

Result<PublicKey> readPublicKey(const QByteArray &text)
{
    if (text.contains("PRIVATE KEY"))
        return refuseKey(
            QT_TRANSLATE_NOOP("slipway::PublicKey",
                              "This is a private key, which is nobody's but its owner's. Give the .pub "
                              "file beside it."));
    QByteArrayList lines;
    for (const QByteArray &line : text.left(longestKey).split('\n')) {
        if (!line.trimmed().isEmpty() && !line.trimmed().startsWith('#'))
            lines += line.simplified();
    }
    if (lines.size() != 1 || text.size() > longestKey)
        return refuseKey(
            QT_TRANSLATE_NOOP("slipway::PublicKey",
                              "A file with exactly one SSH public key is needed, as ssh-keygen writes it."));
    const QByteArrayList words = lines.first().split(' ');
    const QByteArray &type = words.first();
    if (!type.startsWith("ssh-") && !type.startsWith("ecdsa-") && !type.startsWith("sk-"))
        return refuseKey(
            QT_TRANSLATE_NOOP("slipway::PublicKey",
                              "The line must begin with the kind of the key: names, wildcards, options "
                              "and certificate authorities do not belong before it."));
    const auto decoded =
        QByteArray::fromBase64Encoding(words.value(1), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return refuseKey(QT_TRANSLATE_NOOP("slipway::PublicKey",
                                           "This SSH public key is damaged. Copy the .pub file again."));
    const auto key = publicKeyOf(*decoded);
    if (key && key->type.toLatin1() != type)
        return refuseKey(QT_TRANSLATE_NOOP(
            "slipway::PublicKey",
            "This key says that it is of one kind and is of another. Copy the .pub file again."));
    return key;
}

} // namespace slipway
