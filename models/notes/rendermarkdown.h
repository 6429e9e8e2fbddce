#pragma once

#include "models/notes/markdowntext.h"
#include "models/notes/noteswords.h"
#include "models/notes/releasenotes.h"

namespace slipway {

/// Writes notes as CommonMark: one heading a release, one a section, one list entry a commit, each note of a
/// breaking change below its entry, then the contributors. The same notes always give the same bytes; each
/// release ends with one line end.
class MarkdownNotes
{
public:
    /// UTF-8, behind what is in `out`.
    void append(const NotesOutline &outline, std::string &out) const;
    void append(const ReleaseNotes &notes, std::string &out) const;

private:
    void appendHeading(const std::string &heading, std::string &out) const;
    void appendSectionTitle(const std::string &title, std::string &out) const;

    NotesWords m_words;
};

/// One release alone.
QString markdownOf(const NotesOutline &outline);

/// The releases one after the other, an empty line between them.
QString renderNotesMarkdown(const QVector<ReleaseNotes> &releases);

/// An entry's own words as Markdown, without the marks it ends with: scope and subject, below them the notes
/// of a breaking change. What a person begins with who rewrites it.
QString notesEntryText(const NotesItem &item);

/// Notes of one release without their heading, for a page that has the release's name above them.
QString withoutNotesHeading(const QString &markdown);

/// The words an entry ends with: pull request, tickets; empty where there are none.
QStringList notesMarks(const NotesItem &item);

/// The notes of a breaking change as paragraphs (parted by blank lines in the message), each in one line. One
/// that only repeats the subject, as the specification's rule for "!" does, says nothing new and is left out.
QVector<QStringList> notesToShow(const QStringList &breakingNotes, const QString &subject);

} // namespace slipway
