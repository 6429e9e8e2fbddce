#pragma once

#include "models/domain/commitmessage.h"

#include <optional>

namespace slipway {

/// A message's text behind its first line, in its two parts. `body` looks into the text it was read from.
struct BodyAndFooters
{
    QStringView body;
    QVector<Footer> footers;
    QStringList breakingNotes; ///< of the BREAKING CHANGE footers, every one
};

/// Conventional Commits 1.0.0, rules 6 to 12: footers begin with the first line behind a blank one that has
/// the form of a footer, and each goes on until the next that has. `text` has LF line ends; `afterBlank` says
/// whether a blank line parts it from the subject.
BodyAndFooters readBodyAndFooters(QStringView text, bool afterBlank);

struct FooterLine
{
    QStringView token;
    QStringView value;
    bool breaking = false; ///< rules 12 and 16; never with " #"
};
/// One line as the beginning of a footer: "Token: value", "Token #value", "BREAKING CHANGE: value".
std::optional<FooterLine> readFooterLine(QStringView line);

/// Calls `visit(line)` for each line, without its line end.
template <class Visit> void forEachLine(QStringView text, Visit visit)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n');
        visit(end < 0 ? text : text.left(end));
        text = end < 0 ? QStringView() : text.mid(end + 1);
    }
}

} // namespace slipway
