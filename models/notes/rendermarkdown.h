#pragma once

#include "models/notes/releasenotes.h"

namespace slipway {

/// Where a text stands: at the beginning of a block or list entry, where "1." would begin a list, or behind
/// something.
enum class MarkdownPlace { Beginning, Inside };

/// Text as one line of Markdown that renders as exactly this text: markup, HTML, links and entities come out
/// literally, control and bidi characters visibly (oneLine).
QString escapedMarkdown(QStringView text, MarkdownPlace place = MarkdownPlace::Beginning);

/// Notes as CommonMark: one heading a release, one a section, one list entry a commit, each note of a
/// breaking change below its entry, then the contributors. The same notes always give the same bytes; ends
/// with one line end.
QString renderNotesMarkdown(const QVector<ReleaseNotes> &releases);

/// "1.2.3 (2026-11-20)", or "Unreleased": the heading of one release, plain.
QString notesHeading(const ReleaseNotes &notes);

/// A contributor's line, plain.
QString contributorLine(const Contributor &person);

/// The words an entry ends with: pull request, tickets; empty where there are none.
QStringList notesMarks(const NotesItem &item);

/// The notes of a breaking change as paragraphs (parted by blank lines in the message), each in one line. One
/// that only repeats the subject, as the specification's rule for "!" does, says nothing new and is left out.
QVector<QStringList> notesToShow(const NotesItem &item);

} // namespace slipway
