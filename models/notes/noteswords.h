#pragma once

#include "models/notes/notesoutline.h"

#include <array>
#include <string>

namespace slipway {

/// The words that notes add to the commits' own, in the language set when this is made. Looking a translation
/// up for every release of a long changelog would cost more than the changelog.
class NotesWords
{
public:
    NotesWords();

    const std::string &title(NotesGroup group) const { return m_titles[size_t(group)]; }
    const std::string &contributors() const { return m_contributors; }
    /// "1.2.3 (2026-11-20)", or "Unreleased".
    std::string heading(const QString &version, const QString &tag, const QDateTime &date) const;
    /// "Ada Lovelace (first contribution)"
    std::string contributor(std::string_view name, bool firstTime) const;

private:
    std::array<std::string, notesGroupCount> m_titles;
    std::string m_contributors;
    std::string m_unreleased;
    std::string m_heading; ///< with %1 and %2
    std::string m_firstContribution; ///< with %1
};

} // namespace slipway
