#pragma once

#include "models/domain/commitwords.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace slipway {

/// A name as somebody signed a commit with.
struct PersonName
{
    std::string_view text; ///< owned by whoever owns the commits' words
    std::string folded; ///< for ordering without regard to case
    std::uint32_t person = 0;
    bool isRobot = false; ///< "dependabot[bot]": no contributor
};

/// "Name <mail>", apart.
struct NameAndMail
{
    std::string_view name;
    std::string_view mail;
};
NameAndMail nameAndMailOf(std::string_view coAuthor);

/// Who is who among the authors of one history: a person is a mail address (a name where there is none),
/// whatever its case. Used by one thread; lives no longer than the words it is asked about.
class People
{
public:
    /// Quick for words that bear an author number.
    const PersonName &authorOf(const CommitWords &words);
    const PersonName &named(std::string_view name, std::string_view mail);

private:
    std::deque<PersonName> m_names;
    std::vector<const PersonName *> m_byAuthor;
    std::unordered_map<std::string, const PersonName *> m_bySignature;
    std::unordered_map<std::string, std::uint32_t> m_persons;
};

} // namespace slipway
