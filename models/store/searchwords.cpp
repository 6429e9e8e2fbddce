#include "models/store/searchwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

static bool isHexDigits(const QString &text)
{
    return std::ranges::all_of(text,
                               [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

static bool beginsLikeVersion(const QString &piece)
{
    const QString rest = piece.startsWith(u'v') ? piece.mid(1) : piece;
    return !rest.isEmpty() && rest[0].isDigit();
}

QVector<SearchWord> searchWords(const QString &typed)
{
    constexpr qsizetype mostTyped = 512;
    constexpr qsizetype mostWords = 16;
    QStringList pieces{QString()};
    const QString folded = typed.left(mostTyped).normalized(QString::NormalizationForm_KD).toLower();
    // Half a surrogate pair is no letter, and becomes U+FFFD here.
    for (const char32_t c : folded.toUcs4()) {
        if (QChar::isLetterOrNumber(c) || c == U'.')
            pieces.last() += QChar::fromUcs4(c);
        else if (!QChar::isMark(c) && !pieces.last().isEmpty())
            pieces += QString();
    }
    QVector<SearchWord> words;
    for (const QString &piece : std::as_const(pieces)) {
        const QStringList parts =
            beginsLikeVersion(piece) ? QStringList{piece} : piece.split(u'.', Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            const bool commit = part.size() >= 4 && part.size() <= 64 && isHexDigits(part);
            if (const SearchWord word{part, commit}; words.size() < mostWords && !words.contains(word))
                words += word;
        }
    }
    return words;
}

} // namespace slipway
