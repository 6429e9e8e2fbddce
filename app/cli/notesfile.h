#pragma once

#include "app/cli/invocation.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace slipway {

/// Puts notes (Markdown) into the changelog `file`, as withNotes does; `generated` are the same releases as
/// the commits give them. The file is replaced in one step. Gives how many lines of people's say something
/// else and stay.
Result<int> prependNotes(const QString &file, const QByteArray &notes, const QByteArray &generated);

/// Writes notes into a file, whole or not at all.
Result<void> saveNotes(const QString &file, const QByteArray &bytes);
/// The same as a PDF, by the program that draws text, from what the notes are as HTML. Gives the exit code.
QFuture<Result<int>> makeNotesPdf(Invocation &invocation, const QByteArray &html, const QString &file);

} // namespace slipway
