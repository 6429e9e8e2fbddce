#pragma once

#include <QString>

namespace slipway {

/// Markdown as an HTML fragment by cmark-gfm in its safe mode: raw HTML is left out, addresses other than
/// http, https, mailto and ftp are emptied. Input beyond 4 MiB is cut. Pure; any thread.
QString markdownToHtml(const QString &markdown);

/// A whole page around such a fragment, with its look in it: nothing else is loaded, and nothing runs. Light
/// and dark as the reader has it, fit to be printed. In two halves, between which any number of fragments may
/// stand.
QString htmlPageBegin(const QString &title);
QString htmlPageEnd();

/// The words of Markdown without its marks, in one line.
QString plainTextOf(const QString &markdown);
/// The same with its paragraphs and lists as lines, safe to show.
QString plainParagraphs(const QString &markdown);

} // namespace slipway
