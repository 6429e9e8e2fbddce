#pragma once

#include "models/domain/commitwords.h"
#include "models/domain/notessettings.h"
#include "models/notes/people.h"
#include "models/notes/releasenotes.h"

#include <QDateTime>
#include <QString>

#include <deque>
#include <functional>
#include <string>
#include <vector>

namespace slipway {

/// The sections of notes, in their order.
enum class NotesGroup {
    Breaking,
    Features,
    Fixes,
    Security,
    Performance,
    Reverts,
    Documentation,
    Maintenance,
    Other
};
constexpr int notesGroupCount = int(NotesGroup::Other) + 1;

/// The section's heading, translated.
QString titleOf(NotesGroup group);
/// Its name for templates, never translated.
QString keyOf(NotesGroup group);

/// What notes are made of.
struct OutlineInput
{
    QString version; ///< empty: unreleased
    QString tag;
    QDateTime date;
    QString previousTag;
    std::vector<CommitWords> commits; ///< newest first
    /// Whether a person (PersonName::person) had written something before this range; absent: nobody is said
    /// to be new.
    std::function<bool(std::uint32_t person)> isKnown;
    QVector<NotesType> types; ///< what the project says of types of commits
};

/// The notes of one release before they are written in any form: which commit stands in which section, and
/// who wrote them. Its texts are views as those of its commits are. Movable, not copyable: sections point to
/// commits.
struct NotesOutline
{
    struct Section
    {
        NotesGroup group;
        std::vector<const CommitWords *> items;
        std::string title; ///< as the project names it; empty: as the group is
    };
    struct Person
    {
        std::string_view name;
        bool firstTime = false;
    };
    QString version;
    QString tag;
    QDateTime date;
    QString previousTag;
    std::vector<CommitWords> commits;
    std::deque<CommitWords> changes; ///< what squashed commits among them list further
    std::vector<Section> sections; ///< none is empty
    std::vector<Person> contributors;

    NotesOutline() = default;
    NotesOutline(NotesOutline &&) = default;
    NotesOutline &operator=(NotesOutline &&) = default;
    NotesOutline(const NotesOutline &) = delete;
    NotesOutline &operator=(const NotesOutline &) = delete;
};

/// The surviving commits (survivorsOf), each once, in the section of its type in the order given. A breaking
/// change stands under Breaking only, whatever its type. Nothing is left out for being unconventional: it
/// stands under Other. A squashed commit's further changes follow it, each in the section of its own type.
/// Contributors stand once by mail address (by name where there is none), robots left out.
NotesOutline outlineOf(OutlineInput input, People &people);

/// The same as texts of their own.
ReleaseNotes releaseNotesOf(const NotesOutline &outline);

} // namespace slipway
