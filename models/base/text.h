#pragma once

#include <QString>

namespace slipway {

/// Text from outside, safe for one line of a widget: capped at `maximum` UTF-16 units (an ellipsis marks the
/// cut), line breaks turned to spaces, control, bidi and zero-width characters made visible (U+202E becomes
/// "⟨U+202E⟩", ESC becomes "␛"). Linear in `maximum`, not in the text's length.
QString oneLine(QStringView text, qsizetype maximum = 4096);

/// The same for text of several lines: line breaks stay, each line is capped at 4096 and the whole at
/// `maximum`.
QString manyLines(QStringView text, qsizetype maximum = 1 << 20);

/// Takes out of `text` what must not be shown or logged: user:password@ in addresses, and values of query
/// items and headers whose name smells of a secret (token, password, key, authorization…).
QString redacted(const QString &text);

} // namespace slipway
