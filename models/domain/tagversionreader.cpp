#include "models/domain/tagversionreader.h"

#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

static bool isTagDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static bool isTagLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

static qsizetype digitsAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && isTagDigit(text[end]))
        ++end;
    return end - from;
}

static bool isYear(QStringView number)
{
    return number.size() == 4 && number >= u"1990" && number <= u"2099";
}

static bool isMonth(QStringView number)
{
    return number.size() <= 2 && number.toInt() >= 1 && number.toInt() <= 12;
}

/// Eight digits that are a day, as in 20240501.
static QDate compactDate(QStringView number)
{
    if (number.size() != 8 || !isYear(number.left(4)))
        return {};
    return QDate(number.left(4).toInt(), number.mid(4, 2).toInt(), number.mid(6).toInt());
}

static bool isCalendar(const QStringList &numbers)
{
    if (numbers.size() < 2)
        return false;
    const QString &year = numbers[0];
    const QString &month = numbers[1];
    if (compactDate(year).isValid())
        return true;
    if (isYear(year))
        return isMonth(month);
    // Two digits of a year only where the month is written as a month: 24.04, or 24.10 but not 3.10.
    if (year.size() != 2 || month.size() != 2 || !isMonth(month))
        return false;
    return month[0] == u'0' || (numbers.size() == 2 && year.toInt() >= 20 && year.toInt() < 50);
}

static bool hasLeadingZero(const QStringList &numbers)
{
    return std::ranges::any_of(numbers, [](const QString &n) { return n.size() > 1 && n[0] == u'0'; });
}

/// Words and numbers in turn, joined by at most one of ". _ -"; nothing where there is anything else.
static std::optional<QStringList> readSuffix(QStringView text)
{
    if (const qsizetype plus = text.indexOf(u'+'); plus >= 0)
        text = text.left(plus);
    QStringList tokens;
    qsizetype i = 0;
    while (i < text.size()) {
        if (text[i] == u'.' || text[i] == u'_' || text[i] == u'-')
            ++i;
        const qsizetype begin = i;
        if (i < text.size() && isTagDigit(text[i])) {
            i += digitsAt(text, i);
        } else {
            while (i < text.size() && isTagLetter(text[i]))
                ++i;
        }
        if (i == begin || tokens.size() == 8)
            return {};
        tokens += text.mid(begin, i - begin).toString().toLower();
    }
    return tokens;
}

static bool isEarlyWord(QStringView word)
{
    constexpr std::array<QStringView, 20> words{u"a",    u"alpha",   u"b",   u"beta",    u"c",  u"canary",
                                                u"cr",   u"dev",     u"ea",  u"gamma",   u"m",  u"milestone",
                                                u"next", u"nightly", u"pre", u"preview", u"rc", u"snapshot",
                                                u"test", u"unstable"};
    return std::ranges::find(words, word) != words.end();
}

static bool isFinalWord(QStringView word)
{
    return word == u"final" || word == u"ga" || word == u"release" || word == u"stable";
}

static bool isLateWord(QStringView word)
{
    constexpr std::array<QStringView, 10> words{u"fix",  u"hotfix", u"p",   u"patch", u"pl",
                                                u"post", u"r",      u"rev", u"sp",    u"update"};
    return std::ranges::find(words, word) != words.end();
}

/// Where a version with these words stands to the release of its numbers; nothing where the words say
/// nothing.
static std::optional<int> phaseOf(const QStringList &suffix, QStringView written, const TagMark &mark)
{
    if (suffix.isEmpty())
        return 0;
    const QString &first = suffix.first();
    if (isTagDigit(first[0]) || isLateWord(first))
        return 1;
    // One letter alone right behind the numbers is a fix, as in OpenSSL's 1.1.1k; a1 and b2 are Python's
    // alpha and beta.
    if (first.size() == 1 && suffix.size() == 1 && isTagLetter(written[0]))
        return 1;
    if (isFinalWord(first))
        return 0;
    if (isEarlyWord(first) || ((mark.letter || mark.start) && !mark.attached))
        return -1;
    return {};
}

