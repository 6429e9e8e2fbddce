#include "models/git/messagereading.h"

#include "models/domain/commitmessage.h"

namespace slipway {

static std::string_view firstLineOf(std::string_view message)
{
    const size_t begin = message.find_first_not_of("\r\n");
    if (begin == std::string_view::npos)
        return {};
    message.remove_prefix(begin);
    return message.substr(0, message.find_first_of("\r\n"));
}

void readForIndex(std::string_view message, historyindex::MessageReading *reading)
{
    const CommitMessage read =
        readCommitMessage(QString::fromUtf8(message.data(), static_cast<qsizetype>(message.size())));
    reading->subject = firstLineOf(message);
    reading->type = read.type.toStdString();
    reading->scope = read.scope.toStdString();
    reading->breaking = read.breaking;
    reading->pullRequest = read.pullRequest.toStdString();
    for (const QString &ticket : read.tickets)
        reading->tickets.push_back(ticket.toStdString());
    for (const QString &note : read.breakingNotes)
        reading->breakingNotes.push_back(note.toStdString());
}

} // namespace slipway
