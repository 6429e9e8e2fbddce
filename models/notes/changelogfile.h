#pragma once

#include <QByteArray>

namespace slipway {

/// A changelog file with notes put into it.
struct ChangelogUpdate
{
    QByteArray text{};
    int kept = 0; ///< lines of people's that say something else than the notes, and stay
    bool operator==(const ChangelogUpdate &) const = default;
};

/// Puts notes (Markdown, a `## ` heading each release) into the text of a changelog. A release that is not in
/// it comes above those older, or takes the place of what was unreleased until now; one that is there is
/// brought up to date line by line. Whatever a person wrote stays as it is: text around the releases, a
/// release written by hand alone, lines of their own, and a commit's line in their words. `generated`: the
/// same releases as the commits give them, by which a line is known to be nobody's. Ends of lines stay as
/// they are in the file. The same notes twice change nothing. Pure.
ChangelogUpdate withNotes(const QByteArray &file, const QByteArray &notes, const QByteArray &generated);

} // namespace slipway
