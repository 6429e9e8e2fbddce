#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace slipway {

/// Where a text stands: at the beginning of a block or list entry, where "1." would begin a list, or behind
/// something.
enum class MarkdownPlace { Beginning, Inside };

/// Text as one line of Markdown that renders as exactly this text: markup, HTML, links and entities come out
/// literally, control and bidi characters visibly (oneLine).
QString escapedMarkdown(QStringView text, MarkdownPlace place = MarkdownPlace::Beginning);

/// The same for UTF-8, behind what is in `out`. Plain ASCII, nearly all of it, costs one look at each byte.
void appendEscapedMarkdown(std::string_view utf8, MarkdownPlace place, std::string &out);

} // namespace slipway
