#pragma once

#include <QStringView>

namespace slipway {

/// Whether the whole of `text` fits a glob: `*` any characters, `/` too, `?` one, `[a-z]` and `[!a-z]` one of
/// a set,
/// `\` takes the next as it is. Never worse than pattern × text.
bool matchesGlob(QStringView pattern, QStringView text);

} // namespace slipway
