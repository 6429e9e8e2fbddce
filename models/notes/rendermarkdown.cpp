#include "models/notes/rendermarkdown.h"

#include "models/domain/commithints.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace slipway {

QStringList notesMarks(const NotesItem &item)
{
    QStringList marks;
    if (!item.pullRequest.isEmpty())
        marks += u'#' + item.pullRequest;
    for (const QString &other : item.otherPullRequests)
        marks += u'#' + other;
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

QVector<QStringList> notesToShow(const QStringList &breakingNotes, const QString &subject)
{
    QVector<QStringList> shown;
    for (QString note : breakingNotes) {
        const QStringList paragraphs = noteParagraphs(note);
        takeTrailingPullRequest(note);
        if (note != subject && !paragraphs.isEmpty())
            shown += paragraphs;
    }
    return shown;
}

/// What of a commit makes an entry.
struct MarkdownEntry
{
    CommitId id;
    std::string_view scope;
    std::string_view subject;
    std::string_view pullRequest;
    std::span<const std::string_view> tickets;
    std::span<const CommitId> others{};
};

// Two stars before a space or a mark are no emphasis; a scope is a word, and where it is not it stays plain.
static bool isPlainScope(std::string_view escaped)
{
    const auto isWordEnd = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    if (escaped.empty())
        return false;
    if (isWordEnd(escaped.front()) && isWordEnd(escaped.back()))
        return true;
    const QString text = QString::fromUtf8(escaped.data(), qsizetype(escaped.size()));
    return text[0].isLetterOrNumber() && text.back().isLetterOrNumber();
}

static void appendScope(std::string_view scope, std::string &out)
{
    const size_t begin = out.size();
    out += "**";
    appendEscapedMarkdown(scope, MarkdownPlace::Beginning, out);
    if (isPlainScope(std::string_view(out).substr(begin + 2))) {
        out += ":** ";
    } else {
        out.erase(begin, 2);
        out += ": ";
    }
}

static void appendShortId(const CommitId &id, std::string &out)
{
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr int shortBytes = 4;
    for (int i = 0; i < shortBytes; ++i) {
        out.push_back(digits[id.bytes()[i] >> 4]);
        out.push_back(digits[id.bytes()[i] & 15]);
    }
}

static void appendMarks(const MarkdownEntry &entry, std::string &out)
{
    const size_t begin = out.size();
    const auto part = [&] { out += out.size() == begin ? " (" : ", "; };
    if (!entry.pullRequest.empty()) {
        part();
        out += '#';
        out += entry.pullRequest;
    }
    for (size_t i = 0; i < entry.tickets.size(); ++i) {
        const std::string_view ticket = entry.tickets[i];
        const auto before = entry.tickets.first(i);
        if (std::ranges::find(before, ticket) != before.end()
            || (ticket.starts_with('#') && ticket.substr(1) == entry.pullRequest))
            continue;
        part();
        if (ticket.starts_with('#'))
            out += ticket;
        else
            appendEscapedMarkdown(ticket, MarkdownPlace::Inside, out);
    }
    const auto id = [&](const CommitId &commit) {
        part();
        out += '`';
        appendShortId(commit, out);
        out += '`';
    };
    if (!entry.id.isNull())
        id(entry.id);
    for (const CommitId &other : entry.others)
        id(other);
    if (out.size() > begin)
        out += ')';
}

static void appendEntry(const MarkdownEntry &entry, std::string &out)
{
    out += "- ";
    if (!entry.scope.empty())
        appendScope(entry.scope, out);
    appendEscapedMarkdown(entry.subject,
                          entry.scope.empty() ? MarkdownPlace::Beginning : MarkdownPlace::Inside, out);
    appendMarks(entry, out);
    out += '\n';
}

static void appendBreakingNotes(const QStringList &breakingNotes, const QString &subject, std::string &out)
{
    for (const QStringList &paragraphs : notesToShow(breakingNotes, subject)) {
        for (qsizetype i = 0; i < paragraphs.size(); ++i) {
            out += i ? "\n    " : "  - ";
            out += escapedMarkdown(paragraphs[i]).toStdString();
            out += '\n';
        }
    }
}

static void appendWords(const CommitWords &words, std::string &out)
{
    const std::string_view subject = descriptionOf(words);
    appendEntry({words.id, words.scope, subject, words.pullRequest, words.tickets}, out);
    if (words.breakingNotes.empty())
        return;
    QStringList notes;
    for (const std::string_view note : words.breakingNotes)
        notes += QString::fromUtf8(note.data(), qsizetype(note.size()));
    appendBreakingNotes(notes, QString::fromUtf8(subject.data(), qsizetype(subject.size())), out);
}

/// A person's own Markdown as one entry of a list: what follows its first line belongs to it.
static void appendWritten(const NotesItem &item, const MarkdownEntry &entry, std::string &out)
{
    const QStringList lines = item.written.split(u'\n');
    out += "- ";
    out += lines.first().toStdString();
    appendMarks(entry, out);
    out += '\n';
    for (const QString &line : lines.sliced(1)) {
        if (!line.trimmed().isEmpty())
            out += "  " + line.toStdString();
        out += '\n';
    }
}

static void appendItem(const NotesItem &item, std::string &out)
{
    const std::string scope = item.scope.toStdString();
    const std::string subject = item.subject.toStdString();
    const std::string pullRequest = item.pullRequest.toStdString();
    std::vector<std::string> tickets;
    for (const QString &other : item.otherPullRequests)
        tickets.push_back('#' + other.toStdString());
    for (const QString &ticket : item.tickets)
        tickets.push_back(ticket.toStdString());
    const std::vector<std::string_view> ticketViews(tickets.begin(), tickets.end());
    const MarkdownEntry entry{
        item.sha,    scope,       subject,
        pullRequest, ticketViews, std::span(item.otherCommits.constData(), size_t(item.otherCommits.size()))};
    if (!item.written.isEmpty())
        return appendWritten(item, entry, out);
    appendEntry(entry, out);
    appendBreakingNotes(item.breakingNotes, item.subject, out);
}

QString notesEntryText(const NotesItem &item)
{
    NotesItem bare = item;
    bare.sha = {};
    bare.pullRequest.clear();
    bare.tickets.clear();
    bare.written.clear();
    std::string out;
    appendItem(bare, out);
    QStringList lines = QString::fromStdString(out).trimmed().split(u'\n');
    for (QString &line : lines) {
        if (line.startsWith("- "_L1) || line.startsWith("  "_L1))
            line.remove(0, 2);
    }
    return lines.join(u'\n');
}

void MarkdownNotes::appendHeading(const std::string &heading, std::string &out) const
{
    out += "## ";
    appendEscapedMarkdown(heading, MarkdownPlace::Inside, out);
    out += '\n';
}

void MarkdownNotes::appendSectionTitle(const std::string &title, std::string &out) const
{
    out += "\n### ";
    appendEscapedMarkdown(title, MarkdownPlace::Inside, out);
    out += "\n\n";
}

void MarkdownNotes::append(const NotesOutline &outline, std::string &out) const
{
    appendHeading(m_words.heading(outline.version, outline.tag, outline.date), out);
    for (const NotesOutline::Section &section : outline.sections) {
        appendSectionTitle(section.title.empty() ? m_words.title(section.group) : section.title, out);
        for (const CommitWords *words : section.items)
            appendWords(*words, out);
    }
    if (outline.contributors.empty())
        return;
    appendSectionTitle(m_words.contributors(), out);
    for (const NotesOutline::Person &person : outline.contributors) {
        out += "- ";
        appendEscapedMarkdown(m_words.contributor(person.name, person.firstTime), MarkdownPlace::Beginning,
                              out);
        out += '\n';
    }
}

void MarkdownNotes::append(const ReleaseNotes &notes, std::string &out) const
{
    appendHeading(m_words.heading(notes.version, notes.tag, notes.date), out);
    if (!notes.intro.isEmpty())
        out += '\n' + notes.intro.toStdString() + '\n';
    for (const NotesSection &section : notes.sections) {
        appendSectionTitle(section.title.toStdString(), out);
        for (const NotesItem &item : section.items)
            appendItem(item, out);
    }
    if (notes.contributors.isEmpty())
        return;
    appendSectionTitle(m_words.contributors(), out);
    for (const Contributor &person : notes.contributors) {
        out += "- ";
        appendEscapedMarkdown(m_words.contributor(person.name.toStdString(), person.firstTime),
                              MarkdownPlace::Beginning, out);
        out += '\n';
    }
}

QString markdownOf(const NotesOutline &outline)
{
    std::string out;
    MarkdownNotes().append(outline, out);
    return QString::fromStdString(out);
}

QString renderNotesMarkdown(const QVector<ReleaseNotes> &releases)
{
    const MarkdownNotes markdown;
    std::string out;
    for (const ReleaseNotes &notes : releases) {
        if (!out.empty())
            out += '\n';
        markdown.append(notes, out);
    }
    return QString::fromStdString(out);
}

QString withoutNotesHeading(const QString &markdown)
{
    if (!markdown.startsWith("## "_L1))
        return markdown;
    QString body = markdown.section(u'\n', 1);
    while (body.startsWith(u'\n'))
        body.remove(0, 1);
    return body;
}

} // namespace slipway
