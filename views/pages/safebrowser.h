#pragma once

#include <QTextBrowser>

namespace slipway {

class Theme;

/// Shows rendered notes, and nothing else: no resource is ever loaded (no picture, no file, no address) and
/// no link leads anywhere by itself. What is shown is capped.
class SafeBrowser final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit SafeBrowser(const Theme &theme, QWidget *parent = nullptr);

    /// HTML made by us from Markdown (raw HTML in it is shown as text by the renderer).
    void showHtml(const QString &html);

    /// For a picture an empty one, for anything else nothing.
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void dress();

    const Theme &m_theme;
    QString m_html;
};

} // namespace slipway
