#include "models/git/messagereading.h"

#include "models/domain/commithints.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

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

static bool startsWithWords(std::string_view text, std::string_view lowerCase)
{
    if (text.size() < lowerCase.size())
        return false;
    for (size_t i = 0; i < lowerCase.size(); ++i) {
        const char c = text[i];
        if ((c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c) != lowerCase[i])
            return false;
    }
    return true;
}

// "fix: …", "fix(api)!: …": whether that is one is told by who reads it whole.
static bool beginsAsChange(std::string_view words)
{
    const size_t begin = words.find_first_not_of(' ');
    if (begin == std::string_view::npos)
        return false;
    size_t at = begin;
    while (at < words.size() && words[at] >= 'a' && words[at] <= 'z')
        ++at;
    return at > begin && at < words.size() && (words[at] == ':' || words[at] == '(' || words[at] == '!');
}

// The lines that git, forges and people write by rote.
static bool beginsTellingLine(std::string_view line)
{
    const size_t start = line.find_first_not_of(" \t");
    if (start == std::string_view::npos)
        return false;
    const std::string_view words = line.substr(start);
    switch (words[0]) {
    case 'T':
    case 't':
        return startsWithWords(words, "this reverts commit ");
    case '(':
        return startsWithWords(words, "(cherry picked from commit ");
    case 'C':
    case 'c':
        return startsWithWords(words, "co-authored-by:");
    case '*':
    case '-':
        return beginsAsChange(words.substr(1));
    case 'f':
    case 'p':
    case 'r':
        return beginsAsChange(words);
    default:
        return false;
    }
}

// Whether the mark at `at` may belong to something the index keeps: a ticket, say, or a breaking change.
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
        return value != std::string_view::npos && value > 1
            && (isDecimal(rest[value]) || rest.substr(value).starts_with("http"));
    }
    case '\n':
    case '\r':
        return beginsTellingLine(rest.substr(1));
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
        for (const char c : {'#', '!', '-', 'B', '/', ':', '\n', '\r'})
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

// "(#12)" may stand at the end of a subject that goes over two lines.
static QString pullRequestOfSubject(const std::string &subject)
{
    if (!subject.ends_with(')'))
        return {};
    QString text = QString::fromStdString(subject);
    return takeTrailingPullRequest(text);
}

// What a forge writes below "Merge pull request #12 from …" and its like; its type in lower case, for
// grouping.
static std::string titleOfMerge(std::string_view message, const CommitMessage &read)
{
    if (read.pullRequest.isEmpty() || !message.starts_with("Merge"))
        return {};
    message.remove_prefix(std::min(message.find('\n'), message.size()));
    const size_t begin = message.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos)
        return {};
    const std::string_view line = message.substr(begin, message.find('\n', begin) - begin);
    const CommitMessage title = readCommitMessage(QString::fromUtf8(line.data(), qsizetype(line.size())));
    if (title.subject.startsWith("See merge request"_L1))
        return {};
    QString text = title.subject;
    if (title.conventional)
        text.replace(0, title.type.size(), title.type);
    return text.toStdString();
}

void readForIndex(std::string_view message, historyindex::MessageReading *reading)
{
    readSubject(message, &reading->subject);
    const std::string_view telling = withoutProse(message);
    CommitMessage read =
        readCommitMessage(QString::fromUtf8(telling.data(), static_cast<qsizetype>(telling.size())));
    if (read.pullRequest.isEmpty())
        read.pullRequest = pullRequestOfSubject(reading->subject);
    reading->type = read.type.toStdString();
    reading->scope = read.scope.toStdString();
    reading->breaking = read.breaking;
    reading->pullRequest = read.pullRequest.toStdString();
    const auto keepAll = [](const QStringList &texts, std::vector<std::string> *kept) {
        for (const QString &text : texts)
            kept->push_back(text.toStdString());
    };
    keepAll(read.tickets, &reading->tickets);
    keepAll(read.breakingNotes, &reading->breakingNotes);
    reading->reverts = read.reverts.toStdString();
    reading->cherryPickedFrom = read.cherryPickedFrom.toStdString();
    keepAll(read.coAuthors, &reading->coAuthors);
    keepAll(read.references, &reading->references);
    keepAll(read.changes, &reading->changes);
    reading->mergeTitle = titleOfMerge(message, read);
}

} // namespace slipway
