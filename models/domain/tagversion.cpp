#include "models/domain/tagversionreader.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

static bool isTagJoint(QChar c)
{
    return c == u'@' || c == u'-' || c == u'_' || c == u'/';
}

static bool isAnyDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Whether a version may begin at `i`, and what makes it likely; `i` moves behind a `v`.
static std::optional<TagMark> markAt(QStringView name, qsizetype &i)
{
    TagMark mark;
    mark.start = i == 0;
    const QChar before = i ? name[i - 1] : QChar();
    const bool joined = i && (isTagJoint(before) || (before == u'.' && i >= 2 && name[i - 2].isLetter()));
    if (mark.start || joined) {
        if (i + 1 < name.size() && (name[i] == u'v' || name[i] == u'V') && isAnyDigit(name[i + 1])) {
            mark.letter = true;
            ++i;
        }
        return mark;
    }
    // Right behind a word (go1.21), but not inside one that has digits already.
    if (isAnyDigit(name[i]) && before.isLetter() && std::ranges::none_of(name.left(i), isAnyDigit)) {
        mark.attached = true;
        return mark;
    }
    return {};
}

std::optional<TagVersion> TagVersion::parse(QStringView tagName)
{
    if (tagName.size() > 512)
        return {};
    for (qsizetype start = 0; start < tagName.size(); ++start) {
        qsizetype begin = start;
        auto mark = markAt(tagName, begin);
        if (!mark)
            continue;
        QStringView prefix = tagName.left(start);
        while (!prefix.isEmpty() && (isTagJoint(prefix.back()) || prefix.back() == u'.'))
            prefix.chop(1);
        if (prefix == u"v" || prefix == u"V") {
            prefix = {};
            mark->letter = true;
        }
        const auto parts = readTagVersion(tagName.mid(begin), *mark);
        if (!parts)
            continue;
        TagVersion tag;
        tag.m_prefix = prefix.toString();
        tag.m_text = tagName.mid(begin).toString();
        tag.m_kind = parts->kind;
        tag.m_prerelease = parts->phase < 0;
        tag.m_phase = parts->phase;
        tag.m_numbers = parts->numbers;
        tag.m_suffix = parts->suffix;
        return tag;
    }
    return {};
}

static std::weak_ordering compareTagNumbers(QStringView a, QStringView b)
{
    while (a.size() > 1 && a[0] == u'0')
        a = a.mid(1);
    while (b.size() > 1 && b[0] == u'0')
        b = b.mid(1);
    if (a.size() != b.size())
        return a.size() <=> b.size();
    return a.compare(b) <=> 0;
}

static int rankOfWord(QStringView word)
{
    constexpr std::array<std::pair<QStringView, int>, 16> ranks{{{u"dev", 0},
                                                                 {u"snapshot", 0},
                                                                 {u"nightly", 0},
                                                                 {u"canary", 0},
                                                                 {u"alpha", 1},
                                                                 {u"a", 1},
                                                                 {u"beta", 2},
                                                                 {u"b", 2},
                                                                 {u"m", 3},
                                                                 {u"milestone", 3},
                                                                 {u"pre", 4},
                                                                 {u"preview", 4},
                                                                 {u"ea", 4},
                                                                 {u"c", 5},
                                                                 {u"rc", 5},
                                                                 {u"cr", 5}}};
    const auto found = std::ranges::find(ranks, word, &std::pair<QStringView, int>::first);
    return found == ranks.end() ? 3 : found->second;
}

static std::weak_ordering compareTokens(const QString &a, const QString &b)
{
    const bool aIsNumber = isAnyDigit(a[0]);
    const bool bIsNumber = isAnyDigit(b[0]);
    if (aIsNumber != bIsNumber)
        return int(bIsNumber) <=> int(aIsNumber);
    if (aIsNumber)
        return compareTagNumbers(a, b);
    if (const auto order = rankOfWord(a) <=> rankOfWord(b); order != 0)
        return order;
    return a.compare(b) <=> 0;
}

std::weak_ordering TagVersion::compare(const TagVersion &a, const TagVersion &b)
{
    const QString zero = u"0"_s;
    for (qsizetype i = 0; i < std::max(a.m_numbers.size(), b.m_numbers.size()); ++i) {
        const auto order = compareTagNumbers(a.m_numbers.value(i, zero), b.m_numbers.value(i, zero));
        if (order != 0)
            return order;
    }
    if (a.m_phase != b.m_phase || a.m_phase == 0)
        return a.m_phase <=> b.m_phase;
    const bool aIsSemVer = a.m_kind == Kind::SemVer;
    const bool bIsSemVer = b.m_kind == Kind::SemVer;
    // SemVer compares rc10 and rc2 as words, the others by number: to mix both in one order would not be one.
    if (aIsSemVer != bIsSemVer)
        return int(aIsSemVer) <=> int(bIsSemVer);
    if (aIsSemVer) {
        Version first, second;
        first.m_prerelease = a.m_suffix;
        second.m_prerelease = b.m_suffix;
        return first <=> second;
    }
    for (qsizetype i = 0; i < std::min(a.m_suffix.size(), b.m_suffix.size()); ++i) {
        if (const auto order = compareTokens(a.m_suffix[i], b.m_suffix[i]); order != 0)
            return order;
    }
    return a.m_suffix.size() <=> b.m_suffix.size();
}

} // namespace slipway
