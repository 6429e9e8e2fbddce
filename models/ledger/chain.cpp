#include "models/ledger/chain.h"

namespace slipway {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

static void appendHex(QByteArray &to, QByteArrayView bytes)
{
    static constexpr char digits[] = "0123456789abcdef";
    const qsizetype start = to.size();
    to.resize(start + 2 * bytes.size());
    char *out = to.data() + start;
    for (const char byte : bytes) {
        *out++ = digits[quint8(byte) >> 4];
        *out++ = digits[quint8(byte) & 15];
    }
}

QByteArrayView ChainHasher::sha256(QByteArrayView bytes)
{
    m_hash.reset();
    m_hash.addData(bytes);
    return m_hash.resultView();
}

QByteArrayView ChainHasher::chainHash(const ChainedFields &fields)
{
    constexpr qsizetype usualSize = 256;
    m_text.reserve(usualSize); // which also keeps what it has when it is emptied
    m_text.resize(0);
    m_text += "slipway-audit-v1";
    m_text += '\0';
    m_text += QByteArray::number(fields.sequence);
    for (const QByteArrayView text : {fields.time, fields.actor, fields.kind}) {
        m_text += '\0';
        m_text += text;
    }
    for (const QByteArrayView bytes : {fields.bodyHash, fields.previous}) {
        m_text += '\0';
        appendHex(m_text, bytes);
    }
    return sha256(m_text);
}

QByteArray chainHash(qint64 sequence, const QByteArray &time, const QByteArray &actor, const QByteArray &kind,
                     const QByteArray &bodyHash, const QByteArray &previous)
{
    return ChainHasher().chainHash({sequence, time, actor, kind, bodyHash, previous}).toByteArray();
}

} // namespace slipway
