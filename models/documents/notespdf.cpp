#include "models/documents/notespdf.h"

#include "models/base/text.h"
#include "models/documents/closeddocument.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFont>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway {

static Error notWritten(const QString &file, const QString &why)
{
    return {Error::Kind::Storage,
            QCoreApplication::translate("slipway::NotesPdf",
                                        "“%1” could not be written. Check the folder and the space left.")
                .arg(file),
            why};
}

namespace {

constexpr qreal listIndent = 18; // as of a screen of 96 dots an inch
/// Millimetres around what is written.
constexpr QMarginsF pageMargins(22, 20, 22, 22);

/// The document's own names of colours and sizes: Qt's rich text knows little more than these.
QString notesLook()
{
    return u"body { font-size: 10.5pt; color: #1c2430; } "
           "h1, h2 { font-size: 20pt; font-weight: 600; color: #10161f; margin-top: 26px; margin-bottom: "
           "8px; } "
           "h3 { font-size: 12.5pt; font-weight: 600; color: #1f4f9f; margin-top: 16px; margin-bottom: 5px; "
           "} "
           "p { margin-top: 4px; margin-bottom: 6px; line-height: 130%; } "
           "li { margin-bottom: 4px; line-height: 125%; } "
           "code { font-family: 'DejaVu Sans Mono', monospace; font-size: 8.5pt; color: #66717f; } "
           "a { color: #1f4f9f; text-decoration: none; }"_s;
}

/// Below each page: whose notes these are, and which page of how many.
void drawFoot(QPainter &painter, const QRectF &page, const QString &title, int number, int count)
{
    QFont font = painter.font();
    font.setPointSizeF(8);
    painter.save();
    painter.setFont(font);
    painter.setPen(QColor(0x66, 0x71, 0x7f));
    const qreal height = painter.fontMetrics().height() * 2;
    const QRectF foot(page.left(), page.bottom(), page.width(), height);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, int(page.width() * 0.8)));
    painter.drawText(
        foot, Qt::AlignRight | Qt::AlignBottom,
        QCoreApplication::translate("slipway::NotesPdf", "%1 of %2", "page, pages").arg(number).arg(count));
    painter.restore();
}

void drawPages(QPdfWriter &writer, QTextDocument &document, const QString &title)
{
    QPainter painter(&writer);
    const QRectF page(QPointF(0, 0), writer.pageLayout().paintRectPixels(writer.resolution()).size());
    document.setPageSize(page.size());
    const int pages = document.pageCount();
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -i * page.height());
        document.drawContents(&painter, QRectF(0, i * page.height(), page.width(), page.height()));
        painter.restore();
        drawFoot(painter, page, title, i + 1, pages);
    }
}

} // namespace

Result<void> writeNotesPdf(const QString &html, const QString &title, const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return fail(notWritten(file, out.errorString()));
    const QString name = oneLine(title, 120);
    QPdfWriter writer(&out);
    writer.setTitle(name);
    writer.setCreator(u"Slipway"_s);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(pageMargins, QPageLayout::Millimeter);
    writer.setResolution(300);
    ClosedDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    document.setIndentWidth(listIndent);
    document.setDefaultFont(QFont(u"Noto Sans"_s, 10));
    document.setDefaultStyleSheet(notesLook());
    document.setHtml(html);
    drawPages(writer, document, name);
    return out.commit() ? Result<void>() : fail(notWritten(file, out.errorString()));
}

} // namespace slipway
