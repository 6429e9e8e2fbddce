#pragma once

#include "app/gui/wiring.h"
#include "models/notes/releasenotes.h"
#include "views/pages/notespage.h"

namespace slipway {

/// Notes as they leave the studio.
struct NotesToTake
{
    ReleaseNotes notes{}; ///< as a person made them
    ReleaseNotes generated{}; ///< as the commits give them, for the same audience
    QString form{}; ///< the template's name; empty: as Slipway writes them
    QString project{};
    QString markdown{}; ///< as the preview shows them
};

/// Puts notes into a file or on the clipboard, and says so, or why not.
void takeNotesOut(const Wiring &wiring, QObject *receiver, const NotesToTake &taken, NotesOutlet outlet,
                  const QString &file);

} // namespace slipway
