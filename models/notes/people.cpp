#include "models/notes/people.h"

#include <QString>

#include <algorithm>

namespace slipway {

static std::string_view trimmedName(std::string_view text)
{
    const size_t begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

NameAndMail nameAndMailOf(std::string_view coAuthor)
{
    const size_t open = coAuthor.find('<');
    const size_t close = coAuthor.find('>', open == std::string_view::npos ? 0 : open);
    if (open == std::string_view::npos)
        return {trimmedName(coAuthor), {}};
    const std::string_view mail =
        close == std::string_view::npos ? std::string_view() : coAuthor.substr(open + 1, close - open - 1);
    return {trimmedName(coAuthor.substr(0, open)), trimmedName(mail)};
}

static std::string foldedText(std::string_view text)
{
    if (std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded().toStdString();
    std::string folded(text);
    for (char &c : folded) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    return folded;
}

const PersonName &People::authorOf(const CommitWords &words)
{
    if (words.author == CommitWords::noAuthor)
        return named(words.authorName, words.authorMail);
    if (words.author >= m_byAuthor.size())
        m_byAuthor.resize(words.author + 1, nullptr);
    const PersonName *&known = m_byAuthor[words.author];
    if (!known)
        known = &named(words.authorName, words.authorMail);
    return *known;
}

const PersonName &People::named(std::string_view name, std::string_view mail)
{
    std::string signature(name);
    signature.push_back('\0');
    signature.append(mail);
    const auto [entry, isNew] = m_bySignature.try_emplace(std::move(signature), nullptr);
    if (!isNew)
        return *entry->second;
    const auto person =
        m_persons.try_emplace(foldedText(mail.empty() ? name : mail), std::uint32_t(m_persons.size())).first;
    m_names.push_back({name, foldedText(name), person->second, name.ends_with("[bot]")});
    entry->second = &m_names.back();
    return m_names.back();
}

} // namespace slipway
