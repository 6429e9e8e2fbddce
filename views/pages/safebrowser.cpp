#include "views/pages/safebrowser.h"

#include "views/theme/theme.h"

#include <QImage>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr qsizetype longestHtml = 1 << 20;

} // namespace

SafeBrowser::SafeBrowser(const Theme &theme, QWidget *parent) : QTextBrowser(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(Space::Large);
    document()->setIndentWidth(Space::Huge); // of a list
    connect(&theme, &Theme::changed, this, &SafeBrowser::dress);
    dress();
}

QVariant SafeBrowser::loadResource(int type, const QUrl &)
{
    if (type != QTextDocument::ImageResource)
        return {};
    // An empty answer would not do: Qt then opens the picture's name as a file by itself.
    QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::transparent);
    return nothing;
}

void SafeBrowser::showHtml(const QString &html)
{
    m_html = html.left(longestHtml);
    dress();
}

void SafeBrowser::dress()
{
    const QFont body = m_theme.font(TextRole::Body);
    document()->setDefaultFont(body);
    document()->setDefaultStyleSheet(
        u"body, li, p { color: %1; line-height: 140%; } a { color: %2; text-decoration: none; }"
        "h1, h2, h3 { color: %1; margin-top: %4px; margin-bottom: %5px; } code, pre { color: %3; }"_s
            .arg(m_theme.colour(Colour::Text).name(), m_theme.colour(Colour::Accent).name(),
                 m_theme.colour(Colour::Muted).name())
            .arg(Space::Large)
            .arg(Space::Small));
    setHtml(m_html);
}

} // namespace slipway
