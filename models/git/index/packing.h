#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace slipway::historyindex {

/// Numbers of seven bits a byte, lowest first, and strings with their length before them.
inline void packNumber(std::uint64_t number, std::string *out)
{
    for (; number >= 0x80; number >>= 7)
        out->push_back(static_cast<char>(0x80 | (number & 0x7f)));
    out->push_back(static_cast<char>(number));
}

inline void packString(std::string_view string, std::string *out)
{
    packNumber(string.size(), out);
    out->append(string);
}

/// Reads them back; past the end everything is empty and `isGood` says so.
class PackedReader
{
public:
    PackedReader(std::span<const char> bytes, size_t at) : m_bytes(bytes), m_at(at) { }

    bool isGood() const { return m_good; }

    std::uint64_t number()
    {
        std::uint64_t number = 0;
        for (unsigned shift = 0; shift < 63; shift += 7) {
            if (m_at >= m_bytes.size())
                break;
            const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
            number |= std::uint64_t(byte & 0x7f) << shift;
            if (!(byte & 0x80))
                return number;
        }
        m_good = false;
        return 0;
    }

    std::string_view string()
    {
        const std::uint64_t length = number();
        if (!m_good || length > m_bytes.size() - m_at) {
            m_good = false;
            return {};
        }
        const std::string_view string(m_bytes.data() + m_at, length);
        m_at += length;
        return string;
    }

private:
    std::span<const char> m_bytes;
    size_t m_at = 0;
    bool m_good = true;
};

} // namespace slipway::historyindex
