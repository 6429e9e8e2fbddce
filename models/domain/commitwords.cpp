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

std::string_view descriptionOf(const CommitWords &words)
{
    return subjectWithoutPullRequest(words.isConventional() ? withoutHeader(words.subject) : words.subject);
}

} // namespace slipway
