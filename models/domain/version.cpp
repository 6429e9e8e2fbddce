#include "models/domain/version.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

static bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

static bool isIdentifierCharacter(QChar c)
{
    return isAsciiDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
}

static bool isNumericIdentifier(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isAsciiDigit);
}

/// A number as SemVer writes it: no leading zero.
static bool isPlainNumber(QStringView text)
{
    return isNumericIdentifier(text) && (text.size() == 1 || text[0] != u'0');
}

static std::weak_ordering compareNumbers(QStringView a, QStringView b)
{
    if (a.size() != b.size())
        return a.size() <=> b.size();
    return a.compare(b) <=> 0;
}

/// Dot-separated identifiers; nothing where one is empty or holds anything but [0-9A-Za-z-].
static std::optional<QStringList> readIdentifiers(QStringView text, bool leadingZerosAllowed)
{
    QStringList identifiers;
    for (const QStringView part : text.split(u'.')) {
        if (part.isEmpty() || !std::ranges::all_of(part, isIdentifierCharacter))
            return {};
        if (!leadingZerosAllowed && isNumericIdentifier(part) && !isPlainNumber(part))
            return {};
        identifiers += part.toString();
    }
    return identifiers;
}

std::optional<Version> Version::parse(QStringView text)
{
    if (text.size() > 1024)
        return {};
    Version version;
    if (const qsizetype plus = text.indexOf(u'+'); plus >= 0) {
        auto build = readIdentifiers(text.mid(plus + 1), true);
        if (!build)
            return {};
        version.m_build = std::move(*build);
        text = text.left(plus);
    }
    if (const qsizetype hyphen = text.indexOf(u'-'); hyphen >= 0) {
        auto prerelease = readIdentifiers(text.mid(hyphen + 1), false);
        if (!prerelease)
            return {};
        version.m_prerelease = std::move(*prerelease);
        text = text.left(hyphen);
    }
    const QList<QStringView> core = text.split(u'.');
    if (core.size() != 3)
        return {};
    for (const QStringView number : core) {
        if (!isPlainNumber(number))
            return {};
        version.m_core += number.toString();
    }
    return version;
}

QString Version::toString() const
{
    QString out = m_core.join(u'.');
    if (!m_prerelease.isEmpty())
        out += u'-' + m_prerelease.join(u'.');
    if (!m_build.isEmpty())
        out += u'+' + m_build.join(u'.');
    return out;
}

/// Rule 11.4: numbers by value and below words, words in ASCII order, a longer list above its own beginning.
static std::weak_ordering comparePrereleases(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() || b.isEmpty())
        return int(a.isEmpty()) <=> int(b.isEmpty());
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        const bool aIsNumber = isNumericIdentifier(a[i]);
        const bool bIsNumber = isNumericIdentifier(b[i]);
        std::weak_ordering order = int(bIsNumber) <=> int(aIsNumber);
        if (order == 0)
            order = aIsNumber ? compareNumbers(a[i], b[i]) : a[i].compare(b[i]) <=> 0;
        if (order != 0)
            return order;
    }
    return a.size() <=> b.size();
}

std::weak_ordering Version::operator<=>(const Version &other) const
{
    for (qsizetype i = 0; i < std::min(m_core.size(), other.m_core.size()); ++i) {
        if (const auto order = compareNumbers(m_core[i], other.m_core[i]); order != 0)
            return order;
    }
    if (m_core.size() != other.m_core.size())
        return m_core.size() <=> other.m_core.size();
    return comparePrereleases(m_prerelease, other.m_prerelease);
}

QString toString(BumpLevel level)
{
    switch (level) {
    case BumpLevel::None:
        return u"none"_s;
    case BumpLevel::Patch:
        return u"patch"_s;
    case BumpLevel::Minor:
        return u"minor"_s;
    case BumpLevel::Major:
        return u"major"_s;
    }
    return u"none"_s;
}

static QString oneMore(QString number)
{
    for (qsizetype i = number.size() - 1; i >= 0; --i) {
        if (number[i] != u'9') {
            number[i] = QChar(char16_t(number[i].unicode() + 1));
            return number;
        }
        number[i] = u'0';
    }
    return u'1' + number;
}

static BumpLevel loweredForZeroMajor(BumpLevel level)
{
    switch (level) {
    case BumpLevel::Major:
        return BumpLevel::Minor;
    case BumpLevel::Minor:
        return BumpLevel::Patch;
    case BumpLevel::Patch:
    case BumpLevel::None:
        break;
    }
    return level;
}

Version bumped(const Version &current, BumpLevel level, bool zeroMajorKeepsZero)
{
    QString major = current.major();
    QString minor = current.minor();
    QString patch = current.patch();
    if (zeroMajorKeepsZero && major == u"0")
        level = loweredForZeroMajor(level);
    if (level == BumpLevel::None)
        return current;
    const bool released = !current.isPrerelease();
    const bool patchIsZero = patch == u"0";
    const bool minorIsZero = minor == u"0";
    switch (level) {
    case BumpLevel::Major:
        if (released || !patchIsZero || !minorIsZero)
            major = oneMore(major);
        minor = patch = u"0"_s;
        break;
    case BumpLevel::Minor:
        if (released || !patchIsZero)
            minor = oneMore(minor);
        patch = u"0"_s;
        break;
    case BumpLevel::Patch:
        if (released)
            patch = oneMore(patch);
        break;
    case BumpLevel::None:
        break;
    }
    return *Version::parse(major + u'.' + minor + u'.' + patch);
}

} // namespace slipway