static std::optional<TagVersion::Kind> kindOf(const QStringList &numbers, QChar joint, QStringView rest,
                                              const TagMark &mark)
{
    using Kind = TagVersion::Kind;
    const bool letter = !rest.isEmpty() && (rest[0] == u'.' || isTagLetter(rest[0]));
    if (joint == u'_')
        return Kind::Underscore;
    if (isCalendar(numbers))
        return Kind::CalVer;
    switch (numbers.size()) {
    case 1:
        if (compactDate(numbers[0]).isValid())
            return Kind::Date;
        return mark.letter && numbers[0].size() <= 6 ? std::optional(Kind::Partial) : std::nullopt;
    case 2:
        return hasLeadingZero(numbers) ? Kind::Padded : Kind::Partial;
    case 3:
        if (hasLeadingZero(numbers))
            return Kind::Padded;
        // Behind a hyphen it would have to be SemVer, and it was not.
        return letter ? std::optional(Kind::RubyGems) : std::nullopt;
    default:
        return numbers.size() <= 6 ? std::optional(Kind::FourNumbers) : std::nullopt;
    }
}

/// 20240501 becomes 2024, 5, 1, so that all ways of writing a day sort together.
static QStringList withDateTakenApart(QStringList numbers)
{
    if (const QDate date = compactDate(numbers.first()); date.isValid()) {
        numbers.removeFirst();
        numbers = QStringList{QString::number(date.year()), QString::number(date.month()),
                              QString::number(date.day())}
            + numbers;
    }
    return numbers;
}

/// 2024-05-01 at the beginning: its numbers, and its length.
static std::pair<QStringList, qsizetype> hyphenatedDate(QStringView text)
{
    if (text.size() < 10 || digitsAt(text, 0) != 4 || text[4] != u'-' || digitsAt(text, 5) != 2
        || text[7] != u'-' || digitsAt(text, 8) != 2 || !isYear(text.left(4)))
        return {};
    if (!QDate(text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt()).isValid())
        return {};
    return {{text.left(4).toString(), text.mid(5, 2).toString(), text.mid(8, 2).toString()}, 10};
}

static std::pair<QStringList, qsizetype> joinedNumbers(QStringView text, QChar &joint)
{
    QStringList numbers;
    qsizetype at = 0;
    for (;;) {
        const qsizetype count = digitsAt(text, at);
        numbers += text.mid(at, count).toString();
        at += count;
        const bool more = at + 1 < text.size() && isTagDigit(text[at + 1])
            && (joint.isNull() ? text[at] == u'.' || text[at] == u'_' : text[at] == joint);
        if (!more)
            return {numbers, at};
        joint = text[at++];
    }
}

std::optional<TagParts> readTagVersion(QStringView text, const TagMark &mark)
{
    if (digitsAt(text, 0) == 0)
        return {};
    TagParts parts;
    if (const auto version = Version::parse(text);
        version && !isCalendar({version->major(), version->minor(), version->patch()})) {
        parts.numbers = {version->major(), version->minor(), version->patch()};
        parts.suffix = version->prerelease();
        parts.phase = version->isPrerelease() ? -1 : 0;
        return parts;
    }
    auto [numbers, length] = hyphenatedDate(text);
    QChar joint;
    const bool dated = length > 0;
    if (!dated)
        std::tie(numbers, length) = joinedNumbers(text, joint);
    const QStringView rest = text.mid(length);
    const auto suffix = readSuffix(rest);
    if (!suffix)
        return {};
    const auto kind = dated ? TagVersion::Kind::Date : kindOf(numbers, joint, rest, mark);
    const auto phase = phaseOf(*suffix, rest, mark);
    if (!kind || !phase || (mark.attached && numbers.size() < 2))
        return {};
    parts.kind = *kind;
    parts.numbers = withDateTakenApart(numbers);
    parts.suffix = *phase == 0 ? QStringList() : *suffix;
    parts.phase = *phase;
    return parts;
}

} // namespace slipway
