#include "models/documents/documentparts.h"

#include "models/base/text.h"
#include "models/base/times.h"
#include "models/documents/closeddocument.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

Unexpected unwritten(const QSaveFile &file)
{
    return fail(Error::Kind::Storage,
                QCoreApplication::translate("slipway::Evidence",
                                            "“%1” could not be written. Check the folder and the space left.")
                    .arg(file.fileName()),
                file.errorString());
}

} // namespace

QString safe(const QString &text, int most)
{
    return oneLine(text, most).toHtmlEscaped();
}

QString whenText(const QJsonValue &time)
{
    const QDateTime at = fromRfc3339(time.toString());
    return at.isValid() ? QLocale().toString(at.toUTC(), u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s : u"–"_s;
}

QString heading(const QString &text)
{
    return u"<h2>"_s + text.toHtmlEscaped() + u"</h2>"_s;
}

QString styleSheet()
{
    return u"body { font-size: 9pt; } h1 { font-size: 17pt; margin-bottom: 0; } "
           "h2 { font-size: 11.5pt; margin-top: 14px; margin-bottom: 3px; } "
           ".head { font-size: 8pt; color: #555; border-bottom: 1px solid #999; } "
           ".cell { font-size: 8.5pt; border-bottom: 1px solid #ddd; } "
           ".quiet { color: #666; } code { font-family: monospace; font-size: 7.5pt; }"_s;
}

HtmlTable::HtmlTable(const QStringList &heads)
{
    m_html = u"<table width='100%' cellspacing='0' cellpadding='4'><tr>"_s;
    for (const QString &head : heads)
        m_html += u"<th align='left' class='head'>"_s + head.toHtmlEscaped() + u"</th>"_s;
    m_html += u"</tr>"_s;
}

void HtmlTable::add(const QStringList &cells)
{
    m_html += u"<tr>"_s;
    for (const QString &cell : cells)
        m_html += u"<td valign='top' class='cell'>"_s + cell + u"</td>"_s;
    m_html += u"</tr>"_s;
    ++m_rows;
}

QString HtmlTable::html(const QString &whenEmpty) const
{
    return m_rows ? m_html + u"</table>"_s : u"<p class='quiet'>"_s + whenEmpty.toHtmlEscaped() + u"</p>"_s;
}

Result<void> writePdf(const QString &html, const QString &title, const QString &file)
{
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return unwritten(out);
    QPdfWriter writer(&out);
    writer.setTitle(title);
    writer.setCreator(u"Slipway"_s);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(300);
    ClosedDocument document;
    document.setHtml(html);
    document.print(&writer);
    if (!out.commit())
        return unwritten(out);
    return {};
}

Result<void> writeHtml(const QString &html, const QString &file)
{
    QSaveFile out(file);
    const QByteArray bytes = html.toUtf8();
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return unwritten(out);
}

} // namespace slipway
