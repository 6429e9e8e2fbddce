#pragma once

#include <QString>
#include <QVector>

namespace slipway {

/// What a person typed into the search, as the history's index counts words: runs of letters and digits
/// without accents, in lower case; a run that begins like a version number keeps its dots. Everything else
/// only separates; nothing of it is ever read as a query language.
struct SearchWord
{
    QString text; ///< rows hold a word that begins with it
    bool maybeCommit = false; ///< four hexadecimal digits or more: or a commit that begins with it
    bool operator==(const SearchWord &) const = default;
};
QVector<SearchWord> searchWords(const QString &typed);

/// Stands before what is no word of a row but a mark to filter by; taken out of every text from outside.
inline constexpr char16_t searchMark = u'\uE000';

} // namespace slipway
