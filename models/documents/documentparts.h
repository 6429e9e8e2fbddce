#pragma once

#include "models/base/result.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace slipway {

// What the documents share: HTML of pieces that cannot be read as markup, and its way onto paper.

/// A text from outside as HTML, on one line.
QString safe(const QString &text, int most = 400);
/// An RFC 3339 time as "2026-11-20 14:30 UTC"; a dash where it is unknown.
QString whenText(const QJsonValue &time);
QString heading(const QString &text);
QString styleSheet();

/// A table of cells that are HTML already.
class HtmlTable
{
public:
    explicit HtmlTable(const QStringList &heads);
    void add(const QStringList &cells);
    QString html(const QString &whenEmpty) const;

private:
    QString m_html;
    int m_rows = 0;
};

/// Puts HTML on A4 pages; nothing that it names is loaded. Needs a QGuiApplication.
Result<void> writePdf(const QString &html, const QString &title, const QString &file);
/// Writes it as it is.
Result<void> writeHtml(const QString &html, const QString &file);

} // namespace slipway
