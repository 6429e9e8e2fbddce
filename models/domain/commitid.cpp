#include "models/domain/commitid.h"

#include <QHashFunctions>

#include <algorithm>

namespace slipway {

static int hexDigitValue(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return -1;
}

std::optional<CommitId> CommitId::parse(QStringView hex)
{
    if (hex.size() != 40 && hex.size() != 64)
        return {};
    CommitId id;
    for (qsizetype i = 0; i < hex.size(); i += 2) {
        const int high = hexDigitValue(hex[i].unicode());
        const int low = hexDigitValue(hex[i + 1].unicode());
        if (high < 0 || low < 0)
            return {};
        id.m_bytes[size_t(i / 2)] = static_cast<unsigned char>(high * 16 + low);
    }
    id.m_size = static_cast<unsigned char>(hex.size() / 2);
    return id;
}

CommitId CommitId::fromRaw(const unsigned char *bytes, int size)
{
    Q_ASSERT(size == 20 || size == 32);
    CommitId id;
    std::copy_n(bytes, size, id.m_bytes.begin());
    id.m_size = static_cast<unsigned char>(size);
    return id;
}

static QString hexOfBytes(const unsigned char *bytes, int count)
{
    constexpr char16_t digits[] = u"0123456789abcdef";
    QString out(qsizetype(count) * 2, Qt::Uninitialized);
    QChar *to = out.data();
    for (int i = 0; i < count; ++i) {
        *to++ = QChar(digits[bytes[i] >> 4]);
        *to++ = QChar(digits[bytes[i] & 15]);
    }
    return out;
}

QString CommitId::hex() const
{
    return hexOfBytes(m_bytes.data(), m_size);
}

QString CommitId::shortHex() const
{
    return hexOfBytes(m_bytes.data(), std::min<int>(m_size, 4));
}

size_t qHash(const CommitId &id, size_t seed)
{
    // A commit's id is a hash already: its first bytes are as good as any.
    size_t first = 0;
    std::memcpy(&first, id.bytes(), sizeof first);
    return first ^ seed;
}

} // namespace slipway
