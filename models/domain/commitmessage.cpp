#include "models/domain/commitmessage.h"

#include "models/domain/commitfooters.h"
#include "models/domain/commithints.h"
#include "models/domain/squashedchanges.h"

using namespace Qt::StringLiterals;

namespace slipway {

static bool isTypeCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_';
}

/// Rules 1 to 5, 13 and 15: `type(scope)!: description`. Fills the message where the line has that form.
static void readHeader(CommitMessage &message, QStringView line)
{
    qsizetype i = 0;
    while (i < line.size() && isTypeCharacter(line[i]))
        ++i;
    if (i == 0 || i == line.size() || !line[0].isLetter())
        return;
    const QStringView type = line.left(i);
    QStringView scope;
    if (line[i] == u'(') {
        const qsizetype close = line.indexOf(u')', i);
        if (close < 0)
            return;
        scope = line.mid(i + 1, close - i - 1);
        if (scope.trimmed().isEmpty() || scope.contains(u'('))
            return;
        i = close + 1;
    }
    const bool bang = i < line.size() && line[i] == u'!';
    i += bang ? 1 : 0;
    if (line.mid(i, 2) != u": ")
        return;
    const QStringView description = line.mid(i + 2).trimmed();
    if (description.isEmpty())
        return;
    message.conventional = true;
    message.type = type.toString().toLower();
    message.scope = scope.toString();
    message.description = description.toString();
    message.breaking = bang;
}

/// A BREAKING CHANGE line in the middle of a paragraph is not the specification's, but its author meant it: a
/// change that breaks is never passed over. Its note goes on to the end of the paragraph.
static void addNotesInsideBody(CommitMessage &message)
{
    bool inNote = false;
    forEachLine(message.body, [&](QStringView line) {
        const auto footer = line.startsWith(u"BREAKING") ? readFooterLine(line) : std::nullopt;
        if (footer && footer->breaking) {
            message.breakingNotes += footer->value.toString();
            message.breaking = inNote = true;
            return;
        }
        inNote = inNote && !line.trimmed().isEmpty();
        if (inNote)
            message.breakingNotes.last().append(u'\n').append(line.trimmed());
    });
}

static QString withLineFeeds(const QString &text)
{
    if (!text.contains(u'\r'))
        return text;
    QString out = text;
    out.replace(u"\r\n"_s, u"\n"_s);
    out.replace(u'\r', u'\n');
    return out;
}

CommitMessage readCommitMessage(const QString &message)
{
    const QString text = withLineFeeds(message);
    QStringView rest = text;
    while (!rest.isEmpty() && rest[0] == u'\n')
        rest = rest.mid(1);
    const qsizetype lineEnd = rest.indexOf(u'\n');
    const QStringView line = lineEnd < 0 ? rest : rest.left(lineEnd);
    rest = lineEnd < 0 ? QStringView() : rest.mid(lineEnd + 1);

    CommitMessage result;
    result.subject = line.trimmed().toString();
    readHeader(result, line);
    result.pullRequest = takeTrailingPullRequest(result.subject);
    const qsizetype nextEnd = rest.indexOf(u'\n');
    const bool afterBlank = (nextEnd < 0 ? rest : rest.left(nextEnd)).trimmed().isEmpty();
    BodyAndFooters parts = readBodyAndFooters(rest, afterBlank);
    result.body = parts.body.toString();
    result.footers = std::move(parts.footers);
    addNotesInsideBody(result);
    result.breakingNotes += parts.breakingNotes;
    result.breaking = result.breaking || !result.breakingNotes.isEmpty();
    if (!result.conventional)
        result.description = result.subject;
    else if (result.breaking && result.breakingNotes.isEmpty())
        result.breakingNotes += result.description; // rule 13: the description says what breaks
    readCommitHints(result, rest);
    result.changes = squashedChanges(result, rest);
    return result;
}

} // namespace slipway
