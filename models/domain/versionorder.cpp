#include "models/domain/versionorder.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

// What may follow a number, in the order in which it is to stand.
constexpr char earlier = 0x10; // than its release: a pre-release
constexpr char end = 0x20;
constexpr char later = 0x30; // than its release: a fix of it
constexpr char number = 0x40; // and its length
// Within what comes earlier or later.
constexpr char word = 0x7E;
constexpr char noMore = 0x01;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Longer numbers are greater: the length comes first, of a long one in two bytes more, neither of them zero.
void addNumber(QByteArray &key, QStringView digits)
{
    constexpr qsizetype shortest = word - number - 1;
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.mid(1);
    const auto length = std::min<qsizetype>(digits.size(), 126 * 126 - 1);
    key += char(number + std::min(length, shortest));
    if (length >= shortest) {
        key += char(1 + length / 126);
        key += char(1 + length % 126);
    }
    key += digits.toLatin1();
}

void addWord(QByteArray &key, QStringView text)
{
    key += word;
    key += text.toUtf8();
    key += noMore;
}

/// SemVer's rule 11.4: numbers by value and below words, words by their bytes, a longer list above its own
/// beginning.
void addIdentifiers(QByteArray &key, QStringView text)
{
    const auto parts = text.split(u'.');
    for (const QStringView part : parts) {
        if (!part.isEmpty() && std::ranges::all_of(part, isDigit))
            addNumber(key, part);
        else
            addWord(key, part);
    }
    key += noMore;
}

/// Where nothing but a word tells: 1.0rc1 comes before 1.0, 1.0p1 after it.
bool isBeforeRelease(QStringView suffix)
{
    static constexpr std::array names{"a"_L1,         "alpha"_L1,    "b"_L1,       "beta"_L1, "c"_L1,
                                      "rc"_L1,        "pre"_L1,      "preview"_L1, "dev"_L1,  "m"_L1,
                                      "milestone"_L1, "snapshot"_L1, "nightly"_L1};
    const auto letters = std::ranges::find_if_not(suffix, [](QChar c) { return c.isLetter(); });
    const QStringView first = suffix.left(letters - suffix.begin());
    return std::ranges::any_of(
        names, [first](QLatin1StringView name) { return first.compare(name, Qt::CaseInsensitive) == 0; });
}

/// Numbers with dots between them, and what follows.
void addNumbers(QByteArray &key, QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && isDigit(text[at])) {
        qsizetype to = at;
        while (to < text.size() && isDigit(text[to]))
            ++to;
        addNumber(key, text.mid(at, to - at));
        const bool another =
            to + 1 < text.size() && (text[to] == u'.' || text[to] == u'_') && isDigit(text[to + 1]);
        at = another ? to + 1 : to;
        if (!another)
            break;
    }
    QStringView rest = text.mid(at);
    if (rest.isEmpty()) {
        key += end;
        return;
    }
    const bool hyphen = rest.front() == u'-';
    if (hyphen || rest.front() == u'.' || rest.front() == u'_' || rest.front() == u'~')
        rest = rest.mid(1);
    key += hyphen || isBeforeRelease(rest) ? earlier : later;
    addIdentifiers(key, rest);
}

} // namespace

QByteArray versionSortKey(const QString &version)
{
    QByteArray key;
    if (version.isEmpty())
        return key;
    QStringView text(version);
    const qsizetype plus = text.indexOf(u'+');
    const QStringView build = plus < 0 ? QStringView() : text.mid(plus + 1);
    if (plus >= 0)
        text = text.left(plus);
    if (text.size() > 1 && (text[0] == u'v' || text[0] == u'V') && isDigit(text[1]))
        text = text.mid(1);
    const auto digit = std::ranges::find_if(text, isDigit);
    if (digit != text.begin()) // a name first: by it, whatever its case
        addWord(key, text.left(digit - text.begin()).toString().toCaseFolded());
    addNumbers(key, text.mid(digit - text.begin()));
    if (!build.isEmpty())
        addIdentifiers(key, build);
    key.replace('\0', noMore);
    return key;
}

} // namespace slipway
