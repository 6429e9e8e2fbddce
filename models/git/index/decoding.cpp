#include "models/git/index/decoding.h"

#include <iconv.h>

#include <array>
#include <cctype>
#include <cstdint>
#include <cstring>

namespace slipway::historyindex {

static size_t asciiPrefixLength(std::string_view bytes)
{
    size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, bytes.data() + i, 8);
        if (eight & 0x8080808080808080ull)
            break;
    }
    while (i < bytes.size() && static_cast<unsigned char>(bytes[i]) < 0x80)
        ++i;
    return i;
}

bool isUtf8(std::string_view bytes)
{
    for (;;) {
        bytes.remove_prefix(asciiPrefixLength(bytes));
        if (bytes.empty())
            return true;
        const auto at = [&](size_t i) {
            return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u;
        };
        const unsigned first = at(0);
        const size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
        if (first < 0xc2 || first > 0xf4)
            return false;
        for (size_t i = 1; i < length; ++i) {
            if ((at(i) & 0xc0) != 0x80)
                return false;
        }
        const unsigned second = at(1);
        if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f)
            || (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f))
            return false;
        bytes.remove_prefix(length);
    }
}

// The name comes from outside and iconv loads code by it: only families that are met in real repositories.
static bool isKnownEncoding(const std::string &name)
{
    static constexpr std::array<std::string_view, 17> known{
        "iso-8859-", "iso8859-", "latin",     "windows-",    "cp12",      "cp8",
        "koi8-",     "euc-",     "shift_jis", "sjis",        "shift-jis", "gb2312",
        "gbk",       "gb18030",  "big5",      "iso-2022-jp", "us-ascii"};
    if (name.size() > 20)
        return false;
    for (const char c : name) {
        if (!std::isalnum(static_cast<unsigned char>(c)) && c != '-' && c != '_')
            return false;
    }
    for (const std::string_view family : known) {
        if (name.starts_with(family))
            return true;
    }
    return false;
}

static bool convert(std::string_view bytes, const std::string &encoding, std::string *storage)
{
    const iconv_t converter = iconv_open("UTF-8", encoding.c_str());
    if (converter == reinterpret_cast<iconv_t>(-1))
        return false;
    storage->resize(bytes.size() * 4 + 16);
    // iconv takes the input as non-const but does not write to it.
    char *in = const_cast<char *>(bytes.data());
    size_t inLeft = bytes.size();
    char *out = storage->data();
    size_t outLeft = storage->size();
    const bool done =
        iconv(converter, &in, &inLeft, &out, &outLeft) != static_cast<size_t>(-1) && inLeft == 0;
    iconv_close(converter);
    storage->resize(storage->size() - outLeft);
    return done;
}

static void readLatin1(std::string_view bytes, std::string *storage)
{
    storage->clear();
    storage->reserve(bytes.size() + bytes.size() / 8);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80) {
            storage->push_back(c);
        } else {
            storage->push_back(static_cast<char>(0xc0 | byte >> 6));
            storage->push_back(static_cast<char>(0x80 | (byte & 0x3f)));
        }
    }
}

std::string_view decoded(std::string_view bytes, std::string_view encoding, std::string *storage)
{
    if (!encoding.empty()) {
        std::string name;
        for (const char c : encoding)
            name.push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
        if (isKnownEncoding(name) && convert(bytes, name, storage))
            return *storage;
    }
    if (isUtf8(bytes))
        return bytes;
    readLatin1(bytes, storage);
    return *storage;
}

std::string_view cutUtf8(std::string_view text, size_t maximum)
{
    if (text.size() <= maximum)
        return text;
    while (maximum > 0 && (static_cast<unsigned char>(text[maximum]) & 0xc0) == 0x80)
        --maximum;
    return text.substr(0, maximum);
}

} // namespace slipway::historyindex
