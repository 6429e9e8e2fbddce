#pragma once

#include <string>
#include <string_view>

namespace slipway::historyindex {

bool isUtf8(std::string_view bytes);

/// Bytes of a commit as UTF-8: by the commit's `encoding` where that is a known one and fits, else as they
/// are where they are UTF-8, else read as Latin-1. Gives a view of `bytes` where nothing had to change, else
/// of `storage`.
std::string_view decoded(std::string_view bytes, std::string_view encoding, std::string *storage);

/// The longest beginning of at most `maximum` bytes that does not cut a character.
std::string_view cutUtf8(std::string_view text, size_t maximum);

} // namespace slipway::historyindex
