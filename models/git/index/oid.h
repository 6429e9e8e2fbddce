#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace slipway::historyindex {

/// A SHA-1 object id.
struct Oid
{
    std::array<unsigned char, 20> bytes{};

    auto operator<=>(const Oid &) const = default;
    bool isNull() const { return *this == Oid{}; }
    static Oid fromBytes(const unsigned char *raw)
    {
        Oid oid;
        std::memcpy(oid.bytes.data(), raw, oid.bytes.size());
        return oid;
    }
};

/// Reads exactly 40 hexadecimal digits; false where there is something else.
bool oidFromHex(std::string_view hex, Oid *oid);

struct OidHash
{
    size_t operator()(const Oid &oid) const noexcept
    {
        size_t hash = 0;
        std::memcpy(&hash, oid.bytes.data(), sizeof hash);
        return hash;
    }
};

} // namespace slipway::historyindex
