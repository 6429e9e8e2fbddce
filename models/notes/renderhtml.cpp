#include "models/notes/renderhtml.h"

#include <cmark-gfm.h>

#include <cstdlib>
#include <memory>

namespace slipway {

QString markdownToHtml(const QString &markdown)
{
    constexpr qsizetype maximum = 4 << 20;
    const QByteArray utf8 = markdown.left(maximum).toUtf8();
    const std::unique_ptr<char, decltype(&std::free)> html(
        cmark_markdown_to_html(utf8.constData(), size_t(utf8.size()),
                               CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8),
        &std::free);
    return QString::fromUtf8(html.get());
}

} // namespace slipway
