#include "models/base/glob.h"

namespace slipway {

// One pattern element at `at` against one character; moves `at` past the element where it fits.
static bool takesCharacter(QStringView pattern, qsizetype *at, QChar character)
{
    const QChar element = pattern[*at];
    if (element == u'?') {
        ++*at;
        return true;
    }
    if (element == u'\\' && *at + 1 < pattern.size()) {
        const bool fits = pattern[*at + 1] == character;
        *at += fits ? 2 : 0;
        return fits;
    }
    qsizetype next = *at + 1;
    const bool negated = next < pattern.size() && (pattern[next] == u'!' || pattern[next] == u'^');
    const qsizetype first = next + (negated ? 1 : 0);
    const qsizetype end = element == u'[' ? pattern.indexOf(u']', first + 1) : -1;
    if (end < 0) {
        *at += element == character ? 1 : 0;
        return element == character;
    }
    bool inSet = false;
    for (next = first; next < end; ++next) {
        const bool isRange = next + 2 < end && pattern[next + 1] == u'-';
        inSet = inSet
            || (isRange ? pattern[next] <= character && character <= pattern[next + 2]
                        : pattern[next] == character);
        next += isRange ? 2 : 0;
    }
    *at = inSet != negated ? end + 1 : *at;
    return inSet != negated;
}

bool matchesGlob(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    // Only the last star is ever tried again: an earlier one taking more could not help.
    qsizetype star = -1;
    qsizetype starText = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            starText = t;
        } else if (p < pattern.size() && takesCharacter(pattern, &p, text[t])) {
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++starText;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

} // namespace slipway
