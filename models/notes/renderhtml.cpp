#include "models/notes/renderhtml.h"

#include "models/base/text.h"

#include <cmark-gfm.h>

#include <QFile>
#include <QLocale>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

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

QString htmlPageBegin(const QString &title)
{
    QFile look(u":/slipway/notes/templates/page.css"_s);
    const QString css = look.open(QIODevice::ReadOnly) ? QString::fromUtf8(look.readAll()) : QString();
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
           "'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>%2</title>\n"
           "<style>\n"_s.arg(QLocale().bcp47Name(), oneLine(title, 200).toHtmlEscaped())
        + css + u"</style>\n</head>\n<body>\n<main>\n"_s;
}

QString htmlPageEnd()
{
    return u"</main>\n</body>\n</html>\n"_s;
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
