#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace slipway {

/// Puts `notes` (Markdown) into the changelog `file`: below its title, above the releases that are there. A
/// section with the same heading is replaced, so that saying it twice changes nothing. The file is replaced
/// in one step.
Result<void> prependNotes(const QString &file, const QByteArray &notes);

} // namespace slipway
