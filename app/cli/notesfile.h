#pragma once

#include "app/cli/invocation.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace slipway {

/// Puts `notes` (Markdown) into the changelog `file`: below its title, above the releases that are there. A
/// section with the same heading is replaced, so that saying it twice changes nothing; the topmost is too
/// where it is headed as unreleased and all that it tells stands in the notes. The file is replaced in one
/// step.
Result<void> prependNotes(const QString &file, const QByteArray &notes);

/// Writes notes into a file, whole or not at all.
Result<void> saveNotes(const QString &file, const QByteArray &bytes);
/// The same as a PDF, by the program that draws text, from what the notes are as HTML. Gives the exit code.
QFuture<Result<int>> makeNotesPdf(Invocation &invocation, const QByteArray &html, const QString &file);

} // namespace slipway
