#include "models/documents/notespdf.h"

#include "models/base/text.h"
#include "models/documents/closeddocument.h"

#include <QCoreApplication>
#include <QPageSize>
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

Result<void> writeNotesPdf(const QString &html, const QString &title, const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return fail(notWritten(file, out.errorString()));
    QPdfWriter writer(&out);
    writer.setTitle(oneLine(title, 120));
    writer.setCreator(u"Slipway"_s);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(300);
    ClosedDocument document;
    document.setDefaultStyleSheet(
        u"body { font-family: sans-serif; font-size: 10pt; } h2 { font-size: 15pt; } "
        "h3 { font-size: 11.5pt; } code { font-family: monospace; font-size: 8.5pt; }"_s);
    document.setHtml(html);
    document.print(&writer);
    return out.commit() ? Result<void>() : fail(notWritten(file, out.errorString()));
}

} // namespace slipway
