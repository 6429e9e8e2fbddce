#include "models/git/index/rawcommit.h"

#include <algorithm>

namespace slipway::historyindex {

// Far beyond any real date, and far enough from the edge that "one later than a parent" never overflows.
static constexpr std::int64_t kLatestTime = std::int64_t(1) << 61;

static bool takePrefix(std::string_view *text, std::string_view prefix)
{
    if (text->substr(0, prefix.size()) != prefix)
        return false;
    text->remove_prefix(prefix.size());
    return true;
}

static std::string_view trimmedOf(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

static std::int64_t timeOf(std::string_view text)
{
    text = trimmedOf(text);
    std::int64_t time = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            break;
        time = std::min(kLatestTime, time * 10 + (c - '0'));
    }
    return time;
}

static void readPerson(std::string_view line, std::string_view *name, std::string_view *email,
                       std::int64_t *time)
{
    const size_t open = line.find('<');
    const size_t close = line.rfind('>');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open) {
        *name = trimmedOf(line);
        return;
    }
    *name = trimmedOf(line.substr(0, open));
    *email = trimmedOf(line.substr(open + 1, close - open - 1));
    *time = timeOf(line.substr(close + 1));
}

bool readRawCommit(std::string_view object, RawCommit *commit)
{
    commit->parents.clear();
    *commit = RawCommit{{}, std::move(commit->parents), {}, {}, 0, 0, {}, {}};
    bool hasTree = false;
    while (!object.empty()) {
        const size_t end = object.find('\n');
        std::string_view line = object.substr(0, end);
        object.remove_prefix(end == std::string_view::npos ? object.size() : end + 1);
        if (line.empty()) {
            commit->message = object;
            break;
        }
        std::string_view ignoredName;
        std::string_view ignoredEmail;
        if (!hasTree) {
            if (!takePrefix(&line, "tree ") || !oidFromHex(line, &commit->tree))
                return false;
            hasTree = true;
        } else if (takePrefix(&line, "parent ")) {
            Oid parent;
            if (!oidFromHex(line, &parent))
                return false;
            commit->parents.push_back(parent);
        } else if (takePrefix(&line, "author ")) {
            readPerson(line, &commit->authorName, &commit->authorEmail, &commit->authorTime);
        } else if (takePrefix(&line, "committer ")) {
            readPerson(line, &ignoredName, &ignoredEmail, &commit->commitTime);
        } else if (takePrefix(&line, "encoding ")) {
            commit->encoding = line;
        }
    }
    return hasTree;
}

} // namespace slipway::historyindex
