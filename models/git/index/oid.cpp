#include "models/git/index/oid.h"

namespace slipway::historyindex {

// 0–15, or more than 15 where a byte is no digit.
static constexpr std::array<unsigned char, 256> kHexDigits = [] {
    std::array<unsigned char, 256> digits{};
    digits.fill(0xff);
    for (unsigned char i = 0; i < 10; ++i)
        digits[static_cast<unsigned char>('0' + i)] = i;
    for (unsigned char i = 0; i < 6; ++i) {
        digits[static_cast<unsigned char>('a' + i)] = static_cast<unsigned char>(10 + i);
        digits[static_cast<unsigned char>('A' + i)] = static_cast<unsigned char>(10 + i);
    }
    return digits;
}();

bool oidFromHex(std::string_view hex, Oid *oid)
{
    if (hex.size() != 2 * oid->bytes.size())
        return false;
    unsigned wrong = 0;
    for (size_t i = 0; i < oid->bytes.size(); ++i) {
        const unsigned char high = kHexDigits[static_cast<unsigned char>(hex[2 * i])];
        const unsigned char low = kHexDigits[static_cast<unsigned char>(hex[2 * i + 1])];
        wrong |= high | low;
        oid->bytes[i] = static_cast<unsigned char>(high << 4 | low);
    }
    return wrong <= 15;
}

} // namespace slipway::historyindex
