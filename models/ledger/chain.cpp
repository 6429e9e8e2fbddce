#include "models/ledger/chain.h"

#include <QCryptographicHash>

namespace slipway {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

static void appendHex(QByteArray &to, const QByteArray &bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    for (const char byte : bytes) {
        to += digits[quint8(byte) >> 4];
        to += digits[quint8(byte) & 15];
    }
}

QByteArray chainHash(qint64 sequence, const QByteArray &time, const QByteArray &actor, const QByteArray &kind,
                     const QByteArray &bodyHash, const QByteArray &previous)
{
    constexpr qsizetype aroundTexts = 192; // the beginning, the number, two hashes in hex
    QByteArray all;
    all.reserve(time.size() + actor.size() + kind.size() + aroundTexts);
    all += "slipway-audit-v1";
    all += '\0';
    all += QByteArray::number(sequence);
    for (const QByteArray *text : {&time, &actor, &kind}) {
        all += '\0';
        all += *text;
    }
    for (const QByteArray *bytes : {&bodyHash, &previous}) {
        all += '\0';
        appendHex(all, *bytes);
    }
    return sha256(all);
}

} // namespace slipway
