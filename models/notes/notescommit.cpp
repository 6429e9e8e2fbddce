#include "models/notes/notescommit.h"

#include "models/notes/survivors.h"
#include "models/notes/wordsofmessages.h"

namespace slipway {

ReadCommit readNotesCommit(const NotesCommit &source)
{
    ReadCommit read{source.commit,
                    readCommitMessage(source.message.isEmpty() ? source.commit.subject : source.message)};
    CommitMessage &message = read.message;
    if (message.pullRequest.isEmpty())
        message.pullRequest = source.commit.pullRequest;
    for (const QString &ticket : source.commit.tickets) {
        if (!message.tickets.contains(ticket))
            message.tickets += ticket;
    }
    if (source.message.isEmpty()) {
        message.breaking = message.breaking || source.commit.breaking;
        if (!source.commit.breakingNotes.isEmpty())
            message.breakingNotes = source.commit.breakingNotes;
    }
    return read;
}

QVector<ReadCommit> survivingCommits(const QVector<NotesCommit> &range)
{
    QVector<ReadCommit> commits;
    commits.reserve(range.size());
    for (const NotesCommit &source : range)
        commits += readNotesCommit(source);
    const WordsOfMessages read(commits);
    QVector<ReadCommit> left;
    for (const size_t i : survivorsOf(read.words()))
        left += std::move(commits[qsizetype(i)]);
    return left;
}

} // namespace slipway
