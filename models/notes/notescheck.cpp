#include "models/notes/notescheck.h"

#include "models/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

QString NotesProblem::kindName() const
{
    switch (kind) {
    case Kind::Unconventional:
        return u"unconventional"_s;
    case Kind::BreakingWithoutNote:
        return u"breaking_without_note"_s;
    case Kind::MissingTicket:
        return u"missing_ticket"_s;
    }
    return {};
}

static QString problemText(const char *text, const ReadCommit &read)
{
    return QCoreApplication::translate("slipway::Notes", text)
        .arg(read.commit.id.shortHex(), oneLine(read.message.subject, 100));
}

QVector<NotesProblem> checkNotes(const QVector<NotesCommit> &commits, const NotesRules &rules)
{
    QVector<NotesProblem> problems;
    for (const NotesCommit &source : commits) {
        const ReadCommit read = readNotesCommit(source);
        const CommitMessage &message = read.message;
        const auto report = [&](NotesProblem::Kind kind, const char *text) {
            problems += NotesProblem{kind, read.commit.id, problemText(text, read)};
        };
        const bool merge = read.commit.parents.size() > 1;
        const bool gitRevert = message.subject.startsWith(u"Revert \"");
        if (rules.conventional && !message.conventional && !merge && !gitRevert)
            report(NotesProblem::Kind::Unconventional,
                   QT_TRANSLATE_NOOP(
                       "slipway::Notes",
                       "%1 “%2” does not say what kind of change it is; begin it with a type such as "
                       "“fix: ”."));
        // Where there is no footer, the only note is the description itself.
        const bool noNote = message.breaking && message.breakingNotes == QStringList{message.description};
        if (rules.breakingNote && noNote)
            report(NotesProblem::Kind::BreakingWithoutNote,
                   QT_TRANSLATE_NOOP(
                       "slipway::Notes",
                       "%1 “%2” breaks something but does not say what to do about it; add a BREAKING "
                       "CHANGE footer."));
        const bool forPeople = message.type == u"feat" || message.type == u"fix" || message.breaking;
        if (rules.ticket && forPeople && message.tickets.isEmpty() && message.pullRequest.isEmpty())
            report(NotesProblem::Kind::MissingTicket,
                   QT_TRANSLATE_NOOP("slipway::Notes",
                                     "%1 “%2” names no ticket and no pull request; add a Refs footer."));
    }
    return problems;
}

} // namespace slipway
