#include "models/notes/renderhtml.h"

#include "models/base/text.h"

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

static QString plainText(const QString &markdown)
{
    const QByteArray utf8 = markdown.toUtf8();
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> document(
        cmark_parse_document(utf8.constData(), size_t(utf8.size()),
                             CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8),
        &cmark_node_free);
    const std::unique_ptr<char, decltype(&std::free)> text(
        cmark_render_plaintext(document.get(), CMARK_OPT_DEFAULT, 0), &std::free);
    return QString::fromUtf8(text.get());
}

QString plainTextOf(const QString &markdown)
{
    return plainText(markdown).simplified();
}

QString plainParagraphs(const QString &markdown)
{
    return manyLines(plainText(markdown)).trimmed();
}

} // namespace slipway
