#pragma once

#include <QString>

namespace slipway {

/// Markdown as an HTML fragment by cmark-gfm in its safe mode: raw HTML is left out, addresses other than
/// http, https, mailto and ftp are emptied. Input beyond 4 MiB is cut. Pure; any thread.
QString markdownToHtml(const QString &markdown);

/// The words of Markdown without its marks, in one line.
QString plainTextOf(const QString &markdown);
/// The same with its paragraphs and lists as lines, safe to show.
QString plainParagraphs(const QString &markdown);

} // namespace slipway
