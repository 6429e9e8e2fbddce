#pragma once

#include "models/domain/commitid.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace slipway {

/// One line of notes that a person works on. What a commit gave and what a person said of it are kept apart,
/// so that the commits can be read again at any time. Texts are Markdown.
struct DraftEntry
{
    QString key{}; ///< within the draft, never changes

    // As it was generated when it was last brought in; a person's own line has none of it.
    CommitId commit{};
    QString group{}; ///< key of the section it was generated into
    QString generated{};
    QString pullRequest{};
    QStringList tickets{};
    QStringList authors{};
    bool leftOut = false; ///< not meant for the draft's audience

    // A person's.
    std::optional<QString> text{}; ///< in place of the generated one
    std::optional<bool> shown{}; ///< in place of what the audience decides
    bool placed = false; ///< stands where a person put it
    /// A person moved it out of the unplaced ones though its commit is gone: it stays.
    bool adopted = false;

    /// The commit says something else since a person wrote `text`.
    bool changedBelow = false;
    QString stood{}; ///< of an unplaced one: the section that it stood in
    /// The entry whose text a person told this one's in, too: it is not shown by itself.
    QString mergedInto{};

    bool isOwn() const { return commit.isNull(); }
    bool isMerged() const { return !mergedInto.isEmpty(); }
    bool isShown() const { return shown.value_or(!leftOut) && !isMerged(); }
    bool isTouched() const { return text || shown || placed || isMerged(); }
    const QString &shownText() const { return text ? *text : generated; }
    bool operator==(const DraftEntry &) const = default;
};

struct DraftSection
{
    QString key{};
    QString title{}; ///< as generated, or as its maker named it
    std::optional<QString> ownTitle{}; ///< a person's, in place of it
    QVector<DraftEntry> entries{};

    const QString &shownTitle() const { return ownTitle ? *ownTitle : title; }
    bool operator==(const DraftSection &) const = default;
};

/// The section of what a person wrote and the commits have no place for any more. Last, never published.
const QString &unplacedKey();
/// Whether a person made that section.
bool isOwnSection(const QString &key);

/// Notes of one release for one audience, as a person works on them.
struct NotesDraft
{
    QString intro{}; ///< Markdown before the sections
    QVector<DraftSection> sections{}; ///< those there are entries for or could be, the unplaced one last
    int lastOwn = 0; ///< the newest number in a key of a person's own

    bool operator==(const NotesDraft &) const = default;

    const DraftEntry *entry(const QString &key) const; ///< null: there is none
    const DraftSection *section(const QString &key) const;
    /// The section an entry stands in; null where there is no such entry.
    const DraftSection *sectionOf(const QString &entryKey) const;
    int unplacedCount() const;
    /// Whether a person has said anything at all.
    bool isTouched() const;
};

// What a person does to a draft. Pure; each gives false, and changes nothing, where there is nothing to do:
// the entry or section is not there, or is so already.

bool setDraftIntro(NotesDraft &draft, const QString &markdown);
/// The generated text, or none at all of a commit's, gives the entry back to its commit.
bool setDraftText(NotesDraft &draft, const QString &key, const QString &markdown);
/// Takes what the commit says now in place of the person's text.
bool takeGeneratedText(NotesDraft &draft, const QString &key);
/// Keeps the person's text though the commit says something else now.
bool keepDraftText(NotesDraft &draft, const QString &key);
bool setDraftShown(NotesDraft &draft, const QString &key, bool shown);
/// To a place of a section: before its `index`th entry, not counting the moved one; beyond the last: at its
/// end.
bool placeDraftEntry(NotesDraft &draft, const QString &key, const QString &section, int index);
/// One place up (-1) or down (+1), into the section before or behind that has entries where it stands at an
/// end.
bool moveDraftEntry(NotesDraft &draft, const QString &key, int step);
/// A line of the person's own, behind the entry `after` or else at the section's end. Gives its key; empty:
/// there is no such section.
QString addDraftEntry(NotesDraft &draft, const QString &section, const QString &after,
                      const QString &markdown);
/// Only what is a person's own, or unplaced: a commit's line is hidden, never removed.
bool removeDraftEntry(NotesDraft &draft, const QString &key);
/// Tells the entry `key` in the text of `into`, whose text is joined by its, and which from then on stands
/// for both commits. Those that were merged into `key` go along.
bool mergeDraftEntry(NotesDraft &draft, const QString &key, const QString &into);
/// The entry stands by itself again; the text it was told in stays as it is.
bool partDraftEntry(NotesDraft &draft, const QString &key);
/// The nearest entry above in the same section that is shown; empty: there is none.
QString shownEntryAbove(const NotesDraft &draft, const QString &key);
/// A section of the person's own, behind all others. Gives its key.
QString addDraftSection(NotesDraft &draft, const QString &title);
/// An empty title, or the generated one, gives a section its generated title back.
bool renameDraftSection(NotesDraft &draft, const QString &key, const QString &title);

} // namespace slipway
