#pragma once

#include "models/notes/releasenotes.h"

namespace slipway {

/// Notes for a terminal or a mail: no markup, nothing escaped, control and bidi characters visible.
QString renderNotesText(const QVector<ReleaseNotes> &releases);

/// The message of a tag: "project 1.2.3" as its first line, the rest folded at 72 characters, no line that
/// git would take for a comment.
QString renderTagMessage(const ReleaseNotes &notes, const QString &project);

} // namespace slipway
