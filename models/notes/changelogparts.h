#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>

namespace slipway {

/// A part of a release's section: a heading, an entry with what is indented below it, or anything else.
struct ChangelogPart
{
    enum class Kind { Heading, Entry, Other };
    Kind kind = Kind::Other;
    QByteArray text; ///< its lines, without the last line end
    QString commit; ///< of an entry: the id it ends with
    QString words; ///< of an entry: what it says, without the marks behind it

    bool isBlank() const { return text.trimmed().isEmpty(); }
};

struct ChangelogSection
{
    QByteArray heading;
    QString name; ///< the release's, in lower case
    QList<ChangelogPart> parts;
};

struct ParsedChangelog
{
    QByteArrayList head; ///< the lines before the first release
    QList<ChangelogSection> sections;
};

/// Reads a changelog, and writes what was read; unchanged it is the same again, with one line end behind the
/// last line. Ends of lines are "\n".
ParsedChangelog parsedChangelog(const QByteArray &text);
QByteArray textOf(const ParsedChangelog &changelog);

/// Whether a release's name (ChangelogSection::name) stands for what is not released yet.
bool isUnreleasedName(const QString &name);

} // namespace slipway
