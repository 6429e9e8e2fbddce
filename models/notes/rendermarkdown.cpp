#include "models/notes/rendermarkdown.h"

#include "models/base/text.h"
#include "models/domain/commithints.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

static bool isWordCharacter(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() && text[i].isLetterOrNumber();
}

/// Whether this character of a line would be markup.
static bool wouldBeMarkup(QStringView line, qsizetype i)
{
    switch (line[i].unicode()) {
    case u'\\':
    case u'`':
    case u'*':
    case u'[':
    case u']':
    case u'<':
    case u'>':
    case u'|':
    case u'~':
    case u'&':
        return true;
    case u'_':
        return !(isWordCharacter(line, i - 1) && isWordCharacter(line, i + 1));
    case u':':
        return line.mid(i, 3) == u"://"; // what some renderers make a link of
    case u'.':
        return line.mid(qMax<qsizetype>(i - 3, 0), qMin<qsizetype>(i, 3)).compare(u"www", Qt::CaseInsensitive)
            == 0;
    default:
        return false;
    }
}

/// Where a line's beginning would make it a heading, a list, a rule: the character to escape, or -1.
static qsizetype blockMarkupAt(QStringView line)
{
    if (line.isEmpty())
        return -1;
    if (QStringView(u"#+-=:").contains(line[0]))
        return 0;
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    return digits && digits < line.size() && (line[digits] == u'.' || line[digits] == u')') ? digits : -1;
}

QString escapedMarkdown(QStringView text, MarkdownPlace place)
{
    const QString safe = oneLine(text).trimmed();
    // A heading's closing hashes would be taken off its end.
    const qsizetype block = place == MarkdownPlace::Beginning ? blockMarkupAt(safe)
        : safe.endsWith(u'#')                                 ? safe.size() - 1
                                                              : -1;
    QString out;
    out.reserve(safe.size() + 16);
    for (qsizetype i = 0; i < safe.size(); ++i) {
        if (i == block || wouldBeMarkup(safe, i))
            out += u'\\';
        out += safe[i];
    }
    return out;
}

QString notesHeading(const ReleaseNotes &notes)
{
    const QString name = !notes.version.isEmpty() ? notes.version
        : !notes.tag.isEmpty()                    ? notes.tag
                               : QCoreApplication::translate("slipway::Notes", "Unreleased");
    if (!notes.date.isValid())
        return name;
    return QCoreApplication::translate("slipway::Notes", "%1 (%2)", "version (date)")
        .arg(name, notes.date.toUTC().date().toString(Qt::ISODate));
}

QString contributorLine(const Contributor &person)
{
    return person.firstTime
        ? QCoreApplication::translate("slipway::Notes", "%1 (first contribution)").arg(person.name)
        : person.name;
}

QStringList notesMarks(const NotesItem &item)
{
    QStringList marks;
    if (!item.pullRequest.isEmpty())
        marks += u'#' + item.pullRequest;
    for (const QString &ticket : item.tickets) {
        if (!marks.contains(ticket))
            marks += ticket;
    }
    return marks;
}

static QStringList noteParagraphs(const QString &note)
{
    QStringList paragraphs;
    bool open = false;
    for (const QString &line : note.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty()) {
            open = false;
        } else if (open) {
            paragraphs.last() += u' ' + trimmed;
        } else {
            paragraphs += trimmed;
            open = true;
        }
    }
    return paragraphs;
}

QVector<QStringList> notesToShow(const NotesItem &item)
{
    QVector<QStringList> shown;
    for (QString note : item.breakingNotes) {
        const QStringList paragraphs = noteParagraphs(note);
        takeTrailingPullRequest(note);
        if (note != item.subject && !paragraphs.isEmpty())
            shown += paragraphs;
    }
    return shown;
}

static void appendMarkdownItem(QString &out, const NotesItem &item)
{
    out += u"- "_s;
    // Two stars before a space or a mark are no emphasis; a scope is a word, and where it is not it stays
    // plain.
    if (!item.scope.isEmpty()) {
        const QString scope = escapedMarkdown(item.scope);
        const bool plainWord =
            !scope.isEmpty() && scope[0].isLetterOrNumber() && scope.back().isLetterOrNumber();
        out += plainWord ? u"**%1:** "_s.arg(scope) : scope + u": "_s;
    }
    out += escapedMarkdown(item.subject,
                           item.scope.isEmpty() ? MarkdownPlace::Beginning : MarkdownPlace::Inside);
    QStringList marks;
    for (const QString &mark : notesMarks(item))
        marks += mark.startsWith(u'#') ? mark : escapedMarkdown(mark, MarkdownPlace::Inside);
    if (!item.sha.isNull())
        marks += u'`' + item.sha.shortHex() + u'`';
    if (!marks.isEmpty())
        out += u" ("_s + marks.join(u", "_s) + u')';
    out += u'\n';
    for (const QStringList &paragraphs : notesToShow(item)) {
        for (qsizetype i = 0; i < paragraphs.size(); ++i)
            out += (i ? u"\n    "_s : u"  - "_s) + escapedMarkdown(paragraphs[i]) + u'\n';
    }
}

static void appendMarkdownRelease(QString &out, const ReleaseNotes &notes)
{
    out += u"## "_s + escapedMarkdown(notesHeading(notes), MarkdownPlace::Inside) + u'\n';
    for (const NotesSection &section : notes.sections) {
        out += u"\n### "_s + escapedMarkdown(section.title, MarkdownPlace::Inside) + u"\n\n"_s;
        for (const NotesItem &item : section.items)
            appendMarkdownItem(out, item);
    }
    if (!notes.contributors.isEmpty()) {
        const QString title = QCoreApplication::translate("slipway::Notes", "Contributors");
        out += u"\n### "_s + escapedMarkdown(title, MarkdownPlace::Inside) + u"\n\n"_s;
        for (const Contributor &person : notes.contributors)
            out += u"- "_s + escapedMarkdown(contributorLine(person)) + u'\n';
    }
}

QString renderNotesMarkdown(const QVector<ReleaseNotes> &releases)
{
    QString out;
    for (const ReleaseNotes &notes : releases) {
        if (!out.isEmpty())
            out += u'\n';
        appendMarkdownRelease(out, notes);
    }
    return out;
}

} // namespace slipway
