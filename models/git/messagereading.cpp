#include "models/git/messagereading.h"

#include "models/domain/commitmessage.h"

#include <algorithm>
#include <array>

namespace slipway {

// More is never shown; the index cuts it.
static constexpr size_t kLongestSubject = 8192;

static bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\v' || c == '\f';
}

// The first paragraph as one line, as git shows a subject.
static void readSubject(std::string_view message, std::string *subject)
{
    while (!message.empty()) {
        std::string_view line = message.substr(0, message.find('\n'));
        message.remove_prefix(std::min(message.size(), line.size() + 1));
        while (!line.empty() && isBlank(line.back()))
            line.remove_suffix(1);
        if (line.empty() && !subject->empty())
            return;
        if (!line.empty() && !subject->empty())
            subject->push_back(' ');
        subject->append(line);
        if (subject->size() > kLongestSubject)
            return;
    }
}

static bool isDecimal(char c)
{
    return c >= '0' && c <= '9';
}

// Whether the mark at `at` may belong to a ticket, a pull request or a breaking change.
static bool mayMean(std::string_view text, size_t at)
{
    const std::string_view rest = text.substr(at);
    const char next = rest.size() > 1 ? rest[1] : '\0';
    const char before = at > 0 ? text[at - 1] : '\0';
    switch (rest[0]) {
    case '#':
        return true;
    case '!':
        return isDecimal(next);
    case '-':
        return isDecimal(next) && (isDecimal(before) || (before >= 'A' && before <= 'Z'));
    case 'B':
        return rest.starts_with("BREAKING");
    case '/':
        return rest.starts_with("/issues/") || rest.starts_with("/pull")
            || rest.starts_with("/merge_requests/");
    case ':': {
        const size_t value = rest.find_first_not_of(" \t", 1);
        return value != std::string_view::npos && value > 1 && isDecimal(rest[value]);
    }
    default:
        return false;
    }
}

// Most bodies are prose that says nothing the index keeps; finding that out is much cheaper than reading
// them.
static bool isProse(std::string_view body)
{
    static constexpr std::array<bool, 256> marks = [] {
        std::array<bool, 256> table{};
        for (const char c : {'#', '!', '-', 'B', '/', ':'})
            table[static_cast<unsigned char>(c)] = true;
        return table;
    }();
    for (size_t i = 0; i < body.size(); ++i) {
        if (marks[static_cast<unsigned char>(body[i])] && mayMean(body, i))
            return false;
    }
    return true;
}

static std::string_view withoutProse(std::string_view message)
{
    const size_t begin = std::min(message.find_first_not_of("\r\n"), message.size());
    const size_t end = std::min(message.find_first_of("\r\n", begin), message.size());
    return isProse(message.substr(end)) ? message.substr(begin, end - begin) : message;
}

void readForIndex(std::string_view message, historyindex::MessageReading *reading)
{
    readSubject(message, &reading->subject);
    const std::string_view telling = withoutProse(message);
    const CommitMessage read =
        readCommitMessage(QString::fromUtf8(telling.data(), static_cast<qsizetype>(telling.size())));
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
