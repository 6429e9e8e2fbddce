#include "models/notes/rendertext.h"

#include "models/base/text.h"
#include "models/notes/rendermarkdown.h"

using namespace Qt::StringLiterals;

namespace slipway {

static void appendTextItem(QString &out, const NotesItem &item)
{
    out += u"  * "_s;
    if (!item.scope.isEmpty())
        out += oneLine(item.scope) + u": "_s;
    out += oneLine(item.subject);
    QStringList marks = notesMarks(item);
    if (!item.sha.isNull())
        marks += item.sha.shortHex();
    if (!marks.isEmpty())
        out += u" ("_s + oneLine(marks.join(u", "_s)) + u')';
    out += u'\n';
    for (const QStringList &paragraphs : notesToShow(item.breakingNotes, item.subject)) {
        for (qsizetype i = 0; i < paragraphs.size(); ++i)
            out += (i ? u"      "_s : u"    - "_s) + oneLine(paragraphs[i]) + u'\n';
    }
}

QString renderNotesText(const QVector<ReleaseNotes> &releases)
{
    const NotesWords words;
    QString out;
    for (const ReleaseNotes &notes : releases) {
        if (!out.isEmpty())
            out += u'\n';
        const QString heading =
            oneLine(QString::fromStdString(words.heading(notes.version, notes.tag, notes.date)));
        out += heading + u'\n' + QString(heading.size(), u'=') + u'\n';
        for (const NotesSection &section : notes.sections) {
            out += u'\n' + oneLine(section.title) + u'\n';
            for (const NotesItem &item : section.items)
                appendTextItem(out, item);
        }
        if (notes.contributors.isEmpty())
            continue;
        out += u'\n' + QString::fromStdString(words.contributors()) + u'\n';
        for (const Contributor &person : notes.contributors)
            out += u"  * "_s
                + oneLine(
                       QString::fromStdString(words.contributor(person.name.toStdString(), person.firstTime)))
                + u'\n';
    }
    return out;
}

} // namespace slipway
