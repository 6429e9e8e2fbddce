#include "models/git/index/oid.h"

namespace slipway::historyindex {

static int hexDigitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool oidFromHex(std::string_view hex, Oid *oid)
{
    if (hex.size() != 2 * oid->bytes.size())
        return false;
    for (size_t i = 0; i < oid->bytes.size(); ++i) {
        const int high = hexDigitOf(hex[2 * i]);
        const int low = hexDigitOf(hex[2 * i + 1]);
        if (high < 0 || low < 0)
            return false;
        oid->bytes[i] = static_cast<unsigned char>(high << 4 | low);
    }
    return true;
}

} // namespace slipway::historyindex
