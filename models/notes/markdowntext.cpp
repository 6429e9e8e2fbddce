#include "models/notes/markdowntext.h"

#include "models/base/text.h"

#include <QList>

#include <algorithm>
#include <array>

namespace slipway {

static constexpr size_t longestPlainLine = 4096; // where oneLine cuts

/// Characters that may be markup somewhere.
static constexpr std::array<bool, 256> suspiciousBytes = [] {
    std::array<bool, 256> table{};
    for (const char c : std::string_view("\\`*[]<>|~&_:."))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

static bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool isAsciiDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether the character that holds byte `i` belongs to a word.
static bool isWordByte(std::string_view text, size_t i)
{
    if (i >= text.size())
        return false;
    if (static_cast<unsigned char>(text[i]) < 0x80)
        return isAsciiLetter(text[i]) || isAsciiDigit(text[i]);
    size_t begin = i;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xc0) == 0x80)
        --begin;
    const QString around =
        QString::fromUtf8(text.data() + begin, qsizetype(std::min<size_t>(text.size() - begin, 4)));
    return !around.isEmpty() && QChar::isLetterOrNumber(around.toUcs4().constFirst());
}

static bool endsWithWww(std::string_view text)
{
    const auto isW = [](char c) { return c == 'w' || c == 'W'; };
    return text.size() >= 3 && std::all_of(text.end() - 3, text.end(), isW);
}

/// Whether this character of a line would be markup.
static bool wouldBeMarkup(std::string_view line, size_t i)
{
    switch (line[i]) {
    case '_':
        return !(i > 0 && isWordByte(line, i - 1) && isWordByte(line, i + 1));
    case ':':
        return line.substr(i, 3) == "://"; // what some renderers make a link of
    case '.':
        return endsWithWww(line.substr(0, i));
    default:
        return suspiciousBytes[static_cast<unsigned char>(line[i])];
    }
}

/// The character to escape for the line's place, besides markup; npos where there is none.
static size_t blockMarkupAt(std::string_view line, MarkdownPlace place)
{
    if (line.empty())
        return std::string_view::npos;
    // A heading's closing hashes would be taken off its end.
    if (place == MarkdownPlace::Inside)
        return line.back() == '#' ? line.size() - 1 : std::string_view::npos;
    // A heading, a list, a rule.
    if (std::string_view("#+-=:").find(line[0]) != std::string_view::npos)
        return 0;
    size_t digits = 0;
    while (digits < line.size() && isAsciiDigit(line[digits]))
        ++digits;
    const bool numbered = digits > 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')');
    return numbered ? digits : std::string_view::npos;
}

static void appendEscapedLine(std::string_view line, MarkdownPlace place, std::string &out)
{
    const size_t block = blockMarkupAt(line, place);
    size_t written = 0;
    for (size_t i = 0; i < line.size(); ++i) {
        if (i != block && (!suspiciousBytes[static_cast<unsigned char>(line[i])] || !wouldBeMarkup(line, i)))
            continue;
        out.append(line, written, i - written);
        out.push_back('\\');
        written = i;
    }
    out.append(line, written);
}

static bool isPlainLine(std::string_view text)
{
    return text.size() <= longestPlainLine
        && std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7f; });
}

static std::string_view withoutSpacesAround(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

void appendEscapedMarkdown(std::string_view utf8, MarkdownPlace place, std::string &out)
{
    if (isPlainLine(utf8)) {
        appendEscapedLine(withoutSpacesAround(utf8), place, out);
        return;
    }
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    appendEscapedLine(oneLine(text).trimmed().toStdString(), place, out);
}

QString escapedMarkdown(QStringView text, MarkdownPlace place)
{
    const QByteArray utf8 = text.toUtf8();
    std::string out;
    appendEscapedMarkdown(std::string_view(utf8.constData(), size_t(utf8.size())), place, out);
    return QString::fromStdString(out);
}

} // namespace slipway
