#include "models/ledger/chain.h"

#include <QCryptographicHash>

namespace slipway {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray chainHash(qint64 sequence, const QByteArray &time, const QByteArray &actor, const QByteArray &kind,
                     const QByteArray &bodyHash, const QByteArray &previous)
{
    const QByteArray fields[] = {QByteArrayLiteral("slipway-audit-v1"),
                                 QByteArray::number(sequence),
                                 time,
                                 actor,
                                 kind,
                                 bodyHash.toHex(),
                                 previous.toHex()};
    QByteArray all;
    for (const QByteArray &field : fields) {
        if (!all.isEmpty())
            all += '\0';
        all += field;
    }
    return sha256(all);
}

} // namespace slipway
