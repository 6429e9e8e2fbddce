#include "models/base/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

static bool isHiddenFormat(char32_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F)
        || c == 0x00AD || c == 0x061C || c == 0x180E || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xE0000 && c <= 0xE007F);
}

static void appendVisible(QString &out, char32_t c)
{
    if (c < 0x20)
        out += QChar(char16_t(0x2400 + c)); // the Unicode picture of the control character
    else if (c == 0x7F)
        out += QChar(u'\u2421');
    else if ((c >= 0x80 && c < 0xA0) || isHiddenFormat(c) || c == 0x2028 || c == 0x2029)
        out += u"\u27E8U+"_s + QString::number(uint(c), 16).toUpper().rightJustified(4, u'0') + u'\u27E9';
    else
        out += QString::fromUcs4(&c, 1);
}

static QString visible(QStringView text, qsizetype maximum, bool keepLines)
{
    constexpr qsizetype lineMaximum = 4096;
    const auto isPlain = [](QChar unit) { return unit >= u' ' && unit <= u'~'; };
    if (text.size() <= qMin(maximum, lineMaximum) && std::all_of(text.begin(), text.end(), isPlain))
        return text.toString(); // as most are
    QString out;
    out.reserve(qMin(text.size(), maximum));
    qsizetype line = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i >= maximum) {
            out += u'\u2026';
            break;
        }
        const QChar unit = text[i];
        if (unit == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (unit == u'\n' || unit == u'\r') {
            out += keepLines ? u'\n' : u' ';
            line = 0;
            continue;
        }
        if (++line > lineMaximum) {
            if (line == lineMaximum + 1)
                out += u'\u2026';
            continue;
        }
        if (unit == u'\t') {
            out += keepLines ? u'\t' : u' ';
        } else if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            appendVisible(out, QChar::surrogateToUcs4(unit, text[i + 1]));
            ++i;
        } else if (unit.isSurrogate()) {
            out += QChar(QChar::ReplacementCharacter);
        } else {
            appendVisible(out, unit.unicode());
        }
    }
    return out;
}

QString oneLine(QStringView text, qsizetype maximum)
{
    return visible(text, maximum, false);
}

QString manyLines(QStringView text, qsizetype maximum)
{
    return visible(text, maximum, true);
}

QString redacted(const QString &text)
{
    static const QRegularExpression userInfo(u"(\\b[a-z][a-z0-9+.-]{0,20}://)[^/?#\\s]{1,512}@"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression item(u"\\b((?:[a-z0-9_-]{0,40}(?:token|secret|passw(?:or)?d|passphrase|"
                                         u"pwd|(?:api|access|private|secret)[_-]?key)|"
                                         "authorization)[\"']?\\s*[=:]\\s*)"
                                         "(?:(?:bearer|basic|token)\\s+)?[\"']?[^\\s&\"',;]{1,4096}"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression cookies(u"\\b((?:set-)?cookie[\"']?\\s*:\\s*)[^\\r\\n]{1,8192}"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    // Tokens that say by their beginning what they are: GitHub's, GitLab's, Slack's, Amazon's, and what is
    // signed as JSON.
    static const QRegularExpression marked(
        u"\\b(?:(gh[opsur]_|github_pat_|gl(?:pat|ptt|rt|dt|ft|cbt)-|xox[abprs]-|eyJ)[A-Za-z0-9_.-]{8,4096}|"
        "(A[KS]IA)[A-Z0-9]{12,64})"_s);
    QString out = text.left(1 << 16);
    out.replace(userInfo, u"\\1\u2026@"_s);
    out.replace(item, u"\\1\u2026"_s);
    out.replace(cookies, u"\\1\u2026"_s);
    out.replace(marked, u"\\1\\2\u2026"_s);
    return out;
}

} // namespace slipway
