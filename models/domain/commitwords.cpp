#include "models/domain/commitwords.h"

#include <algorithm>

namespace slipway {

static std::string_view withoutOuterSpaces(std::string_view text)
{
    const size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

std::string_view subjectWithoutPullRequest(std::string_view subject)
{
    constexpr size_t longestNumber = 10;
    if (!subject.ends_with(')'))
        return subject;
    const size_t open = subject.rfind('(');
    if (open == std::string_view::npos || open == 0)
        return subject;
    const std::string_view inside = subject.substr(open + 1, subject.size() - open - 2);
    if (inside.size() < 2 || inside.size() > longestNumber + 1 || (inside[0] != '#' && inside[0] != '!'))
        return subject;
    const bool number =
        std::all_of(inside.begin() + 1, inside.end(), [](char c) { return c >= '0' && c <= '9'; });
    return number ? withoutOuterSpaces(subject.substr(0, open)) : subject;
}

// The message was found to be conventional when it was read, so its header only has to be stepped over.
static std::string_view withoutHeader(std::string_view subject)
{
    size_t at = subject.find_first_of("(:!");
    if (at != std::string_view::npos && subject[at] == '(')
        at = subject.find_first_of(":!", subject.find(')', at));
    if (at != std::string_view::npos && subject[at] == '!')
        ++at;
    return at == std::string_view::npos || at >= subject.size() || subject[at] != ':'
        ? subject
        : withoutOuterSpaces(subject.substr(at + 1));
}

/// Takes type, scope and "!" of a line that is known to have the form of a subject, or is none.
static void takeHeader(std::string_view line, CommitWords *words)
{
    words->subject = line;
    words->type = words->scope = {};
    words->breaking = false;
    const size_t typeEnd = line.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_");
    if (typeEnd == std::string_view::npos || typeEnd == 0)
        return;
    size_t at = typeEnd;
    std::string_view scope;
    if (line[at] == '(') {
        const size_t close = line.find(')', at);
        if (close == std::string_view::npos || close == at + 1)
            return;
        scope = line.substr(at + 1, close - at - 1);
        at = close + 1;
    }
    const bool bang = at < line.size() && line[at] == '!';
    at += bang ? 1 : 0;
    if (line.substr(std::min(at, line.size()), 2) != ": ")
        return;
    words->type = line.substr(0, typeEnd);
    words->scope = scope;
    words->breaking = bang;
}

CommitWords wordsOfChange(const CommitWords &commit, std::string_view change)
{
    CommitWords words;
    words.id = commit.id;
    words.place = commit.place;
    words.parents = commit.parents;
    words.authoredAt = commit.authoredAt;
    words.author = commit.author;
    words.authorName = commit.authorName;
    words.authorMail = commit.authorMail;
    words.coAuthors = commit.coAuthors;
    words.pullRequest = commit.pullRequest;
    takeHeader(change, &words);
    const std::string_view rest = subjectWithoutPullRequest(change);
    if (rest.size() < change.size()) {
        const std::string_view number = change.substr(change.rfind('(') + 2);
        words.pullRequest = number.substr(0, number.size() - 1);
    }
    return words;
}

CommitWords wordsOfMerge(CommitWords merge)
{
    merge.parents.resize(1);
    if (merge.mergeTitle.empty())
        return merge;
    const bool hasNotes = !merge.breakingNotes.empty();
    takeHeader(merge.mergeTitle, &merge);
    merge.breaking = merge.breaking || hasNotes;
    merge.mergeTitle = {};
    return merge;
}

std::string_view descriptionOf(const CommitWords &words)
{
    return subjectWithoutPullRequest(words.isConventional() ? withoutHeader(words.subject) : words.subject);
}

} // namespace slipway
