#pragma once

#include "models/domain/notesdraft.h"
#include "models/notes/notesaudience.h"
#include "models/notes/releasenotes.h"

#include <QSet>
#include <QVector>

#include <functional>

namespace slipway {

/// Something to look at before notes are published.
struct DraftRemark
{
    enum class Kind {
        BreakingUnexplained,
        BreakingLeftOut,
        MissingTicket,
        Unlabelled,
        Empty,
        Repeated,
        Misspelt
    };
    Kind kind = Kind::Unlabelled;
    QString key; ///< of the entry, or "intro"
    QString sentence; ///< translated
    QStringList words; ///< of Misspelt: those
};

/// Whether a word is right; absent: there is no dictionary.
using SpellCheck = std::function<bool(const QString &word)>;

/// What is to be looked at, in the order of the lines. Only what is shown is checked, and what a person did
/// not hide by mistake; spelling only of a person's own words, and none that the commits use. Missing tickets
/// are only spoken of where others have one. `all`: as the commits give them, whatever the audience. Pure.
QVector<DraftRemark> checkDraft(const NotesDraft &draft, const ReleaseNotes &all, NotesAudience audience,
                                const SpellCheck &spell);

} // namespace slipway
