#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>

namespace slipway {

QByteArray sha256(const QByteArray &bytes);

/// The formula of Ledger: every field as the bytes that are stored, separated by a zero byte.
QByteArray chainHash(qint64 sequence, const QByteArray &time, const QByteArray &actor, const QByteArray &kind,
                     const QByteArray &bodyHash, const QByteArray &previous);

/// The fields of an entry that its hash is made of.
struct ChainedFields
{
    qint64 sequence = 0;
    QByteArrayView time;
    QByteArrayView actor;
    QByteArrayView kind;
    QByteArrayView bodyHash;
    QByteArrayView previous;
};

/// The same hashes, of one entry after the other, without memory taken for each. What it gives holds until it
/// is asked again.
class ChainHasher
{
public:
    QByteArrayView sha256(QByteArrayView bytes);
    QByteArrayView chainHash(const ChainedFields &fields);

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_text;
};

} // namespace slipway
