#include "models/notes/rendertext.h"

#include "models/base/text.h"
#include "models/notes/noteswords.h"
#include "models/notes/renderhtml.h"
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
        if (!notes.intro.isEmpty())
            out += u'\n' + plainParagraphs(notes.intro) + u'\n';
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

/// A text in lines of at most 72 characters, as git's own messages are.
static QString folded(const QString &text, const QString &first, const QString &rest)
{
    constexpr qsizetype width = 72;
    QString out;
    QString line = first;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    bool isBegun = false;
    for (const QString &word : words) {
        if (isBegun && line.size() + 1 + word.size() > width) {
            out += line + u'\n';
            line = rest;
            isBegun = false;
        }
        line += (isBegun ? u" "_s : QString()) + word;
        isBegun = true;
    }
    return out + line + u'\n';
}

QString renderTagMessage(const ReleaseNotes &notes, const QString &project)
{
    const NotesWords words;
    const QString release = QString::fromStdString(words.heading(notes.version, notes.tag, {}));
    QString out = oneLine(QString(project + u' ' + release).trimmed(), 72) + u'\n';
    if (!notes.intro.isEmpty()) {
        const QStringList paragraphs = plainParagraphs(notes.intro).split(u"\n\n"_s);
        for (const QString &paragraph : paragraphs)
            out += u'\n' + folded(paragraph.simplified(), {}, {});
    }
    for (const NotesSection &section : notes.sections) {
        out += u'\n' + folded(oneLine(section.title), {}, {});
        for (const NotesItem &item : section.items) {
            const QString scope = item.scope.isEmpty() ? QString() : oneLine(item.scope) + u": "_s;
            const QStringList marks = notesMarks(item);
            const QString behind =
                marks.isEmpty() ? QString() : u" ("_s + oneLine(marks.join(u", "_s)) + u')';
            out += folded(scope + oneLine(item.subject) + behind, u"* "_s, u"  "_s);
        }
    }
    // git takes a line with "#" at its beginning for a comment.
    return out.replace(u"\n#"_s, u"\n #"_s);
}

} // namespace slipway
